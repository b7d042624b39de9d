import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPeople } from '../../../../src/matching/person/cluster.js';
import { compareNames } from '../../../../src/matching/person/compare-names.js';
import { comparePeople } from '../../../../src/matching/person/compare-people.js';
import { type Mention, mentionsOf } from '../../../../src/matching/person/mention.js';
import { Input } from '../../../../src/matching/person/prepare.js';
import { WEIGHTS } from '../../../../src/matching/person/weights.js';
import { type PublicationRecord, publicationRecord } from '../../../../src/record/record.js';

interface Author {
  readonly name: string;
  readonly orcid?: string;
  readonly at?: string;
}

interface Output {
  readonly title: string;
  readonly year?: number;
  readonly venue?: string;
  readonly words?: readonly string[];
  readonly authors: readonly (string | Author)[];
}

function record({ title, year, venue, words, authors }: Output): PublicationRecord {
  return publicationRecord.parse({
    kind: 'publication',
    title,
    ...(year === undefined ? {} : { publishedOn: String(year) }),
    ...(venue === undefined ? {} : { venue: { title: venue } }),
    keywords: (words ?? []).map((text) => ({ text })),
    contributions: authors.map((author) => {
      const { name, orcid, at } =
        typeof author === 'string' ? { name: author } : { orcid: undefined, at: undefined, ...author };
      const [family, given] = name.split(', ');
      return {
        person: { name: { family, ...(given ? { given } : {}) }, identifiers: orcid ? [`orcid:${orcid}`] : [] },
        nameAsWritten: name,
        affiliations: at ? [{ name: at }] : [],
      };
    }),
  });
}

const mentions = (outputs: readonly Output[]): Mention[] =>
  outputs.flatMap((output) => mentionsOf(record(output), output.title));

/** The groups of two and more as `name@output`, sorted. */
function groups(outputs: readonly Output[], order: (all: Mention[]) => Mention[] = (all) => all): string[][] {
  const { clusters } = clusterPeople(new Input(order(mentions(outputs))));
  return clusters
    .map((cluster) => cluster.mentions.map(({ mention }) => `${mention.written}@${mention.output.key}`).sort())
    .filter((group) => group.length > 1)
    .sort();
}

function compare(a: Output, b: Output) {
  const input = new Input(mentions([a, b]));
  const at = (title: string) => input.prepared.find(({ output }) => output.key === title);
  const [x, y] = [at(a.title), at(b.title)];
  if (x === undefined || y === undefined) throw new Error('no mention');
  return { forth: comparePeople(x, y, input), back: comparePeople(y, x, input) };
}

const night: Output = {
  title: 'Robots in night care',
  year: 2020,
  venue: 'Journal of Invented Care',
  words: ['robots', 'night care'],
  authors: [{ name: 'Holm, Anna', at: 'Dept of Care, University of Nordby, Denmark' }, 'Okafor, Chidi', 'Lund, Per'],
};
const day: Output = {
  title: 'Robots in day care',
  year: 2021,
  venue: 'Journal of Invented Care',
  words: ['robots', 'day care'],
  authors: [{ name: 'Holm, A.', at: 'University of Nordby, Care, Denmark' }, 'Okafor, Chidi', 'Lund, Per'],
};
const rock: Output = {
  title: 'Isotopes of basalt',
  year: 1987,
  venue: 'Stone Letters',
  words: ['isotopes'],
  authors: [{ name: 'Holm, A.', at: 'Mining School, Perth, Australia' }, 'Quill, Zoe'],
};

describe('two mentions', () => {
  it('are one person when co-authors, place, venue and subjects agree, and it is told why', () => {
    const { forth } = compare(night, day);
    expect(forth.outcome).toBe('same');
    expect(forth.because[0]).toBe('anna is shortened to an initial');
    expect(forth.because).toContain('they share co-authors');
    expect(forth.because).toContain('their affiliations are alike');
    expect(forth.because).toContain('they publish in the same venue');
  });

  it('are doubtful or different when nothing but the initials agrees', () => {
    const { forth } = compare(night, rock);
    expect(forth.outcome).not.toBe('same');
    expect(forth.because).toContain('their affiliations are in different countries');
    expect(forth.because).toContain('their affiliations differ');
  });

  it('compare the same in both directions', () => {
    for (const other of [day, rock]) {
      const { forth, back } = compare(night, other);
      expect(back).toEqual(forth);
    }
  });

  const withOrcid = (output: Output, name: string, orcid: string): Output => ({
    ...output,
    authors: [{ name, orcid }, ...output.authors.slice(1)],
  });

  it('are one person by a shared ORCID, if the names allow it', () => {
    const a = withOrcid(night, 'Holm, Anna', '0000-0002-1825-0097');
    expect(compare(a, withOrcid(rock, 'Holm, A.', '0000-0002-1825-0097')).forth).toEqual({
      outcome: 'same',
      score: 1,
      because: ['both have orcid:0000-0002-1825-0097'],
    });
    expect(compare(a, withOrcid(rock, 'Berg, Kim', '0000-0002-1825-0097')).forth.outcome).toBe('different');
  });

  it('are two people by different ORCIDs, whatever else agrees', () => {
    const a = withOrcid(night, 'Holm, Anna', '0000-0002-1825-0097');
    const b = withOrcid(day, 'Holm, Anna', '0000-0001-5109-3700');
    expect(compare(a, b).forth).toEqual({ outcome: 'different', score: 0, because: ['they have different ORCIDs'] });
    expect(groups([a, b])).not.toContainEqual(expect.arrayContaining([expect.stringContaining('Holm')]));
  });

  it('with an e-mail address in common count as near', () => {
    const mail = (title: string): Output => ({
      title,
      authors: [{ name: 'Holm, A.', at: 'Nordby. a.holm@care.example' }],
    });
    expect(compare(mail('One'), mail('Two')).forth.because).toContain(
      'they share an e-mail address, its domain or an organisation',
    );
  });
});

describe('the mentions of a file', () => {
  it('are put together by name and what surrounds it', () => {
    expect(groups([night, day, rock])).toEqual([
      ['Holm, A.@Robots in day care', 'Holm, Anna@Robots in night care'],
      ['Lund, Per@Robots in day care', 'Lund, Per@Robots in night care'],
      ['Okafor, Chidi@Robots in day care', 'Okafor, Chidi@Robots in night care'],
    ]);
  });

  it('keeps two namesakes of one output apart', () => {
    const twins: Output = { title: 'Twins', authors: ['Wang, Wei', 'Wang, Wei', 'Holm, Anna'] };
    const { clusters } = clusterPeople(new Input(mentions([twins, { ...twins, title: 'Twins again' }])));
    for (const { mentions: members } of clusters)
      expect(new Set(members.map(({ output }) => output.key)).size).toBe(members.length);
  });

  it('joins mentions by an identifier that both carry, across spellings', () => {
    const one: Output = { title: 'One', authors: [{ name: 'Müller, Jörg', orcid: '0000-0002-1825-0097' }] };
    const two: Output = { title: 'Two', authors: [{ name: 'Mueller, J', orcid: '0000-0002-1825-0097' }] };
    expect(groups([one, two])).toEqual([['Mueller, J@Two', 'Müller, Jörg@One']]);
  });

  it('tells which groups were nearly put together', () => {
    const { clusters, doubtful } = clusterPeople(new Input(mentions([night, rock])));
    const apart = clusters.every((cluster) => cluster.mentions.length === 1);
    expect(apart || doubtful.length === 0).toBe(true);
    for (const { score } of doubtful) expect(score).toBeLessThan(0.5);
  });

  const orcids = ['0000-0002-1825-0097', '0000-0001-5109-3700'];
  const someAuthor = fc.record(
    {
      name: fc.constantFrom(
        'Holm, Anna',
        'Holm, A',
        'Holm, A B',
        'Holm, Berit',
        'Wang, Wei',
        'Wang, W',
        'Wei, Wang',
        'Holm, Ann',
      ),
      orcid: fc.constantFrom(...orcids),
      at: fc.constantFrom('University of Nordby, Denmark', 'Mining School, Perth, Australia'),
    },
    { requiredKeys: ['name'] },
  );
  const someFile = fc
    .array(
      fc.record({
        year: fc.integer({ min: 1950, max: 2026 }),
        authors: fc.array(someAuthor, { minLength: 1, maxLength: 3 }),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((outputs) => outputs.map((output, index): Output => ({ ...output, title: `Title ${index}` })));

  it('are the same groups in whatever order they come', () => {
    fc.assert(
      fc.property(someFile, fc.integer({ min: 1, max: 1_000 }), (outputs, turn) => {
        const turned = (all: Mention[]) =>
          [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse();
        expect(groups(outputs, turned)).toEqual(groups(outputs));
      }),
      { numRuns: 100 },
    );
  });

  it('never hold two ORCIDs, two names of one output, or names that exclude each other in one group', () => {
    fc.assert(
      fc.property(someFile, (outputs) => {
        for (const { mentions: members } of clusterPeople(new Input(mentions(outputs))).clusters) {
          expect(new Set(members.flatMap(({ orcids: own }) => own)).size).toBeLessThanOrEqual(1);
          expect(new Set(members.map(({ output }) => output.key)).size).toBe(members.length);
          for (const a of members)
            for (const b of members)
              expect(compareNames(a.mention.name, b.mention.name).relation).not.toBe('incompatible');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are compared with a bounded number of others, though all have one name', () => {
    const outputs = Array.from(
      { length: 600 },
      (_, index): Output => ({ title: `Note ${index}`, authors: ['Wang, W'] }),
    );
    let comparisons = 0;
    const weights = new Proxy([...WEIGHTS], {
      get(target, key) {
        if (key === '0') comparisons += 1;
        return Reflect.get(target, key);
      },
    });
    const { clusters } = clusterPeople(new Input(mentions(outputs)), { weights });
    expect(clusters.flatMap(({ mentions: members }) => members)).toHaveLength(600);
    expect(comparisons).toBeGreaterThan(0);
    expect(comparisons / 600).toBeLessThan(300);
  });
});
