/** People of the graph as mentions that can be compared: by their newest outputs and all that stands on these. */
import type { Mention } from '../matching/person/mention.js';
import { parseName } from '../matching/person/name.js';
import type { Reader } from '../neo4j/database.js';
import type { PersonName } from '../record/record.js';
import { outputsToCompare } from './doubtful-people.queries.js';

const OUTPUTS_OF_EACH = 12;

export interface PeopleMentions {
  readonly mentions: readonly Mention[];
  /** The person of each mention. */
  readonly people: ReadonlyMap<string, string>;
}

/**
 * The mentions of these people, each with the person's identifiers and one that no other person has: whoever is one in the
 * graph stays one.
 *
 * @param oneOf who somebody is taken for; without it everybody is taken for themselves
 * @param apart what tells a person from all others who have one of the same, e.g. a decision that they are two
 */
export async function mentionsOfPeople(
  reader: Reader,
  ids: readonly string[],
  oneOf: (id: string) => string = (id) => id,
  apart: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Promise<PeopleMentions> {
  const outputs = new Map<string, Mention['output']>();
  const people = new Map<string, string>();
  const mentions: Mention[] = [];
  const rows = await reader.read(outputsToCompare, { ids, outputs: OUTPUTS_OF_EACH });
  const compared = outputsOf(rows, oneOf);
  const marked = new Set<string>();
  for (const row of rows) {
    const others = [...row.names].sort(([a], [b]) => a - b);
    const output = outputs.get(row.output) ?? {
      key: row.output,
      year: row.year ?? undefined,
      venue: row.venue ?? undefined,
      title: row.title,
      abstract: row.abstract ?? undefined,
      subjects: row.keywords,
      identifiers: row.identifiers,
      cites: row.cites,
      names: others.flatMap(([, family, given, literal]) => writtenName(family, given, literal) ?? []),
    };
    outputs.set(row.output, output);
    const name = writtenName(row.family, row.given, row.literal);
    if (name === undefined) continue;
    const id = `${row.output}#${row.position}`;
    people.set(id, row.id);
    // What two mentions of one person have in common would part these: the first alone has it.
    const marks = marked.has(row.id) ? [] : [...(apart.get(row.id) ?? [])];
    marked.add(row.id);
    mentions.push({
      id,
      output,
      position: row.position,
      written: row.literal ?? '',
      name: parseName(name),
      identifiers: [...row.ownIdentifiers, `local:graph/${oneOf(row.id)}`],
      affiliations: row.affiliations.map(([, text]) => text),
      organizations: row.affiliations.map(([organization]) => organization),
      apart: marks.filter((mark) => !compared.get(oneOf(row.id))?.has(mark)),
    });
  }
  return { mentions, people };
}

/** The outputs by which each is compared. */
function outputsOf(
  rows: readonly { readonly id: string; readonly output: string }[],
  oneOf: (id: string) => string,
): Map<string, Set<string>> {
  const outputs = new Map<string, Set<string>>();
  for (const { id, output } of rows) outputs.set(oneOf(id), (outputs.get(oneOf(id)) ?? new Set()).add(output));
  return outputs;
}

function writtenName(family: string | null, given: string | null, literal: string | null): PersonName | undefined {
  if (family !== null) return { family, ...(given !== null && { given }) };
  return literal === null ? undefined : { literal };
}
