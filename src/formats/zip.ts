/** ZIP by its directory at the end, which is what tells members from what merely looks like them. */

import yauzl from 'yauzl';
import {
  ARCHIVE_LIMITS,
  ArchiveError,
  type ArchiveLimits,
  type ArchiveMember,
  Budget,
  isClutter,
  keep,
  shownName,
} from './archive.js';
import { reasonOf } from './reason.js';

function opened(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    // It refuses names that lead out of a folder, and members of another size than they say.
    yauzl.open(
      path,
      { lazyEntries: true, autoClose: false, decodeStrings: true, strictFileNames: false },
      (error, zip) => (error === null ? resolve(zip) : reject(error)),
    );
  });
}

/** The next member of the directory; undefined at its end. */
function nextEntry(zip: yauzl.ZipFile): Promise<yauzl.Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = () => {
      zip.off('entry', onEntry).off('end', onEnd).off('error', onError);
    };
    const onEntry = (entry: yauzl.Entry) => {
      done();
      resolve(entry);
    };
    const onEnd = () => {
      done();
      resolve(undefined);
    };
    const onError = (error: Error) => {
      done();
      reject(error);
    };
    zip.on('entry', onEntry).on('end', onEnd).on('error', onError);
    zip.readEntry();
  });
}

function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}

/**
 * The members of a ZIP file, folders and clutter left out.
 * @throws ArchiveError when it is damaged, has a password, or breaks a limit
 */
export async function* zipMembers(
  path: string,
  name: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<ArchiveMember> {
  const budget = new Budget(name, limits);
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await opened(path);
    for (let entry = await nextEntry(zip); entry !== undefined; entry = await nextEntry(zip)) {
      budget.member();
      if (entry.fileName.endsWith('/') || isClutter(entry.fileName)) continue;
      const shown = shownName(entry.fileName);
      if (entry.isEncrypted())
        throw new ArchiveError(`${name}: ${shown} has a password; unpack it and import the file`);
      yield await keep(await contentOf(zip, entry), shown, entry.compressedSize, budget, limits);
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(`${name} is a damaged ZIP archive (${reasonOf(error)}); pack or download it again`);
  } finally {
    zip?.close();
  }
}
