/** The built scripts and styles: from the name of a source file to the address of what was built from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

export class Assets {
  private entries: Readonly<Record<string, Entry>> | undefined;

  constructor(private readonly folder: string) {}

  /** Address of a style sheet of `src/style`. */
  style(name: string): string {
    return `/explorer/${this.entry(`src/style/${name}.css`).file}`;
  }

  /** Addresses of an island and of what it imports at once, the island last. */
  island(name: string): { readonly script: string; readonly preloads: readonly string[] } {
    const entry = this.entry(`src/islands/${name}.ts`);
    return {
      script: `/explorer/${entry.file}`,
      preloads: (entry.imports ?? []).map((key) => `/explorer/${this.entry(key).file}`),
    };
  }

  /** The text of a built file. */
  read(name: string): string {
    return readFileSync(join(this.folder, this.entry(name).file), 'utf8');
  }

  private entry(name: string): Entry {
    this.entries ??= this.manifest();
    const entry = this.entries[name];
    if (entry === undefined) throw new Error(`The explorer was built without ${name}: run npm run build.`);
    return entry;
  }

  private manifest(): Readonly<Record<string, Entry>> {
    try {
      return JSON.parse(readFileSync(join(this.folder, 'manifest.json'), 'utf8'));
    } catch (error) {
      throw new Error('The explorer is not built: run npm run build.', { cause: error });
    }
  }
}
