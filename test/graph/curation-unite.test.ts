/** Protects uniting by evidence: all who surely are one, nobody of whom somebody said that they are two, each union and all of them taken back without a trace. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rejectContribution, splitPerson } from '../../src/curation/claim.js';
import { keepEntitiesApart } from '../../src/curation/curate.js';
import { type CurateOptions, CurationError } from '../../src/curation/decide.js';
import { doubtfulPeople } from '../../src/curation/doubtful-people.js';
import { mergeEntities } from '../../src/curation/merge.js';
import { passOf, revertPass } from '../../src/curation/pass.js';
import { revertDecision } from '../../src/curation/revert.js';
import { type MadeUnion, type UniteOptions, unitePeople } from '../../src/curation/unite-people.js';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;
const TEAM = ['Holm, Bent', 'Krog, Clara', 'Dahl, Dorte'];

let database: Database;
let files: Workspace;
let graph: Seeded;
let options: CurateOptions;

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
  graph = await executor(database);
  options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

const TITLES = [
  'Night shifts and sleep in nursing homes',
  'How nurses rest after work',
  'Light in the bedrooms of old people',
  'Quiet hours for residents with dementia',
  'Noise, bells and waking up early',
  'Short naps on long nights',
];
/** An output on sleep by somebody of the team of a ward. */
const sleepOf = (first: object | string, nth: number) => ({
  key: `sleep-${nth}`,
  title: TITLES[nth],
  type: 'JOURNAL_ARTICLE',
  publishedOn: `${2015 + nth}`,
  venue: 'Journal of Care',
  keywords: ['nursing homes', 'sleep'],
  authors: [first, ...TEAM],
});
/** A stranger with the same initials. */
const soil = {
  key: 'soil',
  title: 'Soil acidity of northern pine forests',
  type: 'JOURNAL_ARTICLE',
  publishedOn: '1999',
  venue: 'Forest Letters',
  keywords: ['acidity'],
  authors: ['Lindqvist, Arne', 'Wood, Xenia'],
};

const bring = (firsts: readonly (object | string)[], more: object = {}) =>
  files.import(
    { 'all.json': whorlFile({ publications: [...firsts.map(sleepOf), soil], ...more }) },
    { source: 'feed' },
  );
const LINDQVISTS = ['Lindqvist, Annemarie', 'Lindqvist, A.', 'Lindqvist, Anne-Marie', 'Lindqvist, A. M.'];

const hash = async () => (await canonicalHash(database)).hash;
const names = async () =>
  (await ask(database, 'MATCH (p:Person) RETURN p.name AS name ORDER BY name')).map((row) => String(row.name));
/** Whoever stands first on the nth output on sleep. */
const firstOn = async (nth: number) =>
  String(
    await askOne(
      database,
      'MATCH (o:Publication)-[:HAS_CONTRIBUTION {position: 0}]->()-[:BY]->(p:Person) WHERE o.title = $title RETURN p.id',
      { title: TITLES[nth] },
    ),
  );
async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}
async function unite(given: Partial<UniteOptions> = {}) {
  const unions: MadeUnion[] = [];
  const report = await unitePeople({ ...options, ...given, onUnions: (some) => void unions.push(...some) });
  return { ...report, unions };
}
const refused = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof CurationError ? error : Promise.reject(error)),
  );

describe('uniting by evidence', () => {
  it('makes one of all who surely are, each by a decision with its reasons, and nobody of a stranger', async () => {
    await bring(LINDQVISTS);
    const everybody = await Promise.all([0, 1, 2, 3].map(firstOn));
    expect(new Set(everybody).size).toBe(4);
    const { pass, united, left, unions } = await unite({ why: 'spring cleaning' });
    expect({ united, left }).toEqual({ united: 3, left: 0 });
    const [into] = new Set(await Promise.all([0, 1, 2, 3].map(firstOn)));
    expect(new Set(await Promise.all([0, 1, 2, 3].map(firstOn))).size).toBe(1);
    expect((await names()).filter((name) => name.includes('Lindqvist'))).toHaveLength(2);
    expect(await whatIsWrong()).toEqual([]);
    const asked = everybody.map((id, at) => `p${at}: node(id: "${id}") { id }`).join(' ');
    const { data } = await graph.execute(
      `{ ${asked} decisions(entity: "${into}") { id pass what who why current others } }`,
      {},
      CURATOR,
    );
    expect(new Set(everybody.map((_, at) => Object(data)[`p${at}`].id))).toEqual(new Set([into]));
    const decisions: Record<string, unknown>[] = Object(data).decisions;
    expect(decisions).toHaveLength(3);
    for (const decision of decisions) {
      expect(decision).toMatchObject({ pass, what: 'MERGE', who: 'librarian', current: true });
      expect(decision.why).toMatch(/^spring cleaning; by evidence \(0\.9\d\d.*\): .*they share co-authors/);
    }
    expect(new Set(unions.map((union) => union.decision))).toEqual(new Set(decisions.map(({ id }) => id)));
    expect(await unite()).toMatchObject({ pass: null, united: 0 });
  });

  it('is taken back as a whole, or union by union, without a trace', async () => {
    await bring(LINDQVISTS);
    const before = await hash();
    const first = await unite();
    expect(await revertPass(first.pass ?? '', options)).toMatchObject({ reverted: 3, left: 0, inTheWay: [] });
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
    expect(await refused(revertPass(first.pass ?? '', options))).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await refused(revertPass('CurationPass:none', options))).toMatchObject({ code: 'NOT_FOUND' });
    // Nobody said that a single one of them was wrong.
    const second = await unite();
    expect(second.united).toBe(3);
    for (const { decision } of [...second.unions].reverse()) {
      expect(passOf(decision ?? '')).toBe(second.pass);
      await revertDecision(decision ?? '', options);
    }
    expect(await hash()).toBe(before);
    // Each of them was said to be another than the one who stayed; of the others among themselves nothing was said.
    const stayed = second.unions[0]?.into;
    const third = await unite();
    expect(third.united).toBe(2);
    for (const { into, from } of third.unions) expect([into, from]).not.toContain(stayed);
  });

  it('only tells what it would do in a dry run', async () => {
    await bring(LINDQVISTS);
    const before = { hash: await hash(), decisions: await askOne(database, 'MATCH (c:Curation) RETURN count(c)') };
    const dry = await unite({ dryRun: true });
    expect({ hash: await hash(), decisions: 0 }).toEqual(before);
    expect(dry.pass).toBeNull();
    const real = await unite();
    const told = ({ into, from, score, because }: MadeUnion) => ({ into, from, score, because });
    expect(dry.unions.map(told)).toEqual(real.unions.map(told));
    expect(dry.united).toBe(3);
  });

  it('takes the surest first, as many as were asked for, from the score on that was asked for', async () => {
    await bring(LINDQVISTS);
    const all = await unite({ dryRun: true });
    expect(all.unions.every(({ score }) => score >= 0.9)).toBe(true);
    const one = await unite({ most: 1 });
    expect(one).toMatchObject({ united: 1, more: 2 });
    expect(await unite({ dryRun: true, leastScore: 0.999_999_9 })).toMatchObject({ united: 0 });
    for (const leastScore of [0.3, 1, Number.NaN])
      expect(await refused(unitePeople({ ...options, leastScore }))).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('that is cut short goes on when it is run again, and doubles nothing', async () => {
    await bring(LINDQVISTS);
    const done: MadeUnion[] = [];
    const cut = unitePeople({
      ...options,
      atOnce: 1,
      onUnions: (some) => {
        done.push(...some);
        if (done.length === 2) throw new Error('pulled the plug');
      },
    });
    await expect(cut).rejects.toThrow('pulled the plug');
    expect(await whatIsWrong()).toEqual([]);
    expect(await unite()).toMatchObject({ united: 1 });
    expect(new Set(await Promise.all([0, 1, 2, 3].map(firstOn))).size).toBe(1);
    expect(await askOne(database, 'MATCH (c:Curation) RETURN count(c)')).toBe(3);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('keeps the member, then whom a record describes, then a name written out, then an identifier', async () => {
    const member = { key: 'm', name: 'Lindqvist, A.', memberships: 'lab' };
    await bring(
      [{ name: 'Lindqvist, A.', identifiers: ['local:feed/m'] }, 'Lindqvist, Anne-Marie', 'Lindqvist, A. M.'],
      {
        organizations: [{ key: 'lab', name: 'Lab of Examples', ours: true }],
        people: [member],
      },
    );
    const stays = await firstOn(0);
    const { unions } = await unite();
    expect(new Set(unions.map((union) => union.into))).toEqual(new Set([stays]));
    await files.import(
      {
        'b.json': whorlFile({
          publications: ['Berg, P.', 'Berg, Peter'].map((first, nth) => ({
            ...sleepOf(nth === 0 ? { name: first, identifiers: ['orcid:0000-0002-1825-0097'] } : first, nth + 4),
          })),
        }),
      },
      { source: 'other' },
    );
    const written = await firstOn(5);
    expect((await unite()).unions).toMatchObject([{ into: written }]);
    expect(
      await askOne(database, 'MATCH (i:Identifier {key: "orcid:0000-0002-1825-0097"})-[:IDENTIFIES]->(p) RETURN p.id'),
    ).toBe(written);
  });
});

describe('nobody is united', () => {
  it('with somebody of another ORCID, another key of one source, or on the same output', async () => {
    await bring([
      { name: 'Lindqvist, Annemarie', identifiers: ['orcid:0000-0002-1825-0097'] },
      { name: 'Lindqvist, A.', identifiers: ['orcid:0000-0001-5109-3700'] },
    ]);
    expect(await unite()).toMatchObject({ united: 0 });
    await files.import(
      {
        'b.json': whorlFile({
          publications: [
            sleepOf({ name: 'Berg, Peter', identifiers: ['local:staff/1'] }, 2),
            sleepOf({ name: 'Berg, P.', identifiers: ['local:staff/2'] }, 3),
            { ...sleepOf('Toft, Mia', 4), authors: ['Toft, Mia', 'Toft, M.', ...TEAM] },
          ],
        }),
      },
      { source: 'other' },
    );
    expect(await unite()).toMatchObject({ united: 0 });
  });

  it('with whom a decision says that they are two, nor by way of a third', async () => {
    await bring(LINDQVISTS.slice(0, 3));
    const [a, b] = [await firstOn(0), await firstOn(1)];
    const { id } = await keepEntitiesApart({ a, b }, options);
    const { unions } = await unite();
    expect(unions).toHaveLength(1);
    expect(await firstOn(0)).not.toBe(await firstOn(1));
    await revertDecision(id, options);
    expect(await unite()).toMatchObject({ united: 1 });
  });

  it('from whom they were split, or to whom what was theirs was put aside', async () => {
    await bring(['Lindqvist, Annemarie', 'Lindqvist, Annemarie', 'Lindqvist, Annemarie']);
    const person = await firstOn(0);
    await splitPerson({ person, publications: [await publication(1)] }, options);
    await rejectContribution({ publication: await publication(2), position: 1 }, options);
    expect(new Set(await Promise.all([0, 1, 2].map(firstOn))).size).toBe(3);
    const { unions } = await unite();
    // The two that were taken from the person are not known to be two.
    for (const { into, from } of unions) expect([into, from]).not.toContain(person);
    expect(await firstOn(0)).toBe(person);
    expect(new Set(await Promise.all([0, 1, 2].map(firstOn))).size).toBe(2);
  });

  it('again after a merge with them was taken back, also when they were merged into somebody else since', async () => {
    await bring(LINDQVISTS.slice(0, 2));
    const [a, b] = [await firstOn(0), await firstOn(1)];
    const { id } = await mergeEntities({ into: a, from: b }, options);
    await revertDecision(id, options);
    expect(await unite()).toMatchObject({ united: 0 });
    await files.import({ 'b.json': whorlFile({ people: [{ key: 'p', name: 'Lindqvist, Anja' }] }) }, { source: 'hr' });
    const other = String(await askOne(database, "MATCH (p:Person) WHERE p.name = 'Anja Lindqvist' RETURN p.id"));
    await mergeEntities({ into: other, from: b }, options);
    expect(await unite()).toMatchObject({ united: 0 });
  });

  const publication = async (nth: number) =>
    String(
      await askOne(database, 'MATCH (o:Publication) WHERE o.title = $title RETURN o.id', {
        title: TITLES[nth],
      }),
    );
});

describe('a pass that was taken back', () => {
  it('leaves what a later decision builds on, and names it', async () => {
    await bring(LINDQVISTS.slice(0, 2));
    await files.import({ 'b.json': whorlFile({ people: [{ key: 'p', name: 'Lindqvist, Anna' }] }) }, { source: 'hr' });
    const { pass, unions } = await unite();
    expect(unions).toHaveLength(1);
    const other = String(await askOne(database, "MATCH (p:Person) WHERE p.name = 'Anna Lindqvist' RETURN p.id"));
    const later = await mergeEntities({ into: other, from: unions[0]?.into ?? '' }, options);
    const report = await revertPass(pass ?? '', options);
    expect(report).toMatchObject({ reverted: 0, left: 1 });
    expect(report.inTheWay[0]?.message).toContain(later.id);
    await revertDecision(later.id, options);
    expect(await revertPass(pass ?? '', options)).toMatchObject({ reverted: 1, left: 0 });
  });
});

describe('through the API', () => {
  const UNITE = `unions { into { id } from score because through decision { id pass } } pass more left userErrors { code path }`;

  it('curators unite around one person, and take the pass back', async () => {
    await bring(LINDQVISTS.slice(0, 2));
    const before = await hash();
    const [person, other] = [await firstOn(0), await firstOn(1)];
    const mutate = async (text: string, actor?: typeof CURATOR) => {
      const { data, errors } = await graph.execute(`mutation { answer: ${text} }`, {}, actor);
      expect(errors).toEqual([]);
      return Object(data).answer;
    };
    expect(await mutate(`unitePeople { ${UNITE} }`)).toMatchObject({ userErrors: [{ code: 'UNAUTHENTICATED' }] });
    expect(await mutate(`unitePeople(leastScore: 2) { ${UNITE} }`, CURATOR)).toMatchObject({
      unions: [],
      userErrors: [{ code: 'BAD_INPUT', path: ['leastScore'] }],
    });
    const stranger = await askOne(database, "MATCH (p:Person) WHERE p.name = 'Arne Lindqvist' RETURN p.id");
    expect(await mutate(`unitePeople(person: "${stranger}") { ${UNITE} }`, CURATOR)).toMatchObject({ unions: [] });
    const dry = await mutate(`unitePeople(person: "${other}", dryRun: true) { ${UNITE} }`, CURATOR);
    expect(dry).toMatchObject({ pass: null, unions: [{ into: { id: person }, from: other, decision: null }] });
    const answer = await mutate(`unitePeople(person: "${other}", first: 5) { ${UNITE} }`, CURATOR);
    expect(answer).toMatchObject({ more: 0, left: 0, unions: [{ decision: { pass: answer.pass } }], userErrors: [] });
    // Reasons may tell parts of names: they are for curators.
    const { id } = answer.unions[0].decision;
    const told = await graph.execute(`{ decisions(entity: "${person}") { id why } }`);
    expect(told.data).toEqual({ decisions: [{ id, why: null }] });
    const REVERT = `reverted left inTheWay { code message path } userErrors { code path }`;
    expect(await mutate(`revertPass(pass: "${answer.pass}") { ${REVERT} }`)).toMatchObject({
      userErrors: [{ code: 'UNAUTHENTICATED' }],
    });
    expect(await mutate(`revertPass(pass: "${id}") { ${REVERT} }`, CURATOR)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['pass'] }],
    });
    expect(await mutate(`revertPass(pass: "${answer.pass}") { ${REVERT} }`, CURATOR)).toEqual({
      reverted: 1,
      left: 0,
      inTheWay: [],
      userErrors: [],
    });
    expect(await hash()).toBe(before);
  });

  it('leaves who is doubtful in the list', async () => {
    await bring(['Toft, Mia']);
    const mia = await firstOn(0);
    await files.import(
      { 'b.json': whorlFile({ publications: [{ title: 'Peat of the heath', authors: ['Toft, M.'] }] }) },
      { source: 'other' },
    );
    expect(await unite()).toMatchObject({ united: 0 });
    const pairs = [];
    for await (const pair of doubtfulPeople(database)) pairs.push(pair);
    expect(pairs.map(({ a, b }) => [a, b].includes(mia))).toEqual([true]);
  });
});
