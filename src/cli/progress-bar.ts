/** Progress on stderr: a bar that is redrawn on a terminal, a plain line every few seconds elsewhere. Data never goes here. */

const LINE_EVERY_MS = 5_000;
const DRAW_EVERY_MS = 100;

export interface ProgressOutput {
  update(text: string): void;
  /** Ends the line that is being redrawn. */
  end(): void;
}

export function progressOutput(
  err: (text: string) => void,
  onTerminal: boolean,
  columns = 80,
  now: () => number = Date.now,
): ProgressOutput {
  let drawnAt = 0;
  let open = false;
  return {
    update(text) {
      const every = onTerminal ? DRAW_EVERY_MS : LINE_EVERY_MS;
      if (now() - drawnAt < every) return;
      drawnAt = now();
      err(onTerminal ? `\r\u001b[2K${text.slice(0, Math.max(20, columns - 1))}` : `${text}\n`);
      open = onTerminal;
    },
    end() {
      if (open) err('\r\u001b[2K');
      open = false;
    },
  };
}
