/** Where does a sentence end? Well enough to tell the opening of an abstract from the rest; nothing else depends on it. */

const END = /[.!?][)\]"'’”»]?\s+(?=[\p{Lu}\p{N}("'‘“«])/gu;
/** What stands before a full stop that ends no sentence: "e.g. ", "Dr. ", "vs. ", Danish "bl.a. ", Dutch "o.a. ". */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|\p{L}\.\p{L}|vs|cf|al|dr|mr|mrs|prof|st|no|nr|fig|ca|approx|resp|inkl|incl|ex|hhv|pct)$/iu;
const ABBREVIATION_LENGTH = 8;

/** UTF-16 index after the first `count` sentences, or the length of the text. */
export function endOfSentences(text: string, count: number): number {
  let seen = 0;
  for (const end of sentenceEnds(text)) {
    seen += 1;
    if (seen === count) return end;
  }
  return text.length;
}

/** UTF-16 index after each sentence, in order; the last is the length of the text. */
export function* sentenceEnds(text: string): Iterable<number> {
  for (const { index, 0: stop } of text.matchAll(END)) {
    if (stop.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, index - ABBREVIATION_LENGTH), index)))
      continue;
    yield index + stop.length;
  }
  yield text.length;
}
