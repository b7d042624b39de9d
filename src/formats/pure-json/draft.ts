/** Persons and organisations of Pure while they are filled in, and how they become records or rejections. */
import type { z } from 'zod';
import { organizationRecord, personRecord } from '../../record/record.js';
import type { JsonObject } from '../csl-json/values.js';
import type { Draft, Place } from '../draft.js';
import { rejectedRecord } from '../finish.js';
import type { ReadRecord } from '../format.js';

type PersonInput = z.input<typeof personRecord>;
type OrganizationInput = z.input<typeof organizationRecord>;

export type PersonDraft = Partial<Omit<PersonInput, 'kind'>> & {
  readonly identifiers: string[];
  readonly nameVariants: string[];
  readonly urls: string[];
  readonly memberships: NonNullable<PersonInput['memberships']>;
};
export type OrganizationDraft = Partial<Omit<OrganizationInput, 'kind'>> & {
  readonly identifiers: string[];
  readonly urls: string[];
  readonly aliases: NonNullable<OrganizationInput['aliases']>;
  readonly partOf: NonNullable<OrganizationInput['partOf']>;
};

/** What a row does with a value: fills the record, and tells the draft what it left out. */
export type Fill<Record> = (record: Record, value: unknown, place: Place, draft: Draft, whole: JsonObject) => void;

export const emptyPerson = (): PersonDraft => ({ identifiers: [], nameVariants: [], urls: [], memberships: [] });
export const emptyOrganization = (): OrganizationDraft => ({ identifiers: [], urls: [], aliases: [], partOf: [] });

/** Adds what is not there yet, up to the limit of the record. */
export function addTo(list: string[], value: string, most: number): void {
  if (value !== '' && list.length < most && !list.includes(value)) list.push(value);
}

type Shape = typeof personRecord | typeof organizationRecord;

function finished(shape: Shape, candidate: unknown, draft: Draft, raw: string, how: string, key: object): ReadRecord {
  const said = { ...key, warnings: draft.warnings, unmapped: draft.unmapped };
  const result = shape.safeParse(candidate);
  if (result.success) return { line: draft.line, ...said, record: result.data, raw };
  const [issue] = result.error.issues;
  const field = String(issue?.path[0] ?? 'name');
  const reason = field === 'name' ? how : `${field} cannot be used: ${issue?.message ?? 'it breaks a limit'}`;
  return rejectedRecord(draft.line, { line: draft.line, field, reason }, raw, said);
}

export const finishPerson = (person: PersonDraft, draft: Draft, raw: string, key: object): ReadRecord =>
  finished(
    personRecord,
    { kind: 'person', ...person },
    draft,
    raw,
    'no name; add "name": {"firstName": "…", "lastName": "…"}',
    key,
  );

export const finishOrganization = (unit: OrganizationDraft, draft: Draft, raw: string, key: object): ReadRecord =>
  finished(
    organizationRecord,
    { kind: 'organization', ...unit },
    draft,
    raw,
    'no name; add "name": {"text": [{"value": "…"}]}',
    key,
  );
