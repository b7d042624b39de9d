/** Who asks: the actor of a token, and what the token allows. */

/** VIEWER reads; CURATOR also imports and decides. */
export type Role = 'VIEWER' | 'CURATOR';

export interface Actor {
  /** The *who* of every decision and import run. */
  readonly name: string;
  readonly role: Role;
}
