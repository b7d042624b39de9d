/** What the columns of each list are called, and what each says of the record. */
import { REMAINDER } from '../remainder.js';
import { IDENTIFIER_FIELDS } from '../whorl/identifier-fields.js';

/** Lists that can be told apart by their columns. `memberships` are records of people. */
export type ListKind = 'organizations' | 'people' | 'memberships' | 'projects' | 'publications';

export interface Column {
  /** The field of the YAML form, with dots for fields inside: `memberships.role`. */
  readonly field: string;
  /** What stands between the values of a column that holds several. */
  readonly separator?: RegExp;
}

const BAR = /\|/;
const SEMICOLON = /;/;
/** Registered numbers hold none of these. */
const ANY = /[|;,]/;

const column = (field: string, separator?: RegExp): Column => ({ field, separator });
const same = (...names: readonly string[]) => names.map((name) => [name, column(camel(name))] as const);

const IDENTIFIERS = [
  ...[...IDENTIFIER_FIELDS].map((name) => [name, column(name, ANY)] as const),
  ['identifiers', column('identifiers', BAR)],
  // A DOI may hold a comma or a semicolon.
  ['doi', column('doi', BAR)],
  ['urls', column('urls', BAR)],
  ['url', column('urls', BAR)],
] as const;

const PERSON = [
  ...IDENTIFIERS,
  ...same('family', 'given', 'particle', 'suffix', 'name', 'degrees', 'biography'),
  ['first_name', column('given')],
  ['last_name', column('family')],
  ['name_variants', column('nameVariants', BAR)],
  ['organization', column('memberships.organization')],
  ['organization_key', column('memberships.key')],
  ['role', column('memberships.role')],
  ['seniority', column('memberships.seniority')],
  ['from', column('memberships.from')],
  ['to', column('memberships.to')],
] as const;

const LISTS: Readonly<Record<ListKind, ReadonlyMap<string, Column>>> = {
  people: new Map([...PERSON, ...same('key')]),
  memberships: new Map([...PERSON, ['person', column('person')], ['person_key', column('key')]]),
  organizations: new Map([
    ...IDENTIFIERS,
    ...same('key', 'name', 'ours', 'country', 'city', 'acronym', 'description'),
    ['kind', column('organizationKind')],
    ['organization_kind', column('organizationKind')],
    ['aliases', column('aliases', BAR)],
    ['part_of', column('partOf', BAR)],
    ['partners', column('partnerships', BAR)],
  ]),
  projects: new Map([
    ...IDENTIFIERS,
    ...same('key', 'title', 'acronym', 'description', 'from', 'to'),
    ['start', column('from')],
    ['end', column('to')],
    ['kind', column('projectKind')],
    ['project_kind', column('projectKind')],
    ['people', column('people', SEMICOLON)],
    ['organizations', column('organizations', SEMICOLON)],
    ['funders', column('funders', SEMICOLON)],
    ['publications', column('publications', BAR)],
  ]),
  publications: new Map([
    ...IDENTIFIERS,
    ...same('key', 'title', 'type', 'category', 'peer_reviewed', 'status', 'abstract', 'language', 'volume', 'issue'),
    ...same('article_number', 'pages', 'number_of_pages', 'edition', 'publisher', 'place', 'bibliographical_note'),
    ['note', column('bibliographicalNote')],
    ['year', column('publishedOn')],
    ['date', column('publishedOn')],
    ['published_on', column('publishedOn')],
    ['venue', column('venue.title')],
    ['journal', column('venue.title')],
    ['venue_kind', column('venue.kind')],
    ['issn', column('venue.issn', ANY)],
    ['abbreviation', column('venue.abbreviation')],
    ['authors', column('authors', SEMICOLON)],
    ['editors', column('editors', SEMICOLON)],
    ['supervisors', column('supervisors', SEMICOLON)],
    ['keywords', column('keywords', SEMICOLON)],
    ['open_access', column('openAccess.status')],
    ['licence', column('openAccess.licence')],
    ['version_of', column('versionOf', BAR)],
    ['cites', column('cites', BAR)],
    ['projects', column('projects', BAR)],
    // What our own export has no column for.
    [REMAINDER, column(REMAINDER)],
  ]),
};

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `Part Of`, `part-of` and `partOf` are `part_of`. */
export function columnName(written: string): string {
  return written
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}

/** The column of a list; a project's `title_da` is its title in Danish. */
export function columnOf(kind: ListKind, name: string): Column | undefined {
  if (kind === 'projects' && /^title_[a-z]{2,3}$/.test(name)) return column(`titles.${name.slice(6)}`);
  return LISTS[kind].get(name);
}

export function columnsOf(kind: ListKind): readonly string[] {
  return [...LISTS[kind].keys()];
}

export function isListKind(name: string): name is ListKind {
  return Object.hasOwn(LISTS, name);
}

export const LIST_KINDS: readonly string[] = Object.keys(LISTS);

/** Which list a header row begins, from the columns that only one list has. */
export function listKindOf(names: readonly string[]): ListKind | undefined {
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.includes(name));
  if (has('person', 'person_key') && has('organization', 'organization_key')) return 'memberships';
  if (has('title')) {
    if (has('doi', 'pmid', 'authors', 'venue', 'journal', 'year', 'date', 'published_on', 'type', 'issn', 'abstract'))
      return 'publications';
    return has('from', 'to', 'start', 'end', 'funders', 'people', 'organizations', 'acronym', 'project_kind')
      ? 'projects'
      : undefined;
  }
  if (has('family', 'last_name') || (has('name') && has('orcid', 'degrees', 'organization', 'organization_key')))
    return 'people';
  return has('name') && has('ror', 'ours', 'kind', 'part_of', 'country', 'aliases') ? 'organizations' : undefined;
}
