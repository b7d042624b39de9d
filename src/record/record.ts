/**
 * The normalised records: the one shape every format yields, every source record stores, and the fold adds up.
 *
 * Everything here is plain data. Absent means "the source did not say". Text is Unicode NFC, trimmed, without markup.
 * Identifiers are strings `scheme:value` in canonical form (see `src/identifiers/`), e.g. `doi:10.1186/s12913-023-09324-8`,
 * `orcid:0000-0002-1825-0097`, `ror:04m01e293`, `issn:1472-6963`, `pmid:37016412`, `isbn:9780306406157`, `url:https://…`.
 * `local:<source>/<key>` is a key that is unique within one source.
 */
import { z } from 'zod';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a date as precise as the source gave it. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD');

/** `scheme:value`; the scheme is lower case. */
export const identifierKey = z
  .string()
  .max(2_000)
  .regex(/^[a-z][a-z0-9-]*:.+$/s, 'an identifier is written scheme:value, e.g. doi:10.1000/xyz');

const text = (max: number) => z.string().trim().min(1).max(max);

/** BCP 47, lower-case primary subtag, e.g. `en`, `da`, `nl`. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag, e.g. en, da, nl');

export const PUBLICATION_TYPES = [
  'JOURNAL_ARTICLE',
  'REVIEW_ARTICLE',
  'EDITORIAL',
  'LETTER',
  'COMMENT',
  'CONFERENCE_PAPER',
  'CONFERENCE_ABSTRACT',
  'POSTER',
  'PROCEEDINGS',
  'BOOK',
  'ANTHOLOGY',
  'BOOK_CHAPTER',
  'REPORT',
  'WORKING_PAPER',
  'PREPRINT',
  'DOCTORAL_THESIS',
  'MASTER_THESIS',
  'THESIS',
  'DATASET',
  'SOFTWARE',
  'PATENT',
  'PRESENTATION',
  'WEB_PAGE',
  'PERIODICAL_ARTICLE',
  'ENTRY',
  'STANDARD',
  'ERRATUM',
  'RETRACTION',
  'OTHER',
] as const;
export type PublicationType = (typeof PUBLICATION_TYPES)[number];

export const PUBLICATION_CATEGORIES = ['RESEARCH', 'COMMUNICATION', 'EDUCATION'] as const;
export const PUBLICATION_STATUSES = [
  'PUBLISHED',
  'ACCEPTED',
  'IN_PRESS',
  'SUBMITTED',
  'IN_PREPARATION',
  'UNPUBLISHED',
  'RETRACTED',
] as const;
export const CONTRIBUTION_ROLES = [
  'AUTHOR',
  'EDITOR',
  'TRANSLATOR',
  'SUPERVISOR',
  'CONTRIBUTOR',
  'INVENTOR',
  'DIRECTOR',
  'ILLUSTRATOR',
  'INTERVIEWER',
  'REVIEWER',
] as const;
export const VENUE_KINDS = ['JOURNAL', 'PROCEEDINGS', 'BOOK', 'SERIES', 'REPOSITORY', 'NEWSPAPER', 'OTHER'] as const;
export const OPEN_ACCESS_STATUSES = [
  'GOLD',
  'HYBRID',
  'GREEN',
  'BRONZE',
  'DIAMOND',
  'OPEN',
  'CLOSED',
  'UNKNOWN',
] as const;
export const ORGANIZATION_KINDS = [
  'LAB',
  'GROUP',
  'DEPARTMENT',
  'FACULTY',
  'INSTITUTION',
  'UNIVERSITY',
  'CENTRE',
  'NETWORK',
  'PROGRAMME',
  'ALLIANCE',
  'HOSPITAL',
  'COMPANY',
  'FUNDER',
  'AGENCY',
  'INFRASTRUCTURE',
  'REGION',
  'COLLABORATION',
  'OTHER',
] as const;
export const SENIORITIES = [
  'PROFESSOR',
  'ASSOCIATE_PROFESSOR',
  'ASSISTANT_PROFESSOR',
  'POSTDOC',
  'PHD_STUDENT',
  'RESEARCHER',
  'CLINICIAN',
  'STUDENT',
  'SUPPORT',
  'SENIOR',
  'JUNIOR',
  'OTHER',
] as const;

/** A name in its parts (`literal` for names that have none, or when the parts are unknown). At least one of family, literal. */
export const personName = z
  .strictObject({
    family: text(300).optional(),
    given: text(300).optional(),
    /** Non-dropping or dropping particle before the family name: "van der". */
    particle: text(60).optional(),
    suffix: text(60).optional(),
    literal: text(600).optional(),
  })
  .refine((name) => name.family !== undefined || name.literal !== undefined, 'a name needs family or literal');
export type PersonName = z.infer<typeof personName>;

/** How one record speaks of an organisation: by identifiers, by name, or both. */
export const organizationMention = z
  .strictObject({
    identifiers: z.array(identifierKey).max(50).default([]),
    name: text(1_000).optional(),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code, e.g. DK')
      .optional(),
  })
  .refine(
    (mention) => mention.identifiers.length > 0 || mention.name !== undefined,
    'name an organisation by name or identifier',
  );
export type OrganizationMention = z.infer<typeof organizationMention>;

/** How one record speaks of a person. */
export const personMention = z
  .strictObject({ identifiers: z.array(identifierKey).max(50).default([]), name: personName.optional() })
  .refine(
    (mention) => mention.identifiers.length > 0 || mention.name !== undefined,
    'name a person by name or identifier',
  );
export type PersonMention = z.infer<typeof personMention>;

/** How one record speaks of a project. */
export const projectMention = z
  .strictObject({ identifiers: z.array(identifierKey).max(50).default([]), title: text(2_000).optional() })
  .refine(
    (mention) => mention.identifiers.length > 0 || mention.title !== undefined,
    'name a project by title or identifier',
  );
export type ProjectMention = z.infer<typeof projectMention>;

/** One person or group author on one output, in the order of the source. */
export const contribution = z
  .strictObject({
    role: z.enum(CONTRIBUTION_ROLES).default('AUTHOR'),
    /** Exactly one of person, organization (a group author). */
    person: personMention.optional(),
    organization: organizationMention.optional(),
    /** The name as it stands on the output; made from the parts where absent. */
    nameAsWritten: text(600).optional(),
    corresponding: z.boolean().optional(),
    /** At the time of the output. */
    affiliations: z.array(organizationMention).max(100).default([]),
  })
  .refine(
    (entry) => (entry.person === undefined) !== (entry.organization === undefined),
    'a contribution is by a person or by an organization',
  );
export type ContributionRecord = z.infer<typeof contribution>;

export const venueRecord = z.strictObject({
  title: text(2_000),
  kind: z.enum(VENUE_KINDS).default('JOURNAL'),
  /** ISSN, ISBN … of the container, never of the output. */
  identifiers: z.array(identifierKey).max(50).default([]),
  abbreviation: text(500).optional(),
  publisher: text(500).optional(),
});
export type VenueRecord = z.infer<typeof venueRecord>;

export const metric = z.strictObject({
  /** What is counted, e.g. citations, downloads. */
  kind: text(60),
  value: z.number().int().min(0),
  /** Who counted, e.g. Scopus. */
  source: text(200),
  asOf: partialDate.optional(),
});

export const keywordRecord = z.strictObject({ text: text(500), language: language.optional() });

export const openAccess = z.strictObject({
  status: z.enum(OPEN_ACCESS_STATUSES),
  /** SPDX-like or URL, as the source gives it. */
  licence: text(500).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
});

export const publicationRecord = z.strictObject({
  kind: z.literal('publication'),
  identifiers: z.array(identifierKey).max(100).default([]),
  title: text(5_000),
  type: z.enum(PUBLICATION_TYPES).default('OTHER'),
  category: z.enum(PUBLICATION_CATEGORIES).optional(),
  peerReviewed: z.boolean().optional(),
  status: z.enum(PUBLICATION_STATUSES).optional(),
  abstract: text(100_000).optional(),
  language: language.optional(),
  publishedOn: partialDate.optional(),
  venue: venueRecord.optional(),
  volume: text(200).optional(),
  issue: text(200).optional(),
  articleNumber: text(200).optional(),
  /** `from–to` with a hyphen, e.g. `335-344`, or as the source writes it. */
  pages: text(200).optional(),
  numberOfPages: z.number().int().min(1).max(1_000_000).optional(),
  edition: text(200).optional(),
  publisher: text(500).optional(),
  place: text(300).optional(),
  keywords: z.array(keywordRecord).max(1_000).default([]),
  contributions: z.array(contribution).max(20_000).default([]),
  openAccess: openAccess.optional(),
  urls: z.array(z.string().max(2_000)).max(100).default([]),
  metrics: z.array(metric).max(100).default([]),
  bibliographicalNote: text(10_000).optional(),
  /** Identifiers of the published version this one precedes: a preprint names its article here. */
  versionOf: z.array(identifierKey).max(20).default([]),
  cites: z.array(identifierKey).max(10_000).default([]),
  projects: z.array(projectMention).max(200).default([]),
});
export type PublicationRecord = z.infer<typeof publicationRecord>;

export const membershipRecord = z.strictObject({
  organization: organizationMention,
  role: text(300).optional(),
  seniority: z.enum(SENIORITIES).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
});
export type MembershipRecord = z.infer<typeof membershipRecord>;

export const personRecord = z.strictObject({
  kind: z.literal('person'),
  identifiers: z.array(identifierKey).max(100).default([]),
  name: personName,
  /** Other forms of the name, as whole strings. */
  nameVariants: z.array(text(600)).max(200).default([]),
  /** Academic degrees as shown, e.g. MD, PhD. */
  degrees: text(200).optional(),
  biography: text(20_000).optional(),
  urls: z.array(z.string().max(2_000)).max(100).default([]),
  memberships: z.array(membershipRecord).max(500).default([]),
});
export type PersonRecord = z.infer<typeof personRecord>;

export const organizationRecord = z.strictObject({
  kind: z.literal('organization'),
  identifiers: z.array(identifierKey).max(100).default([]),
  name: text(1_000),
  /** Ours (a Lab in the API) or theirs (a Partner). */
  ours: z.boolean().default(false),
  organizationKind: z.enum(ORGANIZATION_KINDS).default('OTHER'),
  aliases: z
    .array(
      z.strictObject({
        name: text(1_000),
        language: language.optional(),
        from: partialDate.optional(),
        to: partialDate.optional(),
        source: text(500).optional(),
      }),
    )
    .max(200)
    .default([]),
  acronym: text(100).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  city: text(200).optional(),
  description: text(20_000).optional(),
  urls: z.array(z.string().max(2_000)).max(100).default([]),
  partOf: z
    .array(
      z.strictObject({ organization: organizationMention, from: partialDate.optional(), to: partialDate.optional() }),
    )
    .max(50)
    .default([]),
  partnerships: z
    .array(
      z.strictObject({
        organization: organizationMention,
        kind: text(200).optional(),
        from: partialDate.optional(),
        to: partialDate.optional(),
      }),
    )
    .max(500)
    .default([]),
});
export type OrganizationRecord = z.infer<typeof organizationRecord>;

export const projectRecord = z.strictObject({
  kind: z.literal('project'),
  identifiers: z.array(identifierKey).max(100).default([]),
  title: text(2_000),
  titles: z
    .array(z.strictObject({ text: text(2_000), language }))
    .max(20)
    .default([]),
  projectKind: text(200).optional(),
  acronym: text(100).optional(),
  description: text(20_000).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  urls: z.array(z.string().max(2_000)).max(100).default([]),
  people: z
    .array(z.strictObject({ person: personMention, role: text(200).optional() }))
    .max(2_000)
    .default([]),
  organizations: z
    .array(z.strictObject({ organization: organizationMention, role: text(200).optional() }))
    .max(500)
    .default([]),
  funders: z.array(organizationMention).max(100).default([]),
  publications: z.array(identifierKey).max(2_000).default([]),
});
export type ProjectRecord = z.infer<typeof projectRecord>;

/** One normalised record of any kind. */
export const bibliographicRecord = z.discriminatedUnion('kind', [
  publicationRecord,
  personRecord,
  organizationRecord,
  projectRecord,
]);
export type BibliographicRecord = z.infer<typeof bibliographicRecord>;
export type RecordKind = BibliographicRecord['kind'];
