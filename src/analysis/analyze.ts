/** `whorl analyze`, without the command line: measure, then keep. The write lease is held only while results are stored. */
import { Lease } from '../graph/lease.js';
import type { Database } from '../neo4j/database.js';
import type { Analysed, StoredAnalysis } from './analysis.record.js';
import { type AnalysisRequest, measure, type OnProgress } from './measure.js';
import { store } from './store.js';

export const DEFAULT_REQUEST: AnalysisRequest = {
  counting: 'FRACTIONAL',
  since: null,
  until: null,
  seed: 1,
  damping: 0.85,
  resolution: 1,
  betweennessSample: 1_000,
  similarKept: 10,
  similarFrom: 0.1,
};

/** @throws NoGraphDataScienceError; LeaseError if somebody else goes on writing */
export async function analyze(
  database: Database,
  of: Analysed,
  request: AnalysisRequest,
  onProgress: OnProgress = () => {},
): Promise<StoredAnalysis> {
  const measured = await measure(database, of, request, onProgress);
  const lease = await Lease.take(database, {
    purpose: 'analyze',
    onWait: (holder) => onProgress({ step: `waiting for another writer: ${holder}` }),
  });
  try {
    return await store(lease, measured, onProgress);
  } finally {
    await lease.release();
  }
}
