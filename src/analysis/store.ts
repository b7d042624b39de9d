/** Keeps an analysis in the graph: the new measures first, then the word that they are the ones to read, then away with the old. */
import type { Lease } from '../graph/lease.js';
import {
  deleteAnalysis,
  deleteOtherMeasures,
  type MeasuresRow,
  writeAnalysis,
  writeMeasures,
} from './analysis.queries.js';
import type { Analysed, Measures, StoredAnalysis } from './analysis.record.js';
import type { Measured, OnProgress } from './measure.js';
import { descendingKey } from './sort-key.js';

const ROWS_AT_ONCE = 2_000;

export async function store(
  lease: Lease,
  { analysis, measures }: Measured,
  onProgress: OnProgress = () => {},
): Promise<StoredAnalysis> {
  // No two holders of the lease have the same number.
  const run = `${analysis.name}|${lease.fencing}`;
  const stored: StoredAnalysis = { ...analysis, run, analysedAt: new Date().toISOString() };
  for (let from = 0; from < measures.length; from += ROWS_AT_ONCE) {
    onProgress({ step: 'storing', part: `${from} of ${measures.length}` });
    const rows = measures.slice(from, from + ROWS_AT_ONCE).map((each) => rowOf(run, each));
    await lease.transaction('storeMeasures', async (tx) => tx.queue(writeMeasures, { rows }));
  }
  await lease.transaction('storeAnalysis', async (tx) =>
    tx.queue(writeAnalysis, { name: analysis.name, properties: stored }),
  );
  await deleteMeasures(lease, analysis.name, run, onProgress);
  return stored;
}

/** Takes an analysis out of the graph. */
export async function forget(lease: Lease, of: Analysed, onProgress: OnProgress = () => {}): Promise<void> {
  await lease.transaction('forgetAnalysis', async (tx) => tx.queue(deleteAnalysis, { name: of }));
  await deleteMeasures(lease, of, '', onProgress);
}

async function deleteMeasures(lease: Lease, of: Analysed, run: string, onProgress: OnProgress): Promise<void> {
  let deleted: number;
  do {
    onProgress({ step: 'removing earlier measures' });
    const [row] = await lease.transaction('deleteMeasures', (tx) =>
      tx.write(deleteOtherMeasures, { prefix: `${of}|`, run }),
    );
    deleted = row?.deleted ?? 0;
  } while (deleted > 0);
}

function rowOf(run: string, measures: Measures): MeasuresRow {
  const sortKey = (value: number) => `${run}|${descendingKey(value)}|${measures.id}`;
  return {
    ...measures,
    key: `${run}|${measures.id}`,
    run,
    degreeOrder: sortKey(measures.degree),
    strengthOrder: sortKey(measures.strength),
    pageRankOrder: sortKey(measures.pageRank),
    betweennessOrder: sortKey(measures.betweenness),
  };
}
