import { describe, expect, it } from 'vitest';
import { type MentionCandidate, matchMention } from '../../../src/graph/mention-match.js';

const orcid = 'orcid:0000-0002-1825-0097';
const otherOrcid = 'orcid:0000-0001-5109-3700';
const somebody = (id: string, ...identifiers: string[]): MentionCandidate => ({ id, identifiers });
const named = (...identifiers: string[]) => ({ identifiers, nameDecides: true });

describe('a mention means', () => {
  it('who carries its identifier, whatever the name says', () => {
    const known = somebody('Person:a', orcid);
    expect(matchMention({ identifiers: [orcid], nameDecides: false }, [known], [somebody('Person:b')])).toBe(
      'Person:a',
    );
  });

  it('the only one of its name, when the name is enough', () => {
    expect(matchMention(named(), [], [somebody('Person:a', orcid)])).toBe('Person:a');
  });

  it('nobody yet, when two have its name', () => {
    expect(matchMention(named(), [], [somebody('Person:a'), somebody('Person:b')])).toBeUndefined();
  });

  it('nobody yet, when the name is initials', () => {
    expect(matchMention({ identifiers: [], nameDecides: false }, [], [somebody('Person:a')])).toBeUndefined();
  });

  it('not who has the name and another ORCID', () => {
    expect(matchMention(named(orcid), [], [somebody('Person:a', otherOrcid)])).toBeUndefined();
  });

  it('of two of its name the one whose ORCID does not contradict', () => {
    const candidates = [somebody('Person:a', otherOrcid), somebody('Person:b')];
    expect(matchMention(named(orcid), [], candidates)).toBe('Person:b');
  });

  it('not who shares a weaker identifier and has another ORCID', () => {
    const known = somebody('Person:a', 'scopus:7004212771', otherOrcid);
    expect(matchMention(named('scopus:7004212771', orcid), [known], [known])).toBeUndefined();
  });

  it('who has the same ORCID, also when one source keeps the person twice', () => {
    const known = somebody('Person:a', 'local:pure/1', orcid);
    expect(matchMention(named('local:pure/2', orcid), [known], [])).toBe('Person:a');
  });

  it('not an organisation of the same name in another country', () => {
    const known = { ...somebody('Organization:a'), country: 'DK' };
    expect(matchMention({ ...named(), country: 'NL' }, [], [known])).toBeUndefined();
    expect(matchMention({ ...named(), country: 'DK' }, [], [known])).toBe('Organization:a');
    expect(matchMention(named(), [], [known])).toBe('Organization:a');
  });
});
