/** Titles, abstracts and keywords in Danish and Dutch. */
import { timely } from './eras.js';
import { fill, sentence } from './pattern.js';
import type { Chance } from './random.js';
import { localSlots } from './slots.js';
import type { LocalWords } from './words/local.js';
import type { Work } from './work.js';
import { titleCase, type Words } from './writing.js';

export function writeLocal(words: LocalWords, work: Work, chance: Chance): Words {
  const topic = words.topics.find(({ id }) => id === work.topic.id);
  if (topic === undefined) throw new Error(`no words in ${words.language} for ${work.topic.id}`);
  const study = chance.pick(words.studies);
  const slots = localSlots(topic, work, words.language, chance);
  const say = (patterns: readonly string[], count: number) =>
    chance
      .sample(timely(patterns, work.date), count)
      .map((pattern) => sentence(pattern, slots, chance, words.language));
  const abstract = [
    ...say(topic.backgrounds, chance.between(1, 2)),
    ...say(study.aims, 1),
    ...say(study.methods, 1),
    ...say(study.results, chance.between(1, 2)),
    ...say(words.conclusions, chance.between(1, 2)),
  ].join(' ');
  return {
    title: titleCase(fill(chance.pick(study.titles), slots, chance, words.language)),
    abstract,
    keywords: chance.sample(topic.keywords, chance.between(3, 5)),
  };
}
