/** What an object of Pure is: its type's address says it, or its system name, or what it has. */
import { isObject, type JsonObject, textsOf } from '../csl-json/values.js';
import { classified } from './values.js';

export type Kind = 'output' | 'person' | 'unit' | 'organization';

const BY_SYSTEM_NAME: ReadonlyMap<string, Kind> = new Map([
  ['researchoutput', 'output'],
  ['person', 'person'],
  ['externalperson', 'person'],
  ['organization', 'unit'],
  ['organisation', 'unit'],
  ['externalorganization', 'organization'],
  ['externalorganisation', 'organization'],
]);

const BY_FAMILY: ReadonlyMap<string, Kind> = new Map([
  ['researchoutput', 'output'],
  ['studentproject', 'output'],
  ['externalperson', 'person'],
  ['organisation', 'unit'],
  ['ueoexternalorganisation', 'organization'],
]);

/** Undefined for journals, events, projects and all else that Pure has. */
export function kindOf(item: JsonObject): Kind | undefined {
  const named = BY_SYSTEM_NAME.get((textsOf(item.systemName)[0] ?? '').toLowerCase());
  if (named !== undefined) return named;
  // /dk/atira/pure/<family>/…
  const family = classified(item.type).path[3];
  if (family !== undefined) return BY_FAMILY.get(family);
  return isObject(item.name) && 'lastName' in item.name ? 'person' : undefined;
}
