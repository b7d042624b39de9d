/** Records of any content, as the graph may hold them, for tests of what is written and read again. */
import fc from 'fast-check';
import { orcid, ror } from '../../../../src/identifiers/index.js';
import {
  CONTRIBUTION_ROLES,
  OPEN_ACCESS_STATUSES,
  PUBLICATION_CATEGORIES,
  PUBLICATION_STATUSES,
  PUBLICATION_TYPES,
  type PublicationRecord,
  publicationRecord,
  VENUE_KINDS,
} from '../../../../src/record/record.js';

export const ORCID = '0000-0002-1825-0097';
export const ROR = '04m01e293';
export const made = (fields: Partial<PublicationRecord> & { readonly title: string }): PublicationRecord =>
  publicationRecord.parse({ kind: 'publication', ...fields });

/** Everything a record can hold, once, with what formats stumble over. */
export const FULL = made({
  identifiers: [
    'doi:10.5555/whorl.2023',
    'pmid:37016412',
    'pmcid:PMC10071604',
    'arxiv:1706.03762',
    'pure:01edf3d8-7e44-4dfa-bec4-8e3472965e1f',
  ],
  title: 'Readmission & “surgery”: 50 % of {all} people_1 <i>et al.</i> = x; y',
  type: 'REVIEW_ARTICLE',
  category: 'RESEARCH',
  peerReviewed: true,
  status: 'PUBLISHED',
  abstract: 'Background: people come back.\n\nMethod: we counted them, = all.\n- one\n@two',
  language: 'en',
  publishedOn: '2023-04-04',
  venue: {
    title: 'Journal of Examples',
    kind: 'JOURNAL',
    identifiers: ['issn:2049-3630', 'local:vendor/j-1'],
    abbreviation: 'J Ex',
    publisher: 'Example Press',
  },
  volume: '23',
  issue: '1',
  articleNumber: '335',
  pages: '335-344',
  numberOfPages: 10,
  edition: '2',
  publisher: 'Example Press, Inc.',
  place: 'Aalborg',
  keywords: [{ text: 'Readmission' }, { text: 'Kirurgi', language: 'da' }, { text: 'a, b; c' }],
  contributions: [
    {
      role: 'AUTHOR',
      person: {
        identifiers: [`orcid:${ORCID}`, 'staff:4711'],
        name: { family: 'Berg', given: 'Ida', particle: 'van der', suffix: 'Jr.' },
      },
      nameAsWritten: 'I. van der Berg',
      corresponding: true,
      affiliations: [{ identifiers: [`ror:${ROR}`], name: 'Example University', country: 'DK' }],
    },
    { role: 'AUTHOR', person: { identifiers: [], name: { literal: 'Plato' } }, affiliations: [] },
    { role: 'AUTHOR', organization: { identifiers: [], name: 'WHO' }, affiliations: [] },
    {
      role: 'EDITOR',
      person: { identifiers: [], name: { family: 'Doe; Roe and Sons, Ltd', given: 'Jane' } },
      affiliations: [],
    },
    { role: 'REVIEWER', person: { identifiers: [], name: { family: '明', given: '王' } }, affiliations: [] },
  ],
  openAccess: { status: 'GOLD', licence: 'CC-BY-4.0', url: 'https://example.org/cohort.pdf' },
  urls: ['https://example.org/cohort', 'https://example.org/a b'],
  metrics: [{ kind: 'citations', value: 3, source: 'Scopus', asOf: '2024-01' }],
  bibliographicalNote: '© 2023 the authors.\nPMID: 1',
  versionOf: ['doi:10.5555/later'],
  cites: ['doi:10.5555/87654321', 'pmid:1'],
  projects: [{ identifiers: ['grant:2022-17'], title: 'Prediction' }],
});

// Words that mean something to one of the formats, and letters of several scripts.
const WORDS = [
  'and',
  'others',
  'von',
  'University',
  'in press',
  'e12',
  'v',
  '10.1000/182',
  'PMID: 1',
  'ER  - ',
  'TY  - JOUR',
  '@article{a,',
  '--',
  "''",
  '\\"',
  '<b>x</b>',
  '&amp;',
  '&#61;',
  '$x^2$',
  '"',
  '}',
  '{',
  '\\',
  '\n',
  '\n\n',
  ';',
  ',',
  '|',
  '\t',
  '=',
  '+',
  '-',
  '@',
  "'",
  "'=",
  ' ',
  '  ',
  '\u00a0',
  '\u2028',
  'ß',
  '日本',
  'Ωmega',
  'é',
  '😀',
  '#',
  '%',
  '~',
  '_',
  ':',
  '(1)',
  'whorl:{}',
];
const line = (maximum = 60) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORDS),
        fc.constantFrom(...'abcxyzABC0189 ').map(String),
        fc.string({ maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((parts) =>
      parts
        .join('')
        // Lone surrogates are no text and cannot be written in UTF-8.
        .slice(0, maximum)
        .replace(/\p{Surrogate}/gu, '')
        .normalize('NFC')
        .trim(),
    )
    .filter((text) => text !== '' && text === text.normalize('NFC').trim());
const title = line(200).map((text) => `${text} x1`);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const date = fc.constantFrom('2023', '2023-04', '2023-04-04', '1066', '0987', '2100-12-31');
const language = fc.constantFrom('en', 'da', 'nl', 'zh-Hans', 'de-AT');
const identifiers = someOf([
  'doi:10.5555/a(b)<c>;d',
  'pmid:12',
  'isbn:9780306406157',
  'wos:000123456700001',
  'local:a/B',
]);
const organization = fc.oneof(
  fc.record({ identifiers: someOf([`ror:${ROR}`, 'isni:0000000121032683']), name: line() }),
  fc.record({ identifiers: fc.constant([`ror:${ROR}`]), country: fc.constantFrom('DK', 'NL') }),
);
const personName = fc.oneof(
  fc.record({
    family: line(),
    given: optional(line()),
    particle: optional(fc.constantFrom('van der', 'X.')),
    suffix: optional(fc.constantFrom('Jr.', 'III')),
  }),
  fc.record({ literal: line() }),
);
const contribution = fc
  .record({
    role: fc.constantFrom(...CONTRIBUTION_ROLES),
    person: fc.record({ identifiers: someOf([`orcid:${ORCID}`, 'local:x/y']), name: personName }),
    organization: optional(organization),
    nameAsWritten: optional(line()),
    corresponding: optional(fc.boolean()),
    affiliations: fc.array(organization, { maxLength: 2 }),
  })
  .map(({ person, organization: group, ...rest }) => ({
    ...rest,
    ...(group === undefined ? { person } : { organization: group }),
  }));

export const anyRecord: fc.Arbitrary<PublicationRecord> = fc
  .record({
    kind: fc.constant('publication' as const),
    identifiers,
    title,
    type: fc.constantFrom(...PUBLICATION_TYPES),
    category: optional(fc.constantFrom(...PUBLICATION_CATEGORIES)),
    peerReviewed: optional(fc.boolean()),
    status: optional(fc.constantFrom(...PUBLICATION_STATUSES)),
    abstract: optional(line(400)),
    language: optional(language),
    publishedOn: optional(date),
    venue: optional(
      fc.record({
        title: line(),
        kind: fc.constantFrom(...VENUE_KINDS),
        identifiers: someOf(['issn:2049-3630', 'isbn:9780306406157', 'local:q/r']),
        abbreviation: optional(line()),
        publisher: optional(line()),
      }),
    ),
    volume: optional(line(20)),
    issue: optional(line(20)),
    articleNumber: optional(line(20)),
    pages: optional(fc.oneof(fc.constantFrom('1-9', '335-344', 'xi', 'S1-S2', 'e12'), line(20))),
    numberOfPages: optional(fc.integer({ min: 1, max: 1_000_000 })),
    edition: optional(line(20)),
    publisher: optional(line()),
    place: optional(line()),
    keywords: fc.array(fc.record({ text: line(), language: optional(language) }), { maxLength: 4 }),
    contributions: fc.array(contribution, { maxLength: 5 }),
    openAccess: optional(
      fc.record({
        status: fc.constantFrom(...OPEN_ACCESS_STATUSES),
        licence: optional(line()),
        url: optional(fc.webUrl()),
      }),
    ),
    urls: fc.array(fc.oneof(fc.webUrl(), line()), { maxLength: 3 }),
    metrics: fc.array(fc.record({ kind: line(20), value: fc.nat(), source: line(20), asOf: optional(date) }), {
      maxLength: 2,
    }),
    bibliographicalNote: optional(line(200)),
    versionOf: someOf(['doi:10.5555/later', 'arxiv:1706.03762']),
    cites: someOf(['doi:10.5555/x', 'pmid:7', 'local:a/b']),
    projects: fc.array(fc.record({ identifiers: someOf(['grant:1']), title: line() }), { maxLength: 2 }),
  })
  .map((fields) => publicationRecord.parse(fields));

/** Whether the made-up identifiers are ones: a wrong check digit would be left out by every reader. */
export const IDENTIFIERS_HOLD = orcid.parse(ORCID) === ORCID && ror.parse(ROR) === ROR;
