/** Search and completions over all kinds of entities: the indexes are asked side by side, their hits put in one order. */
import { allWords, beginningOfWords, MOST_QUERY_CHARACTERS } from '../graphql/lucene.js';
import { pageSize, QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { type Named, namedEntity } from './entities.js';
import { type EntityKind, type Hit, mergeHits, orderSuggestions, weighHits } from './rank-hits.js';
import { BEGINNINGS_IN, type Hits, SEARCHED, type Searched, WORDS_IN } from './search.queries.js';

/** Hits counted of each kind. */
const MOST_COUNTED = 1_000;
/** Hits looked at in an index of two kinds: among thousands of people of one name there may be few members. */
const MOST_SIFTED = 10_000;
const MOST_PREFIX_CHARACTERS = 200;
/** Completions looked at in each index: a short prefix has thousands, all with the same score. */
const MOST_COMPLETIONS = 200;
/** Best hits of each kind that are looked at for a name that was typed as a whole. */
const BEST_OF_KIND = 10;

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
  const words = allWords(query);
  const wanted = kinds ?? ALL;
  const byKind = await hitsByKind(wanted, words, (searched) =>
    context.reader.read(WORDS_IN[searched], { words, most: depthOf(searched) }),
  );
  const weighed = [...byKind].map(([kind, hits]) => weighHits(kind, hits));
  const candidates = new Set(
    [
      ...mergeHits(unnamed(weighed.flat()), '').slice(0, size),
      ...weighed.flatMap((hits) => hits.slice(0, BEST_OF_KIND)),
    ].map(({ id }) => id),
  );
  const found = await named(
    weighed.flat().filter(({ id }) => candidates.has(id)),
    context,
  );
  const hits = mergeHits(found, query).slice(0, size);
  const totals = [...byKind].map(([kind, { length }]) => ({ kind, count: Math.min(length, MOST_COUNTED) }));
  return { hits, totals, truncated: weighed.flat().length > hits.length };
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
  // The index holds the parts of a word with a hyphen as words of their own.
  const words = beginningOfWords(prefix.replaceAll('-', ' '));
  const byKind = await hitsByKind(kinds ?? SUGGESTED, words, (searched) =>
    context.reader.read(BEGINNINGS_IN[searched], { words, most: MOST_COMPLETIONS }),
  );
  const hits = [...byKind].flatMap(([kind, found]) => weighHits(kind, found));
  return orderSuggestions(await named(hits, context), prefix).slice(0, size);
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

/** The hits of each kind wanted, from the indexes that hold it; all empty without words. */
async function hitsByKind(
  kinds: readonly EntityKind[],
  words: string,
  ask: (searched: Searched) => Promise<Hits[]>,
): Promise<Map<EntityKind, { id: string; score: number }[]>> {
  const byKind = new Map(
    ALL.filter((kind) => kinds.includes(kind)).map((kind): [EntityKind, { id: string; score: number }[]] => [kind, []]),
  );
  if (words === '') return byKind;
  const asked = SEARCHED.filter(
    (searched) => byKind.has(KINDS_OF[searched].marked) || byKind.has(KINDS_OF[searched].other),
  );
  const answers = await Promise.all(asked.map(async (searched) => ({ searched, rows: await ask(searched) })));
  for (const { searched, rows } of answers) {
    const { marked, other } = KINDS_OF[searched];
    for (const { ids, scores, marks } of rows) {
      for (const [at, id] of ids.entries())
        byKind.get(marks[at] ? marked : other)?.push({ id, score: scores[at] ?? 0 });
    }
  }
  return byKind;
}

const unnamed = (hits: readonly Hit[]) => hits.map((hit) => ({ ...hit, names: [] }));

async function named(hits: readonly Hit[], context: Context): Promise<Found[]> {
  const found = hits.map(async (hit) => ({ hit, entity: await namedEntity(hit.kind, hit.id, context) }));
  return (await Promise.all(found)).flatMap(({ hit, entity }) => (entity === null ? [] : [{ ...hit, ...entity }]));
}
