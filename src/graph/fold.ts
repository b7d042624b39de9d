/**
 * The fold: an entity is what its current source records and the decisions on it add up to.
 *
 * For each field the most trusted record that has it wins; at equal trust the newer one. Contributions and keywords each
 * come whole from one record, since two half lists do not make a true one. Identifiers and references are the union. A
 * decided value beats every record. Nothing here knows the database: the same records always fold to the same state.
 */

import { readName } from '../formats/names.js';
import { canonicalJson } from '../record/canonical.js';
import { HIDDEN_NAME, type HiddenName, hiddenName, isHidden } from '../record/hidden-names.js';
import type {
  BibliographicRecord,
  OrganizationRecord,
  PersonName,
  PersonRecord,
  ProjectRecord,
  PublicationRecord,
  RecordKind,
} from '../record/record.js';

/** A current source record as the fold sees it. */
export interface StoredRecord<R extends BibliographicRecord = BibliographicRecord> {
  readonly key: string;
  /** 0..100; of two sources the more trusted one wins a field. */
  readonly trust: number;
  /** Grows with every record brought; the newer one wins at equal trust. */
  readonly order: number;
  readonly record: R;
}

/** A value a person decided on, for one field of one entity. */
export interface Correction {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** An entity's folded state, and for each field the key of the source record (or the id of the decision) it came from. */
export interface Folded<R extends BibliographicRecord = BibliographicRecord> {
  readonly state: R;
  readonly provenance: Readonly<Record<string, string>>;
}

/** Fields whose values are collected from all records instead of taken from the best one. */
const UNITED: Readonly<Record<RecordKind, readonly string[]>> = {
  publication: ['identifiers', 'urls', 'metrics', 'versionOf', 'cites', 'projects'],
  person: ['identifiers', 'nameVariants', 'memberships', 'urls'],
  organization: ['identifiers', 'aliases', 'partOf', 'partnerships', 'urls'],
  project: ['identifiers', 'people', 'organizations', 'funders', 'publications', 'titles', 'urls'],
};

/** What makes two collected values the same one (a later count of the same metric replaces the earlier). */
function unitedKey(field: string, value: unknown): string {
  if (field === 'metrics' && isRecord(value)) return `${String(value.kind)}|${String(value.source)}`;
  return canonicalJson(value);
}

/**
 * Adds up the records of one entity.
 *
 * @param records at least one, all of one kind, in any order
 * @throws if there is no record (an entity without one is deleted, not folded)
 */
export function fold(records: readonly StoredRecord[], corrections: readonly Correction[] = []): Folded {
  const best = [...records].sort((a, b) => b.trust - a.trust || b.order - a.order || (a.key < b.key ? -1 : 1));
  const first = best[0];
  if (first === undefined) throw new Error('An entity without source records cannot be folded.');
  const state: Record<string, unknown> = { kind: first.record.kind };
  const provenance: Record<string, string> = {};
  const hidden = hiddenNames(corrections);
  for (const { key, record } of best) {
    for (const [field, value] of Object.entries(withoutNames(record, hidden))) {
      if (isAbsent(field, value) || field === 'kind') continue;
      if (UNITED[first.record.kind].includes(field) && Array.isArray(value)) {
        state[field] = unite(field, state[field], value);
        provenance[field] ??= key;
      } else if (!(field in provenance)) {
        state[field] = value;
        provenance[field] = key;
      }
    }
  }
  const [name] = hidden;
  if (name !== undefined && !('name' in provenance)) {
    state.name = name.value.shown;
    provenance.name = name.id;
  }
  fillEmptyLists(state, first.record);
  for (const correction of corrections) {
    if (correction.field === HIDDEN_NAME) continue;
    state[correction.field] = correction.value;
    provenance[correction.field] = correction.id;
  }
  return { state: asKind(first.record, state), provenance };
}

interface Hidden {
  readonly id: string;
  readonly value: HiddenName;
}

const hiddenNames = (corrections: readonly Correction[]): Hidden[] =>
  corrections
    .filter((correction) => correction.field === HIDDEN_NAME)
    .map(({ id, value }) => ({ id, value: hiddenName.parse(value) }));

/** A record of a person without the names that are hidden. */
function withoutNames(record: BibliographicRecord, hidden: readonly Hidden[]): Partial<BibliographicRecord> {
  if (hidden.length === 0 || record.kind !== 'person') return record;
  const hides = (name: PersonName) => hidden.some(({ value }) => isHidden(value, name));
  const { name, ...rest } = record;
  const nameVariants = record.nameVariants.filter((variant) => {
    const read = readName(variant);
    return read === undefined || !('person' in read) || !hides(read.person);
  });
  return hides(name) ? { ...rest, nameVariants } : { ...record, nameVariants };
}

function unite(field: string, known: unknown, added: readonly unknown[]): unknown[] {
  const united = Array.isArray(known) ? [...known] : [];
  const seen = new Set(united.map((value) => unitedKey(field, value)));
  for (const value of added) {
    const key = unitedKey(field, value);
    if (!seen.has(key)) united.push(value);
    seen.add(key);
  }
  return united;
}

function fillEmptyLists(state: Record<string, unknown>, template: BibliographicRecord): void {
  for (const [field, value] of Object.entries(template)) {
    if (Array.isArray(value)) state[field] ??= [];
    else if (value !== undefined) state[field] ??= value;
  }
}

// The state has every field of a record of its kind with values taken from such records only.
function asKind(template: BibliographicRecord, state: Record<string, unknown>): BibliographicRecord {
  return { ...template, ...state };
}

// A default says nothing: a record that could not tell the type does not overrule one that could.
const DEFAULTS: Readonly<Record<string, unknown>> = { type: 'OTHER', organizationKind: 'OTHER', ours: false };

function isAbsent(field: string, value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (field in DEFAULTS && DEFAULTS[field] === value)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The state of a publication, narrowed by its kind. */
export function isPublication(record: BibliographicRecord): record is PublicationRecord {
  return record.kind === 'publication';
}
export function isPerson(record: BibliographicRecord): record is PersonRecord {
  return record.kind === 'person';
}
export function isOrganization(record: BibliographicRecord): record is OrganizationRecord {
  return record.kind === 'organization';
}
export function isProject(record: BibliographicRecord): record is ProjectRecord {
  return record.kind === 'project';
}
