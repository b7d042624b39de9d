import type { Problem } from '../format.js';
import { MAX_WARNINGS } from './limits.js';
import type { Value } from './value.js';

/** Where in a record we are, as the file writes it: `authors[2].affiliations[0]`. */
export interface Place {
  readonly parent?: Place;
  readonly step: string | number;
  readonly value: Value;
}

export function pathOf(place: Place | undefined): string {
  if (place === undefined || place.step === '') return '';
  const before = pathOf(place.parent);
  if (typeof place.step === 'number') return `${before}[${place.step + 1}]`;
  return before === '' ? place.step : `${before}.${place.step}`;
}

/** The reading of one record: what was found wrong, and where each piece of the result stood in the file. */
export class Reading {
  readonly failures: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly unmapped: string[] = [];
  /** From each object of the result to its place, so that the final check can name the place. */
  readonly origins = new Map<object, Place>();

  constructor(
    /** The source that keys belong to. */
    readonly source: string | undefined,
    private readonly lineAt: (at: number) => number,
  ) {}

  fail(place: Place, reason: string, field = pathOf(place)): undefined {
    this.failures.push(this.problem(place, reason, field));
    return undefined;
  }

  warn(place: Place, reason: string): undefined {
    if (this.warnings.length < MAX_WARNINGS) this.warnings.push(this.problem(place, reason, pathOf(place)));
    return undefined;
  }

  /** A field that has no place in our records; the path is told without positions, so that the report can count it. */
  leaveOut(place: Place, reason: string): undefined {
    this.unmapped.push(pathOf(place).replaceAll(/\[\d+\]/g, ''));
    return this.warn(place, reason);
  }

  private problem(place: Place, reason: string, field: string): Problem {
    const line = this.lineAt(place.value.at);
    return field === '' ? { line, reason } : { line, field, reason };
  }
}
