// A program of its own for kill.test.ts: imports one file and tells after each batch how many records it has read.
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { importFiles } from '../../src/import/run.js';
import { Database } from '../../src/neo4j/database.js';

const [uri = '', user = '', path = ''] = process.argv.slice(2);
const database = Database.open({ uri, user, password: process.env.TEST_PASSWORD ?? '' });
await importFiles([{ name: 'generated.json', path }], {
  database,
  fingerprinter: await loadFingerprinter(database),
  actor: 'test',
  onProgress: ({ read }) => process.stdout.write(`${read}\n`),
});
await database.close();
