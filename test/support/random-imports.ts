/** Small imports made by chance, over so few people, titles and names that they keep meeting each other. */
import fc from 'fast-check';
import { whorlFile } from './importing.js';

export interface RandomImport {
  readonly source: string;
  readonly trust: number;
  readonly file: string;
}

const PEOPLE = ['Holm, Ida', 'HOLM, IDA', 'Berg, Per van der', 'Berg, Per', 'Roe, Q.', 'Doe, Jane'] as const;
const ORCIDS = ['0000-0002-1825-0097', '0000-0001-5109-3700'] as const;
const PLACES = ['Other Hospital', 'other hospital', 'Example University', 'Lab of Examples'] as const;
const TITLES = ['Readmission after surgery', 'Surgery in small hospitals', 'A note without a date'] as const;
const DOIS = ['10.5555/one', '10.5555/two', '10.5555/three'] as const;
const KEYS = ['a', 'b', 'c'] as const;

const some = <T>(values: readonly T[], most = 2) => fc.subarray([...values], { maxLength: most });
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const organization = fc.record({ name: one(PLACES), country: one(['DK', 'NL']) }, { requiredKeys: ['name'] });
const author = fc.record(
  { name: one(PEOPLE), orcid: one(ORCIDS), affiliations: fc.array(organization, { maxLength: 2 }) },
  { requiredKeys: ['name'] },
);
const venue = fc.record(
  {
    title: one(['Journal of Examples', 'Journal of examples']),
    issn: fc.constant('2049-3630'),
    abbreviation: one(['J Ex']),
  },
  { requiredKeys: ['title'] },
);

const publication = fc
  .record({
    key: one(KEYS),
    title: one(TITLES),
    doi: maybe(one(DOIS)),
    type: maybe(one(['JOURNAL_ARTICLE', 'PREPRINT'])),
    publishedOn: maybe(one(['2020', '2023-04-04'])),
    language: maybe(one(['en', 'da'])),
    authors: fc.array(author, { minLength: 1, maxLength: 3 }),
    venue: maybe(venue),
    keywords: some(['Surgery', 'surgery', 'Readmission', 'Odd ends']),
    projects: some(['Prediction of readmission'], 1).map((titles) => titles.map((title) => ({ title }))),
    cites: some(DOIS).map((dois) => dois.map((doi) => `doi:${doi}`)),
    versionOf: some(DOIS, 1).map((dois) => dois.map((doi) => `doi:${doi}`)),
  })
  .map(({ doi, ...rest }) => JSON.parse(JSON.stringify({ ...rest, ...(doi !== undefined && { doi }) })));

const described = fc.record({
  key: one(KEYS),
  name: one(PLACES),
  ours: fc.boolean(),
  country: maybe(one(['DK'])),
  partOf: some(PLACES, 1).map((names) => names.map((name) => ({ name }))),
});
const person = fc.record({
  key: one(KEYS),
  name: one(['Holm, Ida', 'Doe, Jane'] as const),
  orcid: maybe(one(ORCIDS)),
  memberships: some(PLACES, 1).map((names) => names.map((name) => ({ organization: { name } }))),
});
const project = fc.record({
  key: one(KEYS),
  title: fc.constant('Prediction of readmission'),
  from: fc.constant('2020'),
  to: fc.constant('2021'),
  people: fc.array(
    author.map(({ name }) => ({ name })),
    { maxLength: 2 },
  ),
  funders: some(PLACES, 1).map((names) => names.map((name) => ({ name }))),
  publications: some(DOIS).map((dois) => dois.map((doi) => `doi:${doi}`)),
});

const byKey = <T extends { key: string }>(kind: string, records: fc.Arbitrary<T>, most: number) =>
  fc
    .uniqueArray(records, { selector: (record) => record.key, maxLength: most })
    .map((all) => all.map((record) => ({ ...record, key: `${kind}-${record.key}` })));

export const randomImport: fc.Arbitrary<RandomImport> = fc
  .record({
    source: one(['library', 'feed'] as const),
    trust: one([40, 60]),
    publications: byKey('publication', publication, 3),
    organizations: byKey('described', described, 2),
    people: byKey('person', person, 2),
    projects: byKey('project', project, 1),
  })
  .map(({ source, trust, ...lists }) => ({ source, trust, file: whorlFile(JSON.parse(JSON.stringify(lists))) }));
