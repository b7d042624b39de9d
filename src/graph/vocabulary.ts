/** Vocabularies in the graph: written by a loader, read back to build the extraction index. */
import { z } from 'zod';
import type { Database } from '../neo4j/database.js';
import { contentHash, stableId } from '../record/canonical.js';
import { orderKey } from '../record/keys.js';
import type { ConceptRecord, LanguageText, VocabularyRecord } from '../record/vocabulary.js';
import type { Lease } from './lease.js';
import {
  BROADER_LINKS,
  conceptsLeft,
  conceptsOfVocabulary,
  deleteConceptsOfVocabulary,
  deleteVocabulary,
  RELATED_LINKS,
  vocabularies,
  withdrawConcepts,
  writeConcepts,
  writeVocabulary,
} from './vocabulary.queries.js';

const BATCH = 1_000;

export const conceptId = (uri: string) => stableId('Concept', uri);

/** The text of a list in the language asked for, else in English, else the first. */
export function inLanguage(texts: readonly LanguageText[], language = 'en'): string | undefined {
  const wanted = (tag: string) =>
    texts.find((entry) => entry.language === tag || entry.language?.startsWith(`${tag}-`));
  return (wanted(language) ?? wanted('en') ?? texts[0])?.text;
}

/** Writes a vocabulary, or brings the one with its URI up to date. Returns false when it is there already, word for word. */
export async function storeVocabulary(
  database: Database,
  lease: Lease,
  vocabulary: VocabularyRecord,
): Promise<boolean> {
  const hash = contentHash(vocabulary);
  const id = stableId('Vocabulary', vocabulary.uri);
  if ((await database.read(vocabularies, {})).some((row) => row.id === id && row.hash === hash)) return false;
  const write = (work: Parameters<Database['transaction']>[1]) => lease.transaction('storeVocabulary', work);
  // The hash is written last: a load that was interrupted is not taken for done.
  const head = {
    id,
    uri: vocabulary.uri,
    title: inLanguage(vocabulary.titles) ?? vocabulary.uri,
    titleTexts: vocabulary.titles.map((title) => title.text),
    titleLanguages: vocabulary.titles.map((title) => title.language ?? 'und'),
    licence: vocabulary.licence ?? null,
    versionName: vocabulary.version ?? null,
    citation: vocabulary.citation ?? null,
    publisher: vocabulary.publisher ?? null,
    languages: languagesOf(vocabulary),
    conceptCount: vocabulary.concepts.length,
  };
  await write((tx) => tx.write(writeVocabulary, { ...head, hash: '' }));
  const batches = Array.from({ length: Math.ceil(vocabulary.concepts.length / BATCH) }, (_, at) =>
    vocabulary.concepts.slice(at * BATCH, (at + 1) * BATCH),
  );
  for (const batch of batches)
    await write((tx) => tx.write(writeConcepts, { vocabulary: id, rows: batch.map(conceptRow) }));
  for (const batch of batches) {
    await write(async (tx) => {
      for (const [links, field] of [
        [BROADER_LINKS, 'broader'],
        [RELATED_LINKS, 'related'],
      ] as const) {
        await tx.write(links.remove, {
          rows: batch.map((concept) => ({ id: conceptId(concept.uri), keys: concept[field] })),
        });
        const rows = batch.flatMap((concept) => concept[field].map((other) => ({ id: conceptId(concept.uri), other })));
        if (rows.length > 0) await tx.write(links.write, { rows });
      }
    });
  }
  await write((tx) =>
    tx.write(withdrawConcepts, { id, kept: vocabulary.concepts.map((concept) => conceptId(concept.uri)) }),
  );
  await write((tx) => tx.write(writeVocabulary, { ...head, hash }));
  return true;
}

/** Of labels: the primary subtags, sorted. */
function languagesOf({ concepts }: VocabularyRecord): string[] {
  const languages = new Set<string>();
  for (const { prefLabels, altLabels } of concepts)
    for (const { language } of [...prefLabels, ...altLabels]) languages.add(language?.split('-', 1)[0] ?? 'und');
  languages.delete('und');
  return [...languages].sort();
}

export const vocabularyId = (uri: string) => stableId('Vocabulary', uri);

const DELETED_AT_ONCE = 2_000;

/** Takes a vocabulary with its concepts out of the graph, in batches. */
export async function deleteStoredVocabulary(database: Database, lease: Lease, uri: string): Promise<void> {
  const id = vocabularyId(uri);
  for (;;) {
    const [left] = await database.read(conceptsLeft, { id });
    if ((left?.count ?? 0) === 0) break;
    await lease.transaction('deleteVocabulary', (tx) =>
      tx.write(deleteConceptsOfVocabulary, { id, size: DELETED_AT_ONCE }),
    );
  }
  await lease.transaction('deleteVocabulary', (tx) => tx.write(deleteVocabulary, { id }));
}

function conceptRow(concept: ConceptRecord) {
  const { uri, ...record } = concept;
  const id = conceptId(uri);
  const label = inLanguage(concept.prefLabels) ?? uri;
  const labels = [...concept.prefLabels, ...concept.altLabels].map((entry) => entry.text);
  return {
    id,
    uri,
    label,
    labelOrder: orderKey(label, id),
    labelText: [...new Set(labels)].join('; '),
    notation: concept.notation ?? null,
    record: JSON.stringify(record),
  };
}

const languageTexts = z.array(z.object({ text: z.string(), language: z.string().exactOptional() }));
const conceptRecord = z.object({
  notation: z.string().exactOptional(),
  prefLabels: languageTexts,
  altLabels: languageTexts,
  hiddenLabels: languageTexts,
  broader: z.array(z.string()),
  related: z.array(z.string()),
  definitions: languageTexts,
  exactMatch: z.array(z.string()).exactOptional(),
});

/** A stored concept's record, without its URI. */
export function parseConceptRecord(json: string) {
  return conceptRecord.parse(JSON.parse(json));
}

/** All vocabularies as they were loaded. */
export async function readVocabularies(database: Database): Promise<VocabularyRecord[]> {
  const result: VocabularyRecord[] = [];
  for (const row of await database.read(vocabularies, {})) {
    const concepts: ConceptRecord[] = [];
    for await (const { uri, record } of database.stream(conceptsOfVocabulary, { id: row.id }))
      concepts.push({ uri, ...parseConceptRecord(record) });
    result.push({
      uri: row.uri,
      titles: row.titleTexts.map((text, at) => ({ text, language: row.titleLanguages[at] ?? 'und' })),
      ...(row.licence !== null && { licence: row.licence }),
      ...(row.versionName !== null && { version: row.versionName }),
      ...(row.citation !== null && { citation: row.citation }),
      ...(row.publisher !== null && { publisher: row.publisher }),
      concepts,
    });
  }
  return result;
}
