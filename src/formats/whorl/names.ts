import type { PersonName } from '../../record/record.js';
import { readName } from '../names.js';

/** `Family, Given` or `Given Family`, with particles and suffixes. A name of a group stays one literal. */
export function nameFromText(text: string): PersonName {
  const read = readName(text);
  return read !== undefined && 'person' in read ? read.person : { literal: text };
}

/** True for a name that only a group can have: `The DARE Study Group`. */
export function isGroupName(text: string): boolean {
  const read = readName(text);
  return read !== undefined && 'organization' in read;
}
