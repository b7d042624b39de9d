/**
 * Java can keep the classes it has loaded and map them in at the next start (class data sharing). The first server of a
 * library writes such an archive when it stops; every later one starts in about half the time. Java checks the archive
 * against its own version and the jars and quietly does without one that does not fit.
 */
import { createHash } from 'node:crypto';
import { access, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.js';
import type { Layout } from './options.js';

/** Drafts carry the state folder in their name: servers that share a library do not write over each other's. */
function draftSuffix(layout: Layout): string {
  return `.jsa.${createHash('sha256').update(layout.root).digest('hex').slice(0, 12)}`;
}

async function draftsOf(layout: Layout): Promise<string[]> {
  const names = await readdir(layout.libDir).catch(() => []);
  return names.filter((name) => name.endsWith(draftSuffix(layout)));
}

/** Whether some server of this library has left an archive; the one that is about to stop without one writes it now. */
export async function hasArchive(layout: Layout): Promise<boolean> {
  return (await readdir(layout.libDir).catch(() => [])).some((name) => name.endsWith('.jsa'));
}

/** Java's flag to use the archive, or to write one at exit if there is none. */
export async function archiveFlag(layout: Layout, java: Java): Promise<string> {
  // A draft that is still here is of a server that did not end in order: it may be cut off.
  for (const draft of await draftsOf(layout)) await rm(join(layout.libDir, draft), { force: true });
  const archive = join(layout.libDir, `classes-${java.version}.jsa`);
  return access(archive).then(
    () => `-XX:SharedArchiveFile=${archive}`,
    () => `-XX:ArchiveClassesAtExit=${archive.slice(0, -'.jsa'.length)}${draftSuffix(layout)}`,
  );
}

/** Puts the archive of a server that ended in order into its place. Only a convenience: failing to is no failure. */
export async function keepArchive(layout: Layout): Promise<void> {
  for (const draft of await draftsOf(layout)) {
    const archive = draft.slice(0, draft.lastIndexOf('.'));
    await rename(join(layout.libDir, draft), join(layout.libDir, archive)).catch(() => undefined);
  }
}

/** Removes the archives after a start that died for no known reason, so that a damaged one cannot stop every start. */
export async function dropArchives(layout: Layout): Promise<void> {
  const names = await readdir(layout.libDir).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.jsa'))) {
    await rm(join(layout.libDir, name), { force: true }).catch(() => undefined);
  }
}
