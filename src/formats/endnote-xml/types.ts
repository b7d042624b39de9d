/** EndNote's reference types: their name decides; their number where a program writes no name. */

import type { PublicationType } from '../../record/record.js';
import { risTypeOf } from '../endnote/types.js';
import { type RecordShape, typeRow } from '../ris/types.js';

/** Numbers as EndNote writes them in `<ref-type name="…">17</ref-type>`. */
export const NUMBERS: readonly (readonly [number: string, name: string])[] = [
  ['5', 'book section'],
  ['6', 'book'],
  ['9', 'computer program'],
  ['10', 'conference proceedings'],
  ['12', 'web page'],
  ['13', 'generic'],
  ['17', 'journal article'],
  ['19', 'magazine article'],
  ['23', 'newspaper article'],
  ['25', 'patent'],
  ['27', 'report'],
  ['28', 'edited book'],
  ['32', 'thesis'],
  ['34', 'unpublished work'],
  ['43', 'electronic article'],
  ['44', 'electronic book'],
  ['47', 'conference paper'],
];
const BY_NUMBER: ReadonlyMap<string, string> = new Map(NUMBERS);

export interface ReferenceType {
  /** The RIS type that means the same. */
  readonly ris: string;
  readonly type: PublicationType;
  readonly shape: RecordShape;
}

/** Undefined for a type we do not know. */
export function referenceType(name: string, number: string): ReferenceType | undefined {
  const ris = risTypeOf(name) ?? risTypeOf(BY_NUMBER.get(number) ?? '');
  const row = ris === undefined ? undefined : typeRow(ris);
  return ris === undefined || row === undefined ? undefined : { ris, ...row };
}
