/**
 * Protects aggregates with arguments: whatever years, half-life, types, places of authors and depth are asked for, the
 * answer is what adding up the rows of outputs by hand gives, each output once.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PARTS, PARTS_BY_ROW, rowWindow } from '../../src/fingerprint/parts.queries.js';
import { type Seeded, seeded } from '../support/seeded.js';

const output = z.object({
  id: z.string(),
  year: z.number().nullable(),
  type: z.string(),
  venue: z.string().nullable(),
  projects: z.array(z.string()),
  about: z.array(z.tuple([z.string(), z.number()])),
  /** Position, person, corresponding, organisations named with it. */
  authors: z.array(z.tuple([z.number(), z.string().nullable(), z.boolean(), z.array(z.string())])),
});
type Output = z.infer<typeof output>;

const answer = z.object({
  node: z.object({
    fingerprint: z.object({
      outputs: z.number(),
      totalCount: z.number(),
      truncated: z.boolean(),
      entries: z.array(
        z.object({
          weight: z.number(),
          concept: z.object({ uri: z.string() }),
          evidence: z.array(z.object({ contribution: z.number(), publication: z.object({ id: z.string() }) })),
        }),
      ),
    }),
  }),
});

const TYPES = ['JOURNAL_ARTICLE', 'CONFERENCE_PAPER', 'BOOK_CHAPTER', 'REPORT', 'PREPRINT', 'DOCTORAL_THESIS'];
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  THESIS: ['DOCTORAL_THESIS', 'MASTER_THESIS', 'THESIS'],
  WORKING_PAPER: ['WORKING_PAPER', 'PREPRINT'],
  BOOK: ['PROCEEDINGS', 'BOOK', 'ANTHOLOGY', 'REPORT', 'STANDARD'],
};

interface Asked {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly halfLifeYears?: number | undefined;
  readonly minWeight?: number | undefined;
  readonly types?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly authorPosition?: string | undefined;
  readonly includeSubunits?: boolean | undefined;
}

const ASKED = fc.record<Asked>(
  {
    from: fc.integer({ min: 2008, max: 2024 }),
    to: fc.integer({ min: 2012, max: 2026 }),
    halfLifeYears: fc.constantFrom(1, 2.5, 10),
    minWeight: fc.constantFrom(0, 0.2, 0.6),
    types: fc.subarray(TYPES, { minLength: 1 }),
    groups: fc.subarray(Object.keys(GROUPS), { minLength: 1 }),
    authorPosition: fc.constantFrom('ANY', 'FIRST', 'LAST', 'CORRESPONDING'),
    includeSubunits: fc.boolean(),
  },
  { requiredKeys: [] },
);

const COMMON =
  'from: $from, to: $to, halfLifeYears: $halfLifeYears, minWeight: $minWeight, types: $types, groups: $groups';
const SELECTED =
  '{ outputs totalCount truncated entries { weight concept { uri } evidence(first: 50) { contribution publication { id } } } }';
const PLACED = 'authorPosition: $authorPosition';
const MORE: Readonly<Record<string, string>> = {
  Person: PLACED,
  Organization: `${PLACED}, includeSubunits: $includeSubunits`,
};

function queryFor(id: string): string {
  const type = id.slice(0, id.indexOf(':'));
  const named = (MORE[type] ?? '').includes('include')
    ? ', $authorPosition: AuthorPosition, $includeSubunits: Boolean'
    : type === 'Person'
      ? ', $authorPosition: AuthorPosition'
      : '';
  return `query($id: ID!, $from: Int, $to: Int, $halfLifeYears: Float, $minWeight: Float, $types: [PublicationType!], $groups: [PublicationGroup!]${named}) {
    node(id: $id) { ... on ${type} { fingerprint(first: 60, ${COMMON}, ${MORE[type] ?? ''}) ${SELECTED} } } }`;
}

describe('the fingerprint of a person or unit, with any arguments', () => {
  let graph: Seeded;
  let outputs: Output[];
  let above: Map<string, string[]>;
  let entities: string[];

  async function rows<R>(cypher: string, row: z.ZodType<R>): Promise<R[]> {
    return (await graph.database.driver.executeQuery(cypher)).records.map((record) => row.parse(record.toObject()));
  }

  beforeAll(async () => {
    graph = await seeded();
    outputs = await rows(
      `MATCH (p:Publication) WHERE p.counted
       RETURN p.id AS id, p.year AS year, p.type AS type,
         head(COLLECT { MATCH (p)-[:PUBLISHED_IN]->(v) RETURN v.id }) AS venue,
         COLLECT { MATCH (p)<-[:PRODUCED]-(project) RETURN DISTINCT project.id } AS projects,
         COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS about,
         COLLECT { MATCH (p)-[h:HAS_CONTRIBUTION]->(c:Contribution {role: 'AUTHOR'})
           RETURN [h.position, head(COLLECT { MATCH (c)-[:BY]->(who:Person) RETURN who.id }), coalesce(c.corresponding, false),
             COLLECT { MATCH (c)-[:AFFILIATED_WITH]->(o) RETURN o.id }] } AS authors`,
      output,
    );
    above = new Map(
      (
        await rows(
          'MATCH (o:Organization) RETURN o.id AS id, COLLECT { MATCH (o)-[:PART_OF*0..12]->(x) RETURN x.id } AS above',
          z.object({ id: z.string(), above: z.array(z.string()) }),
        )
      ).map(({ id, above: all }) => [id, all]),
    );
    const some = async (label: string, most: number) =>
      (await rows(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT ${most}`, z.object({ id: z.string() }))).map(
        ({ id }) => id,
      );
    entities = [
      ...(await some('Member', 25)),
      ...(await some('Lab', 25)),
      ...(await some('Partner', 15)),
      ...(await some('Project', 5)),
      ...(await some('Venue', 8)),
    ];
  });
  afterAll(() => graph.close());

  /** The share of somebody in an output; undefined if it is not theirs, or not from that place. */
  function shareIn({ authors, venue, projects }: Output, id: string, asked: Asked): number | undefined {
    if (id.startsWith('Venue:')) return venue === id ? 1 : undefined;
    if (id.startsWith('Project:')) return projects.includes(id) ? 1 : undefined;
    const deep = asked.includeSubunits ?? true;
    const own = authors.filter(([, person, , units]) =>
      id.startsWith('Person:')
        ? person === id
        : units.some((unit) => (deep ? (above.get(unit) ?? []).includes(id) : unit === id)),
    );
    const positions = authors.map(([position]) => position);
    const placed = own.filter(([position, , corresponding]) => {
      if (asked.authorPosition === 'FIRST') return position === Math.min(...positions);
      if (asked.authorPosition === 'LAST') return position === Math.max(...positions);
      return asked.authorPosition === 'CORRESPONDING' ? corresponding : true;
    });
    if (placed.length === 0) return undefined;
    if (id.startsWith('Person:')) return 1 / authors.length;
    // Alone or not, the share is that of all its authors, with all below it.
    return own.length === 0 ? undefined : ofUnit(authors, id) / authors.length;
  }

  const ofUnit = (authors: Output['authors'], id: string) =>
    authors.filter(([, , , units]) => units.some((unit) => (above.get(unit) ?? []).includes(id))).length;

  function byHand(id: string, asked: Asked) {
    const { from = -Infinity, to = Infinity, halfLifeYears, types, groups } = asked;
    const wanted =
      types === undefined && groups === undefined
        ? undefined
        : [...(types ?? []), ...(groups ?? []).flatMap((group) => GROUPS[group] ?? [])];
    const bounded = asked.from !== undefined || asked.to !== undefined;
    const own = outputs.flatMap((one) => {
      if (wanted !== undefined && !wanted.includes(one.type)) return [];
      if (bounded && (one.year === null || one.year < from || one.year > to)) return [];
      const share = shareIn(one, id, asked);
      return share === undefined ? [] : [{ ...one, share }];
    });
    const sums = new Map<string, number>();
    const all = outputs.flatMap((one) => (shareIn(one, id, asked) === undefined ? [] : [one]));
    const ofKind = all.filter(({ type }) => wanted === undefined || wanted.includes(type));
    const asOf = asked.to ?? Math.max(0, ...ofKind.map(({ year }) => year ?? 0));
    for (const { year, about, share } of own) {
      const age = year === null ? undefined : Math.max(0, asOf - year);
      const fading = halfLifeYears === undefined ? 1 : age === undefined ? 0.5 : 0.5 ** (age / halfLifeYears);
      for (const [concept, weight] of about) sums.set(concept, (sums.get(concept) ?? 0) + weight * share * fading);
    }
    const top = Math.max(...sums.values());
    return {
      own,
      weights: new Map(
        [...sums]
          .map(([concept, sum]) => [concept, sum / top] as const)
          .filter(([, weight]) => weight >= (asked.minWeight ?? 0)),
      ),
    };
  }

  it('is the sum of the rows, and its evidence holds only outputs that were added up', async () => {
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), ASKED, async (at, asked) => {
        const id = entities[at % entities.length] ?? '';
        const { data, errors } = await graph.execute(queryFor(id), { id, ...asked });
        expect(errors).toEqual([]);
        const found = answer.parse(data).node.fingerprint;
        const { own, weights } = byHand(id, asked);
        expect(found.outputs).toBe(own.length);
        expect(found.truncated).toBe(false);
        // A weight just at the border may fall on either side of it.
        expect(Math.abs(found.totalCount - weights.size)).toBeLessThanOrEqual(asked.minWeight ? 1 : 0);
        const ids = new Set(own.map((one) => one.id));
        for (const { concept, weight, evidence } of found.entries) {
          expect([concept.uri, weight]).toEqual([concept.uri, expect.closeTo(weights.get(concept.uri) ?? weight, 5)]);
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.filter(({ publication }) => !ids.has(publication.id))).toEqual([]);
        }
        if (own.length > 0) cases++;
      }),
      { numRuns: 100, seed: 5 },
    );
    expect(cases).toBeGreaterThan(25);
  });

  it('is the same from stored sums and from rows, for every unit, year and concept', async () => {
    let compared = 0;
    for (const label of ['Organization', 'Venue', 'Project'] as const) {
      const found = await rows(
        `MATCH (n:${label})-[:HAS_YEAR]->() RETURN DISTINCT n.id AS id`,
        z.object({ id: z.string() }),
      );
      const keys = found.map(({ id }) => id);
      const [stored, added] = [
        await graph.database.read(PARTS[label], { keys }),
        await graph.database.read(PARTS_BY_ROW[label], { ...rowWindow, keys, most: 20_000 }),
      ];
      const byYear = new Map(added.map((part) => [`${part.key} ${part.year}`, part]));
      expect(byYear.size).toBe(stored.length);
      for (const { key, year, outputs: count, concepts } of stored) {
        const part = byYear.get(`${key} ${year}`);
        expect(part?.outputs).toBe(count);
        const sums = new Map(part?.concepts);
        expect(sums.size).toBe(concepts.length);
        for (const [concept, sum] of concepts) expect(sums.get(concept)).toBeCloseTo(sum, 8);
        compared += concepts.length;
      }
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it('says when it rests on the newest outputs only', async () => {
    const [venue = ''] = entities.filter((id) => id.startsWith('Venue:')).sort((a, b) => ofVenue(b) - ofVenue(a));
    expect(ofVenue(venue)).toBeGreaterThan(1);
    const parts = async (most: number) =>
      graph.database.read(PARTS_BY_ROW.Venue, { ...rowWindow, keys: [venue], most });
    const count = (all: Awaited<ReturnType<typeof parts>>) => all.reduce((sum, part) => sum + part.outputs, 0);
    const [cut, whole] = [await parts(1), await parts(ofVenue(venue))];
    expect([count(cut), cut.every((part) => part.cut)]).toEqual([1, true]);
    expect([count(whole), whole.some((part) => part.cut)]).toEqual([ofVenue(venue), false]);
    const newest = outputs.filter((one) => one.venue === venue).map(({ year }) => year ?? 0);
    expect(cut[0]?.year).toBe(Math.max(...newest));
  });

  const ofVenue = (id: string) => outputs.filter(({ venue }) => venue === id).length;
});
