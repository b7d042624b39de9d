/** Exports of many publications: page by page, each page by a few statements, so that memory does not grow with the graph. */
import type { Writer } from '../formats/writer.js';
import { allWords } from '../graphql/lucene.js';
import { MOST_PER_PAGE } from '../graphql/page.js';
import { parseIdentifier } from '../identifiers/index.js';
import type { Reader } from '../neo4j/database.js';
import { publicationLoaders } from '../publication/publication.loaders.js';
import type { FacetSelection, PublicationEntity } from '../publication/publication.record.js';
import { entityOfIdentifier, existingEntities } from './node.queries.js';

/** What is to be exported: what a search would list, or these. */
export type ExportSelection =
  | { readonly filter: FacetSelection['filter']; readonly query?: string | undefined }
  | { readonly identifiers: readonly string[] };

export interface ExportOptions {
  /** `total` is undefined until it is known. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each identifier that names no publication here. */
  readonly onMissing?: (identifier: string) => void;
  /** Told when a search has more hits than are looked at. */
  readonly onTruncated?: () => void;
}

/** The pieces of a file, in order. */
export async function* exportPublications(
  reader: Reader,
  writer: Writer,
  selection: ExportSelection,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  yield writer.head;
  const pages =
    'identifiers' in selection ? named(reader, selection.identifiers, options) : listed(reader, selection, options);
  let first = true;
  let done = 0;
  for await (const { publications, total } of pages) {
    const { recordOfPublication } = publicationLoaders(reader);
    const records = await Promise.all(publications.map((publication) => recordOfPublication.load(publication)));
    for (const [at, record] of records.entries()) {
      yield `${first ? '' : writer.between}${writer.record(record, publications[at]?.id ?? '')}`;
      first = false;
    }
    done += records.length;
    options.onProgress?.(done, total);
  }
  yield writer.tail;
}

interface ExportPage {
  readonly publications: readonly PublicationEntity[];
  readonly total: number;
}

async function* named(
  reader: Reader,
  identifiers: readonly string[],
  { onMissing }: ExportOptions,
): AsyncGenerator<ExportPage> {
  for (let at = 0; at < identifiers.length; at += MOST_PER_PAGE) {
    const written = identifiers.slice(at, at + MOST_PER_PAGE);
    const { publicationByAnyId, publicationByIdentifier } = publicationLoaders(reader);
    const found = await Promise.all(
      written.map((identifier) =>
        identifier.startsWith('Publication:')
          ? publicationByAnyId.load(identifier)
          : publicationByIdentifier.load(parseIdentifier(identifier)?.key ?? identifier),
      ),
    );
    for (const [index, one] of found.entries()) if (one === null) onMissing?.(written[index] ?? '');
    yield { publications: found.filter((one) => one !== null), total: identifiers.length };
  }
}

async function* listed(
  reader: Reader,
  { query, filter }: Extract<ExportSelection, { filter: unknown }>,
  { onTruncated }: ExportOptions,
): AsyncGenerator<ExportPage> {
  const selection: FacetSelection = { words: query === undefined ? undefined : allWords(query), filter };
  let total: number | undefined;
  let after: string | undefined;
  for (;;) {
    // Loaders remember what they loaded: new ones for each page, so that a page can be forgotten.
    const page = await publicationLoaders(reader).publicationList(selection, {
      orderBy: 'NEWEST',
      first: MOST_PER_PAGE,
      after,
    });
    if (total === undefined) {
      total = await page.totalCount();
      if (await page.isTruncated()) onTruncated?.();
    }
    yield { publications: page.nodes, total };
    after = page.cursors.at(-1);
    if (!page.hasNextPage || after === undefined) return;
  }
}

/** The id of what an identifier or an id, current or former, means; undefined if there is no such thing here. */
export async function idOf(reader: Reader, written: string): Promise<string | undefined> {
  const isId = /^[A-Z][a-z]+:[a-z2-7]{26}$/.test(written);
  const [existing] = isId ? await reader.read(existingEntities, { ids: [written] }) : [];
  if (existing !== undefined) return existing.id;
  const key = isId ? `whorl:${written}` : (parseIdentifier(written)?.key ?? written);
  const [row] = await reader.read(entityOfIdentifier, { keys: [key] });
  return row?.id;
}
