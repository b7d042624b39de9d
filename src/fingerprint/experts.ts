/** Who knows about a text, about concepts, or about what an output is about. */
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import type { ExpertsExcluding, ExpertsOn } from '../graphql/generated/resolvers.js';
import { anyWords } from '../graphql/lucene.js';
import { pageSize, QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { languageOf } from '../text/languages.js';
import { tokenize } from '../text/tokenize.js';
import { authorsOfOutputs, peopleWithin } from './experts.queries.js';
import { entriesOf, extractionOfText, textSubject } from './fingerprint.js';
import type { ExpertListEntity, FingerprintSubject } from './fingerprint.record.js';
import { type Likeness, rankLikeness, textIndexOf } from './likeness.js';
import { type RankedConcept, rankConcepts } from './selection.js';
import { foundOutputs } from './similar.loaders.js';
import type { TextIndex } from './similar.queries.js';
import { MOST_VOTES, type Voted, vote } from './votes.js';

const MOST_CONCEPTS = 40;
/** Of each kind; more where only the outputs of one unit vote, which may be far down. */
const MOST_FOUND = 300;
const MOST_FOUND_WITHIN = 2_000;
const LOOKED_THROUGH = 5_000;
const MOST_EXCLUDED = { people: 100, organizations: 20 } as const;
const MOST_PEOPLE = 20_000;

interface Asked {
  readonly on: ExpertsOn;
  readonly within?: string | null | undefined;
  readonly excluding?: ExpertsExcluding | null | undefined;
  readonly first?: number | null | undefined;
}

/** What was asked, understood. */
interface Question {
  /** Id of the output, which is no evidence for itself; of anything else, none. */
  readonly id: string;
  readonly concepts: readonly RankedConcept[];
  readonly words: string;
  readonly index: TextIndex;
  readonly subject: FingerprintSubject;
}

/** Null when what was named is not there. */
export async function experts(
  { on, within, excluding, first }: Asked,
  context: Context,
): Promise<ExpertListEntity | null> {
  const size = pageSize(first, 10, 50);
  const question = await questionOf(on, context);
  if (question === null) return null;
  const only = within == null ? undefined : await peopleOfUnits([within], context);
  const excluded = await excludedPeople(question, excluding ?? {}, context);
  const outputs = await matchingOutputs(question, only !== undefined, context);
  const authors = await authorsOf(outputs, only, excluded, context);
  const voting = outputs.filter(({ id }) => authors.has(id));
  const ranked = vote(voting, authors);
  return {
    experts: await asEntities(ranked.slice(0, size), context),
    about: entriesOf(question.concepts.slice(0, 20), question.subject),
    outputs: Math.min(voting.length, MOST_VOTES),
    totalCount: ranked.length,
    truncated: voting.length > MOST_VOTES,
  };
}

async function questionOf(on: ExpertsOn, context: Context): Promise<Question | null> {
  if (on.publication != null) return ofPublication(on.publication, context);
  if (on.concepts != null) return ofConcepts(on.concepts, context);
  const subject = textSubject({ text: on.text ?? '' });
  const { concepts } = await extractionOfText(subject, context);
  return {
    id: '',
    concepts: rankConcepts(concepts.map(({ uri, weight }) => [uri, weight])),
    words: anyWords('', subject.text),
    index: textIndexOf(languageOf(tokenize(subject.text))),
    subject,
  };
}

async function ofPublication(id: string, { loaders }: Context): Promise<Question | null> {
  const publication = await loaders.publicationByAnyId.load(id);
  if (publication === null) return null;
  const stored = await loaders.conceptsOfPublication.load(publication.id);
  return {
    id: publication.id,
    concepts: rankConcepts(stored?.concepts ?? []),
    words: anyWords(publication.title, publication.abstract ?? ''),
    index: textIndexOf(
      languageOf(tokenize(`${publication.title}. ${publication.abstract ?? ''}`), publication.language ?? undefined),
    ),
    subject: { kind: 'PUBLICATION', publication },
  };
}

async function ofConcepts(ids: readonly string[], { loaders }: Context): Promise<Question | null> {
  if (ids.length === 0 || ids.length > MOST_CONCEPTS)
    throw new QueryError('TOO_MANY_VALUES', `on.concepts names ${ids.length}; name 1 to ${MOST_CONCEPTS}.`, {
      argument: 'on.concepts',
      most: MOST_CONCEPTS,
    });
  const found = (await Promise.all(ids.map((id) => loaders.conceptById.load(id)))).flatMap((concept) =>
    concept === null ? [] : [concept.uri],
  );
  if (found.length < ids.length) return null;
  const concepts = rankConcepts([...new Set(found)].map((uri) => [uri, 1]));
  return { id: '', concepts, words: '', index: textIndexOf('en'), subject: textSubject({ text: '' }) };
}

async function matchingOutputs(question: Question, deep: boolean, { reader }: Context): Promise<Likeness[]> {
  // Of a text, any key does: nothing has it as its id.
  const key = question.id === '' ? 'text' : question.id;
  const found = await foundOutputs(
    reader,
    [{ id: key, words: question.words, index: question.index }],
    new Map([[key, question.concepts]]),
    deep ? MOST_FOUND_WITHIN : MOST_FOUND,
    LOOKED_THROUGH,
  );
  return rankLikeness(question.concepts, found.get(key) ?? [], question.words !== '');
}

/** By output, its authors who may be named; outputs without any are left out. */
async function authorsOf(
  outputs: readonly Likeness[],
  only: ReadonlySet<string> | undefined,
  excluded: ReadonlySet<string>,
  { reader }: Context,
): Promise<Map<string, readonly string[]>> {
  if (outputs.length === 0) return new Map();
  const rows = await reader.read(authorsOfOutputs, {
    keys: outputs.map(({ id }) => id),
    mostAuthors: DEFAULT_CONSORTIUM_LIMIT,
  });
  const named = rows.map(
    ({ key, people }) =>
      [key, people.filter((id) => !excluded.has(id) && (only === undefined || only.has(id)))] as const,
  );
  return new Map(named.filter(([, people]) => people.length > 0));
}

async function excludedPeople(
  question: Question,
  { people, organizations, authors, coAuthors }: ExpertsExcluding,
  context: Context,
): Promise<Set<string>> {
  checkCount('people', people);
  checkCount('organizations', organizations);
  const { loaders, reader } = context;
  // Whoever was merged into somebody is known by the former id too.
  const named = await Promise.all((people ?? []).map(async (id) => (await loaders.personById.load(id))?.id ?? id));
  const units = organizations == null ? [] : [...(await peopleOfUnits(organizations, context))];
  const own =
    question.id === '' || (authors === false && coAuthors !== true)
      ? []
      : (await reader.read(authorsOfOutputs, { keys: [question.id], mostAuthors: 10_000 })).flatMap(
          (row) => row.people,
        );
  const ties =
    coAuthors === true
      ? (await Promise.all(own.map((id) => loaders.tiesOf.load(id))))
          .flat()
          .filter(({ full }) => full.some((n) => n > 0))
      : [];
  return new Set([...named, ...units, ...(authors === false ? [] : own), ...ties.map(({ other }) => other)]);
}

function checkCount(what: keyof typeof MOST_EXCLUDED, ids: readonly string[] | null | undefined): void {
  if ((ids?.length ?? 0) <= MOST_EXCLUDED[what]) return;
  throw new QueryError('TOO_MANY_IDS', `excluding.${what} names ${ids?.length}; at most ${MOST_EXCLUDED[what]}.`, {
    argument: `excluding.${what}`,
    most: MOST_EXCLUDED[what],
  });
}

async function peopleOfUnits(ids: readonly string[], { loaders, reader }: Context): Promise<Set<string>> {
  const known = await Promise.all(ids.map(async (id) => (await loaders.organizationById.load(id))?.id ?? id));
  const rows = await reader.read(peopleWithin, { keys: known, most: MOST_PEOPLE });
  return new Set(rows.flatMap(({ people }) => people));
}

/** Whoever went since the outputs were found is left out. */
async function asEntities(voted: readonly Voted[], { loaders }: Context): Promise<ExpertListEntity['experts']> {
  const found = await Promise.all(
    voted.map(async ({ id, score, votes }) => ({ person: await loaders.personById.load(id), score, votes })),
  );
  return found
    .flatMap(({ person, ...rest }) => (person === null ? [] : [{ person, ...rest }]))
    .map((each, at) => ({ ...each, rank: at + 1 }));
}
