/** Puts people back whom nothing had held any more. */
import type { WriteTransaction } from '../neo4j/database.js';
import type { EntityImage } from './before.js';
import type { Touched } from './change.js';
import { NOTHING_BEFORE, takeBack } from './take-back.js';

export async function restorePeople(tx: WriteTransaction, people: readonly EntityImage[]): Promise<Touched> {
  return (await takeBack(tx, { ...NOTHING_BEFORE, gone: [...people] })).touched;
}
