// A program of its own for neo4j-local.test.ts: attaches, says so in one line of JSON, and leaves when its input ends.
import { attachOrStart } from '../../src/neo4j/local/index.js';

const [stateDir = '', libDir = '', pomFile = ''] = process.argv.slice(2);
const { PATH: path = '', HOME: home = '', JAVA_HOME: javaHome } = process.env;
const server = await attachOrStart({ stateDir, libDir, pomFile, path, home, javaHome });
process.stdout.write(`${JSON.stringify({ pid: server.pid, startedHere: server.startedHere })}\n`);
process.stdin.resume();
process.stdin.once('end', async () => {
  await server.release();
  process.exit(0);
});
