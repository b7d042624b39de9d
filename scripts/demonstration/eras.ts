/** Nothing is spoken of before it was there: words, and the day from which they may stand in an output. */
const SINCE: readonly (readonly [words: RegExp, day: string])[] = [
  [/covid|pandemi/i, '2020-09'],
  [/language model|prompt|hallucinated|tripod\+ai|draft that sounds|drafting of letters/i, '2023-03'],
  [/machine-written|faithfulness/i, '2022-01'],
  [/European Health Data Space/, '2022-06'],
  [/transformer/i, '2019-06'],
  [/swarm learning/i, '2021-06'],
  [/GDPR/, '2017-01'],
];

/** Those of the patterns or words that an output of that day may use. */
export function timely(texts: readonly string[], date: string): readonly string[] {
  return texts.filter((text) => !SINCE.some(([words, day]) => date < day && words.test(text)));
}

/** Topics that nobody worked on earlier. */
export const TOPIC_SINCE: Readonly<Record<string, string>> = { federated: '2018-06' };
