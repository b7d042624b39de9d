/** Apart from `ask.ts`: whoever only tells of the error need not load the whole API. */

/** What was asked for cannot be answered, for a reason that the caller can mend: the message says which. */
export class AskError extends Error {
  constructor(
    /** The code of the `QueryError`. */
    readonly code: string,
    message: string,
    /** The argument to blame, if one is. */
    readonly argument: string | undefined,
  ) {
    super(message);
    this.name = 'AskError';
  }
}
