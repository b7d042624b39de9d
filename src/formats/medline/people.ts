/**
 * Authors, editors and investigators of MEDLINE text. What belongs to one of them follows: `FAU` (the whole name), `AU` (the
 * short one), `AUID`, `AD` …
 */
import { orcid } from '../../identifiers/index.js';
import { affiliate, type Contribution } from '../affiliation.js';
import { type Draft, type Place, quoted } from '../draft.js';
import { readName } from '../names.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import type { TagContext } from '../tagged/table.js';

/** Longest name of an organisation in our records. */
const MAX_ADDRESS = 1_000;

type Role = Parameters<typeof put.contributor>[2];

const ROLES: Readonly<Record<string, Role>> = {
  FAU: 'AUTHOR',
  AU: 'AUTHOR',
  FED: 'EDITOR',
  ED: 'EDITOR',
  FIR: 'CONTRIBUTOR',
  IR: 'CONTRIBUTOR',
};

/** `Doe, Jane A Jr` has no comma before what follows the name. */
const SUFFIX_WITHOUT_COMMA = /^([^,]{1,300},[^,]{1,300}) (Jr|Sr|[2-5](?:nd|rd|th)|I{2,3}|IV)\.?$/;

export function person(draft: Draft, value: string, place: Place, context: TagContext): void {
  const role = ROLES[place.field] ?? 'AUTHOR';
  // The short form says less than the whole name before it.
  if (ROLES[`F${place.field}`] !== undefined && context.has(`F${place.field}`)) return;
  const line = plainLine(value).replace(SUFFIX_WITHOUT_COMMA, '$1, $2');
  const name = readName(line);
  if (name === undefined) draft.warn(place, `${quoted(line)} is not a name and was left out`);
  // Who stands in a field of people is no group, whatever the name looks like.
  else put.contributor(draft, 'person' in name ? name : { person: { literal: line } }, role);
}

export function group(draft: Draft, value: string): void {
  put.contributor(draft, { organization: plainLine(value) }, 'AUTHOR');
}

/** For a year PubMed put all addresses of an author into one line; one that is too long for an address is such a line. */
function affiliateAll(whose: Contribution, value: string): boolean {
  const addresses = value.length > MAX_ADDRESS ? value.split(/;(?=\s)/) : [value];
  return addresses.map((one) => affiliate(whose, one)).includes(true);
}

/** An address belongs to the person before it; in records of before 2014 the only one stands first and is the first author's. */
export function address(draft: Draft, value: string, place: Place): void {
  const give = (): boolean => {
    const whose = draft.publication.contributions.at(-1);
    return whose !== undefined && affiliateAll(whose, value);
  };
  if (draft.publication.contributions.length > 0) {
    if (!give()) draft.unmapped.push(place.field);
    return;
  }
  draft.atEnd.push(() => {
    const first = draft.publication.contributions.find(({ role }) => role === 'AUTHOR');
    if (first === undefined || !affiliateAll(first, value)) draft.unmapped.push(place.field);
  });
}

/** `ORCID: 0000-0002-1825-0097`; other registers are not ours. */
export function personIdentifier(draft: Draft, value: string, place: Place): void {
  const found = /orcid|^[\d-]{15,}/i.test(value) ? orcid.parse(value.replace(/^ORCID:\s*/i, '')) : undefined;
  const whose = draft.publication.contributions.at(-1)?.person;
  if (found !== undefined && whose !== undefined) {
    whose.identifiers = [...new Set([...(whose.identifiers ?? []), `orcid:${found}`])];
    return;
  }
  draft.unmapped.push(place.field);
  if (/orcid/i.test(value) && found === undefined)
    draft.warn(place, `${quoted(value)} is not a valid ORCID iD (check digit) and was left out`);
}
