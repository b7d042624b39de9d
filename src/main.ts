/** The server process: configuration, Neo4j, demonstration graph into an empty one, HTTP, signals. */
import './production-mode.js';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { localProgressLines } from './cli/local-progress.js';
import { ConfigError, loadConfig } from './config.js';
import { openGraph } from './graph/open.js';
import { isEmpty, loadDemonstration } from './import/demonstration.js';
import { DatabaseError } from './neo4j/errors.js';
import { LocalNeo4jError } from './neo4j/local/index.js';
import { startServer } from './server/server.js';
import { createToken } from './server/tokens.js';
import { isLoopback } from './server/visitor.js';

const say = (text: string) => process.stderr.write(text);
const seedFolder = fileURLToPath(new URL('../seed', import.meta.url));

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = pino({ level: config.logLevel, redact: ['req.headers.authorization'] }, pino.destination(2));
  const graph = await openGraph(config, { onProgress: localProgressLines(say) });
  const stopping = onSignal();
  try {
    if (graph.managed && (await isEmpty(graph.database))) await demonstrate(graph.database);
    const server = await startServer({
      database: graph.database,
      logger,
      ...config.http,
      visitors: {
        proxy: config.visitors.proxy,
        demonstration: config.visitors.demonstration && graph.managed && isLoopback(config.http.host),
      },
      stateDir: config.localNeo4j.stateDir,
    });
    await greet(server.url, server.secret, graph.managed);
    await stopping;
    say('Stopping …\n');
    await server.stop();
  } finally {
    await graph.close();
  }
}

async function demonstrate(database: Parameters<typeof loadDemonstration>[0]): Promise<void> {
  say('Loading the demonstration graph into the empty database (once) …\n');
  let told = 0;
  const report = await loadDemonstration(database, seedFolder, {
    actor: 'whorl start',
    onProgress: ({ read }) => {
      if (read - told < 200) return;
      told = read;
      say(`  ${read} records\n`);
    },
  });
  say(
    `  ${report.new} new, ${report.changed} changed, ${report.rejected} rejected in ${report.seconds.toFixed(0)} s\n`,
  );
}

async function greet(url: string, secret: Uint8Array, managed: boolean): Promise<void> {
  process.stdout.write(
    `\nWhorl is ready\n  Explorer  ${url}/\n  API       ${url}/graphql (a console with examples, in a browser)\n\n`,
  );
  process.stdout.write('Next: open the explorer in a browser, or in another terminal\n');
  process.stdout.write('  npx whorl import YOUR-FILE.bib --dry-run\n');
  if (!managed) return;
  const token = await createToken(secret, 'demonstration', 'CURATOR', '12h');
  process.stdout.write(
    `\nA token for imports through the API (12 hours, this machine):\n  ${token}\n\nCtrl-C stops.\n`,
  );
}

function onSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof LocalNeo4jError || error instanceof DatabaseError)
    return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken: another Whorl or another program listens there. Stop it, or set PORT to a free one (e.g. PORT=4001 npm start).';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  say(`${explain(error)}\n`);
  process.exitCode = 1;
});
