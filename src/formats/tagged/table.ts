/** Mapping tables for formats whose records are lists of named values: which tag or column goes where. */
import type { Draft, Place } from '../draft.js';
import type { TaggedValue } from './split.js';

/** What a row may ask about the record it is applied to. */
export interface TagContext {
  has(tag: string): boolean;
  /** The first value of that tag; empty if there is none. */
  value(tag: string): string;
}

export interface TableRow {
  readonly from: readonly string[];
  readonly to: (draft: Draft, value: string, place: Place, context: TagContext) => void;
  readonly when?: (context: TagContext) => boolean;
}

export class MappingTable {
  private readonly byTag = new Map<string, { row: TableRow; rank: number }[]>();

  /**
   * The first row that fits a tag is used, and rows above fill a field before rows below.
   * @param readElsewhere tags that are understood without a row: the type of a record, its key
   */
  constructor(
    readonly rows: readonly TableRow[],
    private readonly readElsewhere: ReadonlySet<string> = new Set(),
  ) {
    for (const [rank, row] of rows.entries())
      for (const tag of row.from) this.byTag.set(tag, [...(this.byTag.get(tag) ?? []), { row, rank }]);
  }

  /** The same table with other rows. */
  with(rows: readonly TableRow[]): MappingTable {
    return new MappingTable(rows, this.readElsewhere);
  }

  /** Puts values where the table says; the tags of the others are unmapped. Of one row, values stay in their order. */
  apply(values: readonly TaggedValue[], draft: Draft): void {
    const context = contextOf(values);
    const planned: { row: TableRow; rank: number; value: TaggedValue }[] = [];
    for (const value of values) {
      if (value.value === '' || this.readElsewhere.has(value.tag)) continue;
      const found = this.byTag.get(value.tag)?.find(({ row }) => row.when === undefined || row.when(context));
      if (found === undefined) draft.unmapped.push(value.tag);
      else planned.push({ ...found, value });
    }
    planned.sort((one, other) => one.rank - other.rank);
    for (const { row, value } of planned) row.to(draft, value.value, { line: value.line, field: value.tag }, context);
  }
}

export function contextOf(values: readonly TaggedValue[]): TagContext {
  const first = new Map<string, string>();
  for (const { tag, value } of values) if (value !== '' && !first.has(tag)) first.set(tag, value);
  return { has: (tag) => first.has(tag), value: (tag) => first.get(tag) ?? '' };
}
