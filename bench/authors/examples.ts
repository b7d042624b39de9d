/** Training pairs out of labelled sets. */
import { compareNames } from '../../src/matching/person/compare-names.js';
import { featuresOf } from '../../src/matching/person/evidence.js';
import { shortKey } from '../../src/matching/person/mention.js';
import type { Input, Prepared } from '../../src/matching/person/prepare.js';
import { groupedBy, type LabelledPairs, type LabelledSet } from './sets.js';
import type { Example } from './train.js';

// A person with 300 outputs must not outweigh 300 people: of each block so many pairs at most, evenly chosen.
const PAIRS_OF_A_BLOCK = 60;

/** Pairs of measured mentions with one family name and initial whose names do not exclude each other. */
export function examplesOfSet(set: LabelledSet, input: Input, blocks = 3_000): Example[] {
  const known = input.prepared.filter((entry) => set.truth.has(entry.mention.id));
  const examples: Example[] = [];
  const groups = [...groupedBy(known, (entry) => shortKey(entry.mention.name)).values()].filter(
    (group) => group.length > 1,
  );
  const stride = Math.max(1, Math.floor(groups.length / blocks));
  for (let index = 0; index < groups.length; index += stride)
    examples.push(...examplesOfBlock(groups[index] ?? [], set, input));
  return weighted(examples);
}

function examplesOfBlock(block: readonly Prepared[], set: LabelledSet, input: Input): Example[] {
  const pairs: [Prepared, Prepared][] = [];
  const some = block.slice(0, 300);
  for (const [i, a] of some.entries())
    for (const b of some.slice(i + 1)) if (a.output.key !== b.output.key) pairs.push([a, b]);
  const stride = Math.max(1, pairs.length / (PAIRS_OF_A_BLOCK * 3));
  const examples: Example[] = [];
  for (let at = 0; at < pairs.length && examples.length < PAIRS_OF_A_BLOCK; at += stride) {
    const [a, b] = pairs[Math.floor(at)] ?? [];
    if (a === undefined || b === undefined) continue;
    const names = compareNames(a.mention.name, b.mention.name);
    if (names.relation === 'incompatible') continue;
    const same = set.truth.get(a.mention.id) === set.truth.get(b.mention.id);
    examples.push({ features: featuresOf(a, b, names, input), same, weight: 1 });
  }
  return examples;
}

export function examplesOfPairs(set: LabelledPairs, input: Input): Example[] {
  const byId = new Map(input.prepared.map((entry) => [entry.mention.id, entry]));
  return weighted(
    set.pairs.flatMap(({ a, b, same }) => {
      const [x, y] = [byId.get(a), byId.get(b)];
      if (x === undefined || y === undefined) return [];
      const names = compareNames(x.mention.name, y.mention.name);
      return names.relation === 'incompatible' ? [] : [{ features: featuresOf(x, y, names, input), same, weight: 1 }];
    }),
  );
}

// A hundred pairs must not speak as loud as a thousand.
const LOUDEST = 3;

/** Every set counts alike, and so do its pairs of one and of two people, as far as there are enough of them. */
function weighted(examples: readonly Example[]): Example[] {
  const same = examples.filter((example) => example.same).length;
  const weightOf = (is: boolean) => Math.min(LOUDEST, 1_000 / Math.max(1, is ? same : examples.length - same));
  return examples.map((example) => ({ ...example, weight: weightOf(example.same) }));
}
