/** Search and completions over all kinds of entities: the indexes are asked side by side, their hits put in one order. */
import type { EntityKind } from '../graphql/generated/resolvers.js';
import { allWords, beginningOfWords, looserQueries, MOST_QUERY_CHARACTERS } from '../graphql/lucene.js';
import { pageSize, QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { isStopWord } from '../text/languages.js';
import { type Named, namedEntity } from './entities.js';
import { type Hit, mergeHits, orderCompletions, weighHits } from './rank-hits.js';
import { BEGINNINGS_IN, SEARCHED, type Searched, WORDS_IN } from './search.queries.js';

/** Hits counted of each kind. */
const MOST_COUNTED = 1_000;
/** Hits looked at in an index of two kinds: among thousands of people of one name there may be few members. */
const MOST_SIFTED = 10_000;
const MOST_PREFIX_CHARACTERS = 200;
/** Completions looked at in each index: a short prefix has thousands, all with the same score. */
const MOST_COMPLETIONS = 200;
/** Best hits of each kind that are looked at for a name that was typed as a whole: of a concept it may be one of twenty names. */
const BEST_OF_KIND = 25;

interface KindsOfIndex {
  readonly marked: EntityKind;
  readonly other: EntityKind;
}

const both = (kind: EntityKind): KindsOfIndex => ({ marked: kind, other: kind });
const KINDS_OF: Readonly<Record<Searched, KindsOfIndex>> = {
  Publication: both('PUBLICATION'),
  Person: { marked: 'MEMBER', other: 'EXTERNAL_PERSON' },
  Organization: { marked: 'LAB', other: 'PARTNER' },
  Project: both('PROJECT'),
  Venue: both('VENUE'),
  Keyword: both('KEYWORD'),
  Concept: both('CONCEPT'),
};
const SUGGESTED: readonly EntityKind[] = [
  'MEMBER',
  'EXTERNAL_PERSON',
  'LAB',
  'PARTNER',
  'CONCEPT',
  'VENUE',
  'PUBLICATION',
];
const ALL: readonly EntityKind[] = [...SUGGESTED, 'PROJECT', 'KEYWORD'];

type Found = Hit & Named;

interface SearchAsked {
  readonly query: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** @throws QueryError if the query is too long */
export async function search({ query, kinds, first }: SearchAsked, context: Context) {
  const size = pageSize(first);
  checkLength('query', query, MOST_QUERY_CHARACTERS);
  const wanted = kinds ?? ALL;
  const { found: all, relaxed } = await foundByWords(query, wanted, context);
  const byKind = ALL.filter((kind) => wanted.includes(kind)).map((kind) => ({
    kind,
    hits: weighHits(
      kind,
      all.filter((hit) => hit.kind === kind),
    ),
  }));
  const hits = await bestOf(
    byKind.map((each) => each.hits),
    query,
    size,
    context,
  );
  const totals = byKind.map((each) => ({ kind: each.kind, count: Math.min(each.hits.length, MOST_COUNTED) }));
  return { hits, totals, truncated: totals.reduce((sum, { count }) => sum + count, 0) > hits.length, relaxed };
}

/** What has all the words; where nothing has, what has most of them, or words much like them. */
async function foundByWords(
  query: string,
  wanted: readonly EntityKind[],
  context: Context,
): Promise<{ readonly found: readonly Hit[]; readonly relaxed: boolean }> {
  const exact = await hitsOf(allWords(query), wanted, context);
  if (exact.length > 0) return { found: exact, relaxed: false };
  for (const words of looserQueries(query, (word) => isStopWord(word))) {
    const found = await hitsOf(words, wanted, context);
    if (found.length > 0) return { found, relaxed: true };
  }
  return { found: [], relaxed: false };
}

/** The hits of all kinds that are wanted, in no order. */
async function hitsOf(words: string, wanted: readonly EntityKind[], context: Context): Promise<Hit[]> {
  const indexes = words === '' ? [] : indexesOf(wanted);
  const answers = await Promise.all(
    indexes.map(async (searched) => ({
      searched,
      rows: await context.reader.read(WORDS_IN[searched], { words, most: depthOf(searched) }),
    })),
  );
  return answers
    .flatMap(({ searched, rows }) =>
      rows.flatMap(({ ids, scores, marks }) =>
        ids.map((id, at) => ({ id, kind: kindOf(searched, marks[at]), score: scores[at] ?? 0 })),
      ),
    )
    .filter(({ kind }) => wanted.includes(kind));
}

/** The first hits of all kinds in one order. Only those that can be among them are loaded. */
async function bestOf(
  kinds: readonly (readonly Hit[])[],
  query: string,
  size: number,
  context: Context,
): Promise<Found[]> {
  const byScore = mergeHits(
    kinds.flat().map((hit) => ({ ...hit, names: [] })),
    '',
  );
  const candidates = new Set(
    [...byScore.slice(0, size), ...kinds.flatMap((hits) => hits.slice(0, BEST_OF_KIND))].map(({ id }) => id),
  );
  return mergeHits(
    await withEntities(
      kinds.flat().filter(({ id }) => candidates.has(id)),
      context,
    ),
    query,
  ).slice(0, size);
}

interface SuggestAsked {
  readonly prefix: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** @throws QueryError if the prefix is too long */
export async function suggest({ prefix, kinds, first }: SuggestAsked, context: Context): Promise<Found[]> {
  const size = pageSize(first, 8, 20);
  checkLength('prefix', prefix, MOST_PREFIX_CHARACTERS);
  const words = beginningOfWords(prefix);
  const wanted = kinds ?? SUGGESTED;
  const indexes = words === '' ? [] : indexesOf(wanted);
  const answers = await Promise.all(
    indexes.map(async (searched) => ({
      searched,
      rows: await context.reader.read(BEGINNINGS_IN[searched], { words, most: MOST_COMPLETIONS }),
    })),
  );
  const completions = answers
    .flatMap(({ searched, rows }) =>
      rows.map(({ id, label, mark }) => ({ id, label, kind: kindOf(searched, mark), score: 0 })),
    )
    .filter(({ kind }) => wanted.includes(kind));
  return withEntities(orderCompletions(completions, prefix).slice(0, size), context);
}

function checkLength(argument: string, text: string, most: number): void {
  if (text.length <= most) return;
  throw new QueryError('QUERY_TOO_LONG', `${argument} has ${text.length} characters; at most ${most} are read.`, {
    argument,
    most,
  });
}

function depthOf(searched: Searched): number {
  const { marked, other } = KINDS_OF[searched];
  return marked === other ? MOST_COUNTED : MOST_SIFTED;
}

function indexesOf(kinds: readonly EntityKind[]): Searched[] {
  return SEARCHED.filter(
    (searched) => kinds.includes(KINDS_OF[searched].marked) || kinds.includes(KINDS_OF[searched].other),
  );
}

function kindOf(searched: Searched, mark: boolean | undefined): EntityKind {
  return mark === true ? KINDS_OF[searched].marked : KINDS_OF[searched].other;
}

/** What went since the index was asked is left out. */
async function withEntities(hits: readonly Hit[], context: Context): Promise<Found[]> {
  const found = hits.map(async (hit) => ({ hit, entity: await namedEntity(hit.kind, hit.id, context) }));
  return (await Promise.all(found)).flatMap(({ hit, entity }) => (entity === null ? [] : [{ ...hit, ...entity }]));
}
