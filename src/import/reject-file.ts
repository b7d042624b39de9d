/** Writes the source texts of rejected records into a file of their own format, to be mended and imported again. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Format } from '../formats/format.js';

/** Beyond this a file is not a handful of mistakes but the wrong file: the report says so, the source file is at hand. */
const MOST_REJECTED = 10_000;

export class RejectFile {
  private readonly raws: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly sourceFile: string,
    private readonly format: Format,
  ) {}

  add(raw: string): void {
    if (this.raws.length < MOST_REJECTED) this.raws.push(raw);
  }

  /** @returns the path of the file, or undefined when nothing was rejected */
  async write(): Promise<string | undefined> {
    if (this.raws.length === 0) return undefined;
    await mkdir(this.folder, { recursive: true });
    const name = basename(this.sourceFile).replace(/\.gz$/, '');
    const extension = extname(name) || (this.format.extensions[0] ?? '');
    const path = join(this.folder, `${basename(name, extname(name))}.rejected${extension}`);
    await writeFile(path, this.format.rejectFile(this.raws));
    return path;
  }
}
