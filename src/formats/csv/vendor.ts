/** What is known of one vendor's table: how its header is told from others, and where its own columns go. */
import { MappingTable, type TableRow } from '../tagged/table.js';
import { COMMON } from './columns.js';

export interface Vendor {
  /** e.g. `scopus`. */
  readonly id: string;
  /** As people say it. */
  readonly label: string;
  /** Columns (lower case) that together only this table has. */
  readonly signature: readonly string[];
  readonly table: MappingTable;
  /** The column with the key of a record. */
  readonly key?: string;
  /**
   * A column that holds several cells in some rows, though the header names one; the key in its right place shows that the
   * rest is in place.
   */
  readonly spills?: string;
}

interface VendorColumns extends Omit<Vendor, 'table'> {
  readonly rows: readonly TableRow[];
  /** Columns that are read together with another one. */
  readonly readElsewhere?: readonly string[];
}

/** Columns that every table may have and that are read with another one. */
const READ_ELSEWHERE = ['page end', 'end page', 'last page'];

export function vendor({ rows, readElsewhere = [], ...rest }: VendorColumns): Vendor {
  const { key } = rest;
  const isRead = key === undefined || [...rows, ...COMMON].some(({ from }) => from.includes(key));
  const elsewhere = [...READ_ELSEWHERE, ...readElsewhere, ...(isRead ? [] : [key])];
  const table = new MappingTable([...rows, ...COMMON], new Set(elsewhere));
  return { ...rest, table };
}
