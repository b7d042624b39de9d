import { describe, expect, it } from 'vitest';
import { affiliationKeys, organizationKeys } from '../../../../src/matching/organization/keys.js';

const own = organizationKeys({
  name: 'University of Nordby',
  aliases: [{ name: 'Nordby Universitet' }, { name: 'UNB' }],
  acronym: 'NORU',
});
const meets = (name: string) =>
  affiliationKeys({ name })
    .filter(({ key }) => own.includes(key))
    .map(({ text }) => text);

describe('the keys of an affiliation', () => {
  it.each([
    ['a part of an address', 'Lab of Examples, University of Nordby, Denmark', ['University of Nordby']],
    ['another spelling of its usual words', 'Dept. X; Univ. Nordby', ['Univ. Nordby']],
    ['an alias', 'Afdeling X (Nordby Universitet)', ['Nordby Universitet']],
    ['an acronym in capitals', 'Section for Y, NORU, Denmark', ['NORU']],
    ['an alias that is an acronym', 'Section for Y, UNB', ['UNB']],
  ])('meet those of an organisation by %s', (_, name, expected) => {
    expect(meets(name)).toEqual(expected);
  });

  it.each(['University of Nordby Hospital', 'unb', 'Norunda', ''])('%j meets none', (name) => {
    expect(meets(name)).toEqual([]);
  });

  it('are few, however long the text', () => {
    expect(affiliationKeys({ name: 'University of Nordby, '.repeat(5_000) }).length).toBeLessThanOrEqual(18);
  });
});
