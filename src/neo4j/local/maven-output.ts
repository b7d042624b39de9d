/** What Maven's output means. Pure, so that every failure seen in the field can become a test. */
import { LocalNeo4jError, type LocalNeo4jErrorCode, THREE_WAYS } from './error.js';

/** The file name of what a line of Maven's output says was downloaded: a jar, or a pom on the way to it. */
export function downloadedFile(line: string): string | undefined {
  if (!line.includes('Downloaded from ')) return undefined;
  const address = line.split(' ').find((word) => word.endsWith('.jar') || word.endsWith('.pom'));
  return address?.slice(address.lastIndexOf('/') + 1);
}

/** A property of a Maven project file, e.g. `neo4j.version`. */
export function pomProperty(pom: string, name: string): string | undefined {
  const open = `<${name}>`;
  const start = pom.indexOf(open);
  const end = pom.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? undefined : pom.slice(start + open.length, end).trim();
}

const CAUSES: readonly { code: LocalNeo4jErrorCode; sign: RegExp; advice: string }[] = [
  {
    code: 'DISK_FULL',
    sign: /No space left on device|Disk quota exceeded/i,
    advice: 'The disk is full: free about 500 MB (jars here and in Maven’s cache), then try again.',
  },
  {
    code: 'NOT_WRITABLE',
    sign: /Permission denied|AccessDenied|Read-only file system/i,
    advice: 'Maven may not write its cache (~/.m2) or the library folder: give this user the right to, then try again.',
  },
  {
    code: 'NO_NETWORK',
    sign: /Unknown host|Connection refused|Connection reset|timed? ?out|Network is unreachable|Temporary failure in name|No route to host|SSLHandshake|PKIX|offline mode|status code: (?:407|502|503|504)/i,
    advice:
      'Maven could not reach its repository. Check the network; behind a proxy or mirror write it into ~/.m2/settings.xml. What was fetched is kept: the next start continues.',
  },
  {
    code: 'FETCH_FAILED',
    sign: /Could not find artifact|was not found in/i,
    advice: 'The repository Maven uses does not have this version. Check the mirror in ~/.m2/settings.xml.',
  },
];

/** The error for a Maven run that failed, from all it printed. */
export function explainMavenFailure(output: string): LocalNeo4jError {
  const errors = output.split('\n').filter((line) => line.includes('[ERROR]') || line.includes('Error'));
  const shown = errors.slice(0, 5).map((line) => line.slice(0, 400));
  const cause = CAUSES.find(({ sign }) => errors.some((line) => sign.test(line)));
  const advice = cause?.advice ?? 'Maven failed.';
  return new LocalNeo4jError(
    cause?.code ?? 'FETCH_FAILED',
    [`Neo4j could not be fetched. ${advice}`, ...shown, THREE_WAYS].join('\n'),
  );
}
