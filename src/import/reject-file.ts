/** Writes the source texts of rejected records into a file of their own format, to be mended and imported again. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Format } from '../formats/format.js';

/** Beyond this a file is not a handful of mistakes but the wrong file: the report says so, the source file is at hand. */
const MOST_REJECTED = 10_000;

export class RejectFile {
  private readonly raws: string[] = [];
  private left = 0;

  constructor(
    private readonly folder: string,
    private readonly sourceFile: string,
    private readonly format: Format,
  ) {}

  add(raw: string): void {
    if (this.raws.length < MOST_REJECTED) this.raws.push(raw);
    else this.left++;
  }

  /** How many rejected records were more than a reject file holds. */
  get leftOut(): number {
    return this.left;
  }

  /**
   * Never overwrites: two files of one name, or one that somebody is mending, must not lose their records.
   *
   * @returns the path of the file, or undefined when nothing was rejected
   */
  async write(): Promise<string | undefined> {
    if (this.raws.length === 0) return undefined;
    await mkdir(this.folder, { recursive: true });
    // Members of archives have names of any length; files of ours do not.
    const name = basename(this.sourceFile).replace(/\.gz$/, '').slice(-120);
    const extension = extname(name) || (this.format.extensions[0] ?? '');
    const text = this.format.rejectFile(this.raws);
    for (let number = 1; ; number++) {
      const path = join(
        this.folder,
        `${basename(name, extname(name))}.rejected${number === 1 ? '' : `-${number}`}${extension}`,
      );
      if (await isWritten(path, text)) return path;
    }
  }
}

/** Writes a new file; also true if it is there with this very text. */
async function isWritten(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return (await readFile(path, 'utf8')) === text;
  }
}
