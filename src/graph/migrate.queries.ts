import { z } from 'zod';
import { read, write } from '../neo4j/query.js';

export const appliedMigrations = read({
  name: 'appliedMigrations',
  kind: 'wholeGraph',
  cypher: `MATCH (m:Migration) RETURN m.number AS number, m.checksum AS checksum ORDER BY number`,
  row: z.object({ number: z.number(), checksum: z.string() }),
  example: {},
});

export const recordMigration = write({
  name: 'recordMigration',
  kind: 'wholeGraph',
  cypher: `MERGE (m:Migration {number: $number}) SET m.checksum = $checksum, m.migrationName = $migrationName, m.at = datetime()`,
  row: z.object({}),
  example: { number: 0, checksum: '', migrationName: '' },
});

export const indexStates = read({
  name: 'indexStates',
  kind: 'lookup',
  cypher: `SHOW INDEXES YIELD name, state, populationPercent RETURN name, state, populationPercent`,
  row: z.object({ name: z.string(), state: z.string(), populationPercent: z.number() }),
  example: {},
});
