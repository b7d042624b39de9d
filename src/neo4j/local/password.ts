/** The password of the managed server: made once, set before the database exists, kept in connection.json. */
import { randomBytes } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdmin } from './admin.js';
import type { Connection } from './connection.js';
import { LocalNeo4jError } from './error.js';
import type { Java } from './java.js';
import type { Layout } from './options.js';
import { writePrivately } from './state-file.js';

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A password is kept before it is set: a start that is killed in between is repeated with the same one. */
export async function choosePassword(layout: Layout, previous: Connection | undefined): Promise<string> {
  if (previous !== undefined) return previous.password;
  if (await exists(join(layout.dataDir, 'databases', 'system'))) {
    throw new LocalNeo4jError(
      'STATE_DAMAGED',
      `${layout.dataDir} holds a database, but ${layout.connectionFile} with its password is gone. Restore that file, or move ${layout.dataDir} away to begin with an empty database.`,
    );
  }
  return randomBytes(24).toString('hex');
}

/** Sets the password of an empty data folder; does nothing once there is a database. */
export async function setInitialPassword(layout: Layout, java: Java, password: string): Promise<void> {
  if (await exists(join(layout.dataDir, 'databases', 'system'))) return;
  await rm(join(layout.dataDir, 'dbms'), { recursive: true, force: true });
  // Given in a file: every user of the machine can read the arguments of a running program.
  const argumentsFile = join(layout.confDir, 'initial-password.args');
  await writePrivately(argumentsFile, `dbms\nset-initial-password\n${password}\n`);
  try {
    await runAdmin(layout, java, [`@${argumentsFile}`]);
  } finally {
    await rm(argumentsFile, { force: true });
  }
}
