/** Driver errors by what a caller can do about them. */
import neo4j from 'neo4j-driver';

export class DatabaseError extends Error {
  constructor(
    readonly kind: 'UNAVAILABLE' | 'UNAUTHORIZED' | 'TIMEOUT' | 'CONSTRAINT' | 'WRITE_IN_READ' | 'FAULT',
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
    this.name = 'DatabaseError';
  }
}

const KINDS: readonly (readonly [RegExp, DatabaseError['kind'], string])[] = [
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionTimeout/,
    'UNAVAILABLE',
    'does not answer. See whether it runs and whether the address is right: `whorl doctor` says what is wrong.',
  ],
  [/Security\./, 'UNAUTHORIZED', 'refused the user or password. Check NEO4J_USER and NEO4J_PASSWORD.'],
  [
    /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/,
    'TIMEOUT',
    'The statement took longer than allowed and was stopped',
  ],
  [/ConstraintValidationFailed/, 'CONSTRAINT', 'A uniqueness rule of the graph was broken'],
  [/AccessMode/, 'WRITE_IN_READ', 'A statement tried to write in a read-only transaction'],
];

/** Kinds that say nothing of a statement: who reads of them is helped by the address, not by the driver's own text. */
const OF_THE_SERVER: ReadonlySet<DatabaseError['kind']> = new Set(['UNAVAILABLE', 'UNAUTHORIZED']);

/**
 * Turns what the driver throws into a `DatabaseError`: one sentence with the address where the server is to blame, else one
 * that names the statement. What the driver said is its cause.
 */
export function toDatabaseError(error: unknown, queryName: string, address: string): unknown {
  if (error instanceof DatabaseError || !(error instanceof neo4j.Neo4jError)) return error;
  const known = KINDS.find(([pattern]) => pattern.test(error.code));
  const [kind, hint] =
    known === undefined ? (['FAULT', 'Neo4j reported a fault'] as const) : ([known[1], known[2]] as const);
  if (OF_THE_SERVER.has(kind)) return new DatabaseError(kind, `Neo4j at ${address} ${hint}`, error);
  return new DatabaseError(kind, `${hint} (${queryName}: ${error.code}: ${error.message})`, error);
}
