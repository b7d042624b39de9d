/** Protects the languages of the site: nothing is missing, nothing is empty, nothing is left in English by mistake. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../explorer/src/i18n/language.js';
import { everyMessage, type Message } from '../../../explorer/src/i18n/messages.js';
import '../../../explorer/src/explorer.js';

/** Words that are written alike in English and in Danish or Dutch. */
const ALIKE: ReadonlySet<string> = new Set([
  'abstract',
  'alliance',
  'cluster',
  'consortium',
  'diamond',
  'editorial',
  'hospital',
  'hybrid',
  'illustrator',
  'import',
  'institution',
  'interviewer',
  'junior',
  'doi',
  'matrix',
  'open',
  'open access',
  'orcid',
  'partner',
  'partners',
  'patent',
  'postdoc',
  'poster',
  'preprint',
  'proceedings',
  'professor',
  'query',
  'region',
  'senior',
  'software',
  'standard',
  'status',
  'student',
  'token',
  'type',
  'working paper',
  'person',
  'project',
  'organisation',
  'token',
  'uri',
]);

/** What a text says; one made from values is asked with numbers and texts for them. */
function said(message: Message, value: number): string {
  if (typeof message === 'string') return message;
  return String(Reflect.apply(message, undefined, Array(message.length).fill(value)) ?? '');
}

describe('the texts of the site', () => {
  const sets = everyMessage();

  it('are in sets of different names', () => {
    expect(sets.length).toBeGreaterThan(5);
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
  });

  it.each(sets.map((set) => [set.name, set.texts] as const))('of %s are there in every language', (_name, texts) => {
    const keys = Object.keys(texts.en).sort();
    for (const language of LANGUAGES) {
      expect([language, Object.keys(texts[language]).sort()]).toEqual([language, keys]);
      for (const [key, message] of Object.entries(texts[language])) {
        for (const value of [1, 7])
          expect([language, key, said(message, value).trim()]).not.toEqual([language, key, '']);
      }
    }
  });

  it.each(sets.map((set) => [set.name, set.texts] as const))('of %s are translated', (_name, texts) => {
    const english = Object.entries(texts.en).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const left = (['da', 'nl'] as const).flatMap((language) =>
      english
        .filter(([key, text]) => texts[language][key] === text && !ALIKE.has(text.toLowerCase()))
        .map(([key, text]) => `${language} ${key}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});
