/** From what a person names (files, addresses, `mesh`) to a vocabulary. */
import type { VocabularyReadOptions } from '../formats/vocabulary/options.js';
import { type ReadVocabulary, readVocabularyFiles } from '../formats/vocabulary/read-files.js';
import { DownloadError, type Downloaded, download } from '../import/download.js';
import type { CliContext } from './context.js';
import { filesAt } from './files-at.js';

/**
 * Reads before anything is started: a mistyped path or a file that is none is told in one line.
 * @throws NoSuchFileError, DownloadError, UnreadableFileError
 */
export async function readSources(
  sources: readonly string[],
  context: CliContext,
  options: VocabularyReadOptions,
): Promise<ReadVocabulary> {
  const paths: string[] = [];
  const downloads: Downloaded[] = [];
  try {
    for (const source of sources) {
      const address = source === 'mesh' || /^https?:\/\//i.test(source);
      if (!address) {
        await filesAt(source);
        paths.push(source);
        continue;
      }
      const downloaded = source === 'mesh' ? await newestMesh(context) : await fetched(source, context);
      downloads.push(downloaded);
      paths.push(downloaded.path);
    }
    return await readVocabularyFiles(paths, options);
  } finally {
    for (const downloaded of downloads) await downloaded.close();
  }
}

function fetched(address: string, { config, err }: CliContext): Promise<Downloaded> {
  err(`fetching ${address}\n`);
  return download(address, { allowPrivate: config.vocabularies.allowPrivateAddresses });
}

/** NLM puts next year's MeSH beside this year's towards the end of a year, and takes old ones away. */
async function newestMesh(context: CliContext): Promise<Downloaded> {
  const template = context.config.vocabularies.meshUrl;
  if (!template.includes('{year}')) return fetched(template, context);
  const thisYear = new Date().getFullYear();
  for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
    try {
      return await fetched(template.replaceAll('{year}', String(year)), context);
    } catch (error) {
      if (!(error instanceof DownloadError) || error.status !== 404) throw error;
    }
  }
  throw new DownloadError(
    `${template}: there is no MeSH of ${thisYear + 1}, ${thisYear} or ${thisYear - 1}; look for its address at https://www.nlm.nih.gov/databases/download/mesh.html and name that`,
  );
}
