/** A matrix as the API tells it. */

export interface MatrixHeaderEntity {
  readonly key: string;
  readonly label: string;
  readonly organizationId: string | null;
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly allOutputs: number;
}

export interface MatrixCellEntity {
  readonly row: number;
  readonly column: number;
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface MatrixEntity {
  readonly rows: readonly MatrixHeaderEntity[];
  readonly columns: readonly MatrixHeaderEntity[];
  readonly cells: readonly MatrixCellEntity[];
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly considered: number;
  readonly withoutRow: number;
  readonly withoutColumn: number;
  readonly alone: number;
  readonly consortiumOutputs: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly truncated: boolean;
  readonly reasons: readonly string[];
}
