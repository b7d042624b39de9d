import type { LocalNeo4jProgress } from '../neo4j/local/index.js';

/** The least time between two lines of a fetch, in milliseconds: a log keeps every line. */
const FETCH_LINE_MS = 3_000;

/** Tells the managed server's progress in plain lines: each phase once, the fetch every few seconds with its count. */
export function localProgressLines(
  err: (text: string) => void,
  now: () => number = Date.now,
): (progress: LocalNeo4jProgress) => void {
  let lastFetchLine: number | undefined;
  return ({ phase, text, done, total }) => {
    if (phase !== 'fetching' || done === undefined || total === undefined) {
      err(`${text}\n`);
      return;
    }
    const first = lastFetchLine === undefined;
    if (lastFetchLine !== undefined && done < total && now() - lastFetchLine < FETCH_LINE_MS) return;
    lastFetchLine = now();
    err(first ? `${text}\n` : `${done} of ${total} jars  ${text}\n`);
  };
}
