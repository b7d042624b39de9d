/** Which known organisations an affiliation means: by id, name, alias, acronym and country. Pure, explained, three outcomes. */
import { decidingIdentifiers } from '../../record/identity.js';
import type { OrganizationMention } from '../../record/record.js';
import { countryOf } from '../countries.js';
import { withWrittenRor } from './keys.js';
import { isGeneric, organizationWords } from './words.js';

export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ROR and others, `scheme:value`. */
  readonly identifiers: readonly string[];
}

export interface OrganizationMatch {
  readonly id: string;
  readonly outcome: 'same' | 'doubtful';
  readonly because: readonly string[];
}

export interface AffiliationMatch {
  /** `different`: none of the known ones. */
  readonly outcome: 'same' | 'doubtful' | 'different';
  /** The most exact first: a department before its university. */
  readonly matches: readonly OrganizationMatch[];
}

type NameKind = 'name' | 'alias' | 'acronym';

interface NamedOrganization {
  readonly organization: KnownOrganization;
  readonly kind: NameKind;
}

interface Found extends NamedOrganization {
  /** How many words of the affiliation the name covers. */
  readonly words: number;
  readonly start: number;
}

// An affiliation is a line; whole pages get into the field by mistake.
const MAX_WORDS = 150;
const MAX_NAME_WORDS = 20;

/** The known organisations, ready to be looked up. Building is linear in their names, a lookup in the words of the affiliation. */
export class OrganizationIndex {
  private readonly byIdentifier = new Map<string, KnownOrganization>();
  private readonly byName = new Map<string, NamedOrganization[]>();
  private readonly byAcronym = new Map<string, NamedOrganization[]>();
  private longest = 1;

  constructor(known: Iterable<KnownOrganization>) {
    for (const organization of known) {
      for (const key of organization.identifiers) this.byIdentifier.set(key, organization);
      this.addName(organization.name, { organization, kind: 'name' });
      for (const alias of organization.aliases) this.addName(alias, { organization, kind: 'alias' });
      if (organization.acronym !== undefined) this.addAcronym(organization.acronym, organization);
    }
  }

  match(mention: OrganizationMention): AffiliationMatch {
    const identified = this.identified(mention);
    if (identified.length > 0) return { outcome: 'same', matches: identified };
    const text = mention.name ?? '';
    const country = mention.country ?? countryOf(text);
    const matches = this.withoutParts(this.named(text)).map((group) => judge(group, country));
    const flat = matches.flat();
    if (flat.length === 0) return { outcome: 'different', matches: [] };
    return { outcome: flat.some((match) => match.outcome === 'same') ? 'same' : 'doubtful', matches: flat };
  }

  private identified(mention: OrganizationMention): OrganizationMatch[] {
    const keys = decidingIdentifiers(withWrittenRor(mention).identifiers);
    const [key] = keys.filter((known) => this.byIdentifier.has(known));
    const organization = key === undefined ? undefined : this.byIdentifier.get(key);
    return organization === undefined
      ? []
      : [{ id: organization.id, outcome: 'same', because: [`the affiliation carries ${key}`] }];
  }

  /** All names that stand in the text, whole. */
  private named(text: string): Found[] {
    const { words, starts, ends } = partsOf(text);
    const found: Found[] = [];
    for (let start = 0; start < words.length; start++) {
      for (let count = 1; count <= this.longest && start + count <= words.length; count++) {
        // `RMIT University, Melbourne` is not `University of Melbourne`: a name is inside one part, or is whole parts.
        const last = start + count - 1;
        if (starts[start] !== starts[last] && !(starts[start] === start && ends[last] === last)) continue;
        const names = this.byName.get(words.slice(start, start + count).join(' ')) ?? [];
        for (const named of names) found.push({ ...named, words: count, start });
      }
    }
    // `MIT`, `UCL`: capitals that stand alone, counted after the words so that a name beats an acronym.
    const acronyms = new Set(text.match(/\p{Lu}[\p{Lu}\d]{2,11}/gu));
    for (const [index, acronym] of [...acronyms].entries())
      for (const named of this.byAcronym.get(acronym) ?? [])
        found.push({ ...named, words: 0, start: words.length + index });
    return found;
  }

  /** Longest names first, as groups of one place; a name inside a longer one found is not meant. */
  private withoutParts(found: readonly Found[]): Found[][] {
    const groups: Found[][] = [];
    const sorted = [...found].sort(
      (a, b) => b.words - a.words || a.start - b.start || (a.organization.id < b.organization.id ? -1 : 1),
    );
    for (const item of sorted) {
      const same = groups.find(([first]) => first?.start === item.start && first.words === item.words);
      const inside = groups.some(
        ([first]) =>
          first !== undefined && first.start <= item.start && item.start + item.words <= first.start + first.words,
      );
      const known = groups.flat().some(({ organization }) => organization.id === item.organization.id);
      if (known) continue;
      if (same !== undefined) same.push(item);
      else if (!inside || item.words === 0) groups.push([item]);
    }
    return groups;
  }

  private addName(name: string, named: NamedOrganization): void {
    const words = organizationWords(name);
    if (words.length === 0 || words.length > MAX_NAME_WORDS) return;
    // A short alias in capitals is an acronym, whatever the source calls it.
    if (words.length === 1 && /^\p{Lu}[\p{Lu}\d]{1,11}$/u.test(name.trim())) {
      this.addAcronym(name.trim(), named.organization);
      return;
    }
    this.longest = Math.max(this.longest, words.length);
    push(this.byName, words.join(' '), named);
  }

  private addAcronym(acronym: string, organization: KnownOrganization): void {
    push(this.byAcronym, acronym.trim(), { organization, kind: 'acronym' });
  }
}

/** The words, and for each where its part (between commas and the like) starts and ends. */
function partsOf(text: string): { words: string[]; starts: number[]; ends: number[] } {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const part of text.split(/[,;:()[\]/|\n]/)) {
    const own = organizationWords(part).slice(0, MAX_WORDS - words.length);
    const start = words.length;
    for (const word of own) {
      words.push(word);
      starts.push(start);
      ends.push(start + own.length - 1);
    }
  }
  return { words, starts, ends };
}

function push(map: Map<string, NamedOrganization[]>, key: string, named: NamedOrganization): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [named]);
  else if (!list.some(({ organization }) => organization === named.organization)) list.push(named);
}

/** Organisations under one name: the country chooses; what it cannot choose is doubtful. */
function judge(group: readonly Found[], country: string | undefined): OrganizationMatch[] {
  const here = group.filter(({ organization }) => country !== undefined && organization.country === country);
  const possible = here.length > 0 ? here : group;
  return possible.map((found) => {
    const reasons = reasonsAgainst(found, possible.length, country);
    const because = [
      `the affiliation has its ${found.kind}`,
      ...(here.includes(found) ? [`both are in ${country}`] : []),
      ...reasons,
    ];
    return { id: found.organization.id, outcome: reasons.length === 0 ? 'same' : 'doubtful', because };
  });
}

function reasonsAgainst({ organization, kind }: Found, namesakes: number, country: string | undefined): string[] {
  const reasons: string[] = [];
  const agrees = country !== undefined && country === organization.country;
  if (namesakes > 1) reasons.push(`${namesakes} organisations have this name`);
  if (country !== undefined && organization.country !== undefined && !agrees)
    reasons.push(`the affiliation is in ${country}, the organisation in ${organization.country}`);
  if (kind === 'acronym' && !agrees) reasons.push('an acronym alone, without the country');
  if (kind !== 'acronym' && isGeneric(organizationWords(organization.name)))
    reasons.push('many organisations are called so');
  return reasons;
}
