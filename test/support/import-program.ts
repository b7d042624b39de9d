// A program of its own for kill.test.ts: says that it is ready, waits for a line, imports one file and tells after each batch how many records it
// has read. A third argument is how many records make a batch.
import { once } from 'node:events';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { importFiles } from '../../src/import/run.js';
import { Database } from '../../src/neo4j/database.js';

const [uri = '', user = '', path = '', batchRecords] = process.argv.slice(2);
const database = Database.open({ uri, user, password: process.env.TEST_PASSWORD ?? '' });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
await importFiles([{ name: 'generated.json', path }], {
  database,
  fingerprinter: await loadFingerprinter(database),
  actor: 'test',
  ...(batchRecords !== undefined && { batchRecords: Number(batchRecords) }),
  onProgress: ({ read }) => process.stdout.write(`${read}\n`),
});
await database.close();
process.stdin.destroy();
