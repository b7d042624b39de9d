/** What uniting the people of a graph does to labelled pairs: an import has united equal full names before, and evidence goes on from there. */
import { clusterPeople } from '../../src/matching/person/cluster.js';
import { SURE } from '../../src/matching/person/compare-people.js';
import type { Mention } from '../../src/matching/person/mention.js';
import { Input } from '../../src/matching/person/prepare.js';
import { isFullName, nameForm } from '../../src/record/keys.js';
import { type Scores, scoresOf } from './metrics.js';
import type { LabelledPairs } from './sets.js';

const EVIDENCE_ALONE = Math.log(SURE / (1 - SURE));

/** Of the pairs whom their names do not unite: how many are together with the odds of a file, and by the evidence alone. */
export function measureUnions(
  set: LabelledPairs,
): readonly { readonly method: string; readonly found: number; readonly scores: Scores }[] {
  const people = new Map(set.mentions.map((mention) => [mention.id, personOf(mention)]));
  const input = new Input(
    set.mentions.map((mention) => ({ ...mention, identifiers: [`local:graph/${people.get(mention.id) ?? ''}`] })),
  );
  const pairs = set.pairs.filter(({ a, b }) => people.get(a) !== people.get(b));
  const wanted = pairs.filter((pair) => pair.same).length;
  return [
    { method: 'with the odds of a file', options: {} },
    { method: 'by the evidence alone', options: { equal: EVIDENCE_ALONE, fitting: EVIDENCE_ALONE } },
  ].map(({ method, options }) => {
    const groups = new Map<string, number>();
    for (const [index, cluster] of clusterPeople(input, options).clusters.entries())
      for (const { mention } of cluster.mentions) groups.set(mention.id, index);
    const found = pairs.filter(({ a, b }) => groups.get(a) === groups.get(b));
    return {
      method,
      found: found.length,
      scores: scoresOf(found.filter((pair) => pair.same).length, found.length, wanted),
    };
  });
}

/** Whom an import takes a mention for (docs/decisions/0009), had it no identifiers. */
function personOf({ id, output, position }: Mention): string {
  const name = output.names[position];
  return name !== undefined && isFullName(name) ? nameForm(name) : id;
}
