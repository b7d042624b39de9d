/** Warnings up to a limit; the last one says how many there were beyond. */
import type { Problem } from '../format.js';

export class Warnings {
  private readonly kept: Problem[] = [];
  private dropped = 0;

  constructor(private readonly limit: number) {}

  add(line: number, reason: string, field?: string): void {
    if (this.kept.length < this.limit) this.kept.push({ line, ...(field !== undefined && { field }), reason });
    else this.dropped += 1;
  }

  /** In order of line. */
  list(): Problem[] {
    const inOrder = [...this.kept].sort((a, b) => a.line - b.line);
    if (this.dropped === 0) return inOrder;
    return [...inOrder, { line: inOrder.at(-1)?.line ?? 1, reason: `and ${this.dropped} more warnings` }];
  }
}
