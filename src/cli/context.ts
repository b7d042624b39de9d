import type { Config } from '../config.js';

/** What every command gets. `out` is for data, `err` for talk and progress; neither adds a line end. */
export interface CliContext {
  readonly config: Config;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
