/**
 * What says that two people are two, as marks: whoever has a mark in common with somebody else is another person. Marks are
 * the outputs somebody stands on, identifiers of which a person has one only, and decisions.
 */
import { z } from 'zod';
import { entitiesByIdentifier } from '../graph/mentions.queries.js';
import { FORMER_ID } from '../graph/merge-image.js';
import type { Reader } from '../neo4j/database.js';
import { slotsOf } from '../record/identity.js';
import { isFullName } from '../record/keys.js';
import type { PersonName } from '../record/record.js';
import { decisionsThatPart, factsOfPeople } from './apart.queries.js';

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly member: boolean;
  /** Whether a record describes them. */
  readonly described: boolean;
  /** Whether the name is more than initials. */
  readonly writtenOut: boolean;
  readonly identifiers: readonly string[];
  readonly outputs: readonly string[];
  readonly marks: ReadonlySet<string>;
}

/** By id; without those who are not in the graph. */
export async function factsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  const decided = await decidedApart(reader, ids);
  const found = await reader.read(factsOfPeople, { ids });
  return new Map(
    found.map((row) => {
      const slots = slotsOf(row.identifiers).map((slot) => `slot ${slot}`);
      const writtenOut = isFullName(nameOf(row));
      return [
        row.id,
        { ...row, writtenOut, marks: new Set([...row.outputs, ...slots, ...(decided.get(row.id) ?? [])]) },
      ];
    }),
  );
}

function nameOf({
  name,
  family,
  given,
}: {
  readonly name: string;
  readonly family: string | null;
  readonly given: string | null;
}): PersonName {
  return family === null ? { literal: name } : { family, ...(given !== null && { given }) };
}

export function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const mark of few) if (many.has(mark)) return true;
  return false;
}

/** Who had the contributions that a decision gave to somebody else. */
const takenFrom = z.object({ contributions: z.array(z.object({ who: z.string() })) });

/** The decisions by which each is another than somebody. */
async function decidedApart(reader: Reader, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const marks = new Map<string, Set<string>>();
  const mark = (id: string, decision: string) => marks.set(id, (marks.get(id) ?? new Set()).add(decision));
  const named: { readonly id: string; readonly decision: string }[] = [];
  for (const { id, decision, what, others, image } of await reader.read(decisionsThatPart, { ids })) {
    mark(id, decision);
    // These two do not lead to the other person: it is named by the id it had.
    if (what === 'MERGE') named.push(...others.map((other) => ({ id: other, decision })));
    if (image === null) continue;
    named.push(...takenFrom.parse(JSON.parse(image)).contributions.map(({ who }) => ({ id: who, decision })));
  }
  const now = await currentOf(reader, [...new Set(named.map((row) => row.id))]);
  for (const { id, decision } of named) mark(now.get(id) ?? id, decision);
  return marks;
}

/** What those became that were merged into others since. */
async function currentOf(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read(entitiesByIdentifier, { keys: ids.map((id) => FORMER_ID + id) });
  return new Map(rows.map((row) => [row.key.slice(FORMER_ID.length), row.id]));
}
