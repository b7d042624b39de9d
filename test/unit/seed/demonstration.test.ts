import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { demonstrationFiles } from '../../../scripts/demonstration/demonstration.js';
import { whorl } from '../../../src/formats/whorl/index.js';
import type {
  BibliographicRecord,
  ContributionRecord,
  OrganizationRecord,
  PersonRecord,
  ProjectRecord,
  PublicationRecord,
} from '../../../src/record/record.js';

const FOLDER = new URL('../../../seed/demonstration/', import.meta.url);
const PREFIX = 'local:demonstration/';
const LABS = ['lab-chronic', 'lab-infection', 'lab-diagnosis', 'lab-remote', 'lab-learning', 'lab-data'];
const CLOSED_GROUPS = ['group-history', 'group-economics'];

const committed = await committedFiles();
const { records, complaints } = await readAll(committed);
const organizations = records.filter((record): record is OrganizationRecord => record.kind === 'organization');
const people = records.filter((record): record is PersonRecord => record.kind === 'person');
const projects = records.filter((record): record is ProjectRecord => record.kind === 'project');
const publications = records.filter((record): record is PublicationRecord => record.kind === 'publication');
const ours = new Set(organizations.filter(({ ours }) => ours).map(keyOf));
const members = people.filter(({ memberships }) => unitsOf(memberships).some((unit) => ours.has(unit)));

describe('the demonstration files', () => {
  it('are byte for byte what the generator writes, twice in a row', () => {
    const generated = demonstrationFiles();
    expect([...generated.keys()].sort()).toEqual([...committed.keys()].sort());
    for (const [name, text] of generated) expect(text === committed.get(name), name).toBe(true);
    expect([...demonstrationFiles()]).toEqual([...generated]);
  });

  it('are read by our own format without a reject, a warning or an unknown field', () => {
    expect(complaints).toEqual([]);
  });

  it('are small enough to be looked at: none is above 600 KB', () => {
    for (const [name, text] of committed) expect(Buffer.byteLength(text), name).toBeLessThan(600_000);
  });

  it('refer only to records that are there, and use each key once', () => {
    const own = records.map(keyOf);
    expect(new Set(own).size).toBe(own.length);
    const known = new Set(records.flatMap(({ identifiers }) => identifiers));
    const text = [...committed.values()].join('\n');
    const written = text.match(/local:demonstration\/[a-z0-9-]+/g) ?? [];
    const mentioned = mentions().map((key) => PREFIX + key);
    const cited = publications.flatMap(({ cites, versionOf }) => [...cites, ...versionOf]);
    expect([...written, ...mentioned, ...cited].filter((identifier) => !known.has(identifier))).toEqual([]);
    expect(cited.length).toBeGreaterThan(1_000);
  });
});

describe('what is made up', () => {
  it('says so in every organisation, person, project and output', () => {
    for (const record of organizations) expect(record.description).toMatch(/made-up organisation.*does not exist/i);
    for (const record of organizations.filter(({ ours }) => !ours)) expect(record.name).toMatch(/\(made-up\)$/);
    for (const record of people) expect(record.biography).toMatch(/^Made-up person/);
    for (const record of projects) expect(record.description).toMatch(/Made-up project/);
    for (const record of publications) expect(record.bibliographicalNote).toMatch(/^Made-up output/);
    for (const [name, text] of committed) {
      const [comment, version, source, description] = text.split('\n');
      expect(comment, name).toMatch(/^# Made-up data \(CC0\)/);
      expect([version, source], name).toEqual(['whorl: 1', 'source: demonstration']);
      expect(description, name).toContain('Nothing here is real.');
    }
  });

  it('bears no identifier of anything real: DOIs of the test prefix, addresses of the reserved domain, nothing else', () => {
    const text = [...committed.values()].join('\n');
    const schemes = new Set(
      records.flatMap(({ identifiers }) => identifiers).map((key) => key.slice(0, key.indexOf('/'))),
    );
    expect([...schemes].sort()).toEqual(['doi:10.5555', 'local:demonstration']);
    expect(text.match(/\b(orcid|ror|issn|isbn|pmid)\b/gi)).toBeNull();
    const hosts = new Set([...text.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host));
    expect([...hosts]).toEqual(['vesterhav.example']);
  });
});

describe('the made-up institute', () => {
  it('is a tree of one institute, two departments, six labs and two groups', () => {
    const kinds = organizations.filter(({ ours }) => ours).map(({ organizationKind }) => organizationKind);
    expect(tally(kinds)).toEqual({ INSTITUTION: 1, DEPARTMENT: 2, LAB: 6, GROUP: 2 });
    for (const unit of organizations.filter((record) => record.ours && keyOf(record) !== 'vesterhav')) {
      expect(ancestors(keyOf(unit)), keyOf(unit)).toContain('vesterhav');
      for (const { from } of unit.partOf) expect(from).toMatch(/^\d{4}-\d\d$/);
    }
  });

  it('has 60 members, of whom some moved between units and some have left, and 40 co-authors at ten partners', () => {
    expect(members).toHaveLength(60);
    expect(people).toHaveLength(100);
    expect(ours.size).toBe(11);
    expect(organizations).toHaveLength(21);
    const labsOf = (person: PersonRecord) => new Set(unitsOf(person.memberships).filter((unit) => LABS.includes(unit)));
    expect(members.filter((person) => labsOf(person).size > 1).length).toBeGreaterThanOrEqual(4);
    const current = (person: PersonRecord) =>
      person.memberships.some(({ to, ...at }) => to === undefined && ours.has(unitsOf([at])[0] ?? ''));
    expect(members.filter((person) => !current(person)).length).toBeGreaterThanOrEqual(10);
    expect(
      new Set(people.flatMap(({ memberships }) => memberships.map(({ seniority }) => seniority))).size,
    ).toBeGreaterThan(6);
    expect(new Set(organizations.map(({ country }) => country)).size).toBeGreaterThanOrEqual(6);
  });

  it('has 15 projects with a lead, partners, funders and outputs', () => {
    expect(projects).toHaveLength(15);
    for (const project of projects) {
      expect(project.people[0]?.role).toBe('Principal investigator');
      expect(project.organizations.length).toBeGreaterThan(1);
      expect(project.funders.length).toBeGreaterThan(0);
      expect(project.publications.length, project.acronym).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('the made-up outputs', () => {
  it('are 600 in ten years, of many types, 40 in Danish and 20 in Dutch', () => {
    expect(publications).toHaveLength(600);
    expect(tally(publications.map(({ language }) => language ?? ''))).toEqual({ en: 540, da: 40, nl: 20 });
    const years = tally(publications.map(({ publishedOn = '' }) => publishedOn.slice(0, 4)));
    expect(Object.keys(years)).toEqual(Array.from({ length: 10 }, (_, at) => String(2016 + at)));
    expect(Math.min(...Object.values(years))).toBeGreaterThan(35);
    expect(new Set(publications.map(({ type }) => type)).size).toBeGreaterThan(15);
    expect(new Set(publications.map(({ venue }) => venue?.title)).size).toBeGreaterThan(25);
  });

  it('have titles and abstracts without a gap, and few sentences twice', () => {
    const titles = publications.filter(({ type }) => type !== 'PREPRINT').map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    const abstracts = publications.flatMap(({ abstract }) => abstract ?? []);
    expect(abstracts.length).toBeGreaterThan(500);
    expect(abstracts.length).toBeLessThan(600);
    for (const text of [...titles, ...abstracts]) expect(text).not.toMatch(/[{}<>[\]|*~]|undefined|NaN| {2}|\.\./);
    const sentences = abstracts.map((abstract) => abstract.split(/(?<=[.?!]) (?=\P{Ll})/u));
    for (const parts of sentences) {
      expect(parts.length).toBeGreaterThanOrEqual(4);
      expect(parts.length).toBeLessThanOrEqual(8);
    }
    const all = sentences.flat();
    expect(new Set(all).size / all.length).toBeGreaterThan(0.65);
    expect(publications.some(({ keywords, type }) => type === 'JOURNAL_ARTICLE' && keywords.length === 0)).toBe(true);
  });

  it('hold 15 preprints that point to a later article by the same people', () => {
    const preprints = publications.filter(({ versionOf }) => versionOf.length > 0);
    expect(preprints).toHaveLength(15);
    for (const preprint of preprints) {
      const article = publications.find(({ identifiers }) => identifiers.includes(preprint.versionOf[0] ?? ''));
      expect(article?.type).toBe('JOURNAL_ARTICLE');
      expect(article?.title).toBe(preprint.title);
      expect(article?.contributions.map(personKey)).toEqual(preprint.contributions.map(personKey));
      expect((preprint.publishedOn ?? '') < (article?.publishedOn ?? '')).toBe(true);
    }
  });

  it('give everyone the affiliation they had when the output appeared', () => {
    const placed = new Map(people.map((person) => [keyOf(person), person.memberships]));
    for (const { publishedOn = '', contributions, type } of publications) {
      // A correction, and a book dated by its year only, may come after somebody has left.
      if (type === 'ERRATUM' || type === 'RETRACTION' || publishedOn.length < 7) continue;
      for (const contribution of contributions.filter((entry) => personKey(entry) !== undefined)) {
        const month = publishedOn.slice(0, 7);
        const memberships = placed.get(personKey(contribution) ?? '') ?? [];
        const then = memberships.filter(({ from = '', to = '9999' }) => from <= month && month <= to);
        for (const unit of keysOf(contribution.affiliations)) expect(unitsOf(then)).toContain(unit);
      }
    }
  });

  it('hold one paper of 150 authors, of whom many are known by name only', () => {
    const sizes = publications.map(({ contributions }) => contributions.length);
    expect(sizes.filter((size) => size > 10)).toEqual([150]);
    const consortium = publications.find(({ contributions }) => contributions.length === 150);
    const named = consortium?.contributions.filter((contribution) => personKey(contribution) === undefined) ?? [];
    expect(named.length).toBeGreaterThan(100);
    const taken = new Set(people.map(({ name }) => name.family));
    expect(named.filter(({ person }) => taken.has(person?.name?.family))).toEqual([]);
  });

  it('join all labs into one network and leave the two small groups alone', () => {
    const islands = components();
    expect(islands.map(({ size }) => size).sort((a, b) => b - a)).toEqual([91, 5, 4]);
    for (const group of CLOSED_GROUPS) {
      const insiders = members.filter(({ memberships }) => unitsOf(memberships).includes(group)).map(keyOf);
      const island = islands.find((candidate) => candidate.has(insiders[0] ?? ''));
      expect(island?.size).toBeLessThan(6);
      for (const insider of insiders) expect(island?.has(insider)).toBe(true);
    }
  });

  it('give each lab words of its own: the keywords of any two labs have little in common', () => {
    const profiles = LABS.map((lab) => keywordsOf(lab));
    for (const [at, profile] of profiles.entries()) {
      for (const other of profiles.slice(at + 1)) expect(cosine(profile, other)).toBeLessThan(0.5);
    }
  });
});

async function committedFiles(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, FOLDER), 'utf8')] as const)),
  );
}

async function readAll(files: ReadonlyMap<string, string>) {
  const records: BibliographicRecord[] = [];
  const complaints: string[] = [];
  for (const [name, text] of files) {
    for await (const { line, record, rejected, warnings, unmapped } of whorl.read(inOnePiece(text))) {
      if (record !== undefined) records.push(record);
      const problems = [...(rejected === undefined ? [] : [rejected]), ...warnings].map(({ reason }) => reason);
      complaints.push(...[...problems, ...unmapped].map((problem) => `${name}:${line} ${problem}`));
    }
  }
  return { records, complaints };
}

async function* inOnePiece(text: string) {
  yield text;
}

function keyOf(record: BibliographicRecord): string {
  return keysOf([record])[0] ?? '';
}

function keysOf(mentions: readonly { readonly identifiers: readonly string[] }[]): readonly string[] {
  return mentions
    .flatMap(({ identifiers }) => identifiers)
    .filter((identifier) => identifier.startsWith(PREFIX))
    .map((identifier) => identifier.slice(PREFIX.length));
}

function unitsOf(memberships: readonly { readonly organization: { readonly identifiers: readonly string[] } }[]) {
  return keysOf(memberships.map(({ organization }) => organization));
}

function personKey({ person }: ContributionRecord): string | undefined {
  return person === undefined ? undefined : keysOf([person])[0];
}

/** Every key that one record uses for another person or organisation. */
function mentions(): readonly string[] {
  return [
    ...people.flatMap(({ memberships }) => unitsOf(memberships)),
    ...organizations.flatMap(({ partOf, partnerships }) => [...unitsOf(partOf), ...unitsOf(partnerships)]),
    ...projects.flatMap((project) => [
      ...unitsOf(project.organizations),
      ...keysOf(project.funders),
      ...keysOf(project.people.map(({ person }) => person)),
    ]),
    ...publications.flatMap(({ contributions }) =>
      contributions.flatMap(({ person, organization, affiliations }) =>
        keysOf([
          ...affiliations,
          ...(person === undefined ? [] : [person]),
          ...(organization === undefined ? [] : [organization]),
        ]),
      ),
    ),
  ];
}

function ancestors(key: string): readonly string[] {
  const unit = organizations.find((record) => keyOf(record) === key);
  return unitsOf(unit?.partOf ?? []).flatMap((parent) => [parent, ...ancestors(parent)]);
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Connected components of co-authorship, the consortium's paper included. */
function components(): readonly ReadonlySet<string>[] {
  const islands: Set<string>[] = people.map((person) => new Set([keyOf(person)]));
  for (const { contributions } of publications) {
    const authors = contributions.flatMap((contribution) => personKey(contribution) ?? []);
    const [first, ...others] = islands.filter((island) => authors.some((author) => island.has(author)));
    for (const other of others) {
      for (const key of other) first?.add(key);
      islands.splice(islands.indexOf(other), 1);
    }
  }
  return islands;
}

function keywordsOf(lab: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { contributions, keywords } of publications) {
    const [first] = contributions;
    if (first === undefined || !keysOf(first.affiliations).includes(lab)) continue;
    for (const { text } of keywords) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const dot = (x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>) =>
    [...x].reduce((sum, [key, count]) => sum + count * (y.get(key) ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
