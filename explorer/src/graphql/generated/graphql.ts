/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Formats of a citation. BIBTEX, RIS and CSL_JSON are records for reference managers; the style does not matter to them. */
export type CitationFormat =
  /** BibTeX. */
  | 'BIBTEX'
  /** CSL-JSON. */
  | 'CSL_JSON'
  /** HTML with italics and links, everything from outside escaped. */
  | 'HTML'
  /** RIS. */
  | 'RIS'
  /** Plain text. */
  | 'TEXT';

/** Citation styles. */
export type CitationStyle =
  /** American Psychological Association, 7th edition. */
  | 'APA'
  /** Chicago, author-date, 18th edition. */
  | 'CHICAGO'
  /** Harvard (Cite Them Right). */
  | 'HARVARD'
  /** Institute of Electrical and Electronics Engineers. */
  | 'IEEE'
  /** Modern Language Association, 9th edition. */
  | 'MLA'
  /** Vancouver, as the National Library of Medicine writes it. */
  | 'VANCOUVER';

/** What a decision did to a weight. */
export type ConceptCuration =
  /** The concept was added, or is at least as heavy as somebody said. */
  | 'ADDED'
  /** The computed weight was multiplied. */
  | 'BOOSTED';

/** Roles of contributors. */
export type ContributionRole =
  /** Author. */
  | 'AUTHOR'
  /** Another contributor. */
  | 'CONTRIBUTOR'
  /** Director. */
  | 'DIRECTOR'
  /** Editor. */
  | 'EDITOR'
  /** Illustrator. */
  | 'ILLUSTRATOR'
  /** Interviewer. */
  | 'INTERVIEWER'
  /** Inventor of a patent. */
  | 'INVENTOR'
  /** Reviewer. */
  | 'REVIEWER'
  /** Supervisor of a thesis. */
  | 'SUPERVISOR'
  /** Translator. */
  | 'TRANSLATOR';

/** How joint outputs are counted. */
export type Counting =
  /** Each joint output counts 1/(n−1), n being its number of authors (or of units). */
  | 'FRACTIONAL'
  /** Each joint output counts 1. */
  | 'FULL';

/** What a decision does. */
export type DecisionKind =
  /** An output or a person is about a concept. */
  | 'ADD_CONCEPT'
  /** The weight of a concept of an output or a person is multiplied. */
  | 'BOOST_CONCEPT'
  /** Says that a person is behind a contribution to an output. */
  | 'CLAIM'
  /** Gives a field of an entity a value that no source overrules. */
  | 'CORRECT'
  /** Says that two that may be one are two. */
  | 'DIFFERENT'
  /** A concept is left out of what an output or a person is about. */
  | 'HIDE_CONCEPT'
  /** A former name of a person is shown no more. */
  | 'HIDE_NAME'
  /** A keyword means a concept, or none. */
  | 'MAP_KEYWORD'
  /** Makes one entity of two; the id of the one that became a part of the other goes on working. */
  | 'MERGE'
  /** Says that whoever was found behind a contribution is not; it is somebody else's. */
  | 'REJECT'
  /** Gives some source records of an entity to a new one. */
  | 'SPLIT'
  /** A person is shown nowhere. */
  | 'SUPPRESS';

/** Kinds of entities. */
export type EntityKind =
  /** A concept of a controlled vocabulary. */
  | 'CONCEPT'
  /** A person who never was in a unit of ours. */
  | 'EXTERNAL_PERSON'
  /** A keyword as authors wrote it. */
  | 'KEYWORD'
  /** A unit of ours. */
  | 'LAB'
  /** A person who is or was in a unit of ours. */
  | 'MEMBER'
  /** An organisation that is not ours. */
  | 'PARTNER'
  /** A project. */
  | 'PROJECT'
  /** A research output. */
  | 'PUBLICATION'
  /** A journal, proceedings, book or series. */
  | 'VENUE';

/** Fields that words stand in. */
export type EvidenceField =
  /** The abstract. */
  | 'ABSTRACT'
  /** A keyword. */
  | 'KEYWORD'
  /** The title. */
  | 'TITLE';

/** What the weights of a publication rest on. */
export type FingerprintBasis =
  /** Title and abstract, and keywords if there are any. */
  | 'FULL'
  /** The title alone. */
  | 'TITLE'
  /** Title and keywords: there is no abstract. */
  | 'TITLE_AND_KEYWORDS';

/** Files that were sent to `POST /import/files`, and how to read them. */
export type ImportInput = {
  /** Ids that `POST /import/files` gave for the files, 1 to 20. */
  readonly files: ReadonlyArray<string>;
  /** Name of the source: its keys then identify its records. Lower case, e.g. library-export. */
  readonly source?: string | null | undefined;
  /** 0 to 100: of two sources the more trusted one wins a field. */
  readonly trust?: number | null | undefined;
};

/** How far an import is. */
export type ImportJobState =
  /** Stopped by somebody. What was written stays; importing the same files again finishes the work. */
  | 'CANCELLED'
  /** Done; the report tells what it did, or would do. */
  | 'DONE'
  /** Ended by a fault; the message says what to do. */
  | 'FAILED'
  /** Under way. */
  | 'RUNNING';

/** Why a keyword may mean a concept. */
export type KeywordDoubt =
  /** It is an acronym, and outputs that carry it spell it out as a label. */
  | 'EXPANSION'
  /** A word of it is written as two in a label, or two of it as one. */
  | 'ONE_WORD_OR_TWO'
  /** It is a label of several concepts that nothing tells apart. */
  | 'SEVERAL_CONCEPTS'
  /** It has the words of a label in another order. */
  | 'WORD_ORDER';

/** The rows or the columns of a matrix. Of organisations all are meant unless the other fields say less. */
export type MatrixAxis = {
  /** Global ids: exactly these organisations, at most 200; instead of `within`, `level` and `kinds`. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only organisations of these kinds. */
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Only those so many steps below `within`, 1 being its parts. Without `within`, steps below those that are part of none of the same sort, 0 being these themselves. */
  readonly level?: number | null | undefined;
  /** What they are. */
  readonly of: MatrixAxisKind;
  /** Global id of an organisation: only what is below it. */
  readonly within?: string | null | undefined;
};

/** What the rows or the columns of a matrix are. */
export type MatrixAxisKind =
  /** Countries, of the organisations that the authors name; an organisation without one has that of the nearest above it. */
  | 'COUNTRIES'
  /** Units of ours. */
  | 'LABS'
  /** Organisations, ours or not. */
  | 'ORGANIZATIONS'
  /** Organisations that are not ours. */
  | 'PARTNERS'
  /** Years of the outputs. */
  | 'YEARS';

/** Somebody, or a lab or partner, and whoever is near. */
export type NetworkEgo = {
  /** Global id or identifier. */
  readonly of: string;
  /** How many hops away, 1 to 3. */
  readonly radius?: number | null | undefined;
};

/** Formats of networks. */
export type NetworkFormat =
  /** Tables of nodes and of links. */
  | 'CSV'
  /** GEXF 1.3, Gephi's own. */
  | 'GEXF'
  /** For Gephi, networkx, igraph, Cytoscape and yEd. */
  | 'GRAPHML'
  /** Everything, in our own form. */
  | 'JSON'
  /** For Pajek. */
  | 'PAJEK'
  /** For VOSviewer and VOSviewer Online. */
  | 'VOSVIEWER_JSON'
  /** Map and network file for VOSviewer. */
  | 'VOSVIEWER_TEXT';

/** What the nodes of a network are, and what makes a link between two of them. */
export type NetworkKind =
  /** Outputs, linked by the references they share. */
  | 'BIBLIOGRAPHIC_COUPLING'
  /** Concepts, linked by the outputs that are about both. */
  | 'CONCEPTS'
  /** Countries of the organisations that authors name, linked by joint outputs. */
  | 'COUNTRIES'
  /** Outputs, linked by the outputs that cite both. */
  | 'CO_CITATION'
  /** Labs, linked by joint outputs; a lab and what it is part of are not linked. */
  | 'LABS'
  /** Labs and partners together, linked by joint outputs. */
  | 'ORGANIZATIONS'
  /** Partners, linked by joint outputs. */
  | 'PARTNERS'
  /** People, linked by joint outputs. */
  | 'PEOPLE';

/** How nodes are placed. */
export type NetworkLayout =
  /** By ForceAtlas2: links are springs. */
  | 'FORCE'
  /** By the layout of VOSviewer: distance tells how strongly two nodes are related. */
  | 'VOS';

/** How strengths of links are made comparable. */
export type NetworkNormalization =
  /** 2m·a/(n₁·n₂): how often more than expected by chance. What VOSviewer does unless told. */
  | 'ASSOCIATION_STRENGTH'
  /** a·(n/n₁ + n/n₂)/2: the shares that each of the two gives the other. */
  | 'FRACTIONALIZATION'
  /** Not at all; clusters are found by modularity. */
  | 'NONE';

/** Which outputs count. */
export type NetworkOutputs = {
  /** Conditions that they meet, as in `publications`. */
  readonly filter?: PublicationFilter | null | undefined;
  /** Words that they match, as in `publications`. */
  readonly query?: string | null | undefined;
};

/** A part of what a network is about. */
export type NetworkSelection =
  {   /** Somebody and whoever is near: people, labs, partners and organisations only. */
  readonly ego: NetworkEgo; readonly membersOf?: never; readonly organizations?: never; readonly people?: never; readonly unit?: never; }
  |  { readonly ego?: never;   /** The current members of a lab or partner and of everything below it, wherever they wrote. */
  readonly membersOf: string; readonly organizations?: never; readonly people?: never; readonly unit?: never; }
  |  { readonly ego?: never; readonly membersOf?: never;   /** These labs or partners: global ids, or identifiers such as ROR ids. */
  readonly organizations: ReadonlyArray<string>; readonly people?: never; readonly unit?: never; }
  |  { readonly ego?: never; readonly membersOf?: never; readonly organizations?: never;   /** These people: global ids, or identifiers such as ORCID iDs. */
  readonly people: ReadonlyArray<string>; readonly unit?: never; }
  |  { readonly ego?: never; readonly membersOf?: never; readonly organizations?: never; readonly people?: never;   /**
   * A lab or partner and everything below it. Of people: who wrote as part of it, at the time of the output. Of labs or
   * organisations: it and what is below. Of all else: what stands in the outputs that count for it.
   */
  readonly unit: string; };

/** Kinds of open access. */
export type OpenAccessStatus =
  /** Free to read, without a licence. */
  | 'BRONZE'
  /** Not open. */
  | 'CLOSED'
  /** In an open access journal without fees. */
  | 'DIAMOND'
  /** In an open access journal. */
  | 'GOLD'
  /** In a repository. */
  | 'GREEN'
  /** Open article in a subscription journal. */
  | 'HYBRID'
  /** Open, of unknown kind. */
  | 'OPEN'
  /** Not known. */
  | 'UNKNOWN';

/** Kinds of organisations. */
export type OrganizationKind =
  /** Agency. */
  | 'AGENCY'
  /** Alliance. */
  | 'ALLIANCE'
  /** Centre. */
  | 'CENTRE'
  /** Collaboration, consortium. */
  | 'COLLABORATION'
  /** Company. */
  | 'COMPANY'
  /** Department. */
  | 'DEPARTMENT'
  /** Faculty. */
  | 'FACULTY'
  /** Funder. */
  | 'FUNDER'
  /** Research group or unit. */
  | 'GROUP'
  /** Hospital. */
  | 'HOSPITAL'
  /** Infrastructure. */
  | 'INFRASTRUCTURE'
  /** Institution. */
  | 'INSTITUTION'
  /** Laboratory. */
  | 'LAB'
  /** Network. */
  | 'NETWORK'
  /** Anything else, or not known. */
  | 'OTHER'
  /** Programme. */
  | 'PROGRAMME'
  /** Region or municipality. */
  | 'REGION'
  /** University. */
  | 'UNIVERSITY';

/** A filter of paths, named as its argument. */
export type PathFilter =
  /** Whom no path may pass. */
  | 'AVOIDING'
  /** How weak a tie may be. */
  | 'MIN_STRENGTH'
  /** First year of the ties. */
  | 'SINCE'
  /** Last year of the ties. */
  | 'UNTIL'
  /** What may make a hop. */
  | 'VIA';

/** What makes a path better. */
export type PathOrder =
  /** Lower cost, however many hops. */
  | 'COST'
  /** Fewer hops first, then lower cost. */
  | 'HOPS_THEN_COST';

/** What may make a hop of a path. */
export type PathVia =
  /** Joint outputs. */
  | 'OUTPUTS'
  /** Joint projects. */
  | 'PROJECTS';

/** Why there is no path, or why there may be better ones. */
export type PathsReason =
  /** No chain of any length joins the two, whatever the filters. */
  | 'DIFFERENT_COMPONENTS'
  /** A filter leaves no chain; `tooTight` says which. */
  | 'FILTERS_TOO_TIGHT'
  /** The search reached its limit of work, or of people looked at. */
  | 'LIMIT'
  /** An organisation stands for nobody in these years. */
  | 'NOBODY'
  /** One end is not in the graph. */
  | 'NOT_FOUND'
  /** Both ends are the same. */
  | 'SAME'
  /** The shortest chain has more hops than asked for. */
  | 'TOO_MANY_HOPS';

/** Which people. Conditions are joined by and. */
export type PersonFilter = {
  /** Whose membership there lasts today. */
  readonly current?: boolean | null | undefined;
  /** In this lab or partner, or anything below it, at any time. */
  readonly organization?: string | null | undefined;
  /** Of these seniorities there. */
  readonly seniorities?: ReadonlyArray<Seniority> | null | undefined;
};

/** For whom an output was written. */
export type PublicationCategory =
  /** For the public. */
  | 'COMMUNICATION'
  /** For students. */
  | 'EDUCATION'
  /** For researchers. */
  | 'RESEARCH';

/** Which outputs. Conditions are joined by and; several values of one by or. */
export type PublicationFilter = {
  /** About this concept. */
  readonly concept?: string | null | undefined;
  /** Leaves out what is a version of another output here, so that a work counts once. */
  readonly countedOnly?: boolean | null | undefined;
  /** With this author keyword. */
  readonly keyword?: string | null | undefined;
  /** Languages, BCP 47. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Kinds of open access. */
  readonly openAccess?: ReadonlyArray<OpenAccessStatus> | null | undefined;
  /** With an author affiliated, at the time, with this lab or partner or anything below it. */
  readonly organization?: string | null | undefined;
  /** Peer reviewed or not. */
  readonly peerReviewed?: boolean | null | undefined;
  /** Contributed to by this person. */
  readonly person?: string | null | undefined;
  /** Produced by this project. */
  readonly project?: string | null | undefined;
  /** Types. */
  readonly types?: ReadonlyArray<PublicationType> | null | undefined;
  /** Published in this venue. */
  readonly venue?: string | null | undefined;
  /** Years of publication. */
  readonly years?: YearRange | null | undefined;
};

/** Groups of types, as portals name them. */
export type PublicationGroup =
  /** Book, anthology or report. */
  | 'BOOK'
  /** Contribution to book, anthology or report, papers in proceedings among them. */
  | 'BOOK_PART'
  /** Contribution to conference that is not in its proceedings. */
  | 'CONFERENCE'
  /** Contribution to journal. */
  | 'JOURNAL'
  /** Data, software and other non-textual form. */
  | 'NON_TEXTUAL'
  /** Other contribution. */
  | 'OTHER'
  /** Patent. */
  | 'PATENT'
  /** Thesis. */
  | 'THESIS'
  /** Working paper or preprint. */
  | 'WORKING_PAPER';

/** Orders of outputs. */
export type PublicationOrder =
  /** Newest first; without a date last. */
  | 'NEWEST'
  /** Oldest first; without a date last. */
  | 'OLDEST'
  /** By relevance to the query, best first; the order if a query and no order is given. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE';

/** How far an output has come. */
export type PublicationStatus =
  /** Accepted, not yet published. */
  | 'ACCEPTED'
  /** Being written. */
  | 'IN_PREPARATION'
  /** In press. */
  | 'IN_PRESS'
  /** Published. */
  | 'PUBLISHED'
  /** Retracted. */
  | 'RETRACTED'
  /** Submitted. */
  | 'SUBMITTED'
  /** Not published, and not going to be as far as known. */
  | 'UNPUBLISHED';

/** Types of outputs. */
export type PublicationType =
  /** Edited book. */
  | 'ANTHOLOGY'
  /** Book. */
  | 'BOOK'
  /** Chapter of a book. */
  | 'BOOK_CHAPTER'
  /** Comment or debate. */
  | 'COMMENT'
  /** Abstract of a conference contribution. */
  | 'CONFERENCE_ABSTRACT'
  /** Paper in conference proceedings. */
  | 'CONFERENCE_PAPER'
  /** Data set. */
  | 'DATASET'
  /** Doctoral thesis. */
  | 'DOCTORAL_THESIS'
  /** Editorial. */
  | 'EDITORIAL'
  /** Entry of an encyclopedia or dictionary. */
  | 'ENTRY'
  /** Correction of another output. */
  | 'ERRATUM'
  /** Article in a journal. */
  | 'JOURNAL_ARTICLE'
  /** Letter in a journal. */
  | 'LETTER'
  /** Master's thesis. */
  | 'MASTER_THESIS'
  /** Anything else, or not known. */
  | 'OTHER'
  /** Patent. */
  | 'PATENT'
  /** Article in a newspaper or magazine. */
  | 'PERIODICAL_ARTICLE'
  /** Poster. */
  | 'POSTER'
  /** Preprint. */
  | 'PREPRINT'
  /** Talk, lecture. */
  | 'PRESENTATION'
  /** Proceedings as a whole. */
  | 'PROCEEDINGS'
  /** Report. */
  | 'REPORT'
  /** Notice that another output was retracted. */
  | 'RETRACTION'
  /** Review of the literature. */
  | 'REVIEW_ARTICLE'
  /** Software. */
  | 'SOFTWARE'
  /** Standard. */
  | 'STANDARD'
  /** Thesis of another or an unknown degree. */
  | 'THESIS'
  /** Web page. */
  | 'WEB_PAGE'
  /** Working paper. */
  | 'WORKING_PAPER';

/** How senior a member is. */
export type Seniority =
  /** Assistant professor. */
  | 'ASSISTANT_PROFESSOR'
  /** Associate professor. */
  | 'ASSOCIATE_PROFESSOR'
  /** Clinician. */
  | 'CLINICIAN'
  /** Junior, not said how. */
  | 'JUNIOR'
  /** Anything else. */
  | 'OTHER'
  /** Doctoral student. */
  | 'PHD_STUDENT'
  /** Postdoctoral researcher. */
  | 'POSTDOC'
  /** Professor. */
  | 'PROFESSOR'
  /** Researcher. */
  | 'RESEARCHER'
  /** Senior, not said how. */
  | 'SENIOR'
  /** Student. */
  | 'STUDENT'
  /** Technical or administrative staff. */
  | 'SUPPORT';

/** Kinds of venues. */
export type VenueKind =
  /** Book. */
  | 'BOOK'
  /** Journal. */
  | 'JOURNAL'
  /** Newspaper or magazine. */
  | 'NEWSPAPER'
  /** Anything else. */
  | 'OTHER'
  /** Proceedings. */
  | 'PROCEEDINGS'
  /** Repository. */
  | 'REPOSITORY'
  /** Series. */
  | 'SERIES';

/** What is missing or cannot be right. */
export type WorklistKind =
  /** Outputs dated after next year or before printing. */
  | 'IMPOSSIBLE_DATE'
  /** Outputs without an abstract: their fingerprints rest on title and keywords. */
  | 'NO_ABSTRACT'
  /** Outputs without any concept: they are in no fingerprint. */
  | 'NO_CONCEPT'
  /** Organisations without a country. */
  | 'NO_COUNTRY'
  /** Outputs of kinds that usually have a DOI, without one. */
  | 'NO_DOI'
  /** Outputs of our members that count for no unit. */
  | 'NO_UNIT'
  /** People known from one mention only, by a name that is too short to say who they are. */
  | 'UNMATCHED_AUTHOR';

/** Years, both ends included. */
export type YearRange = {
  /** First year; open if absent. */
  readonly from?: number | null | undefined;
  /** Last year; open if absent. */
  readonly to?: number | null | undefined;
};

export type CitedFragment = { readonly id: string, readonly apa: string, readonly vancouver: string, readonly harvard: string, readonly mla: string, readonly chicago: string, readonly ieee: string };

export type PublicationMetadataFragment = { readonly id: string, readonly title: string, readonly abstract: string | null, readonly language: string | null, readonly doi: string | null, readonly publishedOn: string | null, readonly volume: string | null, readonly issue: string | null, readonly articleNumber: string | null, readonly pages: string | null, readonly publisher: string | null, readonly urls: ReadonlyArray<string>, readonly jsonLd: string, readonly type: { readonly type: PublicationType }, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly openAccess: { readonly status: OpenAccessStatus, readonly licence: string | null, readonly url: string | null } | null, readonly keywords: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly named: { readonly nodes: ReadonlyArray<{ readonly role: ContributionRole, readonly nameAsWritten: string, readonly by:
        | { readonly id: string, readonly orcid: string | null }
        | { readonly id: string }
        | { readonly id: string, readonly orcid: string | null }
        | { readonly id: string }
      , readonly affiliations: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> }, readonly published: { readonly id: string, readonly title: string, readonly kind: VenueKind, readonly publisher: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null };

export type PublicationRecordQueryVariables = Exact<{
  id: string;
}>;


export type PublicationRecordQuery = { readonly publication: { readonly id: string, readonly title: string, readonly abstract: string | null, readonly language: string | null, readonly doi: string | null, readonly publishedOn: string | null, readonly volume: string | null, readonly issue: string | null, readonly articleNumber: string | null, readonly pages: string | null, readonly publisher: string | null, readonly urls: ReadonlyArray<string>, readonly jsonLd: string, readonly type: { readonly type: PublicationType }, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly openAccess: { readonly status: OpenAccessStatus, readonly licence: string | null, readonly url: string | null } | null, readonly keywords: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly named: { readonly nodes: ReadonlyArray<{ readonly role: ContributionRole, readonly nameAsWritten: string, readonly by:
          | { readonly id: string, readonly orcid: string | null }
          | { readonly id: string }
          | { readonly id: string, readonly orcid: string | null }
          | { readonly id: string }
        , readonly affiliations: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }> }, readonly published: { readonly id: string, readonly title: string, readonly kind: VenueKind, readonly publisher: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null } | null };

export type PublicationCitationQueryVariables = Exact<{
  id: string;
  style?: CitationStyle | null | undefined;
  locale?: string | null | undefined;
  format: CitationFormat;
}>;


export type PublicationCitationQuery = { readonly publication: { readonly citation: string } | null };

export type PublicationJsonLdQueryVariables = Exact<{
  id: string;
}>;


export type PublicationJsonLdQuery = { readonly publication: { readonly export: string } | null };

export type AboutPageQueryVariables = Exact<{
  language: string;
}>;


export type AboutPageQuery = { readonly publications: { readonly totalCount: number }, readonly counted: { readonly totalCount: number }, readonly members: { readonly totalCount: number }, readonly people: { readonly totalCount: number }, readonly labs: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly projects: { readonly totalCount: number }, readonly concepts: { readonly totalCount: number }, readonly venues: { readonly totalCount: number }, readonly keywords: { readonly totalCount: number }, readonly vocabularies: ReadonlyArray<{ readonly id: string, readonly uri: string, readonly title: string, readonly licence: string | null, readonly version: string | null, readonly citation: string | null, readonly publisher: string | null, readonly source: string | null, readonly languages: ReadonlyArray<string>, readonly conceptCount: number }>, readonly importRuns: ReadonlyArray<{ readonly id: string, readonly number: number, readonly source: string | null, readonly files: ReadonlyArray<string>, readonly status: string, readonly finishedAt: string | null, readonly recordCount: number }> };

export type YearsOfOutputsQueryVariables = Exact<{ [key: string]: never; }>;


export type YearsOfOutputsQuery = { readonly newest: { readonly nodes: ReadonlyArray<{ readonly publishedOn: string | null }> }, readonly oldest: { readonly nodes: ReadonlyArray<{ readonly publishedOn: string | null }> } };

export type OutputsOfYearQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type OutputsOfYearQuery = { readonly publications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> } };

export type AddressesOfYearQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type AddressesOfYearQuery = { readonly publications: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ComparePageQueryVariables = Exact<{
  a: string;
  b: string;
  both: boolean;
  chosen: ReadonlyArray<string> | string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  wordsA: string;
  wordsB: string;
  lookForA: boolean;
  lookForB: boolean;
  language: string;
}>;


export type ComparePageQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly title: string, readonly id: string }
    | { readonly __typename: 'Publication', readonly title: string, readonly id: string }
    | { readonly __typename: 'Venue', readonly title: string, readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null>, readonly compareFingerprints?: { readonly similarity: number, readonly shared: ReadonlyArray<{ readonly weightA: number, readonly weightB: number, readonly contribution: number, readonly concept: { readonly id: string, readonly label: string } }>, readonly distinctiveA: ReadonlyArray<{ readonly share: number, readonly otherShare: number, readonly times: number | null, readonly concept: { readonly id: string, readonly label: string } }>, readonly distinctiveB: ReadonlyArray<{ readonly share: number, readonly otherShare: number, readonly times: number | null, readonly concept: { readonly id: string, readonly label: string } }> } | null, readonly foundA?: { readonly hits: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly foundB?: { readonly hits: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

type Compared_Concept_Fragment = { readonly __typename: 'Concept', readonly id: string };

type Compared_ExternalPerson_Fragment = { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string };

type Compared_ImportRun_Fragment = { readonly __typename: 'ImportRun', readonly id: string };

type Compared_Keyword_Fragment = { readonly __typename: 'Keyword', readonly id: string };

type Compared_Lab_Fragment = { readonly __typename: 'Lab', readonly name: string, readonly id: string };

type Compared_Member_Fragment = { readonly __typename: 'Member', readonly name: string, readonly id: string };

type Compared_Partner_Fragment = { readonly __typename: 'Partner', readonly name: string, readonly id: string };

type Compared_Project_Fragment = { readonly __typename: 'Project', readonly title: string, readonly id: string };

type Compared_Publication_Fragment = { readonly __typename: 'Publication', readonly title: string, readonly id: string };

type Compared_Venue_Fragment = { readonly __typename: 'Venue', readonly title: string, readonly id: string };

type Compared_Vocabulary_Fragment = { readonly __typename: 'Vocabulary', readonly id: string };

export type ComparedFragment =
  | Compared_Concept_Fragment
  | Compared_ExternalPerson_Fragment
  | Compared_ImportRun_Fragment
  | Compared_Keyword_Fragment
  | Compared_Lab_Fragment
  | Compared_Member_Fragment
  | Compared_Partner_Fragment
  | Compared_Project_Fragment
  | Compared_Publication_Fragment
  | Compared_Venue_Fragment
  | Compared_Vocabulary_Fragment
;

export type DistinctiveShownFragment = { readonly share: number, readonly otherShare: number, readonly times: number | null, readonly concept: { readonly id: string, readonly label: string } };

export type FoundToCompareFragment = { readonly hits: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type ConceptPageQueryVariables = Exact<{
  id: string;
  language: string;
  own: PublicationFilter;
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ConceptPageQuery = { readonly concept: { readonly id: string, readonly uri: string, readonly label: string, readonly notation: string | null, readonly labels: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly synonyms: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly vocabulary: { readonly id: string, readonly title: string, readonly licence: string | null, readonly citation: string | null, readonly publisher: string | null }, readonly broader: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly related: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly mapped: ReadonlyArray<{ readonly id: string, readonly label: string, readonly vocabulary: { readonly title: string } }>, readonly keywords: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string | null }>, readonly people: ReadonlyArray<{ readonly outputs: number, readonly person:
        | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string }
        | { readonly __typename: 'Member', readonly id: string, readonly name: string }
       }>, readonly labs: ReadonlyArray<{ readonly outputs: number, readonly organization:
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
       }>, readonly partners: ReadonlyArray<{ readonly outputs: number, readonly organization:
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
       }>, readonly neighbours: ReadonlyArray<{ readonly outputs: number, readonly concept: { readonly id: string, readonly label: string } }>, readonly outputsPerYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }> } | null, readonly all: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } }, readonly outputs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> } };

export type ConceptLinkFragment = { readonly id: string, readonly label: string };

export type CurationOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CurationOverviewQuery = { readonly noDoi: { readonly totalCount: number }, readonly noAbstract: { readonly totalCount: number }, readonly noConcept: { readonly totalCount: number }, readonly unmatchedAuthor: { readonly totalCount: number }, readonly noUnit: { readonly totalCount: number }, readonly noCountry: { readonly totalCount: number }, readonly impossibleDate: { readonly totalCount: number }, readonly doubtfulPairs: { readonly totalCount: number } };

export type WorklistQueryVariables = Exact<{
  kind: WorklistKind;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { readonly worklist: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly gain: number, readonly detail: string, readonly node:
        | { readonly __typename: 'Concept', readonly id: string }
        | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
        | { readonly __typename: 'ImportRun', readonly id: string }
        | { readonly __typename: 'Keyword', readonly id: string }
        | { readonly __typename: 'Lab', readonly name: string, readonly city: string | null, readonly id: string }
        | { readonly __typename: 'Member', readonly name: string, readonly id: string }
        | { readonly __typename: 'Partner', readonly name: string, readonly city: string | null, readonly id: string }
        | { readonly __typename: 'Project', readonly id: string }
        | { readonly __typename: 'Publication', readonly title: string, readonly year: number | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        | { readonly __typename: 'Venue', readonly id: string }
        | { readonly __typename: 'Vocabulary', readonly id: string }
       | null }> } };

export type ConceptsNamedQueryVariables = Exact<{
  query: string;
  language: string;
}>;


export type ConceptsNamedQuery = { readonly concepts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type DoubtfulPairsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DoubtfulPairsQuery = { readonly doubtfulPairs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly because: ReadonlyArray<string>, readonly publications: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }> } };

export type ReviewedPublicationFragment = { readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly language: string | null, readonly volume: string | null, readonly issue: string | null, readonly pages: string | null, readonly articleNumber: string | null, readonly publisher: string | null, readonly abstract: string | null, readonly urls: ReadonlyArray<string>, readonly type: { readonly type: PublicationType }, readonly venue: { readonly title: string } | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly keywords: ReadonlyArray<{ readonly text: string }>, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> }, readonly provenance: ReadonlyArray<{ readonly source: string }> };

export type DoubtfulPairQueryVariables = Exact<{
  pair: string;
  at?: string | null | undefined;
}>;


export type DoubtfulPairQuery = { readonly doubtfulPair: { readonly id: string, readonly because: ReadonlyArray<string>, readonly status: string, readonly publications: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedOn: string | null, readonly language: string | null, readonly volume: string | null, readonly issue: string | null, readonly pages: string | null, readonly articleNumber: string | null, readonly publisher: string | null, readonly abstract: string | null, readonly urls: ReadonlyArray<string>, readonly type: { readonly type: PublicationType }, readonly venue: { readonly title: string } | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly keywords: ReadonlyArray<{ readonly text: string }>, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> }, readonly provenance: ReadonlyArray<{ readonly source: string }> }> } | null, readonly doubtfulPairs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }> } };

export type PeopleToCurateQueryVariables = Exact<{
  query: string;
}>;


export type PeopleToCurateQuery = { readonly people: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly provisional: boolean, readonly publications: { readonly totalCount: number } }
      | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly provisional: boolean, readonly publications: { readonly totalCount: number } }
    > } };

type PersonToCompare_ExternalPerson_Fragment = { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly orcid: string | null, readonly nameVariants: ReadonlyArray<string>, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } };

type PersonToCompare_Member_Fragment = { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly orcid: string | null, readonly nameVariants: ReadonlyArray<string>, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } };

export type PersonToCompareFragment =
  | PersonToCompare_ExternalPerson_Fragment
  | PersonToCompare_Member_Fragment
;

export type PersonToCurateQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PersonToCurateQuery = { readonly person:
    | { readonly __typename: 'ExternalPerson', readonly provisional: boolean, readonly id: string, readonly name: string, readonly orcid: string | null, readonly nameVariants: ReadonlyArray<string>, readonly works: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly contributions: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly role: ContributionRole, readonly nameAsWritten: string, readonly by:
                | { readonly id: string }
                | { readonly id: string }
                | Record<PropertyKey, never>
               }> } }> }, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    | { readonly __typename: 'Member', readonly provisional: boolean, readonly id: string, readonly name: string, readonly orcid: string | null, readonly nameVariants: ReadonlyArray<string>, readonly works: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly contributions: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly role: ContributionRole, readonly nameAsWritten: string, readonly by:
                | { readonly id: string }
                | { readonly id: string }
                | Record<PropertyKey, never>
               }> } }> }, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
   | null, readonly doubtfulPeople: ReadonlyArray<{ readonly score: number, readonly because: ReadonlyArray<string>, readonly people: ReadonlyArray<
      | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly orcid: string | null, readonly nameVariants: ReadonlyArray<string>, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
      | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly orcid: string | null, readonly nameVariants: ReadonlyArray<string>, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    > }> };

export type OutputToClaimQueryVariables = Exact<{
  identifier: string;
}>;


export type OutputToClaimQuery = { readonly resolve:
    | { readonly id: string, readonly title: string, readonly contributions: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly role: ContributionRole, readonly nameAsWritten: string }> } }
    | Record<PropertyKey, never>
   | null };

export type KeywordsToDecideQueryVariables = Exact<{
  after?: string | null | undefined;
  language: string;
}>;


export type KeywordsToDecideQuery = { readonly doubtfulKeywords: { readonly endCursor: string | null, readonly lookedThrough: number, readonly nodes: ReadonlyArray<{ readonly outputs: number, readonly keyword: { readonly id: string, readonly text: string }, readonly candidates: ReadonlyArray<{ readonly label: string, readonly because: KeywordDoubt, readonly concept: { readonly id: string, readonly label: string } }> }> } };

export type PhrasesWithoutConceptQueryVariables = Exact<{
  language: string;
}>;


export type PhrasesWithoutConceptQuery = { readonly vocabularyCandidates: { readonly lookedThrough: number, readonly totalCount: number, readonly truncated: boolean, readonly candidates: ReadonlyArray<{ readonly text: string, readonly outputs: number, readonly asKeyword: number, readonly examples: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly nearest: { readonly id: string, readonly label: string } | null }> } };

export type DecisionsOnQueryVariables = Exact<{
  entity: string;
}>;


export type DecisionsOnQuery = { readonly decisions: ReadonlyArray<{ readonly id: string, readonly what: DecisionKind, readonly who: string, readonly why: string | null, readonly at: string, readonly current: boolean, readonly field: string | null, readonly value: string | null, readonly others: ReadonlyArray<string>, readonly revertedBy: string | null, readonly revertedAt: string | null }>, readonly node:
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly text: string, readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly title: string, readonly id: string }
    | { readonly __typename: 'Publication', readonly title: string, readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null };

export type DecidedFragment = { readonly decision: { readonly id: string, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> };

export type CorrectFieldMutationVariables = Exact<{
  entity: string;
  field: string;
  value: string;
  why?: string | null | undefined;
}>;


export type CorrectFieldMutation = { readonly correctField: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type AddConceptMutationVariables = Exact<{
  entity: string;
  concept: string;
  why?: string | null | undefined;
}>;


export type AddConceptMutation = { readonly addConcept: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type KeepApartMutationVariables = Exact<{
  pair: string;
  why?: string | null | undefined;
}>;


export type KeepApartMutation = { readonly keepApart: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type UniteDoubtfulMutationVariables = Exact<{
  pair: string;
  into?: string | null | undefined;
  why?: string | null | undefined;
}>;


export type UniteDoubtfulMutation = { readonly uniteDoubtful: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type MergePeopleMutationVariables = Exact<{
  into: string;
  from: string;
  why?: string | null | undefined;
}>;


export type MergePeopleMutation = { readonly merge: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type KeepPeopleApartMutationVariables = Exact<{
  a: string;
  b: string;
  why?: string | null | undefined;
}>;


export type KeepPeopleApartMutation = { readonly keepEntitiesApart: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ClaimContributionMutationVariables = Exact<{
  publication: string;
  position: number;
  person: string;
  why?: string | null | undefined;
}>;


export type ClaimContributionMutation = { readonly claimContribution: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RejectContributionMutationVariables = Exact<{
  publication: string;
  position: number;
  why?: string | null | undefined;
}>;


export type RejectContributionMutation = { readonly rejectContribution: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type SplitPersonMutationVariables = Exact<{
  person: string;
  publications: ReadonlyArray<string> | string;
  why?: string | null | undefined;
}>;


export type SplitPersonMutation = { readonly splitPerson: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type HideNameMutationVariables = Exact<{
  person: string;
  name: string;
  why?: string | null | undefined;
}>;


export type HideNameMutation = { readonly hideName: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type SuppressPersonMutationVariables = Exact<{
  person: string;
  why?: string | null | undefined;
}>;


export type SuppressPersonMutation = { readonly suppressPerson: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type DecideKeywordMutationVariables = Exact<{
  keyword: string;
  concept?: string | null | undefined;
  why?: string | null | undefined;
}>;


export type DecideKeywordMutation = { readonly decideKeyword: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RevertDecisionMutationVariables = Exact<{
  decision: string;
}>;


export type RevertDecisionMutation = { readonly revertDecision: { readonly decision: { readonly id: string, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type UnitePeopleMutationVariables = Exact<{
  dryRun: boolean;
  why?: string | null | undefined;
}>;


export type UnitePeopleMutation = { readonly unitePeople: { readonly pass: string | null, readonly more: number, readonly left: number, readonly unions: ReadonlyArray<{ readonly score: number, readonly because: ReadonlyArray<string>, readonly from: string, readonly into:
        | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string }
        | { readonly __typename: 'Member', readonly id: string, readonly name: string }
       | null }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RevertPassMutationVariables = Exact<{
  pass: string;
}>;


export type RevertPassMutation = { readonly revertPass: { readonly reverted: number, readonly left: number, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type EmbedFingerprintQueryVariables = Exact<{
  entity: string;
  first: number;
  language: string;
}>;


export type EmbedFingerprintQuery = { readonly resolve:
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string, readonly fingerprint: { readonly entries: ReadonlyArray<{ readonly weight: number, readonly concept: { readonly id: string, readonly label: string } }> } }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string, readonly fingerprint: { readonly entries: ReadonlyArray<{ readonly weight: number, readonly concept: { readonly id: string, readonly label: string } }> } }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string, readonly fingerprint: { readonly entries: ReadonlyArray<{ readonly weight: number, readonly concept: { readonly id: string, readonly label: string } }> } }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string, readonly fingerprint: { readonly entries: ReadonlyArray<{ readonly weight: number, readonly concept: { readonly id: string, readonly label: string } }> } }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly title: string, readonly id: string, readonly fingerprint: { readonly entries: ReadonlyArray<{ readonly weight: number, readonly concept: { readonly id: string, readonly label: string } }> } }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null };

export type EmbedEntriesFragment = { readonly entries: ReadonlyArray<{ readonly weight: number, readonly concept: { readonly id: string, readonly label: string } }> };

export type EmbedPublicationsQueryVariables = Exact<{
  entity: string;
  first: number;
  language: string;
}>;


export type EmbedPublicationsQuery = { readonly resolve:
    | { readonly __typename: 'Concept', readonly label: string, readonly id: string, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string, readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null };

export type EmbedOutputsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> };

export type EmbedCollaboratorsQueryVariables = Exact<{
  entity: string;
  first: number;
}>;


export type EmbedCollaboratorsQuery = { readonly resolve:
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string, readonly collaborators: { readonly totalCount: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> } }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string, readonly collaborators: { readonly totalCount: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> } }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string, readonly collaborators: { readonly totalCount: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> } }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string, readonly collaborators: { readonly totalCount: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> } }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null };

export type EmbedCollaboratorListFragment = { readonly totalCount: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
      | { readonly __typename: 'Concept', readonly id: string }
      | { readonly __typename: 'ExternalPerson', readonly id: string }
      | { readonly __typename: 'ImportRun', readonly id: string }
      | { readonly __typename: 'Keyword', readonly id: string }
      | { readonly __typename: 'Lab', readonly id: string }
      | { readonly __typename: 'Member', readonly id: string }
      | { readonly __typename: 'Partner', readonly id: string }
      | { readonly __typename: 'Project', readonly id: string }
      | { readonly __typename: 'Publication', readonly id: string }
      | { readonly __typename: 'Venue', readonly id: string }
      | { readonly __typename: 'Vocabulary', readonly id: string }
     | null }> };

export type HomeQueryVariables = Exact<{
  recent: PublicationFilter;
  language: string;
}>;


export type HomeQuery = { readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> }, readonly recent: { readonly totalCount: number, readonly facets: { readonly concept: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly node:
          | { readonly label: string }
          | Record<PropertyKey, never>
         | null }> } }, readonly members: { readonly totalCount: number }, readonly labs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Lab', readonly id: string, readonly name: string }> }, readonly partners: { readonly totalCount: number }, readonly projects: { readonly totalCount: number }, readonly concepts: { readonly totalCount: number } };

export type ImportStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportStartQuery = { readonly importFormats: ReadonlyArray<{ readonly id: string, readonly label: string, readonly extensions: ReadonlyArray<string> }>, readonly importRuns: ReadonlyArray<{ readonly id: string, readonly number: number, readonly actor: string, readonly source: string | null, readonly files: ReadonlyArray<string>, readonly status: string, readonly startedAt: string, readonly recordCount: number, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number } | null }> };

export type RunLineFragment = { readonly id: string, readonly number: number, readonly actor: string, readonly source: string | null, readonly files: ReadonlyArray<string>, readonly status: string, readonly startedAt: string, readonly recordCount: number, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number } | null };

export type CountsFragment = { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number };

export type ProblemFragment = { readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string };

export type StartImportMutationVariables = Exact<{
  input: ImportInput;
  dryRun: boolean;
}>;


export type StartImportMutation = { readonly startImport: { readonly job: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type CancelImportMutationVariables = Exact<{
  job: string;
}>;


export type CancelImportMutation = { readonly cancelImport: { readonly job: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type ImportJobQueryVariables = Exact<{
  job: string;
}>;


export type ImportJobQuery = { readonly importJob: { readonly id: string, readonly state: ImportJobState, readonly dryRun: boolean, readonly actor: string, readonly files: ReadonlyArray<string>, readonly fileIds: ReadonlyArray<string>, readonly source: string | null, readonly trust: number | null, readonly startedAt: string, readonly finishedAt: string | null, readonly share: number | null, readonly waitsFor: string | null, readonly message: string | null, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number }, readonly run: { readonly id: string, readonly number: number } | null, readonly report: { readonly warningCount: number, readonly rejections: ReadonlyArray<{ readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string }>, readonly warnings: ReadonlyArray<{ readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string }> } | null, readonly rejectFiles: ReadonlyArray<{ readonly name: string }> } | null };

export type JobFactsFragment = { readonly id: string, readonly state: ImportJobState, readonly dryRun: boolean, readonly actor: string, readonly files: ReadonlyArray<string>, readonly fileIds: ReadonlyArray<string>, readonly source: string | null, readonly trust: number | null, readonly startedAt: string, readonly finishedAt: string | null, readonly share: number | null, readonly waitsFor: string | null, readonly message: string | null, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number }, readonly run: { readonly id: string, readonly number: number } | null, readonly report: { readonly warningCount: number, readonly rejections: ReadonlyArray<{ readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string }>, readonly warnings: ReadonlyArray<{ readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string }> } | null, readonly rejectFiles: ReadonlyArray<{ readonly name: string }> };

export type RejectedRecordsQueryVariables = Exact<{
  job: string;
}>;


export type RejectedRecordsQuery = { readonly importJob: { readonly rejectFiles: ReadonlyArray<{ readonly name: string, readonly text: string | null }> } | null };

export type ImportRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRunsQuery = { readonly importRuns: ReadonlyArray<{ readonly id: string, readonly number: number, readonly actor: string, readonly source: string | null, readonly files: ReadonlyArray<string>, readonly status: string, readonly startedAt: string, readonly recordCount: number, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number } | null }> };

export type ImportRunQueryVariables = Exact<{
  run: string;
  job: string;
  withJob: boolean;
}>;


export type ImportRunQuery = { readonly importRun: { readonly finishedAt: string | null, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly id: string, readonly number: number, readonly actor: string, readonly source: string | null, readonly files: ReadonlyArray<string>, readonly status: string, readonly startedAt: string, readonly recordCount: number, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number } | null } | null, readonly importJob?: { readonly id: string, readonly state: ImportJobState, readonly dryRun: boolean, readonly actor: string, readonly files: ReadonlyArray<string>, readonly fileIds: ReadonlyArray<string>, readonly source: string | null, readonly trust: number | null, readonly startedAt: string, readonly finishedAt: string | null, readonly share: number | null, readonly waitsFor: string | null, readonly message: string | null, readonly counts: { readonly read: number, readonly new: number, readonly same: number, readonly changed: number, readonly doubtful: number, readonly rejected: number }, readonly run: { readonly id: string, readonly number: number } | null, readonly report: { readonly warningCount: number, readonly rejections: ReadonlyArray<{ readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string }>, readonly warnings: ReadonlyArray<{ readonly file: string, readonly line: number, readonly key: string | null, readonly field: string | null, readonly reason: string }> } | null, readonly rejectFiles: ReadonlyArray<{ readonly name: string }> } | null, readonly doubtfulPairs: { readonly totalCount: number } };

export type UndoImportMutationVariables = Exact<{
  run: string;
  dryRun: boolean;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly decisionsInTheWay: ReadonlyArray<string>, readonly report: { readonly recordsRemoved: number, readonly recordsReopened: number, readonly entitiesRemoved: number, readonly entitiesRestored: number } | null, readonly runsInTheWay: ReadonlyArray<{ readonly id: string, readonly number: number, readonly startedAt: string }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type KeywordPageQueryVariables = Exact<{
  id: string;
  language: string;
  own: PublicationFilter;
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type KeywordPageQuery = { readonly node:
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'ExternalPerson' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Keyword', readonly id: string, readonly text: string, readonly language: string | null, readonly decided: boolean, readonly concept: { readonly id: string, readonly label: string } | null }
    | { readonly __typename: 'Lab' }
    | { readonly __typename: 'Member' }
    | { readonly __typename: 'Partner' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Venue' }
    | { readonly __typename: 'Vocabulary' }
   | null, readonly all: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } }, readonly outputs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> } };

export type MemberListQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MemberListQuery = { readonly members: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Member', readonly id: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly organization:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }> }> } };

export type MemberListShownFragment = { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Member', readonly id: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly organization:
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
       }> }> };

export type PersonListQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonListQuery = { readonly people: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string }
      | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly organization:
            | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
            | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
           }> }
    > } };

export type LabListQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LabListQuery = { readonly labs: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Lab', readonly kind: OrganizationKind, readonly acronym: string | null, readonly id: string, readonly name: string, readonly partOf: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      > }> } };

export type PartnerListQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerListQuery = { readonly partners: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Partner', readonly kind: OrganizationKind, readonly city: string | null, readonly country: string | null, readonly id: string, readonly name: string }> } };

export type ProjectListQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectListQuery = { readonly projects: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null }> } };

export type ConceptListQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type ConceptListQuery = { readonly concepts: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } }> }, readonly vocabularies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly conceptCount: number }> };

export type VenueListQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type VenueListQuery = { readonly venues: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: VenueKind, readonly publisher: string | null }> } };

export type MatrixPageQueryVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  since?: number | null | undefined;
  until?: number | null | undefined;
  counting: Counting;
  maxRows: number;
  maxColumns: number;
}>;


export type MatrixPageQuery = { readonly collaborationMatrix: { readonly outputs: number, readonly considered: number, readonly withoutRow: number, readonly withoutColumn: number, readonly alone: number, readonly consortiumOutputs: number, readonly rowCount: number, readonly columnCount: number, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly outputs: number, readonly fractionalOutputs: number, readonly organization:
        | { readonly __typename: 'Lab', readonly id: string }
        | { readonly __typename: 'Partner', readonly id: string }
       | null }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: string, readonly outputs: number, readonly fractionalOutputs: number, readonly organization:
        | { readonly __typename: 'Lab', readonly id: string }
        | { readonly __typename: 'Partner', readonly id: string }
       | null }>, readonly cells: ReadonlyArray<{ readonly row: number, readonly column: number, readonly outputs: number, readonly fractionalOutputs: number, readonly firstYear: number | null, readonly lastYear: number | null }> } | null };

export type NetworkPageQueryVariables = Exact<{
  kind: NetworkKind;
  of?: ReadonlyArray<NetworkSelection> | NetworkSelection | null | undefined;
  outputs?: NetworkOutputs | null | undefined;
  since?: number | null | undefined;
  until?: number | null | undefined;
  counting: Counting;
  normalization: NetworkNormalization;
  minStrength: number;
  isolates: boolean;
  maxNodes: number;
  layout: NetworkLayout;
  concepts: boolean;
  language: string;
}>;


export type NetworkPageQuery = { readonly collaborationNetwork: { readonly nodeCount: number, readonly linkCount: number, readonly modularity: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly averageYear: number | null, readonly degree: number, readonly strength: number, readonly betweenness: number, readonly cluster: number, readonly entity?:
        | { readonly inLanguage: string }
        | Record<PropertyKey, never>
       | null, readonly position: { readonly x: number, readonly y: number } }>, readonly links: ReadonlyArray<{ readonly strength: number, readonly normalizedStrength: number, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly from: { readonly id: string }, readonly to: { readonly id: string } }>, readonly cuts: ReadonlyArray<{ readonly text: string }>, readonly parameters: { readonly asOf: number, readonly revision: number, readonly seed: number, readonly dataDate: string | null, readonly version: string } } };

export type NetworkFilesQueryVariables = Exact<{
  kind: NetworkKind;
  of?: ReadonlyArray<NetworkSelection> | NetworkSelection | null | undefined;
  outputs?: NetworkOutputs | null | undefined;
  since?: number | null | undefined;
  until?: number | null | undefined;
  counting: Counting;
  normalization: NetworkNormalization;
  minStrength: number;
  isolates: boolean;
  maxNodes: number;
  layout: NetworkLayout;
  format: NetworkFormat;
}>;


export type NetworkFilesQuery = { readonly collaborationNetwork: { readonly files: ReadonlyArray<{ readonly suffix: string, readonly mediaType: string, readonly text: string }> } };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
  language: string;
  concepts: number;
  from?: number | null | undefined;
  to?: number | null | undefined;
  own: PublicationFilter;
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
  since?: number | null | undefined;
  until?: number | null | undefined;
}>;


export type OrganizationPageQuery = { readonly organization:
    | { readonly __typename: 'Lab', readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly acronym: string | null, readonly country: string | null, readonly city: string | null, readonly description: string | null, readonly urls: ReadonlyArray<string>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly from: string | null, readonly to: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly partOf: ReadonlyArray<
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
      >, readonly parts: ReadonlyArray<
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
      >, readonly ancestors: ReadonlyArray<
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
      >, readonly partnerships: ReadonlyArray<{ readonly kind: string | null, readonly from: string | null, readonly to: string | null, readonly partner:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }>, readonly outputsPerYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> }, readonly currentMembers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly familyName: string | null }
          | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly familyName: string | null, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly current: boolean, readonly organization:
                | { readonly id: string }
                | { readonly id: string }
               }> }
        > }, readonly formerMembers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly familyName: string | null }
          | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly familyName: string | null, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly current: boolean, readonly organization:
                | { readonly id: string }
                | { readonly id: string }
               }> }
        > }, readonly labs: { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> }, readonly partners: { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> }, readonly similar: ReadonlyArray<{ readonly similarity: number, readonly jointOutputs: number, readonly shared: ReadonlyArray<{ readonly label: string }>, readonly organization:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null }> }
    | { readonly __typename: 'Partner', readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly acronym: string | null, readonly country: string | null, readonly city: string | null, readonly description: string | null, readonly urls: ReadonlyArray<string>, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly from: string | null, readonly to: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly partOf: ReadonlyArray<
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
      >, readonly parts: ReadonlyArray<
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
      >, readonly ancestors: ReadonlyArray<
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
      >, readonly partnerships: ReadonlyArray<{ readonly kind: string | null, readonly from: string | null, readonly to: string | null, readonly partner:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }>, readonly outputsPerYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> }, readonly currentMembers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly familyName: string | null }
          | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly familyName: string | null, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly current: boolean, readonly organization:
                | { readonly id: string }
                | { readonly id: string }
               }> }
        > }, readonly formerMembers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly familyName: string | null }
          | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly familyName: string | null, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly current: boolean, readonly organization:
                | { readonly id: string }
                | { readonly id: string }
               }> }
        > }, readonly labs: { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> }, readonly partners: { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> }, readonly similar: ReadonlyArray<{ readonly similarity: number, readonly jointOutputs: number, readonly shared: ReadonlyArray<{ readonly label: string }>, readonly organization:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null }> }
   | null, readonly all: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } }, readonly outputs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> }, readonly fingerprintTrend: { readonly undatedOutputs: number, readonly periods: ReadonlyArray<{ readonly from: number, readonly to: number, readonly outputs: number }>, readonly concepts: ReadonlyArray<{ readonly share: number, readonly shares: ReadonlyArray<number>, readonly change: number, readonly concept: { readonly id: string, readonly label: string } }> } | null };

type OrganizationLink_Lab_Fragment = { readonly __typename: 'Lab', readonly id: string, readonly name: string };

type OrganizationLink_Partner_Fragment = { readonly __typename: 'Partner', readonly id: string, readonly name: string };

export type OrganizationLinkFragment =
  | OrganizationLink_Lab_Fragment
  | OrganizationLink_Partner_Fragment
;

export type MembersShownFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly familyName: string | null }
    | { readonly __typename: 'Member', readonly id: string, readonly name: string, readonly familyName: string | null, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly current: boolean, readonly organization:
          | { readonly id: string }
          | { readonly id: string }
         }> }
  > };

export type OrganizationKindQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationKindQuery = { readonly organization:
    | { readonly __typename: 'Lab', readonly id: string }
    | { readonly __typename: 'Partner', readonly id: string }
   | null };

export type PathsPageQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  k: number;
  order: PathOrder;
  via: ReadonlyArray<PathVia> | PathVia;
  since?: number | null | undefined;
  until?: number | null | undefined;
  avoiding: ReadonlyArray<string> | string;
  minStrength?: number | null | undefined;
}>;


export type PathsPageQuery = { readonly collaborationPaths: { readonly asOf: number, readonly truncated: boolean, readonly reason: PathsReason | null, readonly explanation: string | null, readonly tooTight: ReadonlyArray<PathFilter>, readonly paths: ReadonlyArray<{ readonly length: number, readonly cost: number, readonly hops: ReadonlyArray<{ readonly strength: number, readonly consortium: boolean, readonly jointOutputs: number | null, readonly firstYear: number | null, readonly from:
          | { readonly __typename: 'Concept', readonly id: string }
          | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
          | { readonly __typename: 'ImportRun', readonly id: string }
          | { readonly __typename: 'Keyword', readonly id: string }
          | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
          | { readonly __typename: 'Member', readonly name: string, readonly id: string }
          | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly id: string }
          | { readonly __typename: 'Publication', readonly id: string }
          | { readonly __typename: 'Venue', readonly id: string }
          | { readonly __typename: 'Vocabulary', readonly id: string }
        , readonly to:
          | { readonly __typename: 'Concept', readonly id: string }
          | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
          | { readonly __typename: 'ImportRun', readonly id: string }
          | { readonly __typename: 'Keyword', readonly id: string }
          | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
          | { readonly __typename: 'Member', readonly name: string, readonly id: string }
          | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly id: string }
          | { readonly __typename: 'Publication', readonly id: string }
          | { readonly __typename: 'Venue', readonly id: string }
          | { readonly __typename: 'Vocabulary', readonly id: string }
        , readonly outputs: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }> }, readonly introductions: { readonly totalCount: number, readonly introductions: ReadonlyArray<{ readonly strength: number, readonly by:
        | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
        | { readonly __typename: 'Member', readonly name: string, readonly id: string }
      , readonly first: { readonly jointOutputs: number | null }, readonly second: { readonly jointOutputs: number | null } }> }, readonly reach: { readonly people: number, readonly hops: ReadonlyArray<{ readonly hops: number, readonly people: number, readonly strongest: ReadonlyArray<{ readonly person:
          | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
          | { readonly __typename: 'Member', readonly name: string, readonly id: string }
         }> }> } | null, readonly avoided: ReadonlyArray<
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null> };

type PathEnd_Concept_Fragment = { readonly __typename: 'Concept', readonly id: string };

type PathEnd_ExternalPerson_Fragment = { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string };

type PathEnd_ImportRun_Fragment = { readonly __typename: 'ImportRun', readonly id: string };

type PathEnd_Keyword_Fragment = { readonly __typename: 'Keyword', readonly id: string };

type PathEnd_Lab_Fragment = { readonly __typename: 'Lab', readonly name: string, readonly id: string };

type PathEnd_Member_Fragment = { readonly __typename: 'Member', readonly name: string, readonly id: string };

type PathEnd_Partner_Fragment = { readonly __typename: 'Partner', readonly name: string, readonly id: string };

type PathEnd_Project_Fragment = { readonly __typename: 'Project', readonly id: string };

type PathEnd_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string };

type PathEnd_Venue_Fragment = { readonly __typename: 'Venue', readonly id: string };

type PathEnd_Vocabulary_Fragment = { readonly __typename: 'Vocabulary', readonly id: string };

export type PathEndFragment =
  | PathEnd_Concept_Fragment
  | PathEnd_ExternalPerson_Fragment
  | PathEnd_ImportRun_Fragment
  | PathEnd_Keyword_Fragment
  | PathEnd_Lab_Fragment
  | PathEnd_Member_Fragment
  | PathEnd_Partner_Fragment
  | PathEnd_Project_Fragment
  | PathEnd_Publication_Fragment
  | PathEnd_Venue_Fragment
  | PathEnd_Vocabulary_Fragment
;

export type PersonPageQueryVariables = Exact<{
  id: string;
  language: string;
  concepts: number;
  from?: number | null | undefined;
  to?: number | null | undefined;
  own: PublicationFilter;
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonPageQuery = { readonly person:
    | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string, readonly familyName: string | null, readonly nameVariants: ReadonlyArray<string>, readonly degrees: string | null, readonly biography: string | null, readonly urls: ReadonlyArray<string>, readonly orcid: string | null, readonly provisional: boolean, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly from: string | null, readonly to: string | null, readonly current: boolean, readonly organization:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> }, readonly collaborators: { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> }, readonly similar: ReadonlyArray<{ readonly similarity: number, readonly jointOutputs: number, readonly shared: ReadonlyArray<{ readonly label: string }>, readonly person:
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string }
          | { readonly __typename: 'Member', readonly id: string, readonly name: string }
         }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null }> }
    | { readonly __typename: 'Member', readonly current: boolean, readonly id: string, readonly name: string, readonly familyName: string | null, readonly nameVariants: ReadonlyArray<string>, readonly degrees: string | null, readonly biography: string | null, readonly urls: ReadonlyArray<string>, readonly orcid: string | null, readonly provisional: boolean, readonly memberships: ReadonlyArray<{ readonly role: string | null, readonly seniority: Seniority | null, readonly from: string | null, readonly to: string | null, readonly current: boolean, readonly organization:
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
         }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> }, readonly collaborators: { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
            | { readonly __typename: 'Concept', readonly id: string }
            | { readonly __typename: 'ExternalPerson', readonly id: string }
            | { readonly __typename: 'ImportRun', readonly id: string }
            | { readonly __typename: 'Keyword', readonly id: string }
            | { readonly __typename: 'Lab', readonly id: string }
            | { readonly __typename: 'Member', readonly id: string }
            | { readonly __typename: 'Partner', readonly id: string }
            | { readonly __typename: 'Project', readonly id: string }
            | { readonly __typename: 'Publication', readonly id: string }
            | { readonly __typename: 'Venue', readonly id: string }
            | { readonly __typename: 'Vocabulary', readonly id: string }
           | null }> }, readonly similar: ReadonlyArray<{ readonly similarity: number, readonly jointOutputs: number, readonly shared: ReadonlyArray<{ readonly label: string }>, readonly person:
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string }
          | { readonly __typename: 'Member', readonly id: string, readonly name: string }
         }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly to: string | null }> }
   | null, readonly all: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } }, readonly outputs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> }, readonly fingerprintTrend: { readonly undatedOutputs: number, readonly periods: ReadonlyArray<{ readonly from: number, readonly to: number, readonly outputs: number }>, readonly concepts: ReadonlyArray<{ readonly share: number, readonly shares: ReadonlyArray<number>, readonly change: number, readonly concept: { readonly id: string, readonly label: string } }> } | null };

export type MembershipShownFragment = { readonly role: string | null, readonly seniority: Seniority | null, readonly from: string | null, readonly to: string | null, readonly current: boolean, readonly organization:
    | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
    | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
   };

export type ProjectPageQueryVariables = Exact<{
  project: string;
  language: string;
  concepts: number;
  own: PublicationFilter;
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ProjectPageQuery = { readonly project: { readonly id: string, readonly title: string, readonly kind: string | null, readonly acronym: string | null, readonly description: string | null, readonly from: string | null, readonly to: string | null, readonly urls: ReadonlyArray<string>, readonly titles: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly people: ReadonlyArray<{ readonly role: string | null, readonly person:
        | { readonly __typename: 'ExternalPerson', readonly id: string, readonly name: string }
        | { readonly __typename: 'Member', readonly id: string, readonly name: string }
       }>, readonly organizations: ReadonlyArray<{ readonly role: string | null, readonly organization:
        | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
        | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
       }>, readonly funders: ReadonlyArray<
      | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
      | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
    >, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> } } | null, readonly all: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } }, readonly outputs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> } };

export type PublicationPageQueryVariables = Exact<{
  id: string;
  language: string;
  concepts: number;
  contributorsAfter?: string | null | undefined;
}>;


export type PublicationPageQuery = { readonly publication: { readonly id: string, readonly title: string, readonly status: PublicationStatus | null, readonly abstract: string | null, readonly language: string | null, readonly doi: string | null, readonly volume: string | null, readonly issue: string | null, readonly articleNumber: string | null, readonly pages: string | null, readonly numberOfPages: number | null, readonly edition: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly urls: ReadonlyArray<string>, readonly bibliographicalNote: string | null, readonly jsonLd: string, readonly apa: string, readonly vancouver: string, readonly harvard: string, readonly mla: string, readonly chicago: string, readonly ieee: string, readonly type: { readonly type: PublicationType, readonly groupKind: PublicationGroup, readonly category: PublicationCategory | null, readonly peerReviewed: boolean | null }, readonly contributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly position: number, readonly role: ContributionRole, readonly corresponding: boolean | null, readonly nameAsWritten: string, readonly by:
          | { readonly __typename: 'ExternalPerson', readonly id: string, readonly orcid: string | null }
          | { readonly __typename: 'Lab', readonly id: string }
          | { readonly __typename: 'Member', readonly id: string, readonly orcid: string | null }
          | { readonly __typename: 'Partner', readonly id: string }
        , readonly affiliations: ReadonlyArray<
          | { readonly __typename: 'Lab', readonly id: string, readonly name: string }
          | { readonly __typename: 'Partner', readonly id: string, readonly name: string }
        > }> }, readonly venue: { readonly id: string, readonly title: string, readonly publisher: string | null } | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly openAccess: { readonly status: OpenAccessStatus, readonly licence: string | null, readonly url: string | null } | null, readonly keywords: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string | null, readonly concept: { readonly id: string, readonly label: string } | null }>, readonly metrics: ReadonlyArray<{ readonly kind: string, readonly value: number, readonly source: string, readonly asOf: string | null }>, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly field: EvidenceField | null, readonly matchedText: string | null, readonly label: string | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> }, readonly similar: ReadonlyArray<{ readonly words: number, readonly shared: ReadonlyArray<{ readonly label: string }>, readonly sharedAuthors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
      >, readonly publication: { readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } } }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> }, readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> }, readonly provenance: ReadonlyArray<{ readonly field: string, readonly source: string, readonly place: string | null, readonly importedAt: string | null }>, readonly named: { readonly nodes: ReadonlyArray<{ readonly role: ContributionRole, readonly nameAsWritten: string, readonly by:
          | { readonly id: string, readonly orcid: string | null }
          | { readonly id: string }
          | { readonly id: string, readonly orcid: string | null }
          | { readonly id: string }
        , readonly affiliations: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }> }, readonly published: { readonly id: string, readonly title: string, readonly kind: VenueKind, readonly publisher: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null } | null };

export type ResolveQueryVariables = Exact<{
  identifier: string;
}>;


export type ResolveQuery = { readonly resolve:
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly id: string }
    | { readonly __typename: 'Member', readonly id: string }
    | { readonly __typename: 'Partner', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null };

export type SearchPageQueryVariables = Exact<{
  text?: string | null | undefined;
  words: string;
  hasWords: boolean;
  filter: PublicationFilter;
  orderBy?: PublicationOrder | null | undefined;
  after?: string | null | undefined;
  facets: number;
  filteredBy: ReadonlyArray<string> | string;
  language: string;
}>;


export type SearchPageQuery = { readonly publications: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }>, readonly facets: { readonly complete: boolean, readonly year: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly type: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly lab: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly partner: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly concept: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly node:
          | { readonly label: string }
          | Record<PropertyKey, never>
         | null }>, readonly keyword: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly venue: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly openAccess: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly language: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> } }, readonly search?: { readonly hits: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly node:
        | { readonly __typename: 'Concept', readonly id: string }
        | { readonly __typename: 'ExternalPerson', readonly id: string }
        | { readonly __typename: 'ImportRun', readonly id: string }
        | { readonly __typename: 'Keyword', readonly id: string }
        | { readonly __typename: 'Lab', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Partner', readonly id: string }
        | { readonly __typename: 'Project', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Venue', readonly id: string }
        | { readonly __typename: 'Vocabulary', readonly id: string }
       }>, readonly totals: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Concept', readonly label: string, readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly text: string, readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly title: string, readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly title: string, readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null> };

export type FacetShownFragment = { readonly key: string, readonly label: string, readonly count: number };

export type SearchRelaxedQueryVariables = Exact<{
  words: string;
}>;


export type SearchRelaxedQuery = { readonly search: { readonly relaxed: boolean, readonly hits: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }
        | Record<PropertyKey, never>
       }> } };

export type VenuePageQueryVariables = Exact<{
  venue: string;
  id: string;
  language: string;
  concepts: number;
  from?: number | null | undefined;
  to?: number | null | undefined;
  own: PublicationFilter;
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type VenuePageQuery = { readonly venue: { readonly id: string, readonly title: string, readonly kind: VenueKind, readonly abbreviation: string | null, readonly publisher: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly fingerprint: { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly evidence: ReadonlyArray<{ readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null }>, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> } } | null, readonly all: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } }, readonly outputs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> }, readonly fingerprintTrend: { readonly undatedOutputs: number, readonly periods: ReadonlyArray<{ readonly from: number, readonly to: number, readonly outputs: number }>, readonly concepts: ReadonlyArray<{ readonly share: number, readonly shares: ReadonlyArray<number>, readonly change: number, readonly concept: { readonly id: string, readonly label: string } }> } | null };

export type VocabularyByIdQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type VocabularyByIdQuery = { readonly node:
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'ExternalPerson' }
    | { readonly __typename: 'ImportRun' }
    | { readonly __typename: 'Keyword' }
    | { readonly __typename: 'Lab' }
    | { readonly __typename: 'Member' }
    | { readonly __typename: 'Partner' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Venue' }
    | { readonly __typename: 'Vocabulary', readonly id: string, readonly uri: string, readonly title: string, readonly licence: string | null, readonly version: string | null, readonly citation: string | null, readonly publisher: string | null, readonly source: string | null, readonly languages: ReadonlyArray<string>, readonly conceptCount: number }
   | null };

export type VocabularyShownFragment = { readonly id: string, readonly uri: string, readonly title: string, readonly licence: string | null, readonly version: string | null, readonly citation: string | null, readonly publisher: string | null, readonly source: string | null, readonly languages: ReadonlyArray<string>, readonly conceptCount: number };

export type VocabularyConceptsQueryVariables = Exact<{
  uri: string;
  query?: string | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type VocabularyConceptsQuery = { readonly concepts: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } };

export type TrendShownFragment = { readonly undatedOutputs: number, readonly periods: ReadonlyArray<{ readonly from: number, readonly to: number, readonly outputs: number }>, readonly concepts: ReadonlyArray<{ readonly share: number, readonly shares: ReadonlyArray<number>, readonly change: number, readonly concept: { readonly id: string, readonly label: string } }> };

export type CollaboratorsShownFragment = { readonly totalCount: number, readonly consortiumOutputs: number, readonly collaborators: ReadonlyArray<{ readonly label: string, readonly outputs: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly entity:
      | { readonly __typename: 'Concept', readonly id: string }
      | { readonly __typename: 'ExternalPerson', readonly id: string }
      | { readonly __typename: 'ImportRun', readonly id: string }
      | { readonly __typename: 'Keyword', readonly id: string }
      | { readonly __typename: 'Lab', readonly id: string }
      | { readonly __typename: 'Member', readonly id: string }
      | { readonly __typename: 'Partner', readonly id: string }
      | { readonly __typename: 'Project', readonly id: string }
      | { readonly __typename: 'Publication', readonly id: string }
      | { readonly __typename: 'Venue', readonly id: string }
      | { readonly __typename: 'Vocabulary', readonly id: string }
     | null }> };

export type OutputsPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } }> };

export type OutputsByTypeAndYearFragment = { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly year: ReadonlyArray<{ readonly key: string, readonly count: number }> } };

export type FindQueryVariables = Exact<{
  text: string;
  remembered: string;
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  isIdentifier: boolean;
  chosen: boolean;
}>;


export type FindQuery = { readonly named?:
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null, readonly remembered?:
    | { readonly __typename: 'Concept', readonly id: string }
    | { readonly __typename: 'ExternalPerson', readonly name: string, readonly id: string }
    | { readonly __typename: 'ImportRun', readonly id: string }
    | { readonly __typename: 'Keyword', readonly id: string }
    | { readonly __typename: 'Lab', readonly name: string, readonly id: string }
    | { readonly __typename: 'Member', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Venue', readonly id: string }
    | { readonly __typename: 'Vocabulary', readonly id: string }
   | null, readonly search: { readonly hits: ReadonlyArray<{ readonly kind: EntityKind, readonly label: string, readonly node:
        | { readonly __typename: 'Concept', readonly id: string }
        | { readonly __typename: 'ExternalPerson', readonly id: string }
        | { readonly __typename: 'ImportRun', readonly id: string }
        | { readonly __typename: 'Keyword', readonly id: string }
        | { readonly __typename: 'Lab', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Partner', readonly id: string }
        | { readonly __typename: 'Project', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Venue', readonly id: string }
        | { readonly __typename: 'Vocabulary', readonly id: string }
       }> } };

export type FingerprintShownFragment = { readonly basis: FingerprintBasis | null, readonly totalCount: number, readonly outputs: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly weight: number, readonly curated: ConceptCuration | null, readonly concept: { readonly id: string, readonly label: string, readonly vocabulary: { readonly id: string, readonly title: string } } }> };

export type WordsOfEvidenceFragment = { readonly field: EvidenceField | null, readonly matchedText: string | null, readonly label: string | null };

export type OutputsOfEvidenceFragment = { readonly contribution: number | null, readonly publication: { readonly id: string, readonly title: string, readonly language: string | null, readonly year: number | null } | null };

export type OutputLineFragment = { readonly id: string, readonly title: string, readonly doi: string | null, readonly language: string | null, readonly publishedOn: string | null, readonly status: PublicationStatus | null, readonly type: { readonly type: PublicationType }, readonly venue: { readonly id: string, readonly title: string } | null, readonly contributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nameAsWritten: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Publication {
  id
  apa: citation(style: APA, locale: $language, format: HTML)
  vancouver: citation(style: VANCOUVER, locale: $language, format: HTML)
  harvard: citation(style: HARVARD, locale: $language, format: HTML)
  mla: citation(style: MLA, locale: $language, format: HTML)
  chicago: citation(style: CHICAGO, locale: $language, format: HTML)
  ieee: citation(style: IEEE, locale: $language, format: HTML)
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const PublicationMetadataFragmentDoc = new TypedDocumentString(`
    fragment PublicationMetadata on Publication {
  id
  title
  abstract
  language
  doi
  type {
    type
  }
  publishedOn
  volume
  issue
  articleNumber
  pages
  publisher
  urls
  identifiers {
    scheme
    value
    url
  }
  openAccess {
    status
    licence
    url
  }
  keywords {
    id
    text
  }
  named: contributions(first: 100) {
    nodes {
      role
      nameAsWritten
      by {
        ... on Person {
          id
          orcid
        }
        ... on Organization {
          id
        }
      }
      affiliations {
        id
        name
      }
    }
  }
  published: venue {
    id
    title
    kind
    publisher
    identifiers {
      scheme
      value
    }
  }
  jsonLd: export(format: JSON_LD)
}
    `, {"fragmentName":"PublicationMetadata"}) as unknown as TypedDocumentString<PublicationMetadataFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Organization {
    name
  }
  ... on Project {
    title
  }
  ... on Venue {
    title
  }
  ... on Publication {
    title
  }
}
    `, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const ConceptLinkFragmentDoc = new TypedDocumentString(`
    fragment ConceptLink on Concept {
  id
  label(language: $language)
}
    `, {"fragmentName":"ConceptLink"}) as unknown as TypedDocumentString<ConceptLinkFragment, unknown>;
export const DistinctiveShownFragmentDoc = new TypedDocumentString(`
    fragment DistinctiveShown on DistinctiveConcept {
  concept {
    ...ConceptLink
  }
  share
  otherShare
  times
}
    fragment ConceptLink on Concept {
  id
  label(language: $language)
}`, {"fragmentName":"DistinctiveShown"}) as unknown as TypedDocumentString<DistinctiveShownFragment, unknown>;
export const FoundToCompareFragmentDoc = new TypedDocumentString(`
    fragment FoundToCompare on SearchResult {
  hits {
    kind
    label
    node {
      id
    }
  }
}
    `, {"fragmentName":"FoundToCompare"}) as unknown as TypedDocumentString<FoundToCompareFragment, unknown>;
export const ReviewedPublicationFragmentDoc = new TypedDocumentString(`
    fragment ReviewedPublication on Publication {
  id
  title
  type {
    type
  }
  publishedOn
  language
  venue {
    title
  }
  volume
  issue
  pages
  articleNumber
  publisher
  abstract
  identifiers {
    scheme
    value
  }
  urls
  keywords {
    text
  }
  contributions(first: 50) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
  provenance {
    source
  }
}
    `, {"fragmentName":"ReviewedPublication"}) as unknown as TypedDocumentString<ReviewedPublicationFragment, unknown>;
export const PersonToCompareFragmentDoc = new TypedDocumentString(`
    fragment PersonToCompare on Person {
  __typename
  id
  name
  orcid
  nameVariants
  publications(first: 5) {
    totalCount
    nodes {
      id
      title
      year
    }
  }
}
    `, {"fragmentName":"PersonToCompare"}) as unknown as TypedDocumentString<PersonToCompareFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}
    `, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const EmbedEntriesFragmentDoc = new TypedDocumentString(`
    fragment EmbedEntries on Fingerprint {
  entries {
    weight
    concept {
      id
      label(language: $language)
    }
  }
}
    `, {"fragmentName":"EmbedEntries"}) as unknown as TypedDocumentString<EmbedEntriesFragment, unknown>;
export const EmbedOutputsFragmentDoc = new TypedDocumentString(`
    fragment EmbedOutputs on PublicationConnection {
  totalCount
  nodes {
    id
    title
    year
  }
}
    `, {"fragmentName":"EmbedOutputs"}) as unknown as TypedDocumentString<EmbedOutputsFragment, unknown>;
export const EmbedCollaboratorListFragmentDoc = new TypedDocumentString(`
    fragment EmbedCollaboratorList on CollaboratorList {
  totalCount
  collaborators {
    label
    outputs
    firstYear
    lastYear
    entity {
      __typename
      id
    }
  }
}
    `, {"fragmentName":"EmbedCollaboratorList"}) as unknown as TypedDocumentString<EmbedCollaboratorListFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const RunLineFragmentDoc = new TypedDocumentString(`
    fragment RunLine on ImportRun {
  id
  number
  actor
  source
  files
  status
  startedAt
  recordCount
  counts {
    ...Counts
  }
}
    fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}`, {"fragmentName":"RunLine"}) as unknown as TypedDocumentString<RunLineFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on ImportProblem {
  file
  line
  key
  field
  reason
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const JobFactsFragmentDoc = new TypedDocumentString(`
    fragment JobFacts on ImportJob {
  id
  state
  dryRun
  actor
  files
  fileIds
  source
  trust
  startedAt
  finishedAt
  counts {
    ...Counts
  }
  share
  waitsFor
  run {
    id
    number
  }
  message
  report {
    rejections(first: 100) {
      ...Problem
    }
    warnings(first: 50) {
      ...Problem
    }
    warningCount
  }
  rejectFiles {
    name
  }
}
    fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}
fragment Problem on ImportProblem {
  file
  line
  key
  field
  reason
}`, {"fragmentName":"JobFacts"}) as unknown as TypedDocumentString<JobFactsFragment, unknown>;
export const OrganizationLinkFragmentDoc = new TypedDocumentString(`
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}
    `, {"fragmentName":"OrganizationLink"}) as unknown as TypedDocumentString<OrganizationLinkFragment, unknown>;
export const MemberListShownFragmentDoc = new TypedDocumentString(`
    fragment MemberListShown on MemberConnection {
  totalCount
  truncated
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    __typename
    id
    name
    memberships(current: true) {
      role
      seniority
      organization {
        ...OrganizationLink
      }
    }
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}`, {"fragmentName":"MemberListShown"}) as unknown as TypedDocumentString<MemberListShownFragment, unknown>;
export const MembersShownFragmentDoc = new TypedDocumentString(`
    fragment MembersShown on PersonConnection {
  totalCount
  pageInfo {
    hasNextPage
  }
  nodes {
    __typename
    id
    name
    familyName
    ... on Member {
      memberships {
        role
        seniority
        current
        organization {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"MembersShown"}) as unknown as TypedDocumentString<MembersShownFragment, unknown>;
export const PathEndFragmentDoc = new TypedDocumentString(`
    fragment PathEnd on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Organization {
    name
  }
}
    `, {"fragmentName":"PathEnd"}) as unknown as TypedDocumentString<PathEndFragment, unknown>;
export const MembershipShownFragmentDoc = new TypedDocumentString(`
    fragment MembershipShown on Membership {
  role
  seniority
  from
  to
  current
  organization {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"MembershipShown"}) as unknown as TypedDocumentString<MembershipShownFragment, unknown>;
export const FacetShownFragmentDoc = new TypedDocumentString(`
    fragment FacetShown on Facet {
  key
  label
  count
}
    `, {"fragmentName":"FacetShown"}) as unknown as TypedDocumentString<FacetShownFragment, unknown>;
export const VocabularyShownFragmentDoc = new TypedDocumentString(`
    fragment VocabularyShown on Vocabulary {
  id
  uri
  title(language: $language)
  licence
  version
  citation
  publisher
  source
  languages
  conceptCount
}
    `, {"fragmentName":"VocabularyShown"}) as unknown as TypedDocumentString<VocabularyShownFragment, unknown>;
export const TrendShownFragmentDoc = new TypedDocumentString(`
    fragment TrendShown on FingerprintTrend {
  undatedOutputs
  periods {
    from
    to
    outputs
  }
  concepts {
    share
    shares
    change
    concept {
      id
      label(language: $language)
    }
  }
}
    `, {"fragmentName":"TrendShown"}) as unknown as TypedDocumentString<TrendShownFragment, unknown>;
export const CollaboratorsShownFragmentDoc = new TypedDocumentString(`
    fragment CollaboratorsShown on CollaboratorList {
  totalCount
  consortiumOutputs
  collaborators {
    label
    outputs
    firstYear
    lastYear
    entity {
      __typename
      id
    }
  }
}
    `, {"fragmentName":"CollaboratorsShown"}) as unknown as TypedDocumentString<CollaboratorsShownFragment, unknown>;
export const OutputLineFragmentDoc = new TypedDocumentString(`
    fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}
    `, {"fragmentName":"OutputLine"}) as unknown as TypedDocumentString<OutputLineFragment, unknown>;
export const OutputsPageFragmentDoc = new TypedDocumentString(`
    fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
    fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`, {"fragmentName":"OutputsPage"}) as unknown as TypedDocumentString<OutputsPageFragment, unknown>;
export const OutputsByTypeAndYearFragmentDoc = new TypedDocumentString(`
    fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
    `, {"fragmentName":"OutputsByTypeAndYear"}) as unknown as TypedDocumentString<OutputsByTypeAndYearFragment, unknown>;
export const FingerprintShownFragmentDoc = new TypedDocumentString(`
    fragment FingerprintShown on Fingerprint {
  basis
  totalCount
  outputs
  truncated
  entries {
    weight
    curated
    concept {
      id
      label(language: $language)
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
}
    `, {"fragmentName":"FingerprintShown"}) as unknown as TypedDocumentString<FingerprintShownFragment, unknown>;
export const WordsOfEvidenceFragmentDoc = new TypedDocumentString(`
    fragment WordsOfEvidence on FingerprintEvidence {
  field
  matchedText
  label
}
    `, {"fragmentName":"WordsOfEvidence"}) as unknown as TypedDocumentString<WordsOfEvidenceFragment, unknown>;
export const OutputsOfEvidenceFragmentDoc = new TypedDocumentString(`
    fragment OutputsOfEvidence on FingerprintEvidence {
  contribution
  publication {
    id
    title
    language
    year
  }
}
    `, {"fragmentName":"OutputsOfEvidence"}) as unknown as TypedDocumentString<OutputsOfEvidenceFragment, unknown>;
export const PublicationRecordDocument = new TypedDocumentString(`
    query PublicationRecord($id: ID!) {
  publication(by: {id: $id}) {
    ...PublicationMetadata
  }
}
    fragment PublicationMetadata on Publication {
  id
  title
  abstract
  language
  doi
  type {
    type
  }
  publishedOn
  volume
  issue
  articleNumber
  pages
  publisher
  urls
  identifiers {
    scheme
    value
    url
  }
  openAccess {
    status
    licence
    url
  }
  keywords {
    id
    text
  }
  named: contributions(first: 100) {
    nodes {
      role
      nameAsWritten
      by {
        ... on Person {
          id
          orcid
        }
        ... on Organization {
          id
        }
      }
      affiliations {
        id
        name
      }
    }
  }
  published: venue {
    id
    title
    kind
    publisher
    identifiers {
      scheme
      value
    }
  }
  jsonLd: export(format: JSON_LD)
}`) as unknown as TypedDocumentString<PublicationRecordQuery, PublicationRecordQueryVariables>;
export const PublicationCitationDocument = new TypedDocumentString(`
    query PublicationCitation($id: ID!, $style: CitationStyle, $locale: String, $format: CitationFormat!) {
  publication(by: {id: $id}) {
    citation(style: $style, locale: $locale, format: $format)
  }
}
    `) as unknown as TypedDocumentString<PublicationCitationQuery, PublicationCitationQueryVariables>;
export const PublicationJsonLdDocument = new TypedDocumentString(`
    query PublicationJsonLd($id: ID!) {
  publication(by: {id: $id}) {
    export(format: JSON_LD)
  }
}
    `) as unknown as TypedDocumentString<PublicationJsonLdQuery, PublicationJsonLdQueryVariables>;
export const AboutPageDocument = new TypedDocumentString(`
    query AboutPage($language: String!) {
  publications(first: 1) {
    totalCount
  }
  counted: publications(first: 1, filter: {countedOnly: true}) {
    totalCount
  }
  members(first: 1) {
    totalCount
  }
  people(first: 1) {
    totalCount
  }
  labs(first: 1) {
    totalCount
  }
  partners(first: 1) {
    totalCount
  }
  projects(first: 1) {
    totalCount
  }
  concepts(first: 1) {
    totalCount
  }
  venues(first: 1) {
    totalCount
  }
  keywords(first: 1) {
    totalCount
  }
  vocabularies {
    ...VocabularyShown
  }
  importRuns(first: 5) {
    id
    number
    source
    files
    status
    finishedAt
    recordCount
  }
}
    fragment VocabularyShown on Vocabulary {
  id
  uri
  title(language: $language)
  licence
  version
  citation
  publisher
  source
  languages
  conceptCount
}`) as unknown as TypedDocumentString<AboutPageQuery, AboutPageQueryVariables>;
export const YearsOfOutputsDocument = new TypedDocumentString(`
    query YearsOfOutputs {
  newest: publications(first: 1, orderBy: NEWEST) {
    nodes {
      publishedOn
    }
  }
  oldest: publications(first: 1, orderBy: OLDEST) {
    nodes {
      publishedOn
    }
  }
}
    `) as unknown as TypedDocumentString<YearsOfOutputsQuery, YearsOfOutputsQueryVariables>;
export const OutputsOfYearDocument = new TypedDocumentString(`
    query OutputsOfYear($year: Int!, $after: String) {
  publications(
    filter: {years: {from: $year, to: $year}}
    orderBy: NEWEST
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OutputLine
    }
  }
}
    fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<OutputsOfYearQuery, OutputsOfYearQueryVariables>;
export const AddressesOfYearDocument = new TypedDocumentString(`
    query AddressesOfYear($year: Int!, $after: String) {
  publications(
    filter: {years: {from: $year, to: $year}}
    orderBy: NEWEST
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddressesOfYearQuery, AddressesOfYearQueryVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($a: ID!, $b: ID!, $both: Boolean!, $chosen: [ID!]!, $from: Int, $to: Int, $wordsA: String!, $wordsB: String!, $lookForA: Boolean!, $lookForB: Boolean!, $language: String!) {
  nodes(ids: $chosen) {
    ...Compared
  }
  compareFingerprints(a: $a, b: $b, first: 15, from: $from, to: $to) @include(if: $both) {
    similarity
    shared {
      concept {
        ...ConceptLink
      }
      weightA
      weightB
      contribution
    }
    distinctiveA {
      ...DistinctiveShown
    }
    distinctiveB {
      ...DistinctiveShown
    }
  }
  foundA: search(
    query: $wordsA
    kinds: [MEMBER, EXTERNAL_PERSON, LAB, PARTNER, PROJECT, VENUE, PUBLICATION]
    first: 8
  ) @include(if: $lookForA) {
    ...FoundToCompare
  }
  foundB: search(
    query: $wordsB
    kinds: [MEMBER, EXTERNAL_PERSON, LAB, PARTNER, PROJECT, VENUE, PUBLICATION]
    first: 8
  ) @include(if: $lookForB) {
    ...FoundToCompare
  }
}
    fragment Compared on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Organization {
    name
  }
  ... on Project {
    title
  }
  ... on Venue {
    title
  }
  ... on Publication {
    title
  }
}
fragment DistinctiveShown on DistinctiveConcept {
  concept {
    ...ConceptLink
  }
  share
  otherShare
  times
}
fragment FoundToCompare on SearchResult {
  hits {
    kind
    label
    node {
      id
    }
  }
}
fragment ConceptLink on Concept {
  id
  label(language: $language)
}`) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const ConceptPageDocument = new TypedDocumentString(`
    query ConceptPage($id: ID!, $language: String!, $own: PublicationFilter!, $filter: PublicationFilter!, $first: Int!, $after: String) {
  concept(by: {id: $id}) {
    id
    uri
    label(language: $language)
    notation
    labels {
      text
      language
    }
    synonyms {
      text
      language
    }
    vocabulary {
      id
      title(language: $language)
      licence
      citation
      publisher
    }
    broader {
      ...ConceptLink
    }
    narrower {
      ...ConceptLink
    }
    related {
      ...ConceptLink
    }
    mapped {
      ...ConceptLink
      vocabulary {
        title(language: $language)
      }
    }
    keywords(first: 20) {
      id
      text
      language
    }
    people(first: 10) {
      outputs
      person {
        __typename
        id
        name
      }
    }
    labs(first: 10) {
      outputs
      organization {
        ...OrganizationLink
      }
    }
    partners(first: 10) {
      outputs
      organization {
        ...OrganizationLink
      }
    }
    neighbours(first: 12) {
      outputs
      concept {
        ...ConceptLink
      }
    }
    outputsPerYear {
      year
      count
    }
  }
  all: publications(filter: $own, first: 1) {
    ...OutputsByTypeAndYear
  }
  outputs: publications(filter: $filter, first: $first, after: $after) {
    ...OutputsPage
  }
}
    fragment ConceptLink on Concept {
  id
  label(language: $language)
}
fragment OrganizationLink on Organization {
  __typename
  id
  name
}
fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<ConceptPageQuery, ConceptPageQueryVariables>;
export const CurationOverviewDocument = new TypedDocumentString(`
    query CurationOverview {
  noDoi: worklist(kind: NO_DOI, first: 1) {
    totalCount
  }
  noAbstract: worklist(kind: NO_ABSTRACT, first: 1) {
    totalCount
  }
  noConcept: worklist(kind: NO_CONCEPT, first: 1) {
    totalCount
  }
  unmatchedAuthor: worklist(kind: UNMATCHED_AUTHOR, first: 1) {
    totalCount
  }
  noUnit: worklist(kind: NO_UNIT, first: 1) {
    totalCount
  }
  noCountry: worklist(kind: NO_COUNTRY, first: 1) {
    totalCount
  }
  impossibleDate: worklist(kind: IMPOSSIBLE_DATE, first: 1) {
    totalCount
  }
  doubtfulPairs(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CurationOverviewQuery, CurationOverviewQueryVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($kind: WorklistKind!, $after: String) {
  worklist(kind: $kind, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      gain
      detail
      node {
        __typename
        id
        ... on Publication {
          title
          year
          identifiers {
            scheme
            value
          }
        }
        ... on Person {
          name
        }
        ... on Organization {
          name
          city
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const ConceptsNamedDocument = new TypedDocumentString(`
    query ConceptsNamed($query: String!, $language: String!) {
  concepts(query: $query, first: 5) {
    nodes {
      id
      label(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<ConceptsNamedQuery, ConceptsNamedQueryVariables>;
export const DoubtfulPairsDocument = new TypedDocumentString(`
    query DoubtfulPairs($after: String) {
  doubtfulPairs(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        because
        publications {
          id
          title
          year
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoubtfulPairsQuery, DoubtfulPairsQueryVariables>;
export const DoubtfulPairDocument = new TypedDocumentString(`
    query DoubtfulPair($pair: ID!, $at: String) {
  doubtfulPair(id: $pair) {
    id
    because
    status
    publications {
      ...ReviewedPublication
    }
  }
  doubtfulPairs(first: 2, after: $at) {
    totalCount
    edges {
      cursor
      node {
        id
      }
    }
  }
}
    fragment ReviewedPublication on Publication {
  id
  title
  type {
    type
  }
  publishedOn
  language
  venue {
    title
  }
  volume
  issue
  pages
  articleNumber
  publisher
  abstract
  identifiers {
    scheme
    value
  }
  urls
  keywords {
    text
  }
  contributions(first: 50) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
  provenance {
    source
  }
}`) as unknown as TypedDocumentString<DoubtfulPairQuery, DoubtfulPairQueryVariables>;
export const PeopleToCurateDocument = new TypedDocumentString(`
    query PeopleToCurate($query: String!) {
  people(query: $query, first: 20) {
    nodes {
      __typename
      id
      name
      provisional
      publications(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToCurateQuery, PeopleToCurateQueryVariables>;
export const PersonToCurateDocument = new TypedDocumentString(`
    query PersonToCurate($id: ID!, $after: String) {
  person(by: {id: $id}) {
    ...PersonToCompare
    provisional
    works: publications(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        year
        contributions(first: 50) {
          nodes {
            position
            role
            nameAsWritten
            by {
              ... on Person {
                id
              }
            }
          }
        }
      }
    }
  }
  doubtfulPeople(person: $id, first: 10) {
    score
    because
    people {
      ...PersonToCompare
    }
  }
}
    fragment PersonToCompare on Person {
  __typename
  id
  name
  orcid
  nameVariants
  publications(first: 5) {
    totalCount
    nodes {
      id
      title
      year
    }
  }
}`) as unknown as TypedDocumentString<PersonToCurateQuery, PersonToCurateQueryVariables>;
export const OutputToClaimDocument = new TypedDocumentString(`
    query OutputToClaim($identifier: String!) {
  resolve(identifier: $identifier) {
    ... on Publication {
      id
      title
      contributions(first: 100) {
        nodes {
          position
          role
          nameAsWritten
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutputToClaimQuery, OutputToClaimQueryVariables>;
export const KeywordsToDecideDocument = new TypedDocumentString(`
    query KeywordsToDecide($after: String, $language: String!) {
  doubtfulKeywords(first: 20, after: $after) {
    endCursor
    lookedThrough
    nodes {
      outputs
      keyword {
        id
        text
      }
      candidates {
        label
        because
        concept {
          id
          label(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeywordsToDecideQuery, KeywordsToDecideQueryVariables>;
export const PhrasesWithoutConceptDocument = new TypedDocumentString(`
    query PhrasesWithoutConcept($language: String!) {
  vocabularyCandidates(first: 50) {
    lookedThrough
    totalCount
    truncated
    candidates {
      text
      outputs
      asKeyword
      examples {
        id
        title
      }
      nearest {
        id
        label(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PhrasesWithoutConceptQuery, PhrasesWithoutConceptQueryVariables>;
export const DecisionsOnDocument = new TypedDocumentString(`
    query DecisionsOn($entity: ID!) {
  decisions(entity: $entity, first: 100) {
    id
    what
    who
    why
    at
    current
    field
    value
    others
    revertedBy
    revertedAt
  }
  node(id: $entity) {
    __typename
    id
    ... on Publication {
      title
    }
    ... on Person {
      name
    }
    ... on Organization {
      name
    }
    ... on Project {
      title
    }
    ... on Keyword {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsOnQuery, DecisionsOnQueryVariables>;
export const CorrectFieldDocument = new TypedDocumentString(`
    mutation CorrectField($entity: ID!, $field: String!, $value: String!, $why: String) {
  correctField(entity: $entity, field: $field, value: $value, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<CorrectFieldMutation, CorrectFieldMutationVariables>;
export const AddConceptDocument = new TypedDocumentString(`
    mutation AddConcept($entity: ID!, $concept: ID!, $why: String) {
  addConcept(entity: $entity, concept: $concept, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<AddConceptMutation, AddConceptMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($pair: ID!, $why: String) {
  keepApart(pair: $pair, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const UniteDoubtfulDocument = new TypedDocumentString(`
    mutation UniteDoubtful($pair: ID!, $into: ID, $why: String) {
  uniteDoubtful(pair: $pair, into: $into, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<UniteDoubtfulMutation, UniteDoubtfulMutationVariables>;
export const MergePeopleDocument = new TypedDocumentString(`
    mutation MergePeople($into: ID!, $from: ID!, $why: String) {
  merge(into: $into, from: $from, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<MergePeopleMutation, MergePeopleMutationVariables>;
export const KeepPeopleApartDocument = new TypedDocumentString(`
    mutation KeepPeopleApart($a: ID!, $b: ID!, $why: String) {
  keepEntitiesApart(a: $a, b: $b, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<KeepPeopleApartMutation, KeepPeopleApartMutationVariables>;
export const ClaimContributionDocument = new TypedDocumentString(`
    mutation ClaimContribution($publication: ID!, $position: Int!, $person: ID!, $why: String) {
  claimContribution(
    publication: $publication
    position: $position
    person: $person
    why: $why
  ) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<ClaimContributionMutation, ClaimContributionMutationVariables>;
export const RejectContributionDocument = new TypedDocumentString(`
    mutation RejectContribution($publication: ID!, $position: Int!, $why: String) {
  rejectContribution(publication: $publication, position: $position, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<RejectContributionMutation, RejectContributionMutationVariables>;
export const SplitPersonDocument = new TypedDocumentString(`
    mutation SplitPerson($person: ID!, $publications: [ID!]!, $why: String) {
  splitPerson(person: $person, publications: $publications, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<SplitPersonMutation, SplitPersonMutationVariables>;
export const HideNameDocument = new TypedDocumentString(`
    mutation HideName($person: ID!, $name: String!, $why: String) {
  hideName(person: $person, name: $name, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<HideNameMutation, HideNameMutationVariables>;
export const SuppressPersonDocument = new TypedDocumentString(`
    mutation SuppressPerson($person: ID!, $why: String) {
  suppressPerson(person: $person, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<SuppressPersonMutation, SuppressPersonMutationVariables>;
export const DecideKeywordDocument = new TypedDocumentString(`
    mutation DecideKeyword($keyword: ID!, $concept: ID, $why: String) {
  decideKeyword(keyword: $keyword, concept: $concept, why: $why) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<DecideKeywordMutation, DecideKeywordMutationVariables>;
export const RevertDecisionDocument = new TypedDocumentString(`
    mutation RevertDecision($decision: ID!) {
  revertDecision(decision: $decision) {
    ...Decided
  }
}
    fragment Decided on DecisionPayload {
  decision {
    id
    entity {
      id
    }
  }
  userErrors {
    code
    message
    path
  }
}`) as unknown as TypedDocumentString<RevertDecisionMutation, RevertDecisionMutationVariables>;
export const UnitePeopleDocument = new TypedDocumentString(`
    mutation UnitePeople($dryRun: Boolean!, $why: String) {
  unitePeople(first: 20, dryRun: $dryRun, why: $why) {
    pass
    more
    left
    unions {
      score
      because
      from
      into {
        __typename
        id
        name
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UnitePeopleMutation, UnitePeopleMutationVariables>;
export const RevertPassDocument = new TypedDocumentString(`
    mutation RevertPass($pass: ID!) {
  revertPass(pass: $pass) {
    reverted
    left
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RevertPassMutation, RevertPassMutationVariables>;
export const EmbedFingerprintDocument = new TypedDocumentString(`
    query EmbedFingerprint($entity: String!, $first: Int!, $language: String!) {
  resolve(identifier: $entity) {
    __typename
    id
    ... on Publication {
      title
      fingerprint(first: $first) {
        ...EmbedEntries
      }
    }
    ... on Person {
      name
      fingerprint(first: $first) {
        ...EmbedEntries
      }
    }
    ... on Organization {
      name
      fingerprint(first: $first) {
        ...EmbedEntries
      }
    }
  }
}
    fragment EmbedEntries on Fingerprint {
  entries {
    weight
    concept {
      id
      label(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<EmbedFingerprintQuery, EmbedFingerprintQueryVariables>;
export const EmbedPublicationsDocument = new TypedDocumentString(`
    query EmbedPublications($entity: String!, $first: Int!, $language: String!) {
  resolve(identifier: $entity) {
    __typename
    id
    ... on Person {
      name
      publications(first: $first) {
        ...EmbedOutputs
      }
    }
    ... on Organization {
      name
      publications(first: $first) {
        ...EmbedOutputs
      }
    }
    ... on Concept {
      label(language: $language)
      publications(first: $first) {
        ...EmbedOutputs
      }
    }
  }
}
    fragment EmbedOutputs on PublicationConnection {
  totalCount
  nodes {
    id
    title
    year
  }
}`) as unknown as TypedDocumentString<EmbedPublicationsQuery, EmbedPublicationsQueryVariables>;
export const EmbedCollaboratorsDocument = new TypedDocumentString(`
    query EmbedCollaborators($entity: String!, $first: Int!) {
  resolve(identifier: $entity) {
    __typename
    id
    ... on Person {
      name
      collaborators(first: $first) {
        ...EmbedCollaboratorList
      }
    }
    ... on Organization {
      name
      collaborators(first: $first) {
        ...EmbedCollaboratorList
      }
    }
  }
}
    fragment EmbedCollaboratorList on CollaboratorList {
  totalCount
  collaborators {
    label
    outputs
    firstYear
    lastYear
    entity {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<EmbedCollaboratorsQuery, EmbedCollaboratorsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($recent: PublicationFilter!, $language: String!) {
  publications(first: 8, orderBy: NEWEST, filter: {countedOnly: true}) {
    totalCount
    nodes {
      ...OutputLine
    }
  }
  recent: publications(first: 1, filter: $recent) {
    totalCount
    facets(first: 24) {
      concept {
        key
        label
        count
        node {
          ... on Concept {
            label(language: $language)
          }
        }
      }
    }
  }
  members(first: 1) {
    totalCount
  }
  labs(first: 12) {
    totalCount
    nodes {
      ...OrganizationLink
    }
  }
  partners(first: 1) {
    totalCount
  }
  projects(first: 1) {
    totalCount
  }
  concepts(first: 1) {
    totalCount
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ImportStartDocument = new TypedDocumentString(`
    query ImportStart {
  importFormats {
    id
    label
    extensions
  }
  importRuns(first: 3) {
    ...RunLine
  }
}
    fragment RunLine on ImportRun {
  id
  number
  actor
  source
  files
  status
  startedAt
  recordCount
  counts {
    ...Counts
  }
}
fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}`) as unknown as TypedDocumentString<ImportStartQuery, ImportStartQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: ImportInput!, $dryRun: Boolean!) {
  startImport(input: $input, dryRun: $dryRun) {
    job {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($job: ID!) {
  cancelImport(job: $job) {
    job {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($job: ID!) {
  importJob(id: $job) {
    ...JobFacts
  }
}
    fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}
fragment Problem on ImportProblem {
  file
  line
  key
  field
  reason
}
fragment JobFacts on ImportJob {
  id
  state
  dryRun
  actor
  files
  fileIds
  source
  trust
  startedAt
  finishedAt
  counts {
    ...Counts
  }
  share
  waitsFor
  run {
    id
    number
  }
  message
  report {
    rejections(first: 100) {
      ...Problem
    }
    warnings(first: 50) {
      ...Problem
    }
    warningCount
  }
  rejectFiles {
    name
  }
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const RejectedRecordsDocument = new TypedDocumentString(`
    query RejectedRecords($job: ID!) {
  importJob(id: $job) {
    rejectFiles {
      name
      text
    }
  }
}
    `) as unknown as TypedDocumentString<RejectedRecordsQuery, RejectedRecordsQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns {
  importRuns(first: 100) {
    ...RunLine
  }
}
    fragment RunLine on ImportRun {
  id
  number
  actor
  source
  files
  status
  startedAt
  recordCount
  counts {
    ...Counts
  }
}
fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}`) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($run: ID!, $job: ID!, $withJob: Boolean!) {
  importRun(id: $run) {
    ...RunLine
    finishedAt
    undoneBy
    undoneAt
  }
  importJob(id: $job) @include(if: $withJob) {
    ...JobFacts
  }
  doubtfulPairs(first: 1) {
    totalCount
  }
}
    fragment RunLine on ImportRun {
  id
  number
  actor
  source
  files
  status
  startedAt
  recordCount
  counts {
    ...Counts
  }
}
fragment Counts on ImportCounts {
  read
  new
  same
  changed
  doubtful
  rejected
}
fragment Problem on ImportProblem {
  file
  line
  key
  field
  reason
}
fragment JobFacts on ImportJob {
  id
  state
  dryRun
  actor
  files
  fileIds
  source
  trust
  startedAt
  finishedAt
  counts {
    ...Counts
  }
  share
  waitsFor
  run {
    id
    number
  }
  message
  report {
    rejections(first: 100) {
      ...Problem
    }
    warnings(first: 50) {
      ...Problem
    }
    warningCount
  }
  rejectFiles {
    name
  }
}`) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($run: ID!, $dryRun: Boolean!) {
  undoImport(run: $run, dryRun: $dryRun) {
    report {
      recordsRemoved
      recordsReopened
      entitiesRemoved
      entitiesRestored
    }
    runsInTheWay {
      id
      number
      startedAt
    }
    decisionsInTheWay
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const KeywordPageDocument = new TypedDocumentString(`
    query KeywordPage($id: ID!, $language: String!, $own: PublicationFilter!, $filter: PublicationFilter!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Keyword {
      id
      text
      language
      decided
      concept {
        ...ConceptLink
      }
    }
  }
  all: publications(filter: $own, first: 1) {
    ...OutputsByTypeAndYear
  }
  outputs: publications(filter: $filter, first: $first, after: $after) {
    ...OutputsPage
  }
}
    fragment ConceptLink on Concept {
  id
  label(language: $language)
}
fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<KeywordPageQuery, KeywordPageQueryVariables>;
export const MemberListDocument = new TypedDocumentString(`
    query MemberList($query: String, $filter: PersonFilter, $after: String) {
  members(query: $query, filter: $filter, first: 40, after: $after) {
    ...MemberListShown
  }
}
    fragment MemberListShown on MemberConnection {
  totalCount
  truncated
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    __typename
    id
    name
    memberships(current: true) {
      role
      seniority
      organization {
        ...OrganizationLink
      }
    }
  }
}
fragment OrganizationLink on Organization {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<MemberListQuery, MemberListQueryVariables>;
export const PersonListDocument = new TypedDocumentString(`
    query PersonList($query: String, $after: String) {
  people(query: $query, first: 40, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      ... on Member {
        memberships(current: true) {
          role
          seniority
          organization {
            ...OrganizationLink
          }
        }
      }
    }
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PersonListQuery, PersonListQueryVariables>;
export const LabListDocument = new TypedDocumentString(`
    query LabList($query: String, $after: String) {
  labs(query: $query, first: 100, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OrganizationLink
      kind
      acronym
      partOf {
        id
      }
    }
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<LabListQuery, LabListQueryVariables>;
export const PartnerListDocument = new TypedDocumentString(`
    query PartnerList($query: String, $after: String) {
  partners(query: $query, first: 40, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OrganizationLink
      kind
      city
      country
    }
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PartnerListQuery, PartnerListQueryVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($query: String, $after: String) {
  projects(query: $query, first: 40, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const ConceptListDocument = new TypedDocumentString(`
    query ConceptList($query: String, $after: String, $language: String!) {
  concepts(query: $query, first: 40, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ConceptLink
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
  vocabularies {
    id
    title(language: $language)
    conceptCount
  }
}
    fragment ConceptLink on Concept {
  id
  label(language: $language)
}`) as unknown as TypedDocumentString<ConceptListQuery, ConceptListQueryVariables>;
export const VenueListDocument = new TypedDocumentString(`
    query VenueList($query: String, $after: String) {
  venues(query: $query, first: 40, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      publisher
    }
  }
}
    `) as unknown as TypedDocumentString<VenueListQuery, VenueListQueryVariables>;
export const MatrixPageDocument = new TypedDocumentString(`
    query MatrixPage($rows: MatrixAxis!, $columns: MatrixAxis!, $since: Int, $until: Int, $counting: Counting!, $maxRows: Int!, $maxColumns: Int!) {
  collaborationMatrix(
    rows: $rows
    columns: $columns
    since: $since
    until: $until
    counting: $counting
    maxRows: $maxRows
    maxColumns: $maxColumns
  ) {
    rows {
      key
      label
      outputs
      fractionalOutputs
      organization {
        __typename
        id
      }
    }
    columns {
      key
      label
      outputs
      fractionalOutputs
      organization {
        __typename
        id
      }
    }
    cells {
      row
      column
      outputs
      fractionalOutputs
      firstYear
      lastYear
    }
    outputs
    considered
    withoutRow
    withoutColumn
    alone
    consortiumOutputs
    rowCount
    columnCount
  }
}
    `) as unknown as TypedDocumentString<MatrixPageQuery, MatrixPageQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage($kind: NetworkKind!, $of: [NetworkSelection!], $outputs: NetworkOutputs, $since: Int, $until: Int, $counting: Counting!, $normalization: NetworkNormalization!, $minStrength: Float!, $isolates: Boolean!, $maxNodes: Int!, $layout: NetworkLayout!, $concepts: Boolean!, $language: String!) {
  collaborationNetwork(
    kind: $kind
    of: $of
    outputs: $outputs
    since: $since
    until: $until
    counting: $counting
    normalization: $normalization
    minStrength: $minStrength
    isolates: $isolates
    maxNodes: $maxNodes
  ) {
    nodeCount
    linkCount
    modularity
    truncated
    nodes {
      id
      label
      entity @include(if: $concepts) {
        ... on Concept {
          inLanguage: label(language: $language)
        }
      }
      outputs
      firstYear
      lastYear
      averageYear
      degree
      strength
      betweenness
      cluster
      position(layout: $layout) {
        x
        y
      }
    }
    links {
      from {
        id
      }
      to {
        id
      }
      strength
      normalizedStrength
      outputs
      firstYear
      lastYear
    }
    cuts {
      text
    }
    parameters {
      asOf
      revision
      seed
      dataDate
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const NetworkFilesDocument = new TypedDocumentString(`
    query NetworkFiles($kind: NetworkKind!, $of: [NetworkSelection!], $outputs: NetworkOutputs, $since: Int, $until: Int, $counting: Counting!, $normalization: NetworkNormalization!, $minStrength: Float!, $isolates: Boolean!, $maxNodes: Int!, $layout: NetworkLayout!, $format: NetworkFormat!) {
  collaborationNetwork(
    kind: $kind
    of: $of
    outputs: $outputs
    since: $since
    until: $until
    counting: $counting
    normalization: $normalization
    minStrength: $minStrength
    isolates: $isolates
    maxNodes: $maxNodes
  ) {
    files(format: $format, measures: [BETWEENNESS, PAGE_RANK], layout: $layout) {
      suffix
      mediaType
      text
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkFilesQuery, NetworkFilesQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $language: String!, $concepts: Int!, $from: Int, $to: Int, $own: PublicationFilter!, $filter: PublicationFilter!, $first: Int!, $after: String, $since: Int, $until: Int) {
  organization(by: {id: $id}) {
    __typename
    id
    name
    kind
    acronym
    aliases {
      name
      language
      from
      to
    }
    country
    city
    description
    urls
    identifiers {
      scheme
      value
      url
    }
    partOf {
      ...OrganizationLink
    }
    parts {
      ...OrganizationLink
    }
    ancestors {
      ...OrganizationLink
    }
    partnerships {
      kind
      from
      to
      partner {
        ...OrganizationLink
      }
    }
    outputsPerYear {
      year
      count
    }
    fingerprint(first: $concepts, from: $from, to: $to) {
      ...FingerprintShown
      entries {
        evidence(first: 3) {
          ...OutputsOfEvidence
        }
      }
    }
    currentMembers: members(first: 60, current: true) {
      ...MembersShown
    }
    formerMembers: members(first: 60, current: false) {
      ...MembersShown
    }
    labs: collaborators(first: 10, by: LAB, since: $since, until: $until) {
      ...CollaboratorsShown
    }
    partners: collaborators(first: 10, by: PARTNER, since: $since, until: $until) {
      ...CollaboratorsShown
    }
    similar(first: 5) {
      similarity
      jointOutputs
      shared {
        label(language: $language)
      }
      organization {
        ...OrganizationLink
      }
    }
    projects {
      id
      title
      from
      to
    }
  }
  all: publications(filter: $own, first: 1) {
    ...OutputsByTypeAndYear
  }
  outputs: publications(filter: $filter, first: $first, after: $after) {
    ...OutputsPage
  }
  fingerprintTrend(of: $id, bucket: 2, first: 6) {
    ...TrendShown
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}
fragment MembersShown on PersonConnection {
  totalCount
  pageInfo {
    hasNextPage
  }
  nodes {
    __typename
    id
    name
    familyName
    ... on Member {
      memberships {
        role
        seniority
        current
        organization {
          id
        }
      }
    }
  }
}
fragment TrendShown on FingerprintTrend {
  undatedOutputs
  periods {
    from
    to
    outputs
  }
  concepts {
    share
    shares
    change
    concept {
      id
      label(language: $language)
    }
  }
}
fragment CollaboratorsShown on CollaboratorList {
  totalCount
  consortiumOutputs
  collaborators {
    label
    outputs
    firstYear
    lastYear
    entity {
      __typename
      id
    }
  }
}
fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
fragment FingerprintShown on Fingerprint {
  basis
  totalCount
  outputs
  truncated
  entries {
    weight
    curated
    concept {
      id
      label(language: $language)
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
}
fragment OutputsOfEvidence on FingerprintEvidence {
  contribution
  publication {
    id
    title
    language
    year
  }
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationKindDocument = new TypedDocumentString(`
    query OrganizationKind($id: ID!) {
  organization(by: {id: $id}) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<OrganizationKindQuery, OrganizationKindQueryVariables>;
export const PathsPageDocument = new TypedDocumentString(`
    query PathsPage($from: ID!, $to: ID!, $maxHops: Int!, $k: Int!, $order: PathOrder!, $via: [PathVia!]!, $since: Int, $until: Int, $avoiding: [ID!]!, $minStrength: Float) {
  collaborationPaths(
    from: $from
    to: $to
    maxHops: $maxHops
    k: $k
    order: $order
    via: $via
    since: $since
    until: $until
    avoiding: $avoiding
    minStrength: $minStrength
  ) {
    asOf
    truncated
    reason
    explanation
    tooTight
    paths {
      length
      cost
      hops {
        strength
        consortium
        jointOutputs
        firstYear
        from {
          ...PathEnd
        }
        to {
          ...PathEnd
        }
        outputs(first: 3) {
          id
          title
          year
        }
        projects(first: 2) {
          id
          title
        }
      }
    }
  }
  introductions(
    from: $from
    to: $to
    first: 5
    via: $via
    since: $since
    until: $until
    avoiding: $avoiding
    minStrength: $minStrength
  ) {
    totalCount
    introductions {
      strength
      by {
        ...PathEnd
      }
      first {
        jointOutputs
      }
      second {
        jointOutputs
      }
    }
  }
  reach(
    of: $from
    maxHops: 4
    first: 3
    via: $via
    since: $since
    until: $until
    avoiding: $avoiding
    minStrength: $minStrength
  ) {
    people
    hops {
      hops
      people
      strongest {
        person {
          ...PathEnd
        }
      }
    }
  }
  avoided: nodes(ids: $avoiding) {
    ...PathEnd
  }
}
    fragment PathEnd on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Organization {
    name
  }
}`) as unknown as TypedDocumentString<PathsPageQuery, PathsPageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!, $language: String!, $concepts: Int!, $from: Int, $to: Int, $own: PublicationFilter!, $filter: PublicationFilter!, $first: Int!, $after: String) {
  person(by: {id: $id}) {
    __typename
    id
    name
    familyName
    nameVariants
    degrees
    biography
    urls
    orcid
    provisional
    identifiers {
      scheme
      value
      url
    }
    fingerprint(first: $concepts, from: $from, to: $to) {
      ...FingerprintShown
      entries {
        evidence(first: 3) {
          ...OutputsOfEvidence
        }
      }
    }
    collaborators(first: 12) {
      ...CollaboratorsShown
    }
    similar(first: 6) {
      similarity
      jointOutputs
      shared {
        label(language: $language)
      }
      person {
        __typename
        id
        name
      }
    }
    projects {
      id
      title
      from
      to
    }
    ... on Member {
      current
      memberships {
        ...MembershipShown
      }
    }
    ... on ExternalPerson {
      memberships {
        ...MembershipShown
      }
    }
  }
  all: publications(filter: $own, first: 1) {
    ...OutputsByTypeAndYear
  }
  outputs: publications(filter: $filter, first: $first, after: $after) {
    ...OutputsPage
  }
  fingerprintTrend(of: $id, bucket: 2, first: 6) {
    ...TrendShown
  }
}
    fragment MembershipShown on Membership {
  role
  seniority
  from
  to
  current
  organization {
    __typename
    id
    name
  }
}
fragment TrendShown on FingerprintTrend {
  undatedOutputs
  periods {
    from
    to
    outputs
  }
  concepts {
    share
    shares
    change
    concept {
      id
      label(language: $language)
    }
  }
}
fragment CollaboratorsShown on CollaboratorList {
  totalCount
  consortiumOutputs
  collaborators {
    label
    outputs
    firstYear
    lastYear
    entity {
      __typename
      id
    }
  }
}
fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
fragment FingerprintShown on Fingerprint {
  basis
  totalCount
  outputs
  truncated
  entries {
    weight
    curated
    concept {
      id
      label(language: $language)
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
}
fragment OutputsOfEvidence on FingerprintEvidence {
  contribution
  publication {
    id
    title
    language
    year
  }
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const ProjectPageDocument = new TypedDocumentString(`
    query ProjectPage($project: String!, $language: String!, $concepts: Int!, $own: PublicationFilter!, $filter: PublicationFilter!, $first: Int!, $after: String) {
  project(id: $project) {
    id
    title
    titles {
      text
      language
    }
    kind
    acronym
    description
    from
    to
    urls
    identifiers {
      scheme
      value
      url
    }
    people {
      role
      person {
        __typename
        id
        name
      }
    }
    organizations {
      role
      organization {
        ...OrganizationLink
      }
    }
    funders {
      ...OrganizationLink
    }
    fingerprint(first: $concepts) {
      ...FingerprintShown
      entries {
        evidence(first: 3) {
          ...OutputsOfEvidence
        }
      }
    }
  }
  all: publications(filter: $own, first: 1) {
    ...OutputsByTypeAndYear
  }
  outputs: publications(filter: $filter, first: $first, after: $after) {
    ...OutputsPage
  }
}
    fragment OrganizationLink on Organization {
  __typename
  id
  name
}
fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
fragment FingerprintShown on Fingerprint {
  basis
  totalCount
  outputs
  truncated
  entries {
    weight
    curated
    concept {
      id
      label(language: $language)
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
}
fragment OutputsOfEvidence on FingerprintEvidence {
  contribution
  publication {
    id
    title
    language
    year
  }
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const PublicationPageDocument = new TypedDocumentString(`
    query PublicationPage($id: ID!, $language: String!, $concepts: Int!, $contributorsAfter: String) {
  publication(by: {id: $id}) {
    ...PublicationMetadata
    ...Cited
    id
    title
    type {
      type
      groupKind
      category
      peerReviewed
    }
    status
    abstract
    language
    doi
    contributions(first: 50, after: $contributorsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        position
        role
        corresponding
        nameAsWritten
        by {
          __typename
          ... on Person {
            id
            orcid
          }
          ... on Organization {
            id
          }
        }
        affiliations {
          __typename
          id
          name
        }
      }
    }
    venue {
      id
      title
      publisher
    }
    volume
    issue
    articleNumber
    pages
    numberOfPages
    edition
    publisher
    publishedOn
    identifiers {
      scheme
      value
      url
    }
    urls
    openAccess {
      status
      licence
      url
    }
    keywords {
      id
      text
      language
      concept {
        id
        label(language: $language)
      }
    }
    metrics {
      kind
      value
      source
      asOf
    }
    bibliographicalNote
    fingerprint(first: $concepts) {
      ...FingerprintShown
      entries {
        evidence(first: 4) {
          ...WordsOfEvidence
        }
      }
    }
    similar(first: 6) {
      words
      shared {
        label(language: $language)
      }
      sharedAuthors {
        name
      }
      publication {
        ...OutputLine
      }
    }
    versions {
      ...OutputLine
    }
    projects {
      id
      title
    }
    cites(first: 5) {
      totalCount
      nodes {
        ...OutputLine
      }
    }
    citedBy(first: 5) {
      totalCount
      nodes {
        ...OutputLine
      }
    }
    provenance {
      field
      source
      place
      importedAt
    }
  }
}
    fragment Cited on Publication {
  id
  apa: citation(style: APA, locale: $language, format: HTML)
  vancouver: citation(style: VANCOUVER, locale: $language, format: HTML)
  harvard: citation(style: HARVARD, locale: $language, format: HTML)
  mla: citation(style: MLA, locale: $language, format: HTML)
  chicago: citation(style: CHICAGO, locale: $language, format: HTML)
  ieee: citation(style: IEEE, locale: $language, format: HTML)
}
fragment PublicationMetadata on Publication {
  id
  title
  abstract
  language
  doi
  type {
    type
  }
  publishedOn
  volume
  issue
  articleNumber
  pages
  publisher
  urls
  identifiers {
    scheme
    value
    url
  }
  openAccess {
    status
    licence
    url
  }
  keywords {
    id
    text
  }
  named: contributions(first: 100) {
    nodes {
      role
      nameAsWritten
      by {
        ... on Person {
          id
          orcid
        }
        ... on Organization {
          id
        }
      }
      affiliations {
        id
        name
      }
    }
  }
  published: venue {
    id
    title
    kind
    publisher
    identifiers {
      scheme
      value
    }
  }
  jsonLd: export(format: JSON_LD)
}
fragment FingerprintShown on Fingerprint {
  basis
  totalCount
  outputs
  truncated
  entries {
    weight
    curated
    concept {
      id
      label(language: $language)
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
}
fragment WordsOfEvidence on FingerprintEvidence {
  field
  matchedText
  label
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<PublicationPageQuery, PublicationPageQueryVariables>;
export const ResolveDocument = new TypedDocumentString(`
    query Resolve($identifier: String!) {
  resolve(identifier: $identifier) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<ResolveQuery, ResolveQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String, $words: String!, $hasWords: Boolean!, $filter: PublicationFilter!, $orderBy: PublicationOrder, $after: String, $facets: Int!, $filteredBy: [ID!]!, $language: String!) {
  publications(
    query: $text
    filter: $filter
    orderBy: $orderBy
    first: 20
    after: $after
  ) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OutputLine
    }
    facets(first: $facets) {
      complete
      year {
        ...FacetShown
      }
      type {
        ...FacetShown
      }
      lab {
        ...FacetShown
      }
      partner {
        ...FacetShown
      }
      concept {
        ...FacetShown
        node {
          ... on Concept {
            label(language: $language)
          }
        }
      }
      keyword {
        ...FacetShown
      }
      venue {
        ...FacetShown
      }
      openAccess {
        ...FacetShown
      }
      language {
        ...FacetShown
      }
    }
  }
  search(
    query: $words
    kinds: [MEMBER, EXTERNAL_PERSON, LAB, PARTNER, PROJECT, CONCEPT, VENUE]
    first: 6
  ) @include(if: $hasWords) {
    hits {
      kind
      label
      node {
        __typename
        id
      }
    }
    totals {
      kind
      count
    }
  }
  nodes(ids: $filteredBy) {
    __typename
    id
    ... on Person {
      name
    }
    ... on Organization {
      name
    }
    ... on Concept {
      label(language: $language)
    }
    ... on Keyword {
      text
    }
    ... on Venue {
      title
    }
    ... on Project {
      title
    }
  }
}
    fragment FacetShown on Facet {
  key
  label
  count
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchRelaxedDocument = new TypedDocumentString(`
    query SearchRelaxed($words: String!) {
  search(query: $words, kinds: [PUBLICATION], first: 20) {
    relaxed
    hits {
      node {
        ...OutputLine
      }
    }
  }
}
    fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<SearchRelaxedQuery, SearchRelaxedQueryVariables>;
export const VenuePageDocument = new TypedDocumentString(`
    query VenuePage($venue: String!, $id: ID!, $language: String!, $concepts: Int!, $from: Int, $to: Int, $own: PublicationFilter!, $filter: PublicationFilter!, $first: Int!, $after: String) {
  venue(id: $venue) {
    id
    title
    kind
    abbreviation
    publisher
    identifiers {
      scheme
      value
      url
    }
    fingerprint(first: $concepts, from: $from, to: $to) {
      ...FingerprintShown
      entries {
        evidence(first: 3) {
          ...OutputsOfEvidence
        }
      }
    }
  }
  all: publications(filter: $own, first: 1) {
    ...OutputsByTypeAndYear
  }
  outputs: publications(filter: $filter, first: $first, after: $after) {
    ...OutputsPage
  }
  fingerprintTrend(of: $id, bucket: 2, first: 6) {
    ...TrendShown
  }
}
    fragment TrendShown on FingerprintTrend {
  undatedOutputs
  periods {
    from
    to
    outputs
  }
  concepts {
    share
    shares
    change
    concept {
      id
      label(language: $language)
    }
  }
}
fragment OutputsPage on PublicationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...OutputLine
  }
}
fragment OutputsByTypeAndYear on PublicationConnection {
  totalCount
  facets(first: 100) {
    type {
      key
      count
    }
    year {
      key
      count
    }
  }
}
fragment FingerprintShown on Fingerprint {
  basis
  totalCount
  outputs
  truncated
  entries {
    weight
    curated
    concept {
      id
      label(language: $language)
      vocabulary {
        id
        title(language: $language)
      }
    }
  }
}
fragment OutputsOfEvidence on FingerprintEvidence {
  contribution
  publication {
    id
    title
    language
    year
  }
}
fragment OutputLine on Publication {
  id
  title
  doi
  language
  publishedOn
  status
  type {
    type
  }
  venue {
    id
    title
  }
  contributions(first: 4) {
    totalCount
    nodes {
      nameAsWritten
    }
  }
}`) as unknown as TypedDocumentString<VenuePageQuery, VenuePageQueryVariables>;
export const VocabularyByIdDocument = new TypedDocumentString(`
    query VocabularyById($id: ID!, $language: String!) {
  node(id: $id) {
    __typename
    ... on Vocabulary {
      ...VocabularyShown
    }
  }
}
    fragment VocabularyShown on Vocabulary {
  id
  uri
  title(language: $language)
  licence
  version
  citation
  publisher
  source
  languages
  conceptCount
}`) as unknown as TypedDocumentString<VocabularyByIdQuery, VocabularyByIdQueryVariables>;
export const VocabularyConceptsDocument = new TypedDocumentString(`
    query VocabularyConcepts($uri: String!, $query: String, $after: String, $language: String!) {
  concepts(vocabulary: $uri, query: $query, first: 60, after: $after) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ConceptLink
    }
  }
}
    fragment ConceptLink on Concept {
  id
  label(language: $language)
}`) as unknown as TypedDocumentString<VocabularyConceptsQuery, VocabularyConceptsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $remembered: String!, $kinds: [EntityKind!]!, $isIdentifier: Boolean!, $chosen: Boolean!) {
  named: resolve(identifier: $text) @include(if: $isIdentifier) {
    __typename
    id
    ... on Person {
      name
    }
    ... on Organization {
      name
    }
  }
  remembered: resolve(identifier: $remembered) @include(if: $chosen) {
    __typename
    id
    ... on Person {
      name
    }
    ... on Organization {
      name
    }
  }
  search(query: $text, kinds: $kinds, first: 12) {
    hits {
      kind
      label
      node {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;