/** A read record with the identity under which its source keeps it. */
import { canonicalJson, sha256 } from '../record/canonical.js';
import type { BibliographicRecord } from '../record/record.js';

export interface Incoming {
  readonly file: string;
  readonly line: number;
  readonly key?: string | undefined;
  readonly record: BibliographicRecord;
  readonly source: string;
  readonly sourceId: string;
  readonly hash: string;
  /** The record as it is stored and hashed. */
  readonly json: string;
  /** `source|sourceId|hash`: the key of its source record. */
  readonly recordKey: string;
  /** `source|sourceId`. */
  readonly identity: string;
}

/** The source of files for which nobody named one. */
export const UNNAMED_SOURCE = 'file';

/**
 * The keys of one import. A key that two records of one source have identifies the first only, in every import of the
 * same files: else two files of one folder would replace each other's records each time they are imported.
 */
export class RunKeys {
  private readonly used = new Set<string>();

  isFirst(source: string, kind: string, key: string): boolean {
    const named = `${source}|${kind}/${key}`;
    if (this.used.has(named)) return false;
    this.used.add(named);
    return true;
  }
}

/**
 * A file's own key is the identity only where its source is named and the key is unique in the import; else the content is
 * the identity, so that the same record is the same whatever file it comes in.
 */
export function incoming(
  place: { readonly file: string; readonly line: number; readonly key?: string | undefined },
  record: BibliographicRecord,
  source: string | undefined,
  keyIsUnique: boolean,
): Incoming {
  const json = canonicalJson(record);
  const hash = sha256(json);
  const name = source ?? UNNAMED_SOURCE;
  const sourceId =
    source !== undefined && place.key !== undefined && keyIsUnique ? `${record.kind}/${place.key}` : hash;
  const identity = `${name}|${sourceId}`;
  return { ...place, record, source: name, sourceId, hash, json, identity, recordKey: `${identity}|${hash}` };
}
