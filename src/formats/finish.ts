/**
 * The last step of every reader: a draft becomes a record that holds the limits of `record.ts`, or a rejection.
 * What exceeds a limit is cut or left out, and a warning says so; nothing is lost in silence.
 */
import { type PublicationRecord, publicationRecord } from '../record/record.js';
import { type Draft, type Place, quoted } from './draft.js';
import type { Problem, ReadRecord } from './format.js';
import { completed } from './remainder.js';

/** The parts of a `ReadRecord` a reader knows about itself. `raw` is not stored until it is needed: it may be large. */
export interface Finishing {
  readonly key?: string;
  readonly raw: string;
  /** How to mend a record without a title, in the words of the format: `add title = {…}`. */
  readonly titleHint: string;
}

/** A record that cannot be used, and why. */
export function rejectedRecord(
  line: number,
  problem: Problem,
  raw: string,
  more: Partial<ReadRecord> = {},
): ReadRecord {
  const { key, warnings = [], unmapped = [] } = more;
  return { line, ...(key === undefined ? {} : { key }), rejected: problem, warnings, unmapped, raw };
}

function venueOf(draft: Draft): PublicationRecord['venue'] | undefined {
  const { kind = 'JOURNAL', identifiers, publisher } = draft.venue;
  // Some sources have the full name in the field of the short one.
  const [abbreviation, title] = [draft.venue.abbreviation, draft.venue.title].sort(
    (one, other) => (one?.length ?? 0) - (other?.length ?? 0),
  );
  const named = title ?? abbreviation;
  if (named === undefined) {
    if (identifiers.length > 0)
      draft.warn(
        { line: draft.line, field: identifiers[0]?.split(':')[0] ?? 'issn' },
        `${identifiers.join(', ')} was left out: it identifies a journal or book whose title is not given; add the title`,
      );
    return undefined;
  }
  return {
    title: named,
    kind,
    identifiers,
    ...(abbreviation === undefined || abbreviation.toLowerCase() === named.toLowerCase() ? {} : { abbreviation }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly maximum?: number | bigint;
}

/** Cuts the value at the issue's path to the limit, or leaves its holder out. True if anything could be done. */
function repair(candidate: Record<PropertyKey, unknown>, issue: Issue, draft: Draft): boolean {
  let holder: Record<PropertyKey, unknown> = candidate;
  for (const step of issue.path.slice(0, -1)) {
    const next = holder[step];
    if (!isHolder(next)) return false;
    holder = next;
  }
  const last = issue.path.at(-1);
  if (last === undefined) return false;
  const field = String(issue.path[0]);
  const place: Place = draft.places.get(field) ?? { line: draft.line, field };
  const value = holder[last];
  const maximum = Number(issue.maximum ?? 0);
  if (issue.code === 'too_big' && typeof value === 'string') {
    holder[last] = value
      .slice(0, maximum)
      .replace(/[\ud800-\udbff]$/, '')
      .trim();
    draft.warn(place, `cut to ${maximum} characters: ${value.length} were given`);
    return true;
  }
  if (issue.code === 'too_big' && Array.isArray(value)) {
    holder[last] = value.slice(0, maximum);
    draft.warn(place, `only the first ${maximum} of ${value.length} were kept`);
    return true;
  }
  if (Array.isArray(candidate[field]) && typeof issue.path[1] === 'number') {
    // Marked, and taken out after all issues: taking it out now would shift the others.
    candidate[field][issue.path[1]] = undefined;
  } else if (field === 'title') return false;
  else delete candidate[field];
  draft.warn(place, `left out: ${issue.message}${typeof value === 'string' ? ` (${quoted(value)})` : ''}`);
  return true;
}

function withoutGaps(candidate: Record<PropertyKey, unknown>): Record<PropertyKey, unknown> {
  return Object.fromEntries(
    Object.entries(candidate).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.filter((item) => item !== undefined) : value,
    ]),
  );
}

function validated(draft: Draft, title: string): PublicationRecord | Problem {
  const venue = venueOf(draft);
  const note = draft.notes.join('\n');
  let candidate: Record<PropertyKey, unknown> = {
    kind: 'publication',
    ...draft.publication,
    title,
    ...(venue === undefined ? {} : { venue }),
    ...(note === '' ? {} : { bibliographicalNote: note }),
  };
  let reason = '';
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const result = publicationRecord.safeParse(candidate);
    if (result.success) return result.data;
    const issues: readonly Issue[] = result.error.issues;
    reason = issues[0]?.message ?? 'not a publication';
    if (!issues.slice(0, 1_000).every((issue) => repair(candidate, issue, draft))) break;
    candidate = withoutGaps(candidate);
  }
  return { line: draft.line, reason: `the record breaks the limits of a publication: ${reason}` };
}

/** The record of a draft, or its rejection: without a title a publication cannot be matched or shown. */
export function finish(draft: Draft, how: Finishing): ReadRecord {
  const { key, raw, titleHint } = how;
  for (const last of draft.atEnd) last();
  const said = { ...(key === undefined ? {} : { key }), warnings: draft.warnings, unmapped: draft.unmapped };
  const { title } = draft.publication;
  if (title === undefined || !/[\p{L}\p{N}]/u.test(title)) {
    const reason = `no title; ${titleHint}`;
    return rejectedRecord(draft.line, { line: draft.line, field: 'title', reason }, raw, said);
  }
  const outcome = validated(draft, title);
  return 'reason' in outcome
    ? rejectedRecord(draft.line, outcome, raw, said)
    : { line: draft.line, ...said, record: withRemainder(outcome, draft), raw };
}

function withRemainder(read: PublicationRecord, draft: Draft): PublicationRecord {
  if (draft.remainder === undefined) return read;
  const { record, leftOut } = completed(read, draft.remainder.value);
  if (leftOut.length > 0) draft.warn(draft.remainder.place, leftOutReason(leftOut));
  return record;
}

/** Why parts of a remainder are not used. */
export function leftOutReason(fields: readonly string[]): string {
  return `what it says of ${fields.join(', ')} was left out: that was changed after the export, or is not as it was written`;
}
