/** Whether a server answers on Bolt, for this user, with its database open. */
import { connect } from 'node:net';
import neo4j from 'neo4j-driver';

// Not the whole class of security errors: the rate limit after somebody else's wrong guesses passes by itself.
const WRONG_PASSWORD = ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.CredentialsExpired'];

/** What the server said. */
export type BoltAnswer =
  | { readonly kind: 'ready'; readonly agent: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'wrong password' };

/** Whether something listens on a loopback port. */
export async function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const end = (answer: boolean): void => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

/** Logs in and runs a query, so that "ready" means authentication and the default database work, not only the port. */
export async function askBolt(uri: string, user: string, password: string): Promise<BoltAnswer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxConnectionPoolSize: 1,
    maxTransactionRetryTime: 0,
  });
  try {
    const { summary } = await driver.executeQuery('RETURN 1', {}, { transactionConfig: { timeout: 10_000 } });
    return { kind: 'ready', agent: summary.server.agent ?? '' };
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : '';
    if (WRONG_PASSWORD.includes(code)) return { kind: 'wrong password' };
    const message = error instanceof Error ? error.message : String(error);
    // The driver puts three sentences of general advice before the cause.
    return { kind: 'refused', reason: message.split('Caused by: ').at(-1) ?? message };
  } finally {
    await driver.close();
  }
}
