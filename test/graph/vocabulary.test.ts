/**
 * Protects the vocabularies of a graph: added, brought up to date and taken away with all that follows. The oracle of every change is
 * a full index: after it, indexing every output again must change nothing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conceptLoaders } from '../../src/concept/concept.loaders.js';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { reindex } from '../../src/derive/reindex.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { Lease } from '../../src/graph/lease.js';
import { conceptId, readVocabularies } from '../../src/graph/vocabulary.js';
import { markPending } from '../../src/graph/vocabulary.queries.js';
import {
  listVocabularies,
  putVocabulary,
  removeVocabulary,
  UnknownVocabularyError,
  vocabularyNamed,
} from '../../src/import/vocabularies.js';
import type { Database } from '../../src/neo4j/database.js';
import { read } from '../../src/neo4j/query.js';
import type { ConceptRecord, VocabularyRecord } from '../../src/record/vocabulary.js';
import { freshDatabase } from '../support/database.js';
import { loadSmallWorld } from '../support/small-world.js';

const SMALL = 'https://vocabulary.example/';
const OTHER = 'https://words.example/v';
const ORIGIN = { comesFrom: ['https://words.example/v.ttl'] };

const about = read({
  name: 'testAbout',
  kind: 'wholeGraph',
  cypher: `MATCH (p:Publication)-[a:ABOUT]->(c:Concept) RETURN p.title AS title, c.uri AS concept ORDER BY title, concept`,
  row: z.object({ title: z.string(), concept: z.string() }),
  example: {},
});

function concept(name: string, text: string, rest: Partial<ConceptRecord> = {}, language = 'en'): ConceptRecord {
  return {
    uri: `${OTHER}/${name}`,
    prefLabels: [{ text, language }],
    altLabels: [],
    hiddenLabels: [],
    broader: [],
    related: [],
    definitions: [],
    ...rest,
  };
}
const vocabulary = (concepts: ConceptRecord[], rest: Partial<VocabularyRecord> = {}): VocabularyRecord => ({
  uri: OTHER,
  titles: [{ text: 'Words', language: 'en' }],
  licence: 'CC0',
  citation: 'Words 2031',
  version: '1',
  ...rest,
  concepts,
});

describe('a vocabulary in the graph', () => {
  let database: Database;
  let atFirst: string;
  beforeAll(async () => {
    database = await freshDatabase();
    await loadSmallWorld(database);
    atFirst = await hashOf();
  });
  afterAll(() => database.close());

  const hashOf = async () => (await canonicalHash(database)).hash;
  const aboutOther = async () =>
    (await database.read(about, {})).filter((row) => row.concept.startsWith(OTHER)).map((row) => row.title);

  /** Nothing is broken, and indexing all outputs changes nothing. */
  async function expectAsFullIndex(): Promise<void> {
    const report = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
    expect(report.findings.filter((finding) => finding.offenders > 0)).toEqual([]);
    const before = await hashOf();
    const lease = await Lease.take(database, { purpose: 'test' });
    await reindex(database, lease, await loadFingerprinter(database));
    await lease.release();
    expect(await hashOf()).toBe(before);
  }

  it('is added, and only outputs whose text holds a label of it are indexed again', async () => {
    const added = vocabulary([concept('hospitals', 'Hospitals'), concept('fish', 'Fish')]);
    const report = await putVocabulary(database, added, ORIGIN);
    expect(report).toMatchObject({ title: 'Words', concepts: 2, changed: true, publications: 4, reindexed: 1 });
    expect(report.changes).toBeUndefined();
    expect(await aboutOther()).toEqual(['Surgery in small hospitals']);
    await expectAsFullIndex();
  });

  it('is listed with its licence, its citation and how many outputs are about it', async () => {
    expect(await listVocabularies(database)).toMatchObject([
      { uri: SMALL, outputs: 2 },
      {
        uri: OTHER,
        title: 'Words',
        versionName: '1',
        conceptCount: 2,
        languages: ['en'],
        licence: 'CC0',
        citation: 'Words 2031',
        comesFrom: ORIGIN.comesFrom,
        outputs: 1,
        pending: false,
      },
    ]);
    expect((await vocabularyNamed(database, 'words')).uri).toBe(OTHER);
    await expect(vocabularyNamed(database, 'nothing')).rejects.toThrow(UnknownVocabularyError);
  });

  it('that is there word for word is left alone', async () => {
    const same = vocabulary([concept('hospitals', 'Hospitals'), concept('fish', 'Fish')]);
    expect(await putVocabulary(database, same, ORIGIN)).toMatchObject({ changed: false, reindexed: 0 });
  });

  it('is brought to a newer version, which tells what changed and indexes only what that can touch', async () => {
    const newer = vocabulary(
      [
        concept('hospitals', 'Clinics', { broader: [`${OTHER}/notes`] }),
        concept('notes', 'Notes', { altLabels: [{ text: 'A note', language: 'en' }] }),
      ],
      { version: '2' },
    );
    const report = await putVocabulary(database, newer, ORIGIN);
    expect(report).toMatchObject({ version: '2', publications: 4, reindexed: 2 });
    expect(report.changes).toMatchObject({
      added: [{ label: 'Notes' }],
      removed: [{ label: 'Fish' }],
      renamed: [{ from: ['Hospitals (en)'], to: ['Clinics (en)'] }],
      moved: [{ label: 'Clinics', from: [], to: ['Notes'] }],
      unchanged: 0,
    });
    expect(await aboutOther()).toEqual(['A note without a date']);
    await expectAsFullIndex();
  });

  it('that maps its concepts to another makes them one, found by the labels of both', async () => {
    const mapped = vocabulary([
      concept('operationer', 'Operation', { exactMatch: [`${SMALL}surgery`] }),
      concept('hospitals', 'Hospitals'),
    ]);
    await putVocabulary(database, mapped, ORIGIN);
    const rows = await database.read(about, {});
    // The vocabulary whose URI comes first shows it: that of the small world.
    expect(rows).toContainEqual({ title: 'Being admitted again after an operation', concept: `${SMALL}surgery` });
    expect(rows.map((row) => row.concept)).not.toContain(`${OTHER}/operationer`);
    const loaders = conceptLoaders(database);
    const mappedTo = async (uri: string) => (await loaders.mappedConcepts.load(conceptId(uri))).map((each) => each.uri);
    expect(await mappedTo(`${OTHER}/operationer`)).toEqual([`${SMALL}surgery`]);
    expect(await mappedTo(`${SMALL}surgery`)).toEqual([`${OTHER}/operationer`]);
    expect(await mappedTo(`${OTHER}/hospitals`)).toEqual([]);
    // The page of a concept that another stands for shows the outputs of that one.
    const operations = await loaders.conceptById.load(conceptId(`${OTHER}/operationer`));
    expect(operations?.shownId).toBe(conceptId(`${SMALL}surgery`));
    const hospitals = await loaders.conceptById.load(conceptId(`${OTHER}/hospitals`));
    expect(hospitals?.shownId).toBe(hospitals?.id);
    const within = await loaders.vocabularyUrisOfConcept.load(conceptId(`${SMALL}surgery`));
    expect(within.map(({ entity }) => entity).sort()).toEqual([SMALL, OTHER]);
    expect(await listVocabularies(database)).toMatchObject([{ uri: SMALL }, { uri: OTHER, outputs: 3 }]);
    const stored = (await readVocabularies(database)).find(({ uri }) => uri === OTHER);
    expect(stored?.concepts.find(({ exactMatch }) => exactMatch !== undefined)?.exactMatch).toEqual([
      `${SMALL}surgery`,
    ]);
    await expectAsFullIndex();
  });

  it('whose indexing was interrupted is indexed as a whole by the next command', async () => {
    const mapped = (await readVocabularies(database)).find(({ uri }) => uri === OTHER);
    expect(mapped).toBeDefined();
    if (mapped === undefined) return;
    const lease = await Lease.take(database, { purpose: 'test' });
    const [row] = (await listVocabularies(database)).filter(({ uri }) => uri === OTHER);
    await lease.transaction('test', (tx) => tx.write(markPending, { id: row?.id ?? '', uri: OTHER }));
    await lease.release();
    expect((await listVocabularies(database)).at(-1)?.pending).toBe(true);
    expect(await putVocabulary(database, mapped, ORIGIN)).toMatchObject({ changed: true, reindexed: 4 });
    expect((await listVocabularies(database)).at(-1)?.pending).toBe(false);
    await expectAsFullIndex();
  });

  it('is taken away with its concepts, and leaves the graph as if it had never been there', async () => {
    expect(await removeVocabulary(database, OTHER)).toMatchObject({ title: 'Words', concepts: 2, publications: 4 });
    expect(await listVocabularies(database)).toMatchObject([{ uri: SMALL, outputs: 2 }]);
    expect(await aboutOther()).toEqual([]);
    await expectAsFullIndex();
    expect(await hashOf()).toBe(atFirst);
    await expect(removeVocabulary(database, OTHER)).rejects.toThrow('Nothing was removed');
  });
});
