/**
 * Who is who during one batch: the people, organisations, projects and venues that its mentions mean.
 *
 * All lookups of a batch are two statements (identifiers, name forms); what is new gets a stable id made of what it is,
 * so that the same import run again after a crash makes the same graph.
 */
import { affiliationKeys, withWrittenRor } from '../matching/organization/keys.js';
import { type KnownOrganization, OrganizationIndex, type OrganizationMatch } from '../matching/organization/match.js';
import type { Reader } from '../neo4j/database.js';
import { stableId } from '../record/canonical.js';
import { conflictingSlot, decidingIdentifiers } from '../record/identity.js';
import { type displayName, foldText, isFullName, nameForm, orderKey } from '../record/keys.js';
import type { OrganizationMention, PersonMention, ProjectMention, VenueRecord } from '../record/record.js';
import { type MentionCandidate, matchMention } from './mention-match.js';
import { type CandidateRow, entitiesByIdentifier, entitiesByNameForm } from './mentions.queries.js';
import { FORMER_ID } from './merge-image.js';
import { nameProperties } from './properties.js';

export type MentionLabel = 'Person' | 'Organization' | 'Project' | 'Venue';

/** Entities that only mentions speak of, to be created with the batch. */
export interface Mentioned {
  readonly people: Map<string, { id: string; provisional: boolean; properties: Record<string, unknown> }>;
  readonly organizations: Map<string, { id: string; name: string; nameOrder: string; country: string | null }>;
  readonly projects: Map<string, { id: string; title: string; titleOrder: string }>;
  readonly venues: Map<
    string,
    {
      id: string;
      title: string;
      titleOrder: string;
      kind: string;
      abbreviation: string | null;
      publisher: string | null;
    }
  >;
  /** Identifiers and name forms that mentions add, `key` to the entity's id. */
  readonly identifiers: Map<string, { id: string; key: string }>;
  readonly nameForms: Map<string, { id: string; key: string }>;
}

export const formKey = (label: MentionLabel, form: string) => `${label.toLowerCase()}|${form.slice(0, 400)}`;

interface Entry extends MentionCandidate {
  readonly identifiers: string[];
}

export class Directory {
  readonly mentioned: Mentioned = {
    people: new Map(),
    organizations: new Map(),
    projects: new Map(),
    venues: new Map(),
    identifiers: new Map(),
    nameForms: new Map(),
  };
  private readonly byIdentifier = new Map<string, Entry>();
  private readonly byForm = new Map<string, Map<string, Entry>>();
  private readonly byFormerId = new Map<string, Entry>();
  /** Those of the known who are shown nowhere. */
  private readonly suppressed = new Set<string>();
  private readonly entries = new Map<string, Entry>();
  /** Keys that were looked for, and of those, by `id|key`, what the graph had. */
  private readonly sought = new Set<string>();
  private readonly found = new Set<string>();

  /** Fetches what the graph knows of these identifiers and name forms; both lists may repeat themselves. */
  async prefetch(reader: Reader, identifiers: Iterable<string>, forms: Iterable<string>): Promise<void> {
    const keys = [...new Set(identifiers)].filter((key) => !this.byIdentifier.has(key));
    const names = [...new Set(forms)].filter((key) => !this.byForm.has(key));
    if (keys.length > 0)
      for (const row of await reader.read(entitiesByIdentifier, { keys }))
        this.byIdentifier.set(row.key, this.fetched(row));
    if (names.length > 0)
      for (const row of await reader.read(entitiesByNameForm, { keys: names })) {
        this.addForm(row.key, this.fetched(row));
        if (row.suppressed) this.suppressed.add(row.id);
      }
    for (const key of [...keys, ...names]) this.sought.add(key);
  }

  /** Whether the graph had this identifier or name form for this entity; undefined if it was not looked for. */
  had(id: string, key: string): boolean | undefined {
    return this.sought.has(key) ? this.found.has(`${id}|${key}`) : undefined;
  }

  /** The entity that carries this identifier, if any. */
  owner(key: string): string | undefined {
    return this.byIdentifier.get(key)?.id;
  }

  /** Which entity this is, if the identifiers or the name tell. */
  find(
    label: MentionLabel | 'Publication',
    identifiers: readonly string[],
    form: string,
    nameDecides: boolean,
    country?: string,
  ): string | undefined {
    return label === 'Publication' ? undefined : this.match(label, identifiers, form, nameDecides, country);
  }

  /** Makes an entity of the batch known under its identifiers and forms. Returns the identifiers that belong to another one. */
  register(
    label: MentionLabel | 'Publication',
    id: string,
    identifiers: readonly string[],
    forms: readonly string[],
    country?: string,
  ): string[] {
    const entry = this.entries.get(id) ?? { id, identifiers: [], country };
    this.entries.set(id, entry);
    const taken: string[] = [];
    for (const key of identifiers) {
      const owner = this.byIdentifier.get(key);
      if (owner !== undefined && owner.id !== id) taken.push(key);
      else {
        if (!entry.identifiers.includes(key)) entry.identifiers.push(key);
        this.byIdentifier.set(key, entry);
        this.mentioned.identifiers.set(`${id}|${key}`, { id, key });
      }
    }
    if (label !== 'Publication') {
      for (const form of forms) {
        if (form === '') continue;
        const key = formKey(label, form);
        this.addForm(key, entry);
        this.mentioned.nameForms.set(`${id}|${key}`, { id, key });
      }
    }
    return taken;
  }

  /** Frees the identifiers that an entity of the batch no longer has, so that another one of the batch can take them. */
  release(id: string, kept: readonly string[]): void {
    const entry = this.entries.get(id);
    for (const key of entry?.identifiers.filter((known) => !kept.includes(known)) ?? []) {
      entry?.identifiers.splice(entry.identifiers.indexOf(key), 1);
      this.byIdentifier.delete(key);
    }
  }

  /**
   * @param context what the mention stands in (publication and occurrence): the identity of a provisional person
   * @param taken people who already stand on the same output in the same role: two authors of one name are two
   */
  person(mention: PersonMention, context: string, taken: ReadonlySet<string> = new Set()): string {
    const form = mention.name === undefined ? '' : nameForm(mention.name);
    const nameDecides = mention.name !== undefined && isFullName(mention.name);
    const identified = this.match('Person', mention.identifiers, form, false);
    if (identified !== undefined) return this.addIdentifiers('Person', identified, mention.identifiers);
    const named = this.match('Person', mention.identifiers, form, nameDecides || this.isOnlyOfSuppressed(form));
    if (named !== undefined && !taken.has(named)) return this.addIdentifiers('Person', named, mention.identifiers);
    const deciding = decidingIdentifiers(mention.identifiers);
    const own = this.freeIdentifier('Person', deciding);
    const certain = deciding.length > 0 || nameDecides;
    const id =
      own !== undefined
        ? stableId('Person', own)
        : certain && !this.isKnown(formKey('Person', form)) && !taken.has(stableId('Person', form))
          ? stableId('Person', form)
          : stableId('Person', form, context);
    const name = mention.name ?? { literal: deciding[0] ?? 'unknown' };
    this.mentioned.people.set(id, {
      id,
      provisional: !certain,
      properties: nameProperties(id, { name, nameVariants: [] }),
    });
    this.register('Person', id, mention.identifiers, certain && form !== '' ? [form] : []);
    return id;
  }

  organization(mention: OrganizationMention): string {
    const form = foldText(mention.name ?? '');
    const found = this.match('Organization', mention.identifiers, form, form !== '', mention.country);
    if (found !== undefined) return this.addIdentifiers('Organization', found, mention.identifiers);
    const own = this.freeIdentifier('Organization', mention.identifiers);
    const id = stableId('Organization', own ?? form, own === undefined ? (mention.country ?? '') : '');
    // Merged into one of another country: the mention still means it, and its id is taken for ever.
    const successor = this.byFormerId.get(FORMER_ID + id);
    if (successor !== undefined) return this.addIdentifiers('Organization', successor.id, mention.identifiers);
    const name = mention.name ?? mention.identifiers[0] ?? 'unknown';
    this.mentioned.organizations.set(id, { id, name, nameOrder: orderKey(name, id), country: mention.country ?? null });
    this.register('Organization', id, mention.identifiers, [form], mention.country);
    return id;
  }

  /**
   * The organisation of an affiliation, which is an address as often as a name: known organisations are looked for in its
   * parts, from the unit to the country.
   */
  affiliation(given: OrganizationMention): string {
    const mention = withWrittenRor(given);
    const form = foldText(mention.name ?? '');
    if (this.match('Organization', mention.identifiers, form, form !== '', mention.country) === undefined) {
      const same = this.standingIn(mention);
      if (same !== undefined) return this.addIdentifiers('Organization', same.id, mention.identifiers);
    }
    return this.organization(mention);
  }

  /** The known organisation that surely stands in an address. */
  standingIn(given: OrganizationMention): OrganizationMatch | undefined {
    const mention = withWrittenRor(given);
    const known = [...this.organizationsIn(mention)];
    const { matches } = new OrganizationIndex(known).match(mention);
    const same = matches.filter((match) => match.outcome === 'same');
    // Addresses go from the unit to the country.
    const first = known.find(({ id }) => same.some((match) => match.id === id));
    return same.find((match) => match.id === first?.id);
  }

  /** The known organisations of which a name or acronym stands in an affiliation, under just that name. */
  private *organizationsIn(mention: OrganizationMention): Generator<KnownOrganization> {
    for (const { key, text, isAcronym } of affiliationKeys(mention))
      for (const { id, country, identifiers } of this.byForm.get(formKey('Organization', key))?.values() ?? [])
        if (conflictingSlot(mention.identifiers, identifiers) === undefined)
          yield {
            id,
            country,
            identifiers,
            aliases: [],
            name: isAcronym ? '' : text,
            ...(isAcronym && { acronym: text }),
          };
  }

  project(mention: ProjectMention): string {
    const form = foldText(mention.title ?? '');
    const found = this.match('Project', mention.identifiers, form, form !== '');
    if (found !== undefined) return this.addIdentifiers('Project', found, mention.identifiers);
    const id = stableId('Project', this.freeIdentifier('Project', mention.identifiers) ?? form);
    const title = mention.title ?? mention.identifiers[0] ?? 'unknown';
    this.mentioned.projects.set(id, { id, title, titleOrder: orderKey(title, id) });
    this.register('Project', id, mention.identifiers, [form]);
    return id;
  }

  venue(record: VenueRecord): string {
    const form = foldText(record.title);
    const found = this.match('Venue', record.identifiers, form, form !== '');
    const id = found ?? stableId('Venue', this.freeIdentifier('Venue', record.identifiers) ?? form);
    const known = this.mentioned.venues.get(id);
    this.mentioned.venues.set(id, {
      id,
      title: known?.title ?? record.title,
      titleOrder: known?.titleOrder ?? orderKey(record.title, id),
      kind: known?.kind ?? record.kind,
      abbreviation: known?.abbreviation ?? record.abbreviation ?? null,
      publisher: known?.publisher ?? record.publisher ?? null,
    });
    this.register('Venue', id, record.identifiers, [form, foldText(record.abbreviation ?? '')]);
    return id;
  }

  private match(
    label: MentionLabel,
    identifiers: readonly string[],
    form: string,
    nameDecides: boolean,
    country?: string,
  ): string | undefined {
    const identified = identifiers.flatMap((key) => {
      const entry = this.byIdentifier.get(key);
      return entry?.id.startsWith(`${label}:`) ? [entry] : [];
    });
    const named = [...(this.byForm.get(formKey(label, form))?.values() ?? [])];
    return matchMention({ identifiers, country, nameDecides }, identified, named);
  }

  private addIdentifiers(label: MentionLabel, id: string, identifiers: readonly string[]): string {
    this.register(
      label,
      id,
      identifiers.filter((key) => !this.byIdentifier.has(key)),
      [],
    );
    return id;
  }

  // An id made of an identifier that another entity carries would be that entity's id.
  private freeIdentifier(label: MentionLabel, identifiers: readonly string[]): string | undefined {
    return decidingIdentifiers(identifiers).find((key) => !this.byIdentifier.get(key)?.id.startsWith(`${label}:`));
  }

  /** Such a name means them even in short: somebody who is to be shown nowhere must not come back under it. */
  private isOnlyOfSuppressed(form: string): boolean {
    const known = [...(this.byForm.get(formKey('Person', form))?.keys() ?? [])];
    return known.length > 0 && known.every((id) => this.suppressed.has(id));
  }

  private isKnown(key: string): boolean {
    return (this.byForm.get(key)?.size ?? 0) > 0;
  }

  private fetched(row: CandidateRow): Entry {
    this.found.add(`${row.id}|${row.key}`);
    const known = this.entries.get(row.id);
    if (known !== undefined) return known;
    const entry = { id: row.id, identifiers: row.identifiers, country: row.country ?? undefined };
    this.entries.set(row.id, entry);
    for (const key of row.identifiers) if (key.startsWith(FORMER_ID)) this.byFormerId.set(key, entry);
    return entry;
  }

  private addForm(key: string, entry: Entry): void {
    const entries = this.byForm.get(key) ?? new Map<string, Entry>();
    entries.set(entry.id, entry);
    this.byForm.set(key, entries);
  }
}

/** The forms under which a person is looked up: the name itself and its variants. */
export function personForms(name: Parameters<typeof displayName>[0], variants: readonly string[]): string[] {
  return [...new Set([nameForm(name), ...variants.map((variant) => foldText(uninverted(variant)))])];
}

function uninverted(variant: string): string {
  const comma = variant.indexOf(',');
  return comma < 0 ? variant : `${variant.slice(comma + 1)} ${variant.slice(0, comma)}`;
}
