/** Our six styles against citeproc with the style files of the CSL project, fetched with Maven. */
import { describe, expect, it } from 'vitest';
import { CITATION_LOCALES } from '../../../../src/formats/citation/index.js';
import { cslFolder, oracle, ourHtml, STYLES } from '../../../support/csl.js';
import { DIFFERENCES, differs } from './differences.js';
import { ITEMS } from './items.js';
import { MORE_ITEMS } from './more-items.js';

const found = await cslFolder();
if ('missing' in found) console.warn(`Citations are not compared with citeproc. ${found.missing}`);
const citeproc = 'folder' in found ? oracle(found.folder) : undefined;
const all = { ...ITEMS, ...MORE_ITEMS };

describe.skipIf(citeproc === undefined)('citations and citeproc', () => {
  const cases = STYLES.flatMap((style) => CITATION_LOCALES.map((locale) => ({ style, locale })));

  it.each(cases)(
    '$style in $locale is what citeproc writes, for every item',
    { timeout: 60_000 },
    ({ style, locale }) => {
      const ours = Object.entries(all).flatMap(([name, item]) =>
        differs(name, style) ? [] : [`${name}: ${ourHtml(item, style, locale)}`],
      );
      const theirs = Object.entries(all).flatMap(([name, item]) =>
        differs(name, style) ? [] : [`${name}: ${citeproc?.(item, style, locale)}`],
      );
      expect(ours).toEqual(theirs);
      expect(ours.length).toBeGreaterThan(100);
    },
  );

  it('differs where it is said to differ, in at least one language', () => {
    for (const [name, item] of Object.entries(all)) {
      for (const style of STYLES.filter((each) => differs(name, each))) {
        const same = CITATION_LOCALES.every(
          (locale) => ourHtml(item, style, locale) === citeproc?.(item, style, locale),
        );
        expect(same, `${name} in ${style} is the same by now: take it out of the differences`).toBe(false);
      }
    }
    expect(Object.keys(DIFFERENCES).every((name) => name in all)).toBe(true);
  });
});
