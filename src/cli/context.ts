import type { Config } from '../config.js';

/** What every command gets. `out` is for data, `err` for talk and progress; neither adds a line end. */
export interface CliContext {
  readonly config: Config;
  readonly out: (text: string) => void;
  /** Waits until what `out` was given is taken, for commands that print more than memory should hold. */
  readonly drained?: () => Promise<void>;
  readonly err: (text: string) => void;
}
