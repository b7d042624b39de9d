/** Failures that a caller must expect, as data. */
import type { Actor } from './actor.js';

export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: string[];
}

/** @param doing what needs the role CURATOR, e.g. `Importing` */
export function roleError(actor: Actor | undefined, doing: string): UserError | undefined {
  if (actor === undefined)
    return {
      code: 'UNAUTHENTICATED',
      message: `${doing} needs a token: send it as Authorization: Bearer TOKEN. \`whorl token create\` makes one.`,
      path: [],
    };
  if (actor.role !== 'CURATOR')
    return {
      code: 'FORBIDDEN',
      message: `${doing} needs the role CURATOR; the token of ${actor.name} has ${actor.role}.`,
      path: [],
    };
  return undefined;
}
