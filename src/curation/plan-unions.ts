/**
 * Who is one with whom by evidence alone, surely enough that nobody needs to be asked (docs/decisions/0012). Only reads.
 */
import { clusterPeople, type PersonCluster } from '../matching/person/cluster.js';
import { chance, comparePeople, type PersonComparison, SURE } from '../matching/person/compare-people.js';
import { Input, type Prepared } from '../matching/person/prepare.js';
import type { Reader } from '../neo4j/database.js';
import { factsOf, haveCommon, type PersonFacts } from './apart.js';
import { groupAround, groupsOfPeople } from './people-groups.js';
import { mentionsOfPeople } from './people-mentions.js';

/** Below this the evidence is even, or against it. */
export const LEAST_SCORE = 0.5;

/** The score from which people are united unless another one is asked for. */
export const UNITED_FROM = SURE;

/** One person who is to become a part of another one. */
export interface Union {
  readonly into: string;
  readonly from: string;
  /** Their names. */
  readonly names: readonly [string, string];
  /** 0 to 1: what the evidence says. */
  readonly score: number;
  readonly because: readonly string[];
  /** With whom the one who goes was compared, if not with the one who stays: several people are one. */
  readonly through?: string;
}

export interface PlanOptions {
  /** Id of a person; without it all people of the graph are compared. */
  readonly person?: string | undefined;
  readonly leastScore?: number | undefined;
  /** Told after each group of names that was compared. */
  readonly onGroup?: (done: number, total: number) => void;
}

/** The unions in the order in which they can be made, those of the surest people first. */
export async function planUnions(
  reader: Reader,
  { person, leastScore = UNITED_FROM, onGroup }: PlanOptions,
): Promise<Union[]> {
  const groups = person === undefined ? await groupsOfPeople(reader) : [await groupAround(reader, person)];
  const together = new Together();
  for (const [at, group] of groups.entries()) {
    if (group.length > 0) await compareGroup(reader, group, together, leastScore);
    onGroup?.(at + 1, groups.length);
  }
  const unions: Union[][] = [];
  for (const links of together.links())
    if (person === undefined || links.some(({ a, b }) => a === person || b === person))
      unions.push(await unionsOf(reader, links));
  return unions.sort((x, y) => least(y) - least(x) || (first(x) < first(y) ? -1 : 1)).flat();
}

const least = (unions: readonly Union[]) => Math.min(...unions.map((union) => union.score));
const first = ([union]: readonly Union[]) => union?.into ?? '';

/** Two people who are one. */
interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly because: readonly string[];
}

/** Who was found to be one so far: later groups compare them as one. */
class Together {
  private readonly sets = new Map<string, { ids: string[]; marks: Set<string>; links: Link[] }>();

  readonly oneOf = (id: string): string => this.sets.get(id)?.ids[0] ?? id;

  /** The people and all who are one with one of them. */
  all(ids: readonly string[]): string[] {
    return [...new Set(ids.flatMap((id) => this.sets.get(id)?.ids ?? [id]))];
  }

  /** Does nothing if they are one already, or if anybody who would be one is known to be two. */
  join(a: PersonFacts, b: PersonFacts, told: () => Pick<Link, 'score' | 'because'>): void {
    const [x, y] = [this.setOf(a), this.setOf(b)];
    if (x === y || haveCommon(x.marks, y.marks)) return;
    x.ids.push(...y.ids);
    x.links.push(...y.links, { a: a.id, b: b.id, ...told() });
    for (const mark of y.marks) x.marks.add(mark);
    for (const id of y.ids) this.sets.set(id, x);
    this.sets.set(a.id, x);
  }

  /** The links of each set of people who are one. */
  links(): Link[][] {
    return [...new Set(this.sets.values())].map((set) => set.links);
  }

  private setOf({ id, marks }: PersonFacts) {
    return this.sets.get(id) ?? { ids: [id], marks: new Set(marks), links: [] };
  }
}

async function compareGroup(
  reader: Reader,
  group: readonly string[],
  together: Together,
  leastScore: number,
): Promise<void> {
  const ids = together.all(group);
  const facts = await factsOf(reader, ids);
  const marks = new Map([...facts.values()].map((person) => [person.id, person.marks]));
  const { mentions, people } = await mentionsOfPeople(reader, ids, together.oneOf, marks);
  const input = new Input(mentions);
  const from = Math.log(leastScore / (1 - leastScore));
  for (const cluster of clusterPeople(input, { equal: from, fitting: from }).clusters) {
    const byPerson = mentionsByPerson(cluster, people);
    for (const join of cluster.joins) {
      const [a, b] = [join.a, join.b].map(({ mention }) => people.get(mention.id) ?? '');
      const [x, y] = [facts.get(a ?? ''), facts.get(b ?? '')];
      if (x === undefined || y === undefined || x.id === y.id) continue;
      together.join(x, y, () => ({
        // The score of a join is counted from the least one on.
        score: rounded(chance(Math.log(join.score / (1 - join.score)) + from)),
        because: closest(byPerson.get(x.id) ?? [], byPerson.get(y.id) ?? [], input).because,
      }));
    }
  }
}

/** Downwards: 1 is told of nobody by evidence. */
const rounded = (score: number) => Math.floor(score * 1_000) / 1_000;

function mentionsByPerson({ mentions }: PersonCluster, people: ReadonlyMap<string, string>): Map<string, Prepared[]> {
  const byPerson = new Map<string, Prepared[]>();
  for (const mention of mentions) {
    const person = people.get(mention.mention.id) ?? '';
    byPerson.set(person, [...(byPerson.get(person) ?? []), mention]);
  }
  return byPerson;
}

/** What speaks most for two people being one. */
function closest(a: readonly Prepared[], b: readonly Prepared[], input: Input): PersonComparison {
  let best: PersonComparison = { outcome: 'different', score: -1, because: [] };
  for (const x of a)
    for (const y of b) {
      const found = comparePeople(x, y, input);
      if (found.score > best.score) best = found;
    }
  return best;
}

/** All of a set into the one who stays, from there outwards: whoever goes was compared with somebody who is part of it by then. */
async function unionsOf(reader: Reader, links: readonly Link[]): Promise<Union[]> {
  const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
  const facts = await factsOf(reader, ids);
  const [stays] = [...facts.values()].sort(staying);
  if (stays === undefined) return [];
  const unions: Union[] = [];
  const part = new Set([stays.id]);
  for (const known of part) {
    for (const { a, b, score, because } of links) {
      const from = a === known ? b : b === known ? a : undefined;
      const goes = from === undefined ? undefined : facts.get(from);
      if (goes === undefined || part.has(goes.id)) continue;
      part.add(goes.id);
      const through = known === stays.id ? {} : { through: known };
      unions.push({ into: stays.id, from: goes.id, names: [stays.name, goes.name], score, because, ...through });
    }
  }
  return unions;
}

/**
 * Who of several stays: a member before others, whom a record describes before whom outputs only mention, a name written out
 * before initials, who has an identifier, who has more outputs; the smaller id where all is equal. Nothing is lost by it, as
 * identifiers, names and ids of the others lead to the one who stays; but this one's id and name are shown from then on.
 */
function staying(a: PersonFacts, b: PersonFacts): number {
  const rank = (person: PersonFacts) => [
    Number(person.member),
    Number(person.described),
    Number(person.writtenOut),
    Number(person.identifiers.length > 0),
    person.outputs.length,
  ];
  const [x, y] = [rank(a), rank(b)];
  const at = x.findIndex((value, index) => value !== y[index]);
  return at >= 0 ? (y[at] ?? 0) - (x[at] ?? 0) : a.id < b.id ? -1 : 1;
}
