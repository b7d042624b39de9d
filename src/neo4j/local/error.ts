/** What can go wrong with the managed server. Every code has one cause a person can do something about. */
export type LocalNeo4jErrorCode =
  | 'NO_JAVA'
  | 'WRONG_JAVA'
  | 'NO_MAVEN'
  | 'NO_NETWORK'
  | 'FETCH_FAILED'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  | 'PORT_TAKEN'
  | 'NOT_ENOUGH_MEMORY'
  | 'BAD_SETTING'
  | 'STORE_IN_USE'
  | 'DIED_AT_START'
  | 'START_TIMED_OUT'
  | 'WRONG_PASSWORD'
  | 'STATE_DAMAGED'
  | 'BUSY'
  | 'IN_USE'
  | 'STOP_FAILED'
  | 'ADMIN_FAILED';

/** The three ways to a database, offered wherever this machine cannot run one as it is. */
export const THREE_WAYS = [
  'Three ways to a database:',
  '  1. a Neo4j 5 of your own: set NEO4J_URI and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE);',
  '  2. containers: docker compose up (compose.yaml);',
  '  3. the managed one: install Java 17 or 21 and Maven (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven).',
].join('\n');

/** A failure of the managed server. `message` says what is wrong and what to do, over several lines, ready to be printed. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  constructor(
    readonly code: LocalNeo4jErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The `code` of a Node.js system error (ENOENT, EACCES …), else undefined. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a failed write into a message that says what to do; every other error comes back as it is. */
export function explainWriteError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new LocalNeo4jError(
      'DISK_FULL',
      `No space left while writing ${path}. Free some space or choose another folder (WHORL_STATE_DIR).`,
      {
        cause: error,
      },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new LocalNeo4jError(
      'NOT_WRITABLE',
      `Cannot write ${path} (${code}). Give this user the right to write there or choose another folder (WHORL_STATE_DIR).`,
      { cause: error },
    );
  }
  return error;
}
