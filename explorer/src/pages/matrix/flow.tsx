/** A matrix drawn as a flow; the table beside it says the same. */
import { FLOW_BAR, FLOW_LEFT, FLOW_RIGHT, FLOW_WIDTH, flowOf } from '../../draw/flow.js';
import { shortened } from '../../draw/labels.js';
import { colourOf } from '../../draw/marks.js';
import type { PageRequest } from '../../http.js';
import { type AskedMatrix, type Matrix, numberOf } from './asked.js';
import { matrixMessages } from './messages.js';

/** More would be lines nobody can follow. */
const MOST = 12;

export function MatrixFlow({
  matrix,
  asked,
  request,
}: {
  readonly matrix: Matrix;
  readonly asked: AskedMatrix;
  readonly request: PageRequest;
}) {
  const t = matrixMessages[request.language];
  const rows = matrix.rows.slice(0, MOST);
  const columns = matrix.columns.slice(0, MOST);
  const cells = matrix.cells
    .filter(({ row, column }) => row < rows.length && column < columns.length)
    .map((cell) => ({ row: cell.row, column: cell.column, value: numberOf(cell, asked) }));
  const flow = flowOf(rows.length, columns.length, cells);
  const name = (label: string, x: number, anchor: 'start' | 'end', bar: { y: number; height: number } | undefined) => (
    <text x={x} y={(bar?.y ?? 0) + (bar?.height ?? 0) / 2 + 5} text-anchor={anchor} key={label}>
      {shortened(label, 38)}
    </text>
  );
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">{t.flow}</h2>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={t.flow}>
        <svg
          class="flow-svg"
          viewBox={`0 0 ${FLOW_WIDTH} ${flow.height}`}
          role="img"
          aria-label={t.titleOf(t[asked.rows], t[asked.columns])}
        >
          {flow.ribbons.map(({ cell, path }) => (
            <path class={`ribbon k${colourOf((cells[cell]?.row ?? 0) + 1)}`} d={path} key={cell}>
              <title>
                {`${rows[cells[cell]?.row ?? 0]?.label} – ${columns[cells[cell]?.column ?? 0]?.label}: ${cells[cell]?.value}`}
              </title>
            </path>
          ))}
          {flow.left.map(({ y, height }, at) => (
            <rect class={`bank k${colourOf(at + 1)}`} x={FLOW_LEFT} y={y} width={FLOW_BAR} height={height} key={y} />
          ))}
          {flow.right.map(({ y, height }) => (
            <rect class="bank" x={FLOW_RIGHT} y={y} width={FLOW_BAR} height={height} key={y} />
          ))}
          {rows.map(({ label }, at) => name(label, FLOW_LEFT - 8, 'end', flow.left[at]))}
          {columns.map(({ label }, at) => name(label, FLOW_RIGHT + FLOW_BAR + 8, 'start', flow.right[at]))}
        </svg>
      </div>
      <p class="meta">{t.flowNote}</p>
    </section>
  );
}
