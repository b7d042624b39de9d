/**
 * People who may be one: compared by all that their outputs say, as `whorl authors` compares the names of a file
 * (docs/decisions/0012). Nothing is stored; whoever is merged or kept apart leaves the list.
 */
import { clusterPeople } from '../matching/person/cluster.js';
import { comparePeople } from '../matching/person/compare-people.js';
import { Input, type Prepared } from '../matching/person/prepare.js';
import type { Reader } from '../neo4j/database.js';
import { pairsKeptApart } from './doubtful-people.queries.js';
import { groupAround, groupsOfPeople } from './people-groups.js';
import { mentionsOfPeople } from './people-mentions.js';

export interface DoubtfulPeopleEntity {
  /** Their ids, ascending. */
  readonly a: string;
  readonly b: string;
  /** 0 to 1; from 0.5 on they are likely one. */
  readonly score: number;
  readonly because: readonly string[];
  /** An output of each, by which they were compared. */
  readonly outputs: readonly [string, string];
}

/** Those who may be one with this person, the likeliest first. */
export async function doubtfulPeopleOf(reader: Reader, id: string): Promise<DoubtfulPeopleEntity[]> {
  const group = await groupAround(reader, id);
  const pairs = group.length === 0 ? [] : await pairsAmong(reader, group);
  return pairs.filter(({ a, b }) => a === id || b === id).sort(likeliest);
}

/**
 * All pairs of the graph, found group by group. Memory grows with the number of people (names and keys only) and of pairs.
 *
 * @param onGroup after each group: how many people were compared, of how many
 */
export async function* doubtfulPeople(
  reader: Reader,
  onGroup: (done: number, total: number) => void = () => {},
): AsyncGenerator<DoubtfulPeopleEntity> {
  const told = new Set<string>();
  const groups = await groupsOfPeople(reader);
  for (const [at, group] of groups.entries()) {
    for (const pair of await pairsAmong(reader, group)) {
      const key = `${pair.a} ${pair.b}`;
      if (!told.has(key)) yield pair;
      told.add(key);
    }
    onGroup(at + 1, groups.length);
  }
}

/** The likelier first. */
export const likeliest = (x: DoubtfulPeopleEntity, y: DoubtfulPeopleEntity) =>
  y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);

async function pairsAmong(reader: Reader, ids: readonly string[]): Promise<DoubtfulPeopleEntity[]> {
  const { mentions, people } = await mentionsOfPeople(reader, ids);
  const input = new Input(mentions);
  const { clusters, doubtful } = clusterPeople(input);
  const best = new Map<string, DoubtfulPeopleEntity>();
  const tell = (x: Prepared, y: Prepared, score: number) => {
    const [first, second] = [x, y].sort((one, other) => (personOf(one, people) < personOf(other, people) ? -1 : 1));
    if (first === undefined || second === undefined) return;
    const [a, b] = [personOf(first, people), personOf(second, people)];
    const key = `${a} ${b}`;
    if (a === b || (best.get(key)?.score ?? 0) >= score) return;
    const { because } = comparePeople(first, second, input);
    best.set(key, { a, b, score: round3(score), because, outputs: [first.output.key, second.output.key] });
  };
  for (const { joins } of clusters) for (const { a, b, score } of joins) tell(a, b, score);
  for (const { a, b, score } of doubtful) tell(a, b, score);
  if (best.size === 0) return [];
  const rows = [...best.values()].map(({ a, b }) => ({ a, b }));
  for (const { a, b } of await reader.read(pairsKeptApart, { rows })) best.delete(`${a} ${b}`);
  return [...best.values()];
}

const personOf = ({ mention }: Prepared, people: ReadonlyMap<string, string>) => people.get(mention.id) ?? '';
const round3 = (score: number) => Math.round(score * 1_000) / 1_000;
