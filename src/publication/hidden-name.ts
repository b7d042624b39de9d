/** Whether the name on an output is a former one that the person asked to hide. */
import { readName } from '../formats/names.js';
import { hiddenName, isHidden } from '../record/hidden-names.js';
import type { PersonName } from '../record/record.js';

interface WrittenName {
  readonly nameAsWritten: string | null;
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
}

/** Former names that are hidden of a person bound to a variable, as a list of JSON. */
export const hiddenNamesOf = (person: string) =>
  `[(${person})<-[:CHANGES]-(d:Curation {what: 'HIDE_NAME'}) WHERE d.current | d.value]`;

/** @param hidden as `hiddenNamesOf` gives it */
export function isFormerName(written: WrittenName, hidden: readonly string[]): boolean {
  if (hidden.length === 0) return false;
  const values = hidden.map((value) => hiddenName.parse(JSON.parse(value)));
  return namesOf(written).some((name) => values.some((value) => isHidden(value, name)));
}

function namesOf({ family, given, literal, nameAsWritten }: WrittenName): PersonName[] {
  const parts = family === null ? [] : [{ family, ...(given !== null && { given }) }];
  const texts = [literal, nameAsWritten].flatMap((text) => {
    const read = text === null ? undefined : readName(text);
    return read !== undefined && 'person' in read ? [read.person] : [];
  });
  return [...parts, ...texts];
}
