/** The two methods that everybody has: the whole name, or family name and first initial, is the person. */
import type { Mention } from '../../src/matching/person/mention.js';
import { foldText } from '../../src/record/keys.js';

const partsOf = (mention: Mention) => {
  const name = mention.output.names[mention.position];
  return { family: foldText(name?.family ?? ''), given: foldText(name?.given ?? '') };
};

export const SIMPLE_METHODS: Readonly<Record<string, (mention: Mention) => string>> = {
  'whole name': (mention) => `${partsOf(mention).family}|${partsOf(mention).given}`,
  'family name and initial': (mention) => `${partsOf(mention).family}|${partsOf(mention).given.slice(0, 1)}`,
};
