/** Warnings up to a limit; the last one says how many there were beyond. */
import type { Problem } from '../format.js';

/** Where something stands. `file` where a vocabulary comes from named files. */
export interface VocabularyPlace {
  readonly file?: string;
  readonly line: number;
}

export interface VocabularyProblem extends Problem {
  readonly file?: string;
}

export class Warnings {
  private readonly kept: VocabularyProblem[] = [];
  private dropped = 0;

  constructor(private readonly limit: number) {}

  add({ file, line }: VocabularyPlace, reason: string, field?: string): void {
    if (this.kept.length < this.limit)
      this.kept.push({
        ...(file !== undefined && { file }),
        line,
        ...(field !== undefined && { field }),
        reason,
      });
    else this.dropped += 1;
  }

  /** In order of file and line. */
  list(): VocabularyProblem[] {
    const inOrder = [...this.kept].sort((a, b) => compare(a.file ?? '', b.file ?? '') || a.line - b.line);
    if (this.dropped === 0) return inOrder;
    const last = inOrder.at(-1);
    const place = { ...(last?.file !== undefined && { file: last.file }), line: last?.line ?? 1 };
    return [...inOrder, { ...place, reason: `and ${this.dropped} more warnings` }];
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
