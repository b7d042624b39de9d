/** Authors of Web of Science records, and what the record says of them elsewhere: addresses, ORCID iDs, who answers letters. */
import { orcid } from '../../identifiers/index.js';
import { affiliate, type Contribution, ContributorFinder } from '../affiliation.js';
import type { Draft, Place } from '../draft.js';
import { readName } from '../names.js';
import { plainLine, trimmedOf } from '../plain-text.js';
import * as put from '../put.js';

type Role = Parameters<typeof put.contributor>[2];

/** One on each line in tagged text, `; ` between them in a table. Zoological Record puts mail addresses behind. */
export function people(role: Role) {
  return (draft: Draft, value: string): void => {
    for (const part of value.split(/[\n;]/)) {
      const line = plainLine(part.replace(/\([^()@]{1,100}@[^()]{1,200}\)/, ''));
      const name = readName(line);
      if (name !== undefined) put.contributor(draft, 'person' in name ? name : { person: { literal: line } }, role);
    }
  };
}

export function groups(draft: Draft, value: string): void {
  for (const part of value.split(/[\n;]/)) {
    const name = plainLine(part);
    if (name !== '') put.contributor(draft, { organization: name }, 'AUTHOR');
  }
}

const persons = (draft: Draft) => draft.publication.contributions.filter(({ person }) => person !== undefined);

/** Lines of addresses: long ones were wrapped by old exports, so an address goes on until its full stop. */
function addressesIn(value: string): string[] {
  const wrapped = value.replace(/([^.])\n(?!\[)/g, '$1 ');
  return wrapped.split(/\n|;\s(?=\[)/);
}

/** `[Doe, Jane; Roe, R] Univ Somewhere, Dept X, Town, Country.`: who, and where. Without names it is a single author's. */
export function addresses(draft: Draft, value: string, place: Place): void {
  const finder = new ContributorFinder(draft.publication.contributions);
  const [only, ...others] = persons(draft);
  for (const line of addressesIn(value).slice(0, 2_000)) {
    const [, names, behind] = /^\s*\[([^\]]{1,200000})\]\s*(.*)$/s.exec(line) ?? [];
    const named = names === undefined ? namesBefore(line, finder) : { names: names.split(';'), address: behind ?? '' };
    const whose =
      named.names.length === 0 && only !== undefined && others.length === 0
        ? [only]
        : named.names.map((name) => finder.find(name)).filter((one) => one !== undefined);
    const address = trimmedOf(plainLine(named.address), ' .;', 'end');
    const placed = whose.map((one) => affiliate(one, address)).includes(true);
    if (!placed && address !== '') draft.unmapped.push(place.field);
  }
}

/** Inspec and Zoological Record: `Doe, J.; Roe, R.; Dept. of X, Town, Country`. */
function namesBefore(line: string, finder: ContributorFinder): { names: string[]; address: string } {
  const parts = line.split(';');
  const names: string[] = [];
  for (const part of parts.slice(0, -1)) {
    if (finder.find(part) === undefined) break;
    names.push(part);
  }
  return { names, address: parts.slice(names.length).join(';') };
}

const WITH_ROLE = /^([^()]{1,100000}?)\s\((?:corresponding|reprint) author\),?\s(.*)$/is;
/** Before 2009: `Doe, J, Univ Somewhere, Town, Country.` */
const WITHOUT_ROLE = /^([^,;]{1,100},[^,;]{1,30}),\s(.*)$/s;

/** `Doe, J (corresponding author), Univ Somewhere, Town, Country.` or, before 2020, `Doe, J (reprint author), …`. */
export function corresponding(draft: Draft, value: string, place: Place): void {
  const finder = new ContributorFinder(draft.publication.contributions);
  for (const line of value.replaceAll('\n', ' ').split(/(?<=\.);\s/)) {
    const [, names = '', address = ''] = WITH_ROLE.exec(line) ?? WITHOUT_ROLE.exec(line) ?? [];
    const whose = names
      .split(';')
      .map((name) => finder.find(name))
      .filter((one) => one !== undefined);
    for (const one of whose) {
      one.corresponding = true;
      if ((one.affiliations ?? []).length === 0) affiliate(one, trimmedOf(plainLine(address), ' .;', 'end'));
    }
    if (whose.length === 0) draft.unmapped.push(place.field);
  }
}

/** `Doe, Jane/0000-0002-1825-0097; Roe, R/…`. */
export function orcids(draft: Draft, value: string, place: Place): void {
  eachOf(draft, value, place, (whose, written) => {
    const found = orcid.parse(written);
    if (found === undefined)
      draft.warn(place, `"${written.slice(0, 60)}" is not a valid ORCID iD (check digit) and was left out`);
    else add(whose, `orcid:${found}`);
    return true;
  });
}

/** `Doe, Jane/A-1234-2008`: the ResearcherID. */
export function researcherIds(draft: Draft, value: string, place: Place): void {
  eachOf(draft, value, place, (whose, written) => {
    const isOne = /^[A-Z]{1,3}-\d{4}-\d{4}$/.test(written);
    if (isOne) add(whose, `researcherid:${written}`);
    return isOne;
  });
}

function eachOf(
  draft: Draft,
  value: string,
  place: Place,
  take: (whose: Contribution, written: string) => boolean,
): void {
  const finder = new ContributorFinder(draft.publication.contributions);
  for (const part of value.replaceAll('\n', ' ').split(';')) {
    const slash = part.lastIndexOf('/');
    if (part.trim() === '') continue;
    const whose = slash < 0 ? undefined : finder.find(part.slice(0, slash));
    if (whose === undefined || !take(whose, part.slice(slash + 1).trim())) draft.unmapped.push(place.field);
  }
}

function add({ person }: Contribution, key: string): void {
  if (person !== undefined) person.identifiers = [...new Set([...(person.identifiers ?? []), key])];
}
