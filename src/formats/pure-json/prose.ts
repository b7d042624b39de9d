/** Descriptions and biographies of Pure: several, each in several languages. */
import { objectsOf } from '../csl-json/values.js';
import type { Draft, Place } from '../draft.js';
import { plainParagraphs } from '../plain-text.js';
import { localTexts } from './values.js';

const MOST = 20_000;

/** What is known already with the texts of the value behind it: the English of each, else its first language. */
export function withProse(known: string | undefined, value: unknown, place: Place, draft: Draft): string | undefined {
  let prose = known;
  for (const one of objectsOf(value)) {
    const texts = localTexts(one.value);
    const chosen = texts.find(({ language }) => language === 'en') ?? texts[0];
    const text = plainParagraphs(chosen?.text ?? '');
    for (let others = 1; others < texts.length; others += 1) draft.unmapped.push(`${place.field} (another language)`);
    if (text !== '') prose = (prose === undefined ? text : `${prose}\n\n${text}`).slice(0, MOST);
  }
  return prose;
}
