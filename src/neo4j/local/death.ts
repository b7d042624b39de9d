/** Why a server died at its start, from the last lines of its logs. Pure. */
import { LocalNeo4jError, type LocalNeo4jErrorCode } from './error.js';

/** A known failure: how it shows in a log, and what to do about it. */
interface Cause {
  readonly code: LocalNeo4jErrorCode;
  readonly sign: RegExp;
  readonly advice: string;
}

const CAUSES: readonly Cause[] = [
  {
    code: 'PORT_TAKEN',
    sign: /Address already in use|BindException/i,
    advice: 'Another program has the port. Choose another one (WHORL_BOLT_PORT), or none: then a free one is taken.',
  },
  {
    code: 'DISK_FULL',
    sign: /No space left on device|Disk quota exceeded/i,
    advice: 'The disk is full. Free some space or choose another folder (WHORL_STATE_DIR).',
  },
  {
    code: 'NOT_ENOUGH_MEMORY',
    sign: /Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError|Invalid maximum heap size/i,
    advice: 'This machine has not enough free memory for the heap. Close other programs or choose a smaller heap.',
  },
  {
    code: 'STORE_IN_USE',
    sign: /StoreLockException|Lock file has been locked by another process|store_lock/i,
    advice: 'Another Neo4j has this data folder open. End it, or choose another folder (WHORL_STATE_DIR).',
  },
  {
    code: 'BAD_SETTING',
    sign: /Error evaluating value for setting|Unrecognized setting|Failed to validate|Bad value|Unsupported settings? value/i,
    advice: 'A setting is not accepted: mend it in the extra settings given.',
  },
  {
    code: 'NOT_WRITABLE',
    sign: /AccessDeniedException|Permission denied|Read-only file system/i,
    advice:
      'The server may not write its folder. Give this user the right to, or choose another folder (WHORL_STATE_DIR).',
  },
];

/** The known failure a log shows, if any. */
export function causeOf(log: string): Cause | undefined {
  return CAUSES.find(({ sign }) => sign.test(log));
}

/** The last lines of a log, each cut to a readable length. */
export function lastLines(log: string, count: number): string[] {
  return log
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .map((line) => line.slice(0, 300));
}

/** The error for a server that ended before it was ready. */
export function explainDeath(log: string, logFile: string): LocalNeo4jError {
  const cause = causeOf(log);
  const advice = cause?.advice ?? 'Read the lines below, or set NEO4J_URI to use another server.';
  const shown = lastLines(log, 15).map((line) => `  ${line}`);
  return new LocalNeo4jError(
    cause?.code ?? 'DIED_AT_START',
    [`Neo4j ended while starting. ${advice}`, `Last lines of ${logFile}:`, ...shown].join('\n'),
  );
}
