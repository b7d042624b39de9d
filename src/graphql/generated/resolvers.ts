import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyNode } from '../../server/node.js';
import type { PublicationEntity, PublicationPage, FacetSource, FacetEntity, ContributionEntity, ContributionPage } from '../../publication/publication.record.js';
import type { SimilarPublicationEntity, SimilarPersonEntity, SimilarOrganizationEntity, FingerprintEntity, FingerprintEntryEntity, HiddenConceptEntity, FingerprintEvidenceEntity, FingerprintComparisonEntity, SharedConceptEntity, DistinctiveConceptEntity, FingerprintTrendEntity, ConceptTrendEntity, ExpertListEntity, ExpertEntity, ExpertEvidenceEntity, UnrealisedCollaborationsEntity, UnrealisedPairEntity } from '../../fingerprint/fingerprint.record.js';
import type { DoubtfulPeopleEntity } from '../../curation/doubtful-people.js';
import type { PersonEntity, PersonPage, MembershipEntity } from '../../person/person.record.js';
import type { OrganizationEntity, OrganizationPage, PartnershipEntity } from '../../organization/organization.record.js';
import type { ProjectEntity, ProjectPage } from '../../project/project.record.js';
import type { ConceptEntity, ConceptPage, VocabularyEntity, ConceptPersonEntity, ConceptOrganizationEntity, ConceptNeighbourEntity } from '../../concept/concept.record.js';
import type { KeywordEntity, KeywordPage } from '../../keyword/keyword.record.js';
import type { VenueEntity, VenuePage } from '../../venue/venue.record.js';
import type { DoubtfulKeywordEntity } from '../../curation/doubtful-keywords.js';
import type { KeywordCandidateEntity } from '../../text/doubtful-keywords.js';
import type { VocabularyCandidateEntity } from '../../curation/vocabulary-candidates.js';
import type { ConflictReportEntity } from '../../conflict/conflicts.js';
import type { ConflictEntity, SharedStayEntity, CoveredConceptEntity } from '../../conflict/conflict.record.js';
import type { TeamEntity } from '../../conflict/team.js';
import type { MatrixEntity, MatrixHeaderEntity } from '../../matrix/matrix.record.js';
import type { AnalysisEntity, MeasuresEntity, MeasuresPage } from '../../analysis/analysis.record.js';
import type { CollaborationPathsEntity, CollaborationPathEntity, CollaborationHopEntity, GroupDistanceEntity, IntroductionsEntity, IntroductionEntity, ReachEntity, ReachAtHopsEntity, ReachedEntity } from '../../collaboration/paths.record.js';
import type { TieEndEntity, TieHistoryYearEntity, CollaboratorListEntity, CollaboratorEntity } from '../../collaboration/collaboration.record.js';
import type { ShownNetwork, ShownNode, ShownLink, ShownCluster } from '../../network/shown.js';
import type { WorklistEntity, WorklistPage } from '../../curation/worklist.record.js';
import type { ImportRunEntity, ImportReportEntity, UndoReportEntity, UndoPayloadEntity } from '../../import/import.record.js';
import type { RejectFileEntity, ImportJobEntity } from '../../import/import-jobs.js';
import type { DecisionEntity, DecisionOutcome, UnionEntity, UniteOutcome, DoubtfulPairEntity, DoubtfulPairPage } from '../../curation/curation.record.js';
import type { Context } from '../../server/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, ISO 8601 with time zone. */
  DateTime: { input: string; output: string; }
  /** A calendar date as precise as the source gave it: YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601). */
  PartialDate: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** Where somebody is taken to work. */
export type AffiliationTime =
  /** Where they said so on the output. */
  | 'AT_OUTPUT'
  /** Where they are members today, whatever an output says. */
  | 'CURRENT';

/** Another name of an organisation. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** Since when. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Its language, BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Where it is used. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Until when. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** Whose ties are analysed. */
export type Analysed =
  /** Ties between organisations, labs and partners. */
  | 'ORGANIZATIONS'
  /** Ties between people. */
  | 'PEOPLE';

/**
 * Measures of all ties of the graph, made by `whorl analyze` with Neo4j Graph Data Science and kept until it is run again.
 * Ties of projects alone, and outputs of more than 100 authors (or units), are left out.
 */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /** When it was made. */
  readonly analysedAt: Scalars['DateTime']['output'];
  /** From how many of the nodes betweenness was estimated; equal to `nodes` where it is exact. */
  readonly betweennessSample: Scalars['Int']['output'];
  /** Communities found (Leiden). */
  readonly communities: Scalars['Int']['output'];
  /** Connected components; somebody without ties is one alone. */
  readonly components: Scalars['Int']['output'];
  /** How joint outputs were counted: the strength of a tie is their sum. */
  readonly counting: Counting;
  /** Damping factor of PageRank. */
  readonly damping: Scalars['Float']['output'];
  /** How many the largest community has. */
  readonly largestCommunity: Scalars['Int']['output'];
  /** How many the largest component has. */
  readonly largestComponent: Scalars['Int']['output'];
  /** What computed it, with its version. */
  readonly library: Scalars['String']['output'];
  /** Modularity of the communities. */
  readonly modularity: Scalars['Float']['output'];
  /** How many were measured. */
  readonly nodes: Scalars['Int']['output'];
  /** Whose ties. */
  readonly of: Analysed;
  /** Those who were measured and are in the graph, the highest first. */
  readonly ranking: MeasuresConnection;
  /** Resolution of the communities: higher makes more and smaller ones. */
  readonly resolution: Scalars['Float']['output'];
  /** Number of the state of the graph it was made from. */
  readonly revision: Scalars['Int']['output'];
  /** What chance was seeded with: communities and the sample of betweenness are the same for the same seed. */
  readonly seed: Scalars['Int']['output'];
  /** First year of the outputs; null for all. */
  readonly since?: Maybe<Scalars['Int']['output']>;
  /** Whether the graph has changed since: then the measures are those of the graph as it was. */
  readonly stale: Scalars['Boolean']['output'];
  /** Ties between them, each counted once. */
  readonly ties: Scalars['Int']['output'];
  /** Last year of the outputs; null for all. */
  readonly until?: Maybe<Scalars['Int']['output']>;
};


/**
 * Measures of all ties of the graph, made by `whorl analyze` with Neo4j Graph Data Science and kept until it is run again.
 * Ties of projects alone, and outputs of more than 100 authors (or units), are left out.
 */
export type AnalysisRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<RankedBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where among its authors somebody stands on an output. A sole author is first and last. */
export type AuthorPosition =
  /** Anywhere. */
  | 'ANY'
  /** Corresponding author, where the source says who that is. */
  | 'CORRESPONDING'
  /** First author. */
  | 'FIRST'
  /** Last author. */
  | 'LAST';

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

/** One step from one entity to the next. */
export type CollaborationHop = {
  readonly __typename?: 'CollaborationHop';
  /** Whether the step crosses one output of a large consortium, a weak tie. */
  readonly consortium: Scalars['Boolean']['output'];
  /** Cost of the step, above 0 and at most 1; 0 from a person to their organisation. */
  readonly cost: Scalars['Float']['output'];
  /** Year of the first of them. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** Where the step starts. */
  readonly from: Node;
  /** How many joint outputs of the years asked for make the step; null where they are not counted: for a person and their organisation, and for an output of a consortium. */
  readonly jointOutputs?: Maybe<Scalars['Int']['output']>;
  /** Joint outputs that make the step, newest first. */
  readonly outputs: ReadonlyArray<Publication>;
  /** Joint projects that make the step. */
  readonly projects: ReadonlyArray<Project>;
  /** The step in plain words, e.g. that Ida Holm wrote an output with Per Berg in 2021, and 3 more since 2018. */
  readonly sentence: Scalars['String']['output'];
  /** Strength of the tie: joint outputs, each 1/(n−1), and joint projects, each 1/4 a year, halved for every five years of age. */
  readonly strength: Scalars['Float']['output'];
  /** Where it ends. */
  readonly to: Node;
};


/** One step from one entity to the next. */
export type CollaborationHopOutputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One step from one entity to the next. */
export type CollaborationHopProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Which rows work with which columns, at any level of the organisation. An organisation has an output if an author names it, or
 * anything below it, as affiliation: at the time of the output, whatever became of the author. An output counts once in a cell,
 * and once in each total, however many cells it stands in: totals are distinct outputs, not sums of cells.
 *
 * Two organisations of which one is the other, or part of it, are not working together: such a cell is empty. In a cell of an
 * organisation and a country the country is that of another organisation, which is not part of the first. Two countries are two.
 */
export type CollaborationMatrix = {
  readonly __typename?: 'CollaborationMatrix';
  /** Of these, outputs that have rows and columns and stand in no cell, since these are the same or one is part of the other. */
  readonly alone: Scalars['Int']['output'];
  /** The cells that are not empty, row by row. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** How many columns have cells, shown or not. */
  readonly columnCount: Scalars['Int']['output'];
  /** The columns that have cells, most outputs first; years in their order. */
  readonly columns: ReadonlyArray<MatrixHeader>;
  /** Outputs that were looked at: of the rows (if these are no organisations, of the columns), in the years, of the types. */
  readonly considered: Scalars['Int']['output'];
  /** Of these, outputs of more than 100 organisations, which are left out of the cells where both sides are organisations or countries, as they are left out of ties. */
  readonly consortiumOutputs: Scalars['Int']['output'];
  /** Their fractional count: each counts 1 in all, so this is the same number. Cells and totals of rows and columns sum up to it. */
  readonly fractionalOutputs: Scalars['Float']['output'];
  /** Distinct outputs that stand in any cell. */
  readonly outputs: Scalars['Int']['output'];
  /** What was cut, and how to see it. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How many rows have cells, shown or not. */
  readonly rowCount: Scalars['Int']['output'];
  /** The rows that have cells, most outputs first; years in their order. */
  readonly rows: ReadonlyArray<MatrixHeader>;
  /** Whether anything was cut. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Of these, outputs that have no column. */
  readonly withoutColumn: Scalars['Int']['output'];
  /** Of these, outputs that have no row: no country, no year, no such organisation. */
  readonly withoutRow: Scalars['Int']['output'];
};

/**
 * A network of whoever was chosen. Every count, normalisation, measure and cluster is about exactly the nodes and links
 * given here; what was left out is told in `cuts`. The same arguments on the same graph give the same answer.
 */
export type CollaborationNetwork = {
  readonly __typename?: 'CollaborationNetwork';
  /** The clusters, largest first. */
  readonly clusters: ReadonlyArray<NetworkCluster>;
  /** Outputs of too many authors (or units, more than 100) for pairwise ties that two nodes share: they make no links here. */
  readonly consortiumOutputs: Scalars['Int']['output'];
  /** What was left out, and why. */
  readonly cuts: ReadonlyArray<NetworkCut>;
  /** The same network as one file or as those that belong together, with everything that was asked for and the parameters in it. */
  readonly files: ReadonlyArray<NetworkFile>;
  /** How many links are here. */
  readonly linkCount: Scalars['Int']['output'];
  /** Strongest first, one for each pair of nodes that have one. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** Modularity of the clusters by the strengths of the links, at resolution 1. */
  readonly modularity: Scalars['Float']['output'];
  /** How many nodes are here. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Strongest first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** What it takes to make the same network again. */
  readonly parameters: NetworkParameters;
  /** Whether anything is missing that was asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};


/**
 * A network of whoever was chosen. Every count, normalisation, measure and cluster is about exactly the nodes and links
 * given here; what was left out is told in `cuts`. The same arguments on the same graph give the same answer.
 */
export type CollaborationNetworkFilesArgs = {
  clusters?: InputMaybe<Scalars['Boolean']['input']>;
  format: NetworkFormat;
  layout?: InputMaybe<NetworkLayout>;
  measures?: InputMaybe<ReadonlyArray<NetworkMeasure>>;
};

/** One path. */
export type CollaborationPath = {
  readonly __typename?: 'CollaborationPath';
  /** Sum of the costs of its hops. */
  readonly cost: Scalars['Float']['output'];
  /** Its hops, from the first entity to the last. */
  readonly hops: ReadonlyArray<CollaborationHop>;
  /** How many hops. */
  readonly length: Scalars['Int']['output'];
};

/**
 * Paths between two people or organisations. The cost of a hop falls with the strength of the tie and how recent it is,
 * relative to `asOf`, never to the clock, so that the same graph always gives the same answer.
 */
export type CollaborationPaths = {
  readonly __typename?: 'CollaborationPaths';
  /** The year that counts as now: the newest in the graph unless told. */
  readonly asOf: Scalars['Int']['output'];
  /** The reason in words, with what to ask instead. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** The best paths, best first. */
  readonly paths: ReadonlyArray<CollaborationPath>;
  /** Why there is no path, or why the search was cut short; null when all is well. */
  readonly reason?: Maybe<PathsReason>;
  /** The filters without which, each by itself, there would be a path of that many hops at most. */
  readonly tooTight: ReadonlyArray<PathFilter>;
  /** Whether the search was cut short: there may be paths that were not found. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Somebody one works with, how much and since when. */
export type Collaborator = {
  readonly __typename?: 'Collaborator';
  /** Code of the country (ISO 3166-1 alpha-2), if it is one. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The person or organisation; null for a country. */
  readonly entity?: Maybe<Node>;
  /** Year of the first joint output. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** Joint outputs, each counted 1/(n−1); by organisation or country times how many of the other authors (of an organisation: of the other organisations) are there. */
  readonly fractionalOutputs: Scalars['Float']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Year of the newest joint output. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** Joint outputs, each counted 1. */
  readonly outputs: Scalars['Int']['output'];
  /** Projects both take part in, each year of a project counted once. Told between people, and between organisations. */
  readonly projectYears: Scalars['Int']['output'];
  /** Each year with joint outputs or projects, and those in which the tie lapsed, oldest first; all years, whatever the list was asked for. */
  readonly tieYears: ReadonlyArray<TieYear>;
};


/** Somebody one works with, how much and since when. */
export type CollaboratorTieYearsArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  lapseYears?: InputMaybe<Scalars['Int']['input']>;
};

/** What collaborators are counted by. */
export type CollaboratorKind =
  /** Countries. */
  | 'COUNTRY'
  /** Units of ours, at every level: who works in a lab works in its department too. */
  | 'LAB'
  /** Organisations, ours or not, at every level. */
  | 'ORGANIZATION'
  /** Organisations that are not ours, at every level. */
  | 'PARTNER'
  /** People. */
  | 'PERSON';

/** Whom somebody works with. */
export type CollaboratorList = {
  readonly __typename?: 'CollaboratorList';
  /** How many of these were added: of more than 20 the newest. */
  readonly addedConsortiumOutputs: Scalars['Int']['output'];
  /** Strongest first. */
  readonly collaborators: ReadonlyArray<Collaborator>;
  /** Outputs with too many authors for pairwise ties (more than 100): left out of the ranking unless `consortia` adds them, and counted here. */
  readonly consortiumOutputs: Scalars['Int']['output'];
  /** Each year from the first joint output: which ties are new, lapsed and revived. Of all collaborators, in all years. */
  readonly tieHistory: ReadonlyArray<TieHistoryYear>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there are more than were returned. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** Whom somebody works with. */
export type CollaboratorListTieHistoryArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  lapseYears?: InputMaybe<Scalars['Int']['input']>;
};

/** A concept of a controlled vocabulary. */
export type Concept = Node & {
  readonly __typename?: 'Concept';
  /** Broader concepts, directly above. */
  readonly broader: ReadonlyArray<Concept>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Keywords of authors that mean it. */
  readonly keywords: ReadonlyArray<Keyword>;
  /** Preferred label in the language asked for, else in English, else in any. */
  readonly label: Scalars['String']['output'];
  /** Preferred labels in all languages. */
  readonly labels: ReadonlyArray<LanguageText>;
  /** Units of ours that write most about it. */
  readonly labs: ReadonlyArray<ConceptOrganization>;
  /** Concepts of other loaded vocabularies that mean the same (skos:exactMatch). Outputs are about one of them only: the one of the vocabulary first in order of URI. */
  readonly mapped: ReadonlyArray<Concept>;
  /** Narrower concepts, directly below. */
  readonly narrower: ReadonlyArray<Concept>;
  /** Concepts that stand beside it in the same outputs, the closest first; those with the 200 most outputs are looked at. */
  readonly neighbours: ReadonlyArray<ConceptNeighbour>;
  /** The concept's code in its vocabulary. */
  readonly notation?: Maybe<Scalars['String']['output']>;
  /** Outputs about it by year, oldest first; each work once. */
  readonly outputsPerYear: ReadonlyArray<YearCount>;
  /** Organisations that are not ours that write most about it. */
  readonly partners: ReadonlyArray<ConceptOrganization>;
  /** Who writes most about it: the 20,000 outputs that are most about it are looked at. */
  readonly people: ReadonlyArray<ConceptPerson>;
  /** Outputs about it. */
  readonly publications: PublicationConnection;
  /** Related concepts. */
  readonly related: ReadonlyArray<Concept>;
  /** Synonyms in all languages. */
  readonly synonyms: ReadonlyArray<LanguageText>;
  /** URI of the concept. */
  readonly uri: Scalars['String']['output'];
  /** The vocabulary it belongs to. */
  readonly vocabulary: Vocabulary;
};


/** A concept of a controlled vocabulary. */
export type ConceptKeywordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of a controlled vocabulary. */
export type ConceptLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A concept of a controlled vocabulary. */
export type ConceptLabsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of a controlled vocabulary. */
export type ConceptNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of a controlled vocabulary. */
export type ConceptPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of a controlled vocabulary. */
export type ConceptPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of a controlled vocabulary. */
export type ConceptPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** One way to name a concept. */
export type ConceptBy =
  /** Global id. */
  { readonly id: Scalars['ID']['input']; readonly uri?: never; }
  |  /** URI. */
  { readonly id?: never; readonly uri: Scalars['String']['input']; };

/** A page of concepts. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What a decision did to a weight. */
export type ConceptCuration =
  /** The concept was added, or is at least as heavy as somebody said. */
  | 'ADDED'
  /** The computed weight was multiplied. */
  | 'BOOSTED';

/** One of concepts and its cursor. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Concept;
};

/** A concept that stands beside another one in outputs. */
export type ConceptNeighbour = {
  readonly __typename?: 'ConceptNeighbour';
  /** The concept. */
  readonly concept: Concept;
  /** How many outputs are about both. */
  readonly outputs: Scalars['Int']['output'];
  /** Outputs about both, by the geometric mean of the outputs about each (Ochiai's coefficient), 0 to 1. */
  readonly strength: Scalars['Float']['output'];
};

/** An organisation that writes about a concept. */
export type ConceptOrganization = {
  readonly __typename?: 'ConceptOrganization';
  /** The organisation. */
  readonly organization: Organization;
  /** How many outputs, each once. */
  readonly outputs: Scalars['Int']['output'];
  /** Sum over the outputs of the concept's weight, each in the share of the authors who wrote as part of the organisation or of what is below it. */
  readonly weight: Scalars['Float']['output'];
};

/** Somebody who writes about a concept. */
export type ConceptPerson = {
  readonly __typename?: 'ConceptPerson';
  /** How many outputs. */
  readonly outputs: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
  /** Sum over the outputs of the concept's weight, each output shared among its authors. */
  readonly weight: Scalars['Float']['output'];
};

/** How one concept changed over the periods of a trend. */
export type ConceptTrend = {
  readonly __typename?: 'ConceptTrend';
  /** Its share in the later half of the periods less that in the earlier half, -1 to 1; the middle one of an odd number is in neither. */
  readonly change: Scalars['Float']['output'];
  /** The concept. */
  readonly concept: Concept;
  /** Its part of all weights of all periods together, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Its part of all weights of each period, in the order of the periods; 0 where there are no outputs. */
  readonly shares: ReadonlyArray<Scalars['Float']['output']>;
};

/** A conflict of interest between a candidate and a person, with its evidence. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** The candidate. */
  readonly candidate: Person;
  /** Why. */
  readonly kinds: ReadonlyArray<ConflictKind>;
  /** Organisations both were in, the lowest ones, with the years of each in the window. */
  readonly organizations: ReadonlyArray<SharedOrganization>;
  /** How many joint outputs in the window. */
  readonly outputCount: Scalars['Int']['output'];
  /** Joint outputs in the window, newest first. */
  readonly outputs: ReadonlyArray<Publication>;
  /** The person. */
  readonly person: Person;
  /** Joint projects that ran in the window. */
  readonly projects: ReadonlyArray<Project>;
};


/** A conflict of interest between a candidate and a person, with its evidence. */
export type ConflictOutputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A conflict of interest between a candidate and a person, with its evidence. */
export type ConflictProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why two people have a conflict of interest. */
export type ConflictKind =
  /** They were in one organisation. */
  | 'ORGANIZATION'
  /** They wrote together. */
  | 'OUTPUT'
  /** They took part in one project. */
  | 'PROJECT'
  /** They are one person. */
  | 'SAME_PERSON';

/** The rules that were applied. */
export type ConflictPolicy = {
  readonly __typename?: 'ConflictPolicy';
  /** Its name, if it is a published one. */
  readonly name?: Maybe<ConflictPolicyName>;
  /** Past years in the same organisation; null if that is no conflict. */
  readonly organizationYears?: Maybe<Scalars['Int']['output']>;
  /** Past years of joint outputs; null if these are no conflict. */
  readonly outputYears?: Maybe<Scalars['Int']['output']>;
  /** Past years of joint projects; null if these are no conflict. */
  readonly projectYears?: Maybe<Scalars['Int']['output']>;
  /** What the same organisation is. */
  readonly sameOrganization: SameOrganization;
  /** Where it is published. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** By which rules. */
export type ConflictPolicyChoice =
  /** Published ones. */
  { readonly name: ConflictPolicyName; readonly rules?: never; }
  |  /** Your own. */
  { readonly name?: never; readonly rules: ConflictRules; };

/** Published rules for conflicts of interest, as far as a graph can tell. What no record holds (family, money, supervision) is not looked at. */
export type ConflictPolicyName =
  /** Journal of Open Source Software: joint outputs and funded projects of the past four years, the same organisation in the past year (openjournals/joss, COI.md). */
  | 'JOSS'
  /** PLOS, competing interests: joint outputs, projects and organisations of the past five years. */
  | 'PLOS'
  /** rOpenSci: joint outputs of the past three years (ropensci/dev_guide, on reviewers). */
  | 'ROPENSCI';

/** Who has a conflict of interest with whom. */
export type ConflictReport = {
  readonly __typename?: 'ConflictReport';
  /** The year that counts as now. A window of n years begins in the year asOf − n. */
  readonly asOf: Scalars['Int']['output'];
  /** Candidates without any conflict by these rules, in the order they were named. */
  readonly clear: ReadonlyArray<Person>;
  /** The conflicts, by candidate and person in the order they were named. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Ids among people and candidates that are no person of the graph. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** The rules that were applied. */
  readonly policy: ConflictPolicy;
};

/** Rules of your own. A kind of tie that is left out is no conflict. */
export type ConflictRules = {
  /** The same organisation in so many past years, 0 to 100. */
  readonly organizationYears?: InputMaybe<Scalars['Int']['input']>;
  /** Joint outputs of so many past years, 0 to 100. */
  readonly outputYears?: InputMaybe<Scalars['Int']['input']>;
  /** Joint projects that ran in so many past years, 0 to 100. */
  readonly projectYears?: InputMaybe<Scalars['Int']['input']>;
  /** What the same organisation is. */
  readonly sameOrganization?: InputMaybe<SameOrganization>;
};

/** One contribution to an output. */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** Organisations named with the contribution: where the person was at the time of the output. */
  readonly affiliations: ReadonlyArray<Organization>;
  /** Who: a person, or an organisation for group authors. */
  readonly by: Contributor;
  /** Whether this is a corresponding author, if the source says. */
  readonly corresponding?: Maybe<Scalars['Boolean']['output']>;
  /** The name as it stands on the output. */
  readonly nameAsWritten: Scalars['String']['output'];
  /** Position in the list, from 1. */
  readonly position: Scalars['Int']['output'];
  /** In what role. */
  readonly role: ContributionRole;
};

/** A page of contributions, in the order of the output. */
export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<ContributionEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Contribution>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contribution and its cursor. */
export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The contribution. */
  readonly node: Contribution;
};

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

/** Who contributed. */
export type Contributor = ExternalPerson | Lab | Member | Partner;

/** How joint outputs are counted. */
export type Counting =
  /** Each joint output counts 1/(n−1), n being its number of authors (or of units). */
  | 'FRACTIONAL'
  /** Each joint output counts 1. */
  | 'FULL';

/** How well somebody covers a concept. */
export type CoveredConcept = {
  readonly __typename?: 'CoveredConcept';
  /** The concept. */
  readonly concept: Concept;
  /** The weight divided by that of whoever was considered and has most, 0 to 1. */
  readonly part: Scalars['Float']['output'];
  /** Σ weight of the concept in the person's outputs, each shared among its authors. */
  readonly weight: Scalars['Float']['output'];
};

/** What a person decided about an entity. It holds until it is taken back, whatever feeds bring. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether it holds; false once it was taken back. */
  readonly current: Scalars['Boolean']['output'];
  /** The entity it changes; null when that is no longer in the graph. Of two outputs that are different, one of them. */
  readonly entity?: Maybe<Node>;
  /** The field that was corrected. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Id, to take it back by. */
  readonly id: Scalars['ID']['output'];
  /** Ids of others it is about: the concept of a decision on concepts or keywords, of a merge the one that became a part of the entity, of a split the new one, of a claim or a rejected contribution the person it went to. */
  readonly others: ReadonlyArray<Scalars['ID']['output']>;
  /** The pass of `unitePeople` in which it was made, to take all of that back by; null if it was made by itself. */
  readonly pass?: Maybe<Scalars['ID']['output']>;
  /** When it was taken back. */
  readonly revertedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  readonly revertedBy?: Maybe<Scalars['String']['output']>;
  /** Its value, as JSON. For curators only where it names people. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What it does. */
  readonly what: DecisionKind;
  /** Who decided. */
  readonly who: Scalars['String']['output'];
  /** Why. For curators only where the decision is to show something no more, or was made in a pass, whose reasons may tell parts of names. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

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

/** What came of a decision. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision as it stands now; null when it was refused. */
  readonly decision?: Maybe<Decision>;
  /** Why it was refused, and what to do. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A concept that one side has at least one and a half times the share of.
 * With the shares s and t of the two sides, `distinctiveness` is s × log2(2s ÷ (s + t)): the concept's part of the Jensen–Shannon divergence.
 */
export type DistinctiveConcept = {
  readonly __typename?: 'DistinctiveConcept';
  /** The concept. */
  readonly concept: Concept;
  /** How telling it is, above 0. */
  readonly distinctiveness: Scalars['Float']['output'];
  /** Its part of all weights on the other side. */
  readonly otherShare: Scalars['Float']['output'];
  /** Its part of all weights on this side, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** How many times the share of the other side; null where that has none. */
  readonly times?: Maybe<Scalars['Float']['output']>;
};

/** A keyword that may mean a concept, and on which nobody decided yet. */
export type DoubtfulKeyword = {
  readonly __typename?: 'DoubtfulKeyword';
  /** What it may mean. */
  readonly candidates: ReadonlyArray<KeywordCandidate>;
  /** The keyword. */
  readonly keyword: Keyword;
  /** How many outputs carry it. */
  readonly outputs: Scalars['Int']['output'];
};

/** Some doubtful keywords, in the order of their text. */
export type DoubtfulKeywords = {
  readonly __typename?: 'DoubtfulKeywords';
  /** Give it as `after` to go on; null at the end of the list. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** How many keywords were looked through. */
  readonly lookedThrough: Scalars['Int']['output'];
  /** The keywords; fewer than asked for, even none, where many others stand between them. */
  readonly nodes: ReadonlyArray<DoubtfulKeyword>;
};

/** Two publications that may be one: a person should look. */
export type DoubtfulPair = {
  readonly __typename?: 'DoubtfulPair';
  /** Why they may be one, and why that is not sure. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** Id, to decide on it by. */
  readonly id: Scalars['ID']['output'];
  /** The two. */
  readonly publications: ReadonlyArray<Publication>;
  /** OPEN, or DIFFERENT or SAME once somebody said so. */
  readonly status: Scalars['String']['output'];
};

/** A page of doubtful pairs. */
export type DoubtfulPairConnection = {
  readonly __typename?: 'DoubtfulPairConnection';
  /** Pairs with their cursors. */
  readonly edges: ReadonlyArray<DoubtfulPairEdge>;
  /** The pairs. */
  readonly nodes: ReadonlyArray<DoubtfulPair>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many open pairs there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there are more than can be paged through; never. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A doubtful pair in a list. */
export type DoubtfulPairEdge = {
  readonly __typename?: 'DoubtfulPairEdge';
  /** Give it as `after` to continue behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: DoubtfulPair;
};

/** Two people who may be one: a person should look. */
export type DoubtfulPeople = {
  readonly __typename?: 'DoubtfulPeople';
  /** What speaks for it and against it, the weightiest first. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** An output of each, by which they were compared. */
  readonly outputs: ReadonlyArray<Publication>;
  /** The two. */
  readonly people: ReadonlyArray<Person>;
  /** 0 to 1; from 0.5 on they are likely one. */
  readonly score: Scalars['Float']['output'];
};

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

/** Somebody who knows about what was asked. */
export type Expert = {
  readonly __typename?: 'Expert';
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** The outputs that make the score, the greatest part first. */
  readonly evidence: ReadonlyArray<ExpertEvidence>;
  /** How many of the outputs that were looked at the person wrote. */
  readonly outputs: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
  /** From 1. */
  readonly rank: Scalars['Int']['output'];
  /** The sum of the votes of the outputs, that of the first expert being 1. An output's vote is the third power of its match, so that one close output outweighs many vague ones. */
  readonly score: Scalars['Float']['output'];
};


/** Somebody who knows about what was asked. */
export type ExpertEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An output that makes somebody an expert. */
export type ExpertEvidence = {
  readonly __typename?: 'ExpertEvidence';
  /** Its part of the person's score, 0 to 1; all outputs add up to 1. */
  readonly contribution: Scalars['Float']['output'];
  /** How well it matches: five sixths of `words` and one sixth of `similarity`; `similarity` alone where concepts were asked for. */
  readonly match: Scalars['Float']['output'];
  /** The output. */
  readonly publication: Publication;
  /** Concepts of both with their parts of `similarity`. A is what was asked. */
  readonly sharedConcepts: ReadonlyArray<SharedConcept>;
  /** Cosine similarity of its fingerprint and the concepts that were asked for, 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
  /** How well its words match the text, 0 to 1, the best match being 1. */
  readonly words: Scalars['Float']['output'];
};

/** Who knows about something, with evidence. */
export type ExpertList = {
  readonly __typename?: 'ExpertList';
  /** The concepts that were found in what was asked, strongest first. */
  readonly about: ReadonlyArray<FingerprintEntry>;
  /** The experts, best first. */
  readonly experts: ReadonlyArray<Expert>;
  /** How many outputs were looked at: the 200 best by words and concepts. */
  readonly outputs: Scalars['Int']['output'];
  /** How many people wrote these outputs, without those left out. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether more outputs match than were looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Who is left out of a list of experts. */
export type ExpertsExcluding = {
  /** The authors of the output that was asked about. */
  readonly authors?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whoever wrote with its authors, at any time; outputs of large consortia do not count. */
  readonly coAuthors?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global ids of organisations, at most 20: whoever was a member of them or of what is below them, or wrote as part of it. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global ids of people, at most 100. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What experts are wanted on. */
export type ExpertsOn =
  /** Global ids of concepts, 1 to 40; each counts the same. */
  { readonly concepts: ReadonlyArray<Scalars['ID']['input']>; readonly publication?: never; readonly text?: never; }
  |  /** Global id of an output: who could review it? Neither it nor another version of it counts as evidence. */
  { readonly concepts?: never; readonly publication: Scalars['ID']['input']; readonly text?: never; }
  |  /** A text, at most 100,000 characters: a call, an abstract, a question. */
  { readonly concepts?: never; readonly publication?: never; readonly text: Scalars['String']['input']; };

/**
 * Formats of an export. Each but JSON_LD can be imported again and then says all it said: what a format has no field for stands in one
 * field named whorl.
 */
export type ExportFormat =
  /** BibTeX, with the fields of BibLaTeX. */
  | 'BIBTEX'
  /** CSL-JSON. */
  | 'CSL_JSON'
  /** A table with a header row, for spreadsheets; cells that they would take for formulas are marked. */
  | 'CSV'
  /** JSON-LD with the terms of schema.org. */
  | 'JSON_LD'
  /** RIS. */
  | 'RIS'
  /** Our own JSON lines. */
  | 'WHORL';

/** Somebody who never was in a unit of ours, as far as we know. */
export type ExternalPerson = Node & Person & {
  readonly __typename?: 'ExternalPerson';
  /** About the person, as the source says. */
  readonly biography?: Maybe<Scalars['String']['output']>;
  /** With whom the person works, strongest first. */
  readonly collaborators: CollaboratorList;
  /** Academic degrees as shown. */
  readonly degrees?: Maybe<Scalars['String']['output']>;
  /** Family name, if known. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The concepts of the person's outputs, each output shared among its authors; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Given names, if known. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Global id; it survives when somebody joins or leaves. */
  readonly id: Scalars['ID']['output'];
  /** ORCID and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What was measured of all ties; null if nothing was, or not of this person. */
  readonly measures?: Maybe<Measures>;
  /** Memberships in units of ours and in other organisations, newest first. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Name as it is shown: given name first. */
  readonly name: Scalars['String']['output'];
  /** Other forms of the name. */
  readonly nameVariants: ReadonlyArray<Scalars['String']['output']>;
  /** The ORCID iD alone. */
  readonly orcid?: Maybe<Scalars['String']['output']>;
  /** Projects the person takes or took part in. */
  readonly projects: ReadonlyArray<Project>;
  /** Whether this is a mention that could not be matched to a person with certainty. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Outputs the person contributed to. */
  readonly publications: PublicationConnection;
  /** People with the most similar fingerprints. */
  readonly similar: ReadonlyArray<SimilarPerson>;
  /** Addresses about the person. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** Somebody who never was in a unit of ours, as far as we know. */
export type ExternalPersonCollaboratorsArgs = {
  affiliation?: InputMaybe<AffiliationTime>;
  by?: InputMaybe<CollaboratorKind>;
  consortia?: InputMaybe<Scalars['Boolean']['input']>;
  counting?: InputMaybe<Counting>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who never was in a unit of ours, as far as we know. */
export type ExternalPersonFingerprintArgs = {
  authorPosition?: InputMaybe<AuthorPosition>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who never was in a unit of ours, as far as we know. */
export type ExternalPersonMembershipsArgs = {
  current?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Somebody who never was in a unit of ours, as far as we know. */
export type ExternalPersonPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** Somebody who never was in a unit of ours, as far as we know. */
export type ExternalPersonSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One value of a facet. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** How many matching outputs. */
  readonly count: Scalars['Int']['output'];
  /** The value: to be used in a filter. The word unknown where outputs have none. */
  readonly key: Scalars['String']['output'];
  /** What to show. */
  readonly label: Scalars['String']['output'];
  /** The entity behind the value, if it is one. */
  readonly node?: Maybe<Node>;
};

/**
 * What something is about: concepts of controlled vocabularies, ranked, with weights in (0, 1].
 * The top concept is 1, shown as 100 %: our convention. A publication's weights come from its title, keywords and abstract;
 * those of people, organisations, projects and venues are sums over their outputs. Every weight can be checked by hand:
 * `evidence` gives the words, their place and the parts of the weight.
 */
export type Fingerprint = {
  readonly __typename?: 'Fingerprint';
  /** What the weights of a publication rest on; null for sums over outputs. */
  readonly basis?: Maybe<FingerprintBasis>;
  /** The concepts, strongest first. */
  readonly entries: ReadonlyArray<FingerprintEntry>;
  /** Concepts of this publication or person that somebody decided to hide, by their computed weights; they are not among the entries. */
  readonly hidden: ReadonlyArray<HiddenConcept>;
  /** How many outputs it rests on. */
  readonly outputs: Scalars['Int']['output'];
  /** Number of the corpus statistics used; 0 before the first `whorl rebuild fingerprints`. */
  readonly snapshot: Scalars['Int']['output'];
  /** How many concepts there are in all, with the same filter. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether it rests on the newest 20,000 outputs only: so many are added up one by one when types or places of authors are asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What the weights of a publication rest on. */
export type FingerprintBasis =
  /** Title and abstract, and keywords if there are any. */
  | 'FULL'
  /** The title alone. */
  | 'TITLE'
  /** Title and keywords: there is no abstract. */
  | 'TITLE_AND_KEYWORDS';

/** How alike two fingerprints are. */
export type FingerprintComparison = {
  readonly __typename?: 'FingerprintComparison';
  /** What the first has much more of than the second, the most telling first. */
  readonly distinctiveA: ReadonlyArray<DistinctiveConcept>;
  /** What the second has much more of than the first, the most telling first. */
  readonly distinctiveB: ReadonlyArray<DistinctiveConcept>;
  /** Concepts of the first only, strongest first. */
  readonly onlyA: ReadonlyArray<FingerprintEntry>;
  /** Concepts of the second only, strongest first. */
  readonly onlyB: ReadonlyArray<FingerprintEntry>;
  /** Concepts of both, strongest first. */
  readonly shared: ReadonlyArray<SharedConcept>;
  /** Cosine similarity, 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** One concept of a fingerprint. */
export type FingerprintEntry = {
  readonly __typename?: 'FingerprintEntry';
  /** The weight without any decision on the concepts of this publication or person; null where nothing was computed, since somebody added the concept. */
  readonly computedWeight?: Maybe<Scalars['Float']['output']>;
  /** The concept. */
  readonly concept: Concept;
  /** What a decision did to the weight; null where nobody decided on this concept. Who and why is told by `decisions(entity:)`. */
  readonly curated?: Maybe<ConceptCuration>;
  /** Why: where the concept stands in the text of an output, or which outputs bring it. */
  readonly evidence: ReadonlyArray<FingerprintEvidence>;
  /** From 1. */
  readonly rank: Scalars['Int']['output'];
  /** Its part of the sum of all weights, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** In (0, 1]; the top one is 1. */
  readonly weight: Scalars['Float']['output'];
};


/** One concept of a fingerprint. */
export type FingerprintEntryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One reason for a concept: words in an output. */
export type FingerprintEvidence = {
  readonly __typename?: 'FingerprintEvidence';
  /** What the output adds: its own weight of the concept times its share; null for words. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** Where the words end. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Id of a text that people indexed, is like this one and was given the concept; only with a ranking model, and where no words stand for the concept. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** The field the words stand in; null where an output as a whole is the reason. */
  readonly field?: Maybe<EvidenceField>;
  /** The label of the vocabulary that they match. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The words as they stand there; null where an output as a whole is the reason. */
  readonly matchedText?: Maybe<Scalars['String']['output']>;
  /** The output; null for pasted text. */
  readonly publication?: Maybe<Publication>;
  /** Where the words begin in the field, in UTF-16 units from 0. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** How the fingerprint of a person, organisation, project or venue changed over the years. */
export type FingerprintTrend = {
  readonly __typename?: 'FingerprintTrend';
  /** The concepts, as ordered. */
  readonly concepts: ReadonlyArray<ConceptTrend>;
  /** The periods, oldest first, without a gap. */
  readonly periods: ReadonlyArray<TrendPeriod>;
  /** How many concepts there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Outputs without a year; they are in no period. */
  readonly undatedOutputs: Scalars['Int']['output'];
};

/** How far two groups of people are from each other. */
export type GroupDistance = {
  readonly __typename?: 'GroupDistance';
  /** The year that counts as now. */
  readonly asOf: Scalars['Int']['output'];
  /** The best of the shortest paths from group to group; null if they share people, or are more than 8 hops apart. */
  readonly closest?: Maybe<CollaborationPath>;
  /** How many pairs are how many hops apart, from the nearest on. */
  readonly distribution: ReadonlyArray<PairsAtHops>;
  /** Why it was cut short, or why there is nothing to measure. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** People of the first group: those named, and whoever wrote as part of the organisations named. */
  readonly fromPeople: Scalars['Int']['output'];
  /** Mean of the hops of all pairs that something joins. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Pairs of one of each group that were measured. */
  readonly pairs: Scalars['Int']['output'];
  /** People in both groups; each is at 0 hops from themselves. */
  readonly shared: Scalars['Int']['output'];
  /** Fewest hops from one group to the other; null if nothing joins them. */
  readonly smallest?: Maybe<Scalars['Int']['output']>;
  /** People of the second group. */
  readonly toPeople: Scalars['Int']['output'];
  /** Whether only some people of the smaller group were measured, evenly chosen; `smallest` and `closest` are of all. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Pairs that nothing joins. */
  readonly unreachable: Scalars['Int']['output'];
};

/** A concept that is not shown because somebody decided so. */
export type HiddenConcept = {
  readonly __typename?: 'HiddenConcept';
  /** The weight that was computed for it; null if it would not be there anyway. */
  readonly computedWeight?: Maybe<Scalars['Float']['output']>;
  /** The concept. */
  readonly concept: Concept;
};

/** A name that identifies something outside this graph. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** E.g. doi, orcid, ror, issn, pmid, local. */
  readonly scheme: Scalars['String']['output'];
  /** Where it resolves to, if it is one that resolves. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The value in canonical form, without its scheme. */
  readonly value: Scalars['String']['output'];
};

/** How many records there were, and what became of them. read = new + same + changed + doubtful + rejected. */
export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  /** Already there, with something new to say. */
  readonly changed: Scalars['Int']['output'];
  /** In the graph by themselves, but perhaps one with another: to be looked at. */
  readonly doubtful: Scalars['Int']['output'];
  /** New in the graph. */
  readonly new: Scalars['Int']['output'];
  /** Records read. */
  readonly read: Scalars['Int']['output'];
  /** Not used. */
  readonly rejected: Scalars['Int']['output'];
  /** Already there, word for word. */
  readonly same: Scalars['Int']['output'];
};

/** A format that is read. The content of a file decides, not its name. */
export type ImportFormat = {
  readonly __typename?: 'ImportFormat';
  /** Usual ends of file names, with the dot. */
  readonly extensions: ReadonlyArray<Scalars['String']['output']>;
  /** Id, e.g. bibtex. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly label: Scalars['String']['output'];
};

/** Files that were sent to `POST /import/files`, and how to read them. */
export type ImportInput = {
  /** Ids that `POST /import/files` gave for the files, 1 to 20. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** Name of the source: its keys then identify its records. Lower case, e.g. library-export. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100: of two sources the more trusted one wins a field. */
  readonly trust?: InputMaybe<Scalars['Int']['input']>;
};

/** An import that runs while nobody waits for the answer. It is known to the process that runs it, for a day. */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** Who imports. */
  readonly actor: Scalars['String']['output'];
  /** Counts so far. */
  readonly counts: ImportCounts;
  /** Whether it is a plan only. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Ids of the files, to import after a plan. They are kept for a day, unless they were imported. */
  readonly fileIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Names of the files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** When it ended. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id, to ask for it by. */
  readonly id: Scalars['ID']['output'];
  /** Why it did not come to its end, and what to do. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Rejected records as files in the format they came in, to be mended and imported again. */
  readonly rejectFiles: ReadonlyArray<RejectFile>;
  /** What was done, or would be, once it is done. */
  readonly report?: Maybe<ImportReport>;
  /** The run, as soon as something is written. */
  readonly run?: Maybe<ImportRun>;
  /** How much of the files has been read, 0 to 1; null for packed files, which do not tell it. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Name of the source, if one was given. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly state: ImportJobState;
  /** Trust that was given to the source. */
  readonly trust?: Maybe<Scalars['Int']['output']>;
  /** Who writes to the graph now, if the import waits for that. */
  readonly waitsFor?: Maybe<Scalars['String']['output']>;
};

/** What came of starting or stopping an import. */
export type ImportJobPayload = {
  readonly __typename?: 'ImportJobPayload';
  /** The import; null when it was refused. */
  readonly job?: Maybe<ImportJob>;
  /** Why it was refused, and what to do. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What came of an import. */
export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  /** What was done, or would be; null when the input was refused. */
  readonly report?: Maybe<ImportReport>;
  /** What was wrong with the input. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something wrong with one record. */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** The field. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The file. */
  readonly file: Scalars['String']['output'];
  /** The file's own key of the record. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Line of the file. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong and what to do. */
  readonly reason: Scalars['String']['output'];
};

/** What an import did, or would do. read = new + same + changed + doubtful + rejected. */
export type ImportReport = {
  readonly __typename?: 'ImportReport';
  /** Already there, with something new to say. */
  readonly changed: Scalars['Int']['output'];
  /** In the graph by themselves, but perhaps one with another: to be looked at. */
  readonly doubtful: Scalars['Int']['output'];
  /** Whether this was a plan only. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** New in the graph. */
  readonly new: Scalars['Int']['output'];
  /** Records read. */
  readonly read: Scalars['Int']['output'];
  /** Not used. */
  readonly rejected: Scalars['Int']['output'];
  /** Why records were rejected. */
  readonly rejections: ReadonlyArray<ImportProblem>;
  /** The run, unless nothing was written. */
  readonly run?: Maybe<ImportRun>;
  /** Already there, word for word. */
  readonly same: Scalars['Int']['output'];
  /** How many warnings there are in all. */
  readonly warningCount: Scalars['Int']['output'];
  /** What was read but repaired or left out. */
  readonly warnings: ReadonlyArray<ImportProblem>;
};


/** What an import did, or would do. read = new + same + changed + doubtful + rejected. */
export type ImportReportRejectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import did, or would do. read = new + same + changed + doubtful + rejected. */
export type ImportReportWarningsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One import that wrote something. */
export type ImportRun = Node & {
  readonly __typename?: 'ImportRun';
  /** Who imported. */
  readonly actor: Scalars['String']['output'];
  /** What became of the records of its files; null while it runs, and if it was killed. */
  readonly counts?: Maybe<ImportCounts>;
  /** Names of the files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** When it ended. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Runs are numbered from 1. */
  readonly number: Scalars['Int']['output'];
  /** How many source records it brought; none once it is taken back. */
  readonly recordCount: Scalars['Int']['output'];
  /** The named source, if there was one. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** RUNNING, DONE, FAILED, UNDOING or UNDONE. A run that was killed stays RUNNING, and importing the same files again finishes its work; an undo that was killed stays UNDOING, and undoing again finishes it. */
  readonly status: Scalars['String']['output'];
  /** When it was taken back. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
};

/** One way to meet somebody through somebody else. */
export type Introduction = {
  readonly __typename?: 'Introduction';
  /** Who would introduce. */
  readonly by: Person;
  /** Those of the concepts asked for that the person wrote about. */
  readonly concepts: ReadonlyArray<Concept>;
  /** Sum of the costs of both steps. */
  readonly cost: Scalars['Float']['output'];
  /** The tie to whoever introduces. */
  readonly first: CollaborationHop;
  /** How many could introduce; without a target, to this person. */
  readonly intermediaries: Scalars['Int']['output'];
  /** Whom one would meet. */
  readonly person: Person;
  /** Their tie to whom one would meet. */
  readonly second: CollaborationHop;
  /** Strength of the weaker of the two ties: no introduction is better than it. */
  readonly strength: Scalars['Float']['output'];
};

/** Who could introduce somebody to somebody. */
export type Introductions = {
  readonly __typename?: 'Introductions';
  /** The year that counts as now. */
  readonly asOf: Scalars['Int']['output'];
  /** The tie that the two have already, if they have one. */
  readonly direct?: Maybe<CollaborationHop>;
  /** Why there is nobody, or why the search was cut short. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Best first: the lowest cost of both steps together. */
  readonly introductions: ReadonlyArray<Introduction>;
  /** How many there are in all; of those who cover concepts, among the first 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there are more than were returned, or the search was cut short. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A keyword as authors wrote it; spellings that differ in case or punctuation only are one keyword. */
export type Keyword = Node & {
  readonly __typename?: 'Keyword';
  /** The concept it means, if it is one of a vocabulary: what somebody decided (`decideKeyword`), else the concept that it is word for word. */
  readonly concept?: Maybe<Concept>;
  /** Whether somebody decided what it means, or that it means none. */
  readonly decided: Scalars['Boolean']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its language, if known, BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Outputs that carry it. */
  readonly publications: PublicationConnection;
  /** The keyword. */
  readonly text: Scalars['String']['output'];
};


/** A keyword as authors wrote it; spellings that differ in case or punctuation only are one keyword. */
export type KeywordPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** A concept that a keyword may mean. */
export type KeywordCandidate = {
  readonly __typename?: 'KeywordCandidate';
  /** Why it may be that. */
  readonly because: KeywordDoubt;
  /** The concept. */
  readonly concept: Concept;
  /** The label that the keyword may be. */
  readonly label: Scalars['String']['output'];
  /** The language of the label, BCP 47; `und` if the vocabulary states none. */
  readonly language: Scalars['String']['output'];
  /** How the keyword was read to be that label. */
  readonly readAs: Scalars['String']['output'];
};

/** A page of keywords. */
export type KeywordConnection = {
  readonly __typename?: 'KeywordConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<KeywordEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Keyword>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

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

/** One of keywords and its cursor. */
export type KeywordEdge = {
  readonly __typename?: 'KeywordEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Keyword;
};

/** How many entities of one kind match. */
export type KindTotal = {
  readonly __typename?: 'KindTotal';
  /** How many match; counted to 1,000. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** An organisation of ours: unit, lab, network, programme. */
export type Lab = Node & Organization & {
  readonly __typename?: 'Lab';
  /** Short name. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Other names, with when and where they are used. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Everything above it, nearest first. */
  readonly ancestors: ReadonlyArray<Organization>;
  /** City. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** With which organisations, people or countries it has joint outputs or projects, strongest first. */
  readonly collaborators: CollaboratorList;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** About the organisation. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The concepts of its outputs, each output by its share of authors; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** ROR and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of organisation. */
  readonly kind: OrganizationKind;
  /** What was measured of all ties; null if nothing was, or not of this organisation. */
  readonly measures?: Maybe<Measures>;
  /** People who are or were in it or, unless told otherwise, anything below it, by name. */
  readonly members: PersonConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Outputs per year, of it and everything below it, each once. */
  readonly outputsPerYear: ReadonlyArray<YearCount>;
  /** What it is part of, directly. */
  readonly partOf: ReadonlyArray<Organization>;
  /** Partnerships it has, in either direction. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** Its direct parts. */
  readonly parts: ReadonlyArray<Organization>;
  /** Projects it takes part in or funds. */
  readonly projects: ReadonlyArray<Project>;
  /** Outputs with an author affiliated, at the time, with it or anything below it. */
  readonly publications: PublicationConnection;
  /** Organisations with the most similar fingerprints. */
  readonly similar: ReadonlyArray<SimilarOrganization>;
  /** Addresses about the organisation. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** An organisation of ours: unit, lab, network, programme. */
export type LabCollaboratorsArgs = {
  affiliation?: InputMaybe<AffiliationTime>;
  by?: InputMaybe<CollaboratorKind>;
  counting?: InputMaybe<Counting>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation of ours: unit, lab, network, programme. */
export type LabFingerprintArgs = {
  authorPosition?: InputMaybe<AuthorPosition>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation of ours: unit, lab, network, programme. */
export type LabMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  current?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation of ours: unit, lab, network, programme. */
export type LabPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** An organisation of ours: unit, lab, network, programme. */
export type LabSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of labs. */
export type LabConnection = {
  readonly __typename?: 'LabConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<LabEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Lab>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of labs and its cursor. */
export type LabEdge = {
  readonly __typename?: 'LabEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Lab;
};

/** Text in one language. */
export type LanguageText = {
  readonly __typename?: 'LanguageText';
  /** BCP 47; und where the source does not say. */
  readonly language: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** The rows or the columns of a matrix. Of organisations all are meant unless the other fields say less. */
export type MatrixAxis = {
  /** Global ids: exactly these organisations, at most 200; instead of `within`, `level` and `kinds`. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only organisations of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Only those so many steps below `within`, 1 being its parts. Without `within`, steps below those that are part of none of the same sort, 0 being these themselves. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** What they are. */
  readonly of: MatrixAxisKind;
  /** Global id of an organisation: only what is below it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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

/** A cell of a matrix. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** Place of its column in `columns`, from 0. */
  readonly column: Scalars['Int']['output'];
  /** Year of the first of the outputs. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** Fractional count: an output that stands in n cells counts 1/n in each. */
  readonly fractionalOutputs: Scalars['Float']['output'];
  /** Year of the newest of the outputs. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** Distinct outputs. */
  readonly outputs: Scalars['Int']['output'];
  /** Place of its row in `rows`, from 0. */
  readonly row: Scalars['Int']['output'];
};

/** A row or a column, with its totals over all its cells, shown or not. */
export type MatrixHeader = {
  readonly __typename?: 'MatrixHeader';
  /** All its outputs that were looked at, in a cell or not. */
  readonly allOutputs: Scalars['Int']['output'];
  /** Sum of the fractional counts of its cells. */
  readonly fractionalOutputs: Scalars['Float']['output'];
  /** Global id of the organisation, code of the country (ISO 3166-1 alpha-2), or the year. */
  readonly key: Scalars['String']['output'];
  /** Name of the organisation or the country, or the year. */
  readonly label: Scalars['String']['output'];
  /** The organisation, if it is one. */
  readonly organization?: Maybe<Organization>;
  /** Distinct outputs that stand in any of its cells. */
  readonly outputs: Scalars['Int']['output'];
};

/** What was measured of one person or organisation among all; formulas are in docs/methods.md. */
export type Measures = {
  readonly __typename?: 'Measures';
  /** Share of shortest paths between others that pass here, 0 to 1; an estimate where it was sampled. */
  readonly betweenness: Scalars['Float']['output'];
  /** Number of the community, from 1, the largest first. */
  readonly community: Scalars['Int']['output'];
  /** How many the community has. */
  readonly communitySize: Scalars['Int']['output'];
  /** Number of the connected component, from 1, the largest first. */
  readonly component: Scalars['Int']['output'];
  /** How many the component has. */
  readonly componentSize: Scalars['Int']['output'];
  /** With how many there are ties. */
  readonly degree: Scalars['Int']['output'];
  /** Who was measured. */
  readonly entity: Node;
  /** PageRank; sums to 1 over all. */
  readonly pageRank: Scalars['Float']['output'];
  /** Those who have the most collaborators in common, most similar first: often somebody one should know. */
  readonly similar: ReadonlyArray<SimilarByTies>;
  /** Whether the graph has changed since it was measured. */
  readonly stale: Scalars['Boolean']['output'];
  /** Sum of the strengths of the ties. */
  readonly strength: Scalars['Float']['output'];
};


/** What was measured of one person or organisation among all; formulas are in docs/methods.md. */
export type MeasuresSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a ranking. */
export type MeasuresConnection = {
  readonly __typename?: 'MeasuresConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<MeasuresEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Measures>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list was cut short. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An entry of a page of a ranking. */
export type MeasuresEdge = {
  readonly __typename?: 'MeasuresEdge';
  /** Where the entry stands in the list; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Measures;
};

/** Somebody who is or ever was in a unit of ours. */
export type Member = Node & Person & {
  readonly __typename?: 'Member';
  /** About the person, as the source says. */
  readonly biography?: Maybe<Scalars['String']['output']>;
  /** With whom the person works, strongest first. */
  readonly collaborators: CollaboratorList;
  /** Whether the person is in a unit of ours today. */
  readonly current: Scalars['Boolean']['output'];
  /** Academic degrees as shown. */
  readonly degrees?: Maybe<Scalars['String']['output']>;
  /** Family name, if known. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The concepts of the person's outputs, each output shared among its authors; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Given names, if known. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Global id; it survives when somebody joins or leaves. */
  readonly id: Scalars['ID']['output'];
  /** ORCID and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What was measured of all ties; null if nothing was, or not of this person. */
  readonly measures?: Maybe<Measures>;
  /** Memberships in units of ours and in other organisations, newest first. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Name as it is shown: given name first. */
  readonly name: Scalars['String']['output'];
  /** Other forms of the name. */
  readonly nameVariants: ReadonlyArray<Scalars['String']['output']>;
  /** The ORCID iD alone. */
  readonly orcid?: Maybe<Scalars['String']['output']>;
  /** Projects the person takes or took part in. */
  readonly projects: ReadonlyArray<Project>;
  /** Whether this is a mention that could not be matched to a person with certainty. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Outputs the person contributed to. */
  readonly publications: PublicationConnection;
  /** People with the most similar fingerprints. */
  readonly similar: ReadonlyArray<SimilarPerson>;
  /** Addresses about the person. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** Somebody who is or ever was in a unit of ours. */
export type MemberCollaboratorsArgs = {
  affiliation?: InputMaybe<AffiliationTime>;
  by?: InputMaybe<CollaboratorKind>;
  consortia?: InputMaybe<Scalars['Boolean']['input']>;
  counting?: InputMaybe<Counting>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who is or ever was in a unit of ours. */
export type MemberFingerprintArgs = {
  authorPosition?: InputMaybe<AuthorPosition>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who is or ever was in a unit of ours. */
export type MemberMembershipsArgs = {
  current?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Somebody who is or ever was in a unit of ours. */
export type MemberPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** Somebody who is or ever was in a unit of ours. */
export type MemberSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Member>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of members and its cursor. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Member;
};

/** Somebody's time in an organisation. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Whether it lasts today. */
  readonly current: Scalars['Boolean']['output'];
  /** First day, as far as known. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The organisation. */
  readonly organization: Organization;
  /** The person. */
  readonly person: Person;
  /** The role, as the source says. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How senior. */
  readonly seniority?: Maybe<Seniority>;
  /** Last day; null while it lasts or when not known. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** A count, with who counted. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** When it was counted, if the source says. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What is counted, e.g. citations. */
  readonly kind: Scalars['String']['output'];
  /** Who counted, e.g. Scopus. */
  readonly source: Scalars['String']['output'];
  /** The count. */
  readonly value: Scalars['Int']['output'];
};

/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that an output or a person is about a concept that was not found. */
  readonly addConcept: DecisionPayload;
  /** Multiplies the weight of a concept of an output or a person. */
  readonly boostConcept: DecisionPayload;
  /** Stops an import after the batch it is at, and answers when it has stopped. */
  readonly cancelImport: ImportJobPayload;
  /** Says that a person is behind a contribution to an output, whatever feeds find. */
  readonly claimContribution: DecisionPayload;
  /** Gives a field of an entity a value that no source overrules, today or later. */
  readonly correctField: DecisionPayload;
  /** Says what an author keyword means, on all outputs that carry it; their fingerprints follow. */
  readonly decideKeyword: DecisionPayload;
  /** Leaves a concept out of what an output or a person is about. On an output it is left out of the sums of its people, units, venue and projects too; on a person only of that person's. */
  readonly hideConcept: DecisionPayload;
  /** Shows a former name of a person no more, nor a shorter form of it: old outputs name the person as today. Imports go on knowing it. */
  readonly hideName: DecisionPayload;
  /** Says that the two publications of a doubtful pair are two; they are not asked about again. */
  readonly keepApart: DecisionPayload;
  /** Says that two people or two organisations are two: they are not listed as doubtful, nor merged before this is taken back. */
  readonly keepEntitiesApart: DecisionPayload;
  /** Makes one entity of two publications, people or organisations. All that is said of either is said of the one that stays, which answers to both ids. */
  readonly merge: DecisionPayload;
  /** What importing files would do, without writing anything: the same code path as `runImport`. */
  readonly planImport: ImportPayload;
  /** Takes a contribution from the person who was found behind it: it goes to somebody else, new and of the same name. */
  readonly rejectContribution: DecisionPayload;
  /** Takes a decision back: the entity is then what its records and the other decisions add up to. Refused with the later decisions that build on it, which are to be taken back first. */
  readonly revertDecision: DecisionPayload;
  /** Takes back what holds of a pass of `unitePeople`, the newest decision first. What later decisions build on stays, and is named. */
  readonly revertPass: RevertPassPayload;
  /** Imports files. Running the same import twice changes nothing. */
  readonly runImport: ImportPayload;
  /** Gives some source records of a publication, person or organisation to a new one. Later imports keep the two apart. */
  readonly split: DecisionPayload;
  /** Gives what a person did on some outputs to somebody else, new and of the same name. */
  readonly splitPerson: DecisionPayload;
  /** Begins to import files, or to plan it, and answers at once: `importJob` tells how far it is. */
  readonly startImport: ImportJobPayload;
  /** Shows a person nowhere: not as a contributor, in lists, in searches or in networks. Imports go on knowing them. */
  readonly suppressPerson: DecisionPayload;
  /** Takes an import back as a unit: the latest run always, an earlier one if nothing later builds on it. */
  readonly undoImport: UndoPayload;
  /** Says that the two publications of a doubtful pair are one, and makes one of them. */
  readonly uniteDoubtful: DecisionPayload;
  /**
   * Unites all people whom the evidence surely makes one, each by a merge that is recorded and can be taken back: a pass. Nobody is united with whom a decision
   * says that they are two, from whom they were split, or a merge with whom was taken back by itself; nor two with different ORCIDs, with different keys of one
   * source, or on one output. Of several a member stays before others, whom a record describes before who is only mentioned, a name written out before initials,
   * who has an identifier, who has more outputs. Who is doubtful is told by `doubtfulPeople`.
   */
  readonly unitePeople: UnitePeoplePayload;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationAddConceptArgs = {
  concept: Scalars['ID']['input'];
  entity: Scalars['ID']['input'];
  weight?: InputMaybe<Scalars['Float']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationBoostConceptArgs = {
  concept: Scalars['ID']['input'];
  entity: Scalars['ID']['input'];
  factor?: InputMaybe<Scalars['Float']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationCancelImportArgs = {
  job: Scalars['ID']['input'];
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationClaimContributionArgs = {
  person: Scalars['ID']['input'];
  position: Scalars['Int']['input'];
  publication: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationCorrectFieldArgs = {
  entity: Scalars['ID']['input'];
  field: Scalars['String']['input'];
  value: Scalars['String']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationDecideKeywordArgs = {
  concept?: InputMaybe<Scalars['ID']['input']>;
  keyword: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationHideConceptArgs = {
  concept: Scalars['ID']['input'];
  entity: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationHideNameArgs = {
  name: Scalars['String']['input'];
  person: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationKeepApartArgs = {
  pair: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationKeepEntitiesApartArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationMergeArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationPlanImportArgs = {
  input: ImportInput;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationRejectContributionArgs = {
  position: Scalars['Int']['input'];
  publication: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationRevertDecisionArgs = {
  decision: Scalars['ID']['input'];
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationRevertPassArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  pass: Scalars['ID']['input'];
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationRunImportArgs = {
  input: ImportInput;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationSplitArgs = {
  entity: Scalars['ID']['input'];
  records: ReadonlyArray<Scalars['String']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationSplitPersonArgs = {
  person: Scalars['ID']['input'];
  publications: ReadonlyArray<Scalars['ID']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationStartImportArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  input: ImportInput;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationSuppressPersonArgs = {
  person: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationUndoImportArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  run: Scalars['ID']['input'];
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationUniteDoubtfulArgs = {
  into?: InputMaybe<Scalars['ID']['input']>;
  pair: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every mutation needs a role from a token; its actor is recorded with the decision. */
export type MutationUnitePeopleArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  leastScore?: InputMaybe<Scalars['Float']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};

/** A cluster of a network. */
export type NetworkCluster = {
  readonly __typename?: 'NetworkCluster';
  /** Its strongest nodes. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** From 1, the largest first. */
  readonly number: Scalars['Int']['output'];
  /** How many nodes it has. */
  readonly size: Scalars['Int']['output'];
};


/** A cluster of a network. */
export type NetworkClusterNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How clusters are found. */
export type NetworkClustering = {
  /** Rounds of the Leiden algorithm, 1 to 100. */
  readonly iterations?: InputMaybe<Scalars['Int']['input']>;
  /** Clusters with fewer nodes are merged into the one they are linked to most, 1 to 1,000. */
  readonly minSize?: InputMaybe<Scalars['Int']['input']>;
  /** Higher makes more and smaller clusters, 0.001 to 100. */
  readonly resolution?: InputMaybe<Scalars['Float']['input']>;
  /** The best of so many runs, 1 to 100. */
  readonly starts?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that was left out. */
export type NetworkCut = {
  readonly __typename?: 'NetworkCut';
  /** How many links. */
  readonly links: Scalars['Int']['output'];
  /** How many nodes. */
  readonly nodes: Scalars['Int']['output'];
  /** Which limit or argument left it out. */
  readonly reason: NetworkCutReason;
  /** What was left out and what to do, in a sentence. */
  readonly text: Scalars['String']['output'];
  /** Whether it is missing; false for what the arguments themselves leave out. */
  readonly truncates: Scalars['Boolean']['output'];
};

/** Why something was left out. */
export type NetworkCutReason =
  /** Not in the graph. */
  | 'GONE'
  /** Nodes without links, unless `isolates` is true. */
  | 'ISOLATES'
  /** Links weaker than `minStrength`. */
  | 'MINIMUM_STRENGTH'
  /** More people or organisations than are looked at. */
  | 'MOST_CANDIDATES'
  /** More links than a network may have. */
  | 'MOST_LINKS'
  /** More nodes than `maxNodes`. */
  | 'MOST_NODES'
  /** More outputs than are read. */
  | 'MOST_OUTPUTS'
  /** Measured from a sample, or in fewer rounds. */
  | 'SAMPLED';

/** Somebody, or a lab or partner, and whoever is near. */
export type NetworkEgo = {
  /** Global id or identifier. */
  readonly of: Scalars['ID']['input'];
  /** How many hops away, 1 to 3. */
  readonly radius?: InputMaybe<Scalars['Int']['input']>;
};

/** A file of a network. */
export type NetworkFile = {
  readonly __typename?: 'NetworkFile';
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** What stands after the name of the network, e.g. `.graphml`, or `-nodes.csv` of a pair. */
  readonly suffix: Scalars['String']['output'];
  /** Its content. */
  readonly text: Scalars['String']['output'];
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

/** A link of a network. */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Year of the first joint output. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** The stronger node, or of equally strong ones that with the smaller id. */
  readonly from: NetworkNode;
  /** Year of the newest joint output. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** By the normalisation asked for. */
  readonly normalizedStrength: Scalars['Float']['output'];
  /** Joint outputs, each counted 1 (shared references, citing outputs). */
  readonly outputs: Scalars['Int']['output'];
  /** By the counting asked for. */
  readonly strength: Scalars['Float']['output'];
  /** The other node. */
  readonly to: NetworkNode;
};

/** What can be computed of the nodes of a network beside degree and strength. */
export type NetworkMeasure =
  /** Share of shortest paths that pass the node. */
  | 'BETWEENNESS'
  /** How near the other nodes are. */
  | 'CLOSENESS'
  /** Share of pairs of its neighbours that are linked. */
  | 'CLUSTERING'
  /** Which connected part of the network the node is in. */
  | 'COMPONENT'
  /** PageRank by strength. */
  | 'PAGE_RANK'
  /** How evenly its strength is spread over units. */
  | 'PARTICIPATION'
  /** How many units its neighbours belong to. */
  | 'UNITS';

/** A node of a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** Average year of those that have one. */
  readonly averageYear?: Maybe<Scalars['Float']['output']>;
  /** Share of the shortest paths between others, in hops, that pass it, 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** How near the others are, in hops, 0 to 1: nodes of small parts are not taken for central. */
  readonly closeness: Scalars['Float']['output'];
  /** Number of its cluster from 1, the largest first. */
  readonly cluster: Scalars['Int']['output'];
  /** How evenly its strength is spread over clusters, 0 to nearly 1; null without links. */
  readonly clusterParticipation?: Maybe<Scalars['Float']['output']>;
  /** Share of the pairs of its neighbours that are linked, 0 to 1; 0 if there are fewer than two. */
  readonly clustering: Scalars['Float']['output'];
  /** Number of its connected part from 1, the largest first. */
  readonly component: Scalars['Int']['output'];
  /** How many links it has. */
  readonly degree: Scalars['Int']['output'];
  /** The person, lab, partner, concept or output; null for a country. */
  readonly entity?: Maybe<Node>;
  /** Year of the first of them. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** Global id; of a country `Country:` and its code. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Year of the newest of them. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** Outputs that count here, each once. */
  readonly outputs: Scalars['Int']['output'];
  /** PageRank by strength, damping 0.85; all add up to 1. */
  readonly pageRank: Scalars['Float']['output'];
  /** How evenly its strength is spread over units of others, 0 to nearly 1; null where none of them has one. A bridge has much of it. */
  readonly participation?: Maybe<Scalars['Float']['output']>;
  /** Its place. */
  readonly position: NetworkPosition;
  /** Sum of the strengths of its links. */
  readonly strength: Scalars['Float']['output'];
  /** The unit it belongs to here: of people the one they named most, of organisations the highest above them. */
  readonly unit?: Maybe<Organization>;
  /** How many units its neighbours belong to. */
  readonly units: Scalars['Int']['output'];
};


/** A node of a network. */
export type NetworkNodePositionArgs = {
  layout?: InputMaybe<NetworkLayout>;
};

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
  readonly filter?: InputMaybe<PublicationFilter>;
  /** Words that they match, as in `publications`. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
};

/** What it takes to make the same network again. */
export type NetworkParameters = {
  readonly __typename?: 'NetworkParameters';
  /** The newest year with joint outputs in the graph. */
  readonly asOf: Scalars['Int']['output'];
  /** Outputs of more authors (or units) make no links. */
  readonly consortiumLimit: Scalars['Int']['output'];
  /** How joint outputs are counted. */
  readonly counting: Counting;
  /** Day of the newest import. */
  readonly dataDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether nodes without links are kept. */
  readonly isolates: Scalars['Boolean']['output'];
  /** What the nodes are. */
  readonly kind: NetworkKind;
  /** How many nodes at most. */
  readonly maxNodes: Scalars['Int']['output'];
  /** Weaker links are left out. */
  readonly minStrength: Scalars['Float']['output'];
  /** How strengths are normalised. */
  readonly normalization: NetworkNormalization;
  /** Which outputs count, in words; null: all. */
  readonly outputs?: Maybe<Scalars['String']['output']>;
  /** Of clusters. */
  readonly resolution: Scalars['Float']['output'];
  /** Revision of the graph: the same as long as nothing was written. */
  readonly revision: Scalars['Int']['output'];
  /** Of clusters, layouts and samples. */
  readonly seed: Scalars['Int']['output'];
  /** What was chosen, in words. */
  readonly selection: ReadonlyArray<Scalars['String']['output']>;
  /** First year. */
  readonly since?: Maybe<Scalars['Int']['output']>;
  /** Last year. */
  readonly until?: Maybe<Scalars['Int']['output']>;
  /** Version of the program. */
  readonly version: Scalars['String']['output'];
};

/** A place in a picture. */
export type NetworkPosition = {
  readonly __typename?: 'NetworkPosition';
  /** From left to right. */
  readonly x: Scalars['Float']['output'];
  /** From bottom to top. */
  readonly y: Scalars['Float']['output'];
};

/** A part of what a network is about. */
export type NetworkSelection =
  /** Somebody and whoever is near: people, labs, partners and organisations only. */
  { readonly ego: NetworkEgo; readonly membersOf?: never; readonly organizations?: never; readonly people?: never; readonly unit?: never; }
  |  /** The current members of a lab or partner and of everything below it, wherever they wrote. */
  { readonly ego?: never; readonly membersOf: Scalars['ID']['input']; readonly organizations?: never; readonly people?: never; readonly unit?: never; }
  |  /** These labs or partners: global ids, or identifiers such as ROR ids. */
  { readonly ego?: never; readonly membersOf?: never; readonly organizations: ReadonlyArray<Scalars['ID']['input']>; readonly people?: never; readonly unit?: never; }
  |  /** These people: global ids, or identifiers such as ORCID iDs. */
  { readonly ego?: never; readonly membersOf?: never; readonly organizations?: never; readonly people: ReadonlyArray<Scalars['ID']['input']>; readonly unit?: never; }
  |  /**
   * A lab or partner and everything below it. Of people: who wrote as part of it, at the time of the output. Of labs or
   * organisations: it and what is below. Of all else: what stands in the outputs that count for it.
   */
  { readonly ego?: never; readonly membersOf?: never; readonly organizations?: never; readonly people?: never; readonly unit: Scalars['ID']['input']; };

/** An entity with a global id. The id starts with the entity's stable kind and survives every change of the entity; treat the rest as opaque. */
export type Node = {
  /** Global id, for `node`, `nodes` and every argument that takes an ID. */
  readonly id: Scalars['ID']['output'];
};

/** Open access of an output. */
export type OpenAccess = {
  readonly __typename?: 'OpenAccess';
  /** Licence, as the source gives it. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The kind of open access. */
  readonly status: OpenAccessStatus;
  /** Where the open version lies. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

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

/** A lab (ours) or a partner (theirs), of any kind and at any level. */
export type Organization = {
  /** Short name. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Other names, with when and where they are used. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Everything above it, nearest first. */
  readonly ancestors: ReadonlyArray<Organization>;
  /** City. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** With which organisations, people or countries it has joint outputs or projects, strongest first. */
  readonly collaborators: CollaboratorList;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** About the organisation. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The concepts of its outputs, each output by its share of authors; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** ROR and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of organisation. */
  readonly kind: OrganizationKind;
  /** What was measured of all ties; null if nothing was, or not of this organisation. */
  readonly measures?: Maybe<Measures>;
  /** People who are or were in it or, unless told otherwise, anything below it, by name. */
  readonly members: PersonConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Outputs per year, of it and everything below it, each once. */
  readonly outputsPerYear: ReadonlyArray<YearCount>;
  /** What it is part of, directly. */
  readonly partOf: ReadonlyArray<Organization>;
  /** Partnerships it has, in either direction. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** Its direct parts. */
  readonly parts: ReadonlyArray<Organization>;
  /** Projects it takes part in or funds. */
  readonly projects: ReadonlyArray<Project>;
  /** Outputs with an author affiliated, at the time, with it or anything below it. */
  readonly publications: PublicationConnection;
  /** Organisations with the most similar fingerprints. */
  readonly similar: ReadonlyArray<SimilarOrganization>;
  /** Addresses about the organisation. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** A lab (ours) or a partner (theirs), of any kind and at any level. */
export type OrganizationCollaboratorsArgs = {
  affiliation?: InputMaybe<AffiliationTime>;
  by?: InputMaybe<CollaboratorKind>;
  counting?: InputMaybe<Counting>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** A lab (ours) or a partner (theirs), of any kind and at any level. */
export type OrganizationFingerprintArgs = {
  authorPosition?: InputMaybe<AuthorPosition>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** A lab (ours) or a partner (theirs), of any kind and at any level. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  current?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A lab (ours) or a partner (theirs), of any kind and at any level. */
export type OrganizationPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** A lab (ours) or a partner (theirs), of any kind and at any level. */
export type OrganizationSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One way to name an organisation. */
export type OrganizationBy =
  /** Global id. */
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly ror?: never; }
  |  /** Any identifier, e.g. `local:source/key`. */
  { readonly id?: never; readonly identifier: Scalars['String']['input']; readonly ror?: never; }
  |  /** ROR id, written in any usual way. */
  { readonly id?: never; readonly identifier?: never; readonly ror: Scalars['String']['input']; };

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

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry of this page; give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are entries after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Between whom a collaboration may be missing. */
export type PairUnit =
  /** Units of ours. */
  | 'LAB'
  /** Members of units of ours. */
  | 'PERSON';

/** Pairs that are the same number of hops apart. */
export type PairsAtHops = {
  readonly __typename?: 'PairsAtHops';
  /** How many hops. */
  readonly hops: Scalars['Int']['output'];
  /** How many pairs. */
  readonly pairs: Scalars['Int']['output'];
};

/** An organisation that is not ours. */
export type Partner = Node & Organization & {
  readonly __typename?: 'Partner';
  /** Short name. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Other names, with when and where they are used. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Everything above it, nearest first. */
  readonly ancestors: ReadonlyArray<Organization>;
  /** City. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** With which organisations, people or countries it has joint outputs or projects, strongest first. */
  readonly collaborators: CollaboratorList;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** About the organisation. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The concepts of its outputs, each output by its share of authors; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** ROR and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of organisation. */
  readonly kind: OrganizationKind;
  /** What was measured of all ties; null if nothing was, or not of this organisation. */
  readonly measures?: Maybe<Measures>;
  /** People who are or were in it or, unless told otherwise, anything below it, by name. */
  readonly members: PersonConnection;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Outputs per year, of it and everything below it, each once. */
  readonly outputsPerYear: ReadonlyArray<YearCount>;
  /** What it is part of, directly. */
  readonly partOf: ReadonlyArray<Organization>;
  /** Partnerships it has, in either direction. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** Its direct parts. */
  readonly parts: ReadonlyArray<Organization>;
  /** Projects it takes part in or funds. */
  readonly projects: ReadonlyArray<Project>;
  /** Outputs with an author affiliated, at the time, with it or anything below it. */
  readonly publications: PublicationConnection;
  /** Organisations with the most similar fingerprints. */
  readonly similar: ReadonlyArray<SimilarOrganization>;
  /** Addresses about the organisation. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** An organisation that is not ours. */
export type PartnerCollaboratorsArgs = {
  affiliation?: InputMaybe<AffiliationTime>;
  by?: InputMaybe<CollaboratorKind>;
  counting?: InputMaybe<Counting>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that is not ours. */
export type PartnerFingerprintArgs = {
  authorPosition?: InputMaybe<AuthorPosition>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that is not ours. */
export type PartnerMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  current?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation that is not ours. */
export type PartnerPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubunits?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** An organisation that is not ours. */
export type PartnerSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of partners and its cursor. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Partner;
};

/** A partnership between two organisations. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** Since when. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** What kind of partnership. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The other organisation. */
  readonly partner: Organization;
  /** Which source says so. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Until when. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

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

/** A person who became a part of another one, or would: by evidence, they are one. */
export type PeopleUnion = {
  readonly __typename?: 'PeopleUnion';
  /** What speaks for it and against it, the weightiest first. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** The decision; null in a dry run. */
  readonly decision?: Maybe<Decision>;
  /** Global id of the one who becomes a part of it. It goes on working. */
  readonly from: Scalars['ID']['output'];
  /** The one who stays; null if shown nowhere. */
  readonly into?: Maybe<Person>;
  /** 0 to 1: how sure the evidence is by itself. */
  readonly score: Scalars['Float']['output'];
  /** Of several who are one: global id of the person with whom the one who goes was compared, if not with the one who stays. */
  readonly through?: Maybe<Scalars['ID']['output']>;
};

/** Somebody who contributed. Outputs, fingerprint and collaborators are those of the person's whole life, wherever it was. */
export type Person = {
  /** About the person, as the source says. */
  readonly biography?: Maybe<Scalars['String']['output']>;
  /** With whom the person works, strongest first. */
  readonly collaborators: CollaboratorList;
  /** Academic degrees as shown. */
  readonly degrees?: Maybe<Scalars['String']['output']>;
  /** Family name, if known. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The concepts of the person's outputs, each output shared among its authors; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Given names, if known. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Global id; it survives when somebody joins or leaves. */
  readonly id: Scalars['ID']['output'];
  /** ORCID and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What was measured of all ties; null if nothing was, or not of this person. */
  readonly measures?: Maybe<Measures>;
  /** Name as it is shown: given name first. */
  readonly name: Scalars['String']['output'];
  /** Other forms of the name. */
  readonly nameVariants: ReadonlyArray<Scalars['String']['output']>;
  /** The ORCID iD alone. */
  readonly orcid?: Maybe<Scalars['String']['output']>;
  /** Projects the person takes or took part in. */
  readonly projects: ReadonlyArray<Project>;
  /** Whether this is a mention that could not be matched to a person with certainty. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Outputs the person contributed to. */
  readonly publications: PublicationConnection;
  /** People with the most similar fingerprints. */
  readonly similar: ReadonlyArray<SimilarPerson>;
  /** Addresses about the person. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** Somebody who contributed. Outputs, fingerprint and collaborators are those of the person's whole life, wherever it was. */
export type PersonCollaboratorsArgs = {
  affiliation?: InputMaybe<AffiliationTime>;
  by?: InputMaybe<CollaboratorKind>;
  consortia?: InputMaybe<Scalars['Boolean']['input']>;
  counting?: InputMaybe<Counting>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who contributed. Outputs, fingerprint and collaborators are those of the person's whole life, wherever it was. */
export type PersonFingerprintArgs = {
  authorPosition?: InputMaybe<AuthorPosition>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who contributed. Outputs, fingerprint and collaborators are those of the person's whole life, wherever it was. */
export type PersonPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};


/** Somebody who contributed. Outputs, fingerprint and collaborators are those of the person's whole life, wherever it was. */
export type PersonSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One way to name a person. */
export type PersonBy =
  /** Global id. */
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly orcid?: never; }
  |  /** Any identifier. */
  { readonly id?: never; readonly identifier: Scalars['String']['input']; readonly orcid?: never; }
  |  /** ORCID iD, written in any usual way. */
  { readonly id?: never; readonly identifier?: never; readonly orcid: Scalars['String']['input']; };

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of people and its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Person;
};

/** Which people. Conditions are joined by and. */
export type PersonFilter = {
  /** Whose membership there lasts today. */
  readonly current?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this lab or partner, or anything below it, at any time. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Of these seniorities there. */
  readonly seniorities?: InputMaybe<ReadonlyArray<Seniority>>;
};

/** A project. */
export type Project = Node & {
  readonly __typename?: 'Project';
  /** Short name. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The concepts of its outputs; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** First day, as far as known. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Who pays or paid. */
  readonly funders: ReadonlyArray<Organization>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of project, as the source says. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Organisations that take or took part, in the order of the source. */
  readonly organizations: ReadonlyArray<ProjectOrganization>;
  /** People who take or took part, in the order of the source. */
  readonly people: ReadonlyArray<ProjectPerson>;
  /** Outputs it produced, newest first. */
  readonly publications: PublicationConnection;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** The title in other languages. */
  readonly titles: ReadonlyArray<LanguageText>;
  /** Last day, as far as known. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Addresses about the project. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
};


/** A project. */
export type ProjectFingerprintArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** A project. */
export type ProjectPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of projects and its cursor. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Project;
};

/** Which projects. Conditions are joined by and. */
export type ProjectFilter = {
  /** This lab or partner takes part in it or funds it. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** This person takes part in it. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
};

/** An organisation's part in a project. */
export type ProjectOrganization = {
  readonly __typename?: 'ProjectOrganization';
  /** The organisation. */
  readonly organization: Organization;
  /** The role, as the source says. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Somebody's part in a project. */
export type ProjectPerson = {
  readonly __typename?: 'ProjectPerson';
  /** The person. */
  readonly person: Person;
  /** The role, as the source says. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Where one field's value came from. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** Field of the entity. */
  readonly field: Scalars['String']['output'];
  /** When that record came in. */
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** File and line in that source's import; null for a decision of a person. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Name of the source. */
  readonly source: Scalars['String']['output'];
};

/** A research output: article, chapter, thesis, dataset, preprint … */
export type Publication = Node & {
  readonly __typename?: 'Publication';
  /** Abstract as plain text. */
  readonly abstract?: Maybe<Scalars['String']['output']>;
  /** Article number, where there are no pages. */
  readonly articleNumber?: Maybe<Scalars['String']['output']>;
  /** The bibliographical note. */
  readonly bibliographicalNote?: Maybe<Scalars['String']['output']>;
  /** A citation, ready to be shown or downloaded. */
  readonly citation: Scalars['String']['output'];
  /** Outputs of the graph that cite it, newest first. */
  readonly citedBy: PublicationConnection;
  /** Outputs it cites, of those in the graph, newest first. */
  readonly cites: PublicationConnection;
  /** Who contributed, in order. */
  readonly contributions: ContributionConnection;
  /** The DOI alone, as it is written in a DOI link. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Edition of a book. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** Everything that is held of it, as a file of one record: a citation is for people, this is for programs. */
  readonly export: Scalars['String']['output'];
  /** The concepts it is about, with weights: the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** DOI, PMID and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Issue of the venue. */
  readonly issue?: Maybe<Scalars['String']['output']>;
  /** What the authors wrote as keywords, in order. */
  readonly keywords: ReadonlyArray<Keyword>;
  /** Language, BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Counts of citations, downloads and the like, each with who counted. */
  readonly metrics: ReadonlyArray<Metric>;
  /** How many pages it has. */
  readonly numberOfPages?: Maybe<Scalars['Int']['output']>;
  /** Open access. */
  readonly openAccess?: Maybe<OpenAccess>;
  /** Pages from–to, as the source writes them. */
  readonly pages?: Maybe<Scalars['String']['output']>;
  /** Projects that produced it. */
  readonly projects: ReadonlyArray<Project>;
  /** Which source each field came from. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Date of publication. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Publisher. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The most similar outputs, by the words of title and abstract and by concepts. */
  readonly similar: ReadonlyArray<SimilarPublication>;
  /** Whether it is published, accepted … */
  readonly status?: Maybe<PublicationStatus>;
  /** Title, in the language of the output. */
  readonly title: Scalars['String']['output'];
  /** What it is, in the terms of a research portal's type line. */
  readonly type: PublicationKind;
  /** Addresses of the output. */
  readonly urls: ReadonlyArray<Scalars['URL']['output']>;
  /** Where it was published. */
  readonly venue?: Maybe<Venue>;
  /** Other versions of this work: preprint, accepted manuscript, published version. */
  readonly versions: ReadonlyArray<Publication>;
  /** Volume of the venue. */
  readonly volume?: Maybe<Scalars['String']['output']>;
  /** Year of publication. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationCitationArgs = {
  format?: InputMaybe<CitationFormat>;
  locale?: InputMaybe<Scalars['String']['input']>;
  style?: InputMaybe<CitationStyle>;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<ContributionRole>>;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationExportArgs = {
  format: ExportFormat;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationFingerprintArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** A research output: article, chapter, thesis, dataset, preprint … */
export type PublicationSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One way to name an output. */
export type PublicationBy =
  /** DOI, written in any usual way. */
  { readonly doi: Scalars['String']['input']; readonly id?: never; readonly identifier?: never; readonly pmid?: never; }
  |  /** Global id. */
  { readonly doi?: never; readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly pmid?: never; }
  |  /** Any identifier, e.g. `arxiv:2101.00001`. */
  { readonly doi?: never; readonly id?: never; readonly identifier: Scalars['String']['input']; readonly pmid?: never; }
  |  /** PubMed id. */
  { readonly doi?: never; readonly id?: never; readonly identifier?: never; readonly pmid: Scalars['String']['input']; };

/** For whom an output was written. */
export type PublicationCategory =
  /** For the public. */
  | 'COMMUNICATION'
  /** For students. */
  | 'EDUCATION'
  /** For researchers. */
  | 'RESEARCH';

/** A page of outputs. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** Counts over all that match, not only this page; computed only when asked for. */
  readonly facets: PublicationFacets;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Publication>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: an order by relevance pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** A page of outputs. */
export type PublicationConnectionFacetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An output and its cursor. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The output. */
  readonly node: Publication;
};

/** Counts of matching outputs by their properties. */
export type PublicationFacets = {
  readonly __typename?: 'PublicationFacets';
  /** Whether all matching outputs were counted; false beyond 50,000. */
  readonly complete: Scalars['Boolean']['output'];
  /** By concept of the fingerprint. */
  readonly concept: ReadonlyArray<Facet>;
  /** By author keyword. */
  readonly keyword: ReadonlyArray<Facet>;
  /** By lab, those above included; an output counts once for each. */
  readonly lab: ReadonlyArray<Facet>;
  /** By language. */
  readonly language: ReadonlyArray<Facet>;
  /** By kind of open access. */
  readonly openAccess: ReadonlyArray<Facet>;
  /** By partner, those above included; an output counts once for each. */
  readonly partner: ReadonlyArray<Facet>;
  /** By type. */
  readonly type: ReadonlyArray<Facet>;
  /** By venue. */
  readonly venue: ReadonlyArray<Facet>;
  /** By year, newest first. */
  readonly year: ReadonlyArray<Facet>;
};

/** Which outputs. Conditions are joined by and; several values of one by or. */
export type PublicationFilter = {
  /** About this concept. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** Leaves out what is a version of another output here, so that a work counts once. */
  readonly countedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this author keyword. */
  readonly keyword?: InputMaybe<Scalars['ID']['input']>;
  /** Languages, BCP 47. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kinds of open access. */
  readonly openAccess?: InputMaybe<ReadonlyArray<OpenAccessStatus>>;
  /** With an author affiliated, at the time, with this lab or partner or anything below it. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Peer reviewed or not. */
  readonly peerReviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Contributed to by this person. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Produced by this project. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** Types. */
  readonly types?: InputMaybe<ReadonlyArray<PublicationType>>;
  /** Published in this venue. */
  readonly venue?: InputMaybe<Scalars['ID']['input']>;
  /** Years of publication. */
  readonly years?: InputMaybe<YearRange>;
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

/** What an output is. */
export type PublicationKind = {
  readonly __typename?: 'PublicationKind';
  /** For whom it was written. */
  readonly category?: Maybe<PublicationCategory>;
  /** The group of types, as a portal's type line starts: e.g. Contribution to journal. */
  readonly group: Scalars['String']['output'];
  /** The group of types, for pages that name it in their own language. */
  readonly groupKind: PublicationGroup;
  /** The name of the type: e.g. Journal article. */
  readonly kind: Scalars['String']['output'];
  /** Whether it was peer reviewed, if the source says. */
  readonly peerReviewed?: Maybe<Scalars['Boolean']['output']>;
  /** The type itself. */
  readonly type: PublicationType;
};

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

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** Measures of all ties of the graph; null if `whorl analyze` was never run. */
  readonly analysis?: Maybe<Analysis>;
  /** Which units work with which units, partners or countries, and since when; an output counted once a cell and once a total. Null when `within` is not there. */
  readonly collaborationMatrix?: Maybe<CollaborationMatrix>;
  /**
   * The network of a chosen set, with measures, clusters and layouts that are computed only where they are selected.
   * Name whom it is about (`of`), which outputs count (`outputs`), or both.
   */
  readonly collaborationNetwork: CollaborationNetwork;
  /** How two people or organisations are connected. Of a person and an organisation, the organisation stands for everybody who wrote as part of it. */
  readonly collaborationPaths: CollaborationPaths;
  /** How alike the fingerprints of two entities are: publications, people, organisations, projects or venues. Null when one is not there. */
  readonly compareFingerprints?: Maybe<FingerprintComparison>;
  /** One concept. */
  readonly concept?: Maybe<Concept>;
  /** Concepts. */
  readonly concepts: ConceptConnection;
  /** Which candidates have a conflict of interest with which people, by which evidence, and who has none. */
  readonly conflictsOfInterest: ConflictReport;
  /** Decisions on an entity, newest first, also those that were taken back. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Keywords that may mean a concept and on which nobody decided yet: say what they mean by `decideKeyword`. */
  readonly doubtfulKeywords: DoubtfulKeywords;
  /** Two publications that may be one, also when somebody decided on them; null if there is no such pair. */
  readonly doubtfulPair?: Maybe<DoubtfulPair>;
  /** Publications that may be one and on which nobody decided yet. */
  readonly doubtfulPairs: DoubtfulPairConnection;
  /** People who may be one with this person, the likeliest first. Compared by names, identifiers, co-authors, affiliations, venues, subjects, words and years of at most 12 outputs of each. */
  readonly doubtfulPeople: ReadonlyArray<DoubtfulPeople>;
  /** Who knows about a text, about concepts, or about what an output is about. Null when the output, or any of the concepts, is not there. */
  readonly experts?: Maybe<ExpertList>;
  /** The fingerprint of pasted text, at most 100,000 characters. */
  readonly fingerprintOf: Fingerprint;
  /** How the fingerprint of a person, organisation, project or venue changed. Null when it is not there. */
  readonly fingerprintTrend?: Maybe<FingerprintTrend>;
  /** How far two groups of people are from each other. Organisations stand for everybody who wrote as part of them. */
  readonly groupDistance: GroupDistance;
  /** Formats that are read, also inside ZIP and tar archives and packed with gzip. */
  readonly importFormats: ReadonlyArray<ImportFormat>;
  /** An import under way, or that ended within a day; null if this process knows of none. Needs the role CURATOR. */
  readonly importJob?: Maybe<ImportJob>;
  /** One import run. */
  readonly importRun?: Maybe<ImportRun>;
  /** Import runs, newest first. */
  readonly importRuns: ReadonlyArray<ImportRun>;
  /** Who could introduce somebody: to a given person or organisation, or to people they do not work with yet. */
  readonly introductions: Introductions;
  /** Keywords of authors. */
  readonly keywords: KeywordConnection;
  /** One organisation of ours. */
  readonly lab?: Maybe<Lab>;
  /** Organisations of ours. */
  readonly labs: LabConnection;
  /** Members: who is or ever was in a unit of ours. */
  readonly members: MemberConnection;
  /** One entity by its global id, current or former. Null when there is none. */
  readonly node?: Maybe<Node>;
  /** Several entities by their global ids, in the order asked; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organisation, ours or not. */
  readonly organization?: Maybe<Organization>;
  /** One organisation that is not ours. */
  readonly partner?: Maybe<Partner>;
  /** Organisations that are not ours. */
  readonly partners: PartnerConnection;
  /** People, members and others. */
  readonly people: PersonConnection;
  /** One person, member or not. */
  readonly person?: Maybe<Person>;
  /** One project. */
  readonly project?: Maybe<Project>;
  /** Projects. */
  readonly projects: ProjectConnection;
  /** One output. */
  readonly publication?: Maybe<Publication>;
  /** Outputs by words and filter, in the order asked for, with facets. */
  readonly publications: PublicationConnection;
  /** How many people are how many hops from a person, or from everybody who wrote as part of an organisation. Null when there is no such person or organisation. */
  readonly reach?: Maybe<Reach>;
  /** The entity that carries an identifier, current or former: DOI, PMID, PMCID, ORCID, ROR, ISSN, arXiv, OpenAlex, Handle, a key of a source, or a global id, written in any usual way. */
  readonly resolve?: Maybe<Node>;
  /** Everything that matches words, best first, over several kinds of entities at once. */
  readonly search: SearchResult;
  /** The source records that describe an entity, those that hold first. Needs the role CURATOR. */
  readonly sourceRecords: ReadonlyArray<SourceRecord>;
  /** Completions while somebody types: entities whose name or title has words that start with the text. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** So many people who together know about concepts or an output, and have no conflict of interest with some people. Null when the output, or any of the concepts, is not there. */
  readonly team?: Maybe<Team>;
  /** Which units of ours, or which members of them, work on the same and have no output together. Null when `within` is not there. */
  readonly unrealisedCollaborations?: Maybe<UnrealisedCollaborations>;
  /** One venue. */
  readonly venue?: Maybe<Venue>;
  /** Venues. */
  readonly venues: VenueConnection;
  /** The vocabularies that are loaded. */
  readonly vocabularies: ReadonlyArray<Vocabulary>;
  /** Phrases of many outputs that no concept of a loaded vocabulary covers. */
  readonly vocabularyCandidates: VocabularyCandidates;
  /** What is worth mending, what improves most first. It walks the whole graph: ask for it now and then, not on every page. */
  readonly worklist: WorklistConnection;
};


/** What can be asked. */
export type QueryAnalysisArgs = {
  of?: InputMaybe<Analysed>;
};


/** What can be asked. */
export type QueryCollaborationMatrixArgs = {
  columns: MatrixAxis;
  counting?: InputMaybe<Counting>;
  maxColumns?: InputMaybe<Scalars['Int']['input']>;
  maxRows?: InputMaybe<Scalars['Int']['input']>;
  rows: MatrixAxis;
  since?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  until?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryCollaborationNetworkArgs = {
  clustering?: InputMaybe<NetworkClustering>;
  conceptsPerOutput?: InputMaybe<Scalars['Int']['input']>;
  counting?: InputMaybe<Counting>;
  isolates?: InputMaybe<Scalars['Boolean']['input']>;
  kind: NetworkKind;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  normalization?: InputMaybe<NetworkNormalization>;
  of?: InputMaybe<ReadonlyArray<NetworkSelection>>;
  outputs?: InputMaybe<NetworkOutputs>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCollaborationPathsArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: Scalars['ID']['input'];
  k?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  order?: InputMaybe<PathOrder>;
  since?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<PathVia>>;
};


/** What can be asked. */
export type QueryCompareFingerprintsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryConceptArgs = {
  by: ConceptBy;
};


/** What can be asked. */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConflictsOfInterestArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  candidates: ReadonlyArray<Scalars['ID']['input']>;
  people: ReadonlyArray<Scalars['ID']['input']>;
  policy?: InputMaybe<ConflictPolicyChoice>;
};


/** What can be asked. */
export type QueryDecisionsArgs = {
  entity: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDoubtfulKeywordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDoubtfulPairArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDoubtfulPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDoubtfulPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  person: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpertsArgs = {
  excluding?: InputMaybe<ExpertsExcluding>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on: ExpertsOn;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryFingerprintOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryFingerprintTrendArgs = {
  bucket?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  orderBy?: InputMaybe<TrendOrder>;
  to?: InputMaybe<Scalars['Int']['input']>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryGroupDistanceArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from: ReadonlyArray<Scalars['ID']['input']>;
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  to: ReadonlyArray<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<PathVia>>;
};


/** What can be asked. */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryImportRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryImportRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryIntroductionsArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  concepts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<PathVia>>;
};


/** What can be asked. */
export type QueryKeywordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryLabArgs = {
  by: OrganizationBy;
};


/** What can be asked. */
export type QueryLabsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  by: OrganizationBy;
};


/** What can be asked. */
export type QueryPartnerArgs = {
  by: OrganizationBy;
};


/** What can be asked. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** What can be asked. */
export type QueryProjectArgs = {
  id: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPublicationArgs = {
  by: PublicationBy;
};


/** What can be asked. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryReachArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
  avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  of: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<PathVia>>;
};


/** What can be asked. */
export type QueryResolveArgs = {
  identifier: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySourceRecordsArgs = {
  entity: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  prefix: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryTeamArgs = {
  apartFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Int']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  membersOnly?: InputMaybe<Scalars['Boolean']['input']>;
  on: TeamOn;
  policy?: InputMaybe<ConflictPolicyChoice>;
};


/** What can be asked. */
export type QueryUnrealisedCollaborationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minOutputs?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<PairUnit>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryVenueArgs = {
  id: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryVocabularyCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lookThrough?: InputMaybe<Scalars['Int']['input']>;
  minOutputs?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryWorklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: WorklistKind;
};

/** What those who were measured can be ranked by. */
export type RankedBy =
  /** Share of shortest paths that pass them. */
  | 'BETWEENNESS'
  /** How many they have ties with. */
  | 'DEGREE'
  /** PageRank by the strengths of ties. */
  | 'PAGE_RANK'
  /** Sum of the strengths of their ties. */
  | 'STRENGTH';

/** Who is within some hops of somebody. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** The year that counts as now. */
  readonly asOf: Scalars['Int']['output'];
  /** One entry for each number of hops, from 1 on, until nobody is further. */
  readonly hops: ReadonlyArray<ReachAtHops>;
  /** How many are reached in all. */
  readonly people: Scalars['Int']['output'];
  /** Whether there are people further away than was asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Whoever is the same number of hops away. */
export type ReachAtHops = {
  readonly __typename?: 'ReachAtHops';
  /** How many hops. */
  readonly hops: Scalars['Int']['output'];
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** Those with the cheapest way, cheapest first. */
  readonly strongest: ReadonlyArray<Reached>;
  /** Whether there are more than `strongest` holds. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Somebody who is within reach. */
export type Reached = {
  readonly __typename?: 'Reached';
  /** Least cost of the ways with so few hops. */
  readonly cost: Scalars['Float']['output'];
  /** Who it is. */
  readonly person: Person;
  /** The last one on the way; null at one hop. */
  readonly through?: Maybe<Person>;
};

/** Rejected records as a file of their own format. */
export type RejectFile = {
  readonly __typename?: 'RejectFile';
  /** Name of the file. */
  readonly name: Scalars['String']['output'];
  /** Its text; null once the file is no longer kept, after a day. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** What came of taking a pass back. */
export type RevertPassPayload = {
  readonly __typename?: 'RevertPassPayload';
  /** Why some could not be taken back; each names the decisions that build on it. */
  readonly inTheWay: ReadonlyArray<UserError>;
  /** How many of them still hold. */
  readonly left: Scalars['Int']['output'];
  /** How many of its decisions were taken back now. */
  readonly reverted: Scalars['Int']['output'];
  /** Why it was refused, and what to do. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What makes two people of one organisation. */
export type SameOrganization =
  /** Both are part of one organisation, at any level; networks, alliances and other loose bodies do not count. */
  | 'INSTITUTION'
  /** One names a unit, and the other the same, or one that is part of it. */
  | 'UNIT';

/** One hit of a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name or title. */
  readonly label: Scalars['String']['output'];
  /** The entity. */
  readonly node: Node;
  /** Relevance; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** What a search over all kinds found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The best hits, best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** Whether nothing has all the words, so that these have most of them, or words much like them. */
  readonly relaxed: Scalars['Boolean']['output'];
  /** How many entities of each kind match. */
  readonly totals: ReadonlyArray<KindTotal>;
  /** Whether there are more hits than were returned. */
  readonly truncated: Scalars['Boolean']['output'];
};

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

/** A concept of two fingerprints. */
export type SharedConcept = {
  readonly __typename?: 'SharedConcept';
  /** The concept. */
  readonly concept: Concept;
  /** Its part of the similarity: all shared concepts add up to it. */
  readonly contribution: Scalars['Float']['output'];
  /** Its weight in the first. */
  readonly weightA: Scalars['Float']['output'];
  /** Its weight in the second. */
  readonly weightB: Scalars['Float']['output'];
};

/** An organisation two people were in, by memberships and by what they named on outputs. */
export type SharedOrganization = {
  readonly __typename?: 'SharedOrganization';
  /** First year of the candidate there, in the window. */
  readonly candidateFrom: Scalars['Int']['output'];
  /** Last year of the candidate there, in the window. */
  readonly candidateTo: Scalars['Int']['output'];
  /** The organisation. */
  readonly organization: Organization;
  /** First year of the person there, in the window. */
  readonly personFrom: Scalars['Int']['output'];
  /** Last year of the person there, in the window. */
  readonly personTo: Scalars['Int']['output'];
};

/** Somebody with the same collaborators. */
export type SimilarByTies = {
  readonly __typename?: 'SimilarByTies';
  /** A person's are people, an organisation's are organisations. */
  readonly entity: Node;
  /** Collaborators in common, as a share of those of either (Jaccard), 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** An organisation and why similar. */
export type SimilarOrganization = {
  readonly __typename?: 'SimilarOrganization';
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** How many outputs they have together, those of large consortia left out. */
  readonly jointOutputs: Scalars['Int']['output'];
  /** The organisation. */
  readonly organization: Organization;
  /** Concepts in both, strongest first; the first 20. */
  readonly shared: ReadonlyArray<Concept>;
  /** Concepts in both with their parts of `similarity`, the greatest first; the first 20. A is the organisation that was asked about. */
  readonly sharedConcepts: ReadonlyArray<SharedConcept>;
  /** Cosine similarity of the two fingerprints, 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** A person and why similar. */
export type SimilarPerson = {
  readonly __typename?: 'SimilarPerson';
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** How many outputs they wrote together, those of large consortia left out: 0 for people who might meet. */
  readonly jointOutputs: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
  /** Concepts in both, strongest first; the first 20. */
  readonly shared: ReadonlyArray<Concept>;
  /** Concepts in both with their parts of `similarity`, the greatest first; the first 20. A is the person who was asked about. */
  readonly sharedConcepts: ReadonlyArray<SharedConcept>;
  /** Cosine similarity of the two fingerprints, 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** An output and why it is similar. */
export type SimilarPublication = {
  readonly __typename?: 'SimilarPublication';
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** The output. */
  readonly publication: Publication;
  /** What similar outputs are ordered by: five sixths of `words` and one sixth of `similarity`. */
  readonly score: Scalars['Float']['output'];
  /** Concepts in both, strongest first; the first 20. */
  readonly shared: ReadonlyArray<Concept>;
  /** Authors of both. */
  readonly sharedAuthors: ReadonlyArray<Person>;
  /** Concepts in both with their parts of `similarity`, the greatest first; the first 20. A is the output that was asked about. */
  readonly sharedConcepts: ReadonlyArray<SharedConcept>;
  /** Cosine similarity of the two fingerprints, 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
  /** How well its words match those of title and abstract, 0 to 1: its relevance in full-text search, that of the best match being 1. */
  readonly words: Scalars['Float']['output'];
};

/** What a source said of an entity, as a librarian chooses it for a split. */
export type SourceRecord = {
  readonly __typename?: 'SourceRecord';
  /** Whether it holds; false once the same source said something else of the same. */
  readonly current: Scalars['Boolean']['output'];
  /** Key, to name it by. */
  readonly key: Scalars['String']['output'];
  /** File and line. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Scalars['String']['output'];
};

/** One completion. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name or title, to be shown. */
  readonly label: Scalars['String']['output'];
  /** The entity. */
  readonly node: Node;
};

/** People who together know about something. */
export type Team = {
  readonly __typename?: 'Team';
  /** The year that counts as now. */
  readonly asOf: Scalars['Int']['output'];
  /** How many people were considered, with those left out: of each concept the 500 who write most about it. */
  readonly considered: Scalars['Int']['output'];
  /** How much of what was asked the team covers, 0 to 1: Σ weight of the concept × the best member's part, all weights adding up to 1. At least 1 − 1/e (63 %) of what the best team of this size among the considered could. */
  readonly coverage: Scalars['Float']['output'];
  /** Who was left out and why, those first who would cover most. */
  readonly excluded: ReadonlyArray<Conflict>;
  /** How many of them were left out for a conflict of interest. */
  readonly excludedCount: Scalars['Int']['output'];
  /** Its people, in the order they were chosen: each adds most to those before. */
  readonly people: ReadonlyArray<TeamMember>;
  /** The rules by which people were left out. */
  readonly policy: ConflictPolicy;
  /** Concepts that nobody of the team writes about. */
  readonly uncovered: ReadonlyArray<Concept>;
};


/** People who together know about something. */
export type TeamExcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody of a team. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** How much the person adds to the coverage of those before. */
  readonly adds: Scalars['Float']['output'];
  /** The concepts the person writes about, best covered first. */
  readonly covers: ReadonlyArray<CoveredConcept>;
  /** The person. */
  readonly person: Person;
};

/** What a team is to know about. */
export type TeamOn =
  /** Global ids of concepts, 1 to 40; each counts the same. */
  { readonly concepts: ReadonlyArray<Scalars['ID']['input']>; readonly publication?: never; }
  |  /** Global id of an output: its concepts, by their weights, and nobody with a conflict of interest with its authors. So it finds reviewers. */
  { readonly concepts?: never; readonly publication: Scalars['ID']['input']; };

/** The other end of a tie. */
export type TieEnd = {
  readonly __typename?: 'TieEnd';
  /** Code of the country (ISO 3166-1 alpha-2), if it is one. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The person or organisation; null for a country. */
  readonly entity?: Maybe<Node>;
  /** Its name. */
  readonly label: Scalars['String']['output'];
};

/** What happened to a tie in a year. */
export type TieEvent =
  /** The last of so many years in a row without joint output. */
  | 'LAPSED'
  /** The first joint output. */
  | 'NEW'
  /** A joint output after the tie had lapsed. */
  | 'REVIVED';

/** A year of all ties of somebody. */
export type TieHistoryYear = {
  readonly __typename?: 'TieHistoryYear';
  /** Collaborators with joint outputs in the year. */
  readonly active: Scalars['Int']['output'];
  /** With whom the tie lapsed. */
  readonly lapsed: ReadonlyArray<TieEnd>;
  /** How many ties lapsed. */
  readonly lapsedCount: Scalars['Int']['output'];
  /** Who is new. */
  readonly new: ReadonlyArray<TieEnd>;
  /** How many of them are new. */
  readonly newCount: Scalars['Int']['output'];
  /** With whom the tie was revived. */
  readonly revived: ReadonlyArray<TieEnd>;
  /** How many ties were revived. */
  readonly revivedCount: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};


/** A year of all ties of somebody. */
export type TieHistoryYearLapsedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A year of all ties of somebody. */
export type TieHistoryYearNewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A year of all ties of somebody. */
export type TieHistoryYearRevivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A year of a tie. */
export type TieYear = {
  readonly __typename?: 'TieYear';
  /** What happened to the tie; null where it went on, or stayed lapsed. */
  readonly event?: Maybe<TieEvent>;
  /** Their fractional count. */
  readonly fractionalOutputs: Scalars['Float']['output'];
  /** Joint outputs of the year, each counted 1. */
  readonly outputs: Scalars['Int']['output'];
  /** Joint projects that ran in the year. */
  readonly projects: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Orders of concepts in a trend. */
export type TrendOrder =
  /** What shrank most first. */
  | 'FALLING'
  /** What grew most first. */
  | 'RISING'
  /** The greatest share first. */
  | 'SHARE';

/** Some years of a trend. */
export type TrendPeriod = {
  readonly __typename?: 'TrendPeriod';
  /** First year. */
  readonly from: Scalars['Int']['output'];
  /** How many outputs. */
  readonly outputs: Scalars['Int']['output'];
  /** Last year. */
  readonly to: Scalars['Int']['output'];
};

/** What came of taking an import back. */
export type UndoPayload = {
  readonly __typename?: 'UndoPayload';
  /** Ids of later decisions that build on this run. */
  readonly decisionsInTheWay: ReadonlyArray<Scalars['ID']['output']>;
  /** What was taken back, or would be; null when the undo was refused. */
  readonly report?: Maybe<UndoReport>;
  /** Later runs that build on this one, in order; they must be taken back first. */
  readonly runsInTheWay: ReadonlyArray<ImportRun>;
  /** Why the undo was refused, and what to do. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What taking an import back did, or would do. */
export type UndoReport = {
  readonly __typename?: 'UndoReport';
  /** Whether this was a plan only. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Publications, people, organisations, projects, venues and keywords that go. */
  readonly entitiesRemoved: Scalars['Int']['output'];
  /** Entities that are again as they were before the run. */
  readonly entitiesRestored: Scalars['Int']['output'];
  /** Source records that go. */
  readonly recordsRemoved: Scalars['Int']['output'];
  /** Superseded source records that are current again. */
  readonly recordsReopened: Scalars['Int']['output'];
  /** The run that was taken back. */
  readonly run: ImportRun;
};

/** What came of uniting people by evidence. */
export type UnitePeoplePayload = {
  readonly __typename?: 'UnitePeoplePayload';
  /** How many were left because something says that they are two: somebody else wrote in the meantime. */
  readonly left: Scalars['Int']['output'];
  /** How many more could be united than `first` asked for. */
  readonly more: Scalars['Int']['output'];
  /** Id of the pass, to take all of it back by; null if nothing was united. */
  readonly pass?: Maybe<Scalars['ID']['output']>;
  /** Who was united with whom, or would be, the surest first. */
  readonly unions: ReadonlyArray<PeopleUnion>;
  /** Why it was refused, and what to do. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Pairs that work on the same and never together. */
export type UnrealisedCollaborations = {
  readonly __typename?: 'UnrealisedCollaborations';
  /** How many people or units were compared with each other. */
  readonly compared: Scalars['Int']['output'];
  /** The pairs, most alike first. */
  readonly pairs: ReadonlyArray<UnrealisedPair>;
  /** How many pairs there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether only the 300 with the most outputs were compared. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Two that work on the same and never together. */
export type UnrealisedPair = {
  readonly __typename?: 'UnrealisedPair';
  /** The one with the smaller id. */
  readonly a: Node;
  /** The other. */
  readonly b: Node;
  /** Why, in a sentence. */
  readonly because: Scalars['String']['output'];
  /** Concepts of both with their parts of `similarity`, the greatest first; the first 20. */
  readonly sharedConcepts: ReadonlyArray<SharedConcept>;
  /** Cosine similarity of the two fingerprints, 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** An expected failure of a mutation: what was wrong with what was sent. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** A stable code, e.g. NOT_FOUND. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Path of the input field to blame. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Where outputs are published: journal, proceedings, book, series, repository. */
export type Venue = Node & {
  readonly __typename?: 'Venue';
  /** Abbreviated title. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The concepts of its outputs; the top one is 1. */
  readonly fingerprint: Fingerprint;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** ISSN and the others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of venue. */
  readonly kind: VenueKind;
  /** Outputs published in it. */
  readonly publications: PublicationConnection;
  /** Publisher. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
};


/** Where outputs are published: journal, proceedings, book, series, repository. */
export type VenueFingerprintArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  groups?: InputMaybe<ReadonlyArray<PublicationGroup>>;
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
  vocabulary?: InputMaybe<Scalars['String']['input']>;
};


/** Where outputs are published: journal, proceedings, book, series, repository. */
export type VenuePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
};

/** A page of venues. */
export type VenueConnection = {
  readonly __typename?: 'VenueConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<VenueEdge>;
  /** The entries without cursors. */
  readonly nodes: ReadonlyArray<Venue>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list ends before all that match: a search pages inside the first 1,000 hits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of venues and its cursor. */
export type VenueEdge = {
  readonly __typename?: 'VenueEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Venue;
};

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

/** A controlled vocabulary. */
export type Vocabulary = Node & {
  readonly __typename?: 'Vocabulary';
  /** How its publisher wants it to be cited. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** How many concepts it has. */
  readonly conceptCount: Scalars['Int']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Languages of its labels, BCP 47 primary subtags in alphabetical order. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Licence, as the vocabulary gives it. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who publishes it, by name or address. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The address it was fetched from, `mesh` for the newest MeSH; null if it came from a file. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Title in the language asked for, else in English, else in any. */
  readonly title: Scalars['String']['output'];
  /** URI of the concept scheme. */
  readonly uri: Scalars['String']['output'];
  /** Version, as the vocabulary gives it. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A controlled vocabulary. */
export type VocabularyTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A phrase of many outputs that no concept covers: what a vocabulary may lack. */
export type VocabularyCandidate = {
  readonly __typename?: 'VocabularyCandidate';
  /** On how many of them the authors gave it as a keyword. */
  readonly asKeyword: Scalars['Int']['output'];
  /** The newest outputs, at most three. */
  readonly examples: ReadonlyArray<Publication>;
  /** Its language, BCP 47, if it could be told. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** A concept whose label it holds, else the one that its outputs are about most often. */
  readonly nearest?: Maybe<Concept>;
  /** Of how many outputs it is a key phrase or a keyword. */
  readonly outputs: Scalars['Int']['output'];
  /** The phrase as most outputs write it. */
  readonly text: Scalars['String']['output'];
};

/** Phrases that no concept covers. */
export type VocabularyCandidates = {
  readonly __typename?: 'VocabularyCandidates';
  /** The phrases, those of most outputs first. */
  readonly candidates: ReadonlyArray<VocabularyCandidate>;
  /** How many outputs were looked through, the newest. */
  readonly lookedThrough: Scalars['Int']['output'];
  /** How many phrases there are in these outputs. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there are older outputs that were not looked through; `whorl vocabulary candidates` takes more. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A page of a worklist. */
export type WorklistConnection = {
  readonly __typename?: 'WorklistConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<WorklistEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<WorklistEntry>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of a worklist. */
export type WorklistEdge = {
  readonly __typename?: 'WorklistEdge';
  /** Where the entry stands in the list; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: WorklistEntry;
};

/** One thing to mend. */
export type WorklistEntry = {
  readonly __typename?: 'WorklistEntry';
  /** What it is called; for a date that cannot be right the date stands before. */
  readonly detail: Scalars['String']['output'];
  /**
   * What mending it would improve: for outputs and people, how many of our members stand on the output (or on outputs with
   * the person); for organisations, on how many contributions they are named.
   */
  readonly gain: Scalars['Int']['output'];
  /** The output, person or organisation; null if it left the graph meanwhile. */
  readonly node?: Maybe<Node>;
};

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

/** How many outputs in a year. */
export type YearCount = {
  readonly __typename?: 'YearCount';
  /** How many outputs. */
  readonly count: Scalars['Int']['output'];
  /** The year; null for outputs without a date. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Years, both ends included. */
export type YearRange = {
  /** First year; open if absent. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Last year; open if absent. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Contributor:
    | ( PersonEntity )
    | ( OrganizationEntity )
    | ( PersonEntity )
    | ( OrganizationEntity )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AffiliationTime: AffiliationTime;
  Alias: ResolverTypeWrapper<Alias>;
  Analysed: Analysed;
  Analysis: ResolverTypeWrapper<AnalysisEntity>;
  AuthorPosition: AuthorPosition;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitationFormat: CitationFormat;
  CitationStyle: CitationStyle;
  CollaborationHop: ResolverTypeWrapper<CollaborationHopEntity>;
  CollaborationMatrix: ResolverTypeWrapper<MatrixEntity>;
  CollaborationNetwork: ResolverTypeWrapper<ShownNetwork>;
  CollaborationPath: ResolverTypeWrapper<CollaborationPathEntity>;
  CollaborationPaths: ResolverTypeWrapper<CollaborationPathsEntity>;
  Collaborator: ResolverTypeWrapper<CollaboratorEntity>;
  CollaboratorKind: CollaboratorKind;
  CollaboratorList: ResolverTypeWrapper<CollaboratorListEntity>;
  Concept: ResolverTypeWrapper<ConceptEntity>;
  ConceptBy: ConceptBy;
  ConceptConnection: ResolverTypeWrapper<ConceptPage>;
  ConceptCuration: ConceptCuration;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptNeighbour: ResolverTypeWrapper<ConceptNeighbourEntity>;
  ConceptOrganization: ResolverTypeWrapper<ConceptOrganizationEntity>;
  ConceptPerson: ResolverTypeWrapper<ConceptPersonEntity>;
  ConceptTrend: ResolverTypeWrapper<ConceptTrendEntity>;
  Conflict: ResolverTypeWrapper<ConflictEntity>;
  ConflictKind: ConflictKind;
  ConflictPolicy: ResolverTypeWrapper<ConflictPolicy>;
  ConflictPolicyChoice: ConflictPolicyChoice;
  ConflictPolicyName: ConflictPolicyName;
  ConflictReport: ResolverTypeWrapper<ConflictReportEntity>;
  ConflictRules: ConflictRules;
  Contribution: ResolverTypeWrapper<ContributionEntity>;
  ContributionConnection: ResolverTypeWrapper<ContributionPage>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  ContributionRole: ContributionRole;
  Contributor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Contributor']>;
  Counting: Counting;
  CoveredConcept: ResolverTypeWrapper<CoveredConceptEntity>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionEntity>;
  DecisionKind: DecisionKind;
  DecisionPayload: ResolverTypeWrapper<DecisionOutcome>;
  DistinctiveConcept: ResolverTypeWrapper<DistinctiveConceptEntity>;
  DoubtfulKeyword: ResolverTypeWrapper<DoubtfulKeywordEntity>;
  DoubtfulKeywords: ResolverTypeWrapper<Omit<DoubtfulKeywords, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DoubtfulKeyword']> }>;
  DoubtfulPair: ResolverTypeWrapper<DoubtfulPairEntity>;
  DoubtfulPairConnection: ResolverTypeWrapper<DoubtfulPairPage>;
  DoubtfulPairEdge: ResolverTypeWrapper<Omit<DoubtfulPairEdge, 'node'> & { node: ResolversTypes['DoubtfulPair'] }>;
  DoubtfulPeople: ResolverTypeWrapper<DoubtfulPeopleEntity>;
  EntityKind: EntityKind;
  EvidenceField: EvidenceField;
  Expert: ResolverTypeWrapper<ExpertEntity>;
  ExpertEvidence: ResolverTypeWrapper<ExpertEvidenceEntity>;
  ExpertList: ResolverTypeWrapper<ExpertListEntity>;
  ExpertsExcluding: ExpertsExcluding;
  ExpertsOn: ExpertsOn;
  ExportFormat: ExportFormat;
  ExternalPerson: ResolverTypeWrapper<PersonEntity>;
  Facet: ResolverTypeWrapper<FacetEntity>;
  Fingerprint: ResolverTypeWrapper<FingerprintEntity>;
  FingerprintBasis: FingerprintBasis;
  FingerprintComparison: ResolverTypeWrapper<FingerprintComparisonEntity>;
  FingerprintEntry: ResolverTypeWrapper<FingerprintEntryEntity>;
  FingerprintEvidence: ResolverTypeWrapper<FingerprintEvidenceEntity>;
  FingerprintTrend: ResolverTypeWrapper<FingerprintTrendEntity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupDistance: ResolverTypeWrapper<GroupDistanceEntity>;
  HiddenConcept: ResolverTypeWrapper<HiddenConceptEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportFormat: ResolverTypeWrapper<ImportFormat>;
  ImportInput: ImportInput;
  ImportJob: ResolverTypeWrapper<ImportJobEntity>;
  ImportJobPayload: ResolverTypeWrapper<Omit<ImportJobPayload, 'job'> & { job?: Maybe<ResolversTypes['ImportJob']> }>;
  ImportJobState: ImportJobState;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'report'> & { report?: Maybe<ResolversTypes['ImportReport']> }>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportReport: ResolverTypeWrapper<ImportReportEntity>;
  ImportRun: ResolverTypeWrapper<ImportRunEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<IntroductionEntity>;
  Introductions: ResolverTypeWrapper<IntroductionsEntity>;
  Keyword: ResolverTypeWrapper<KeywordEntity>;
  KeywordCandidate: ResolverTypeWrapper<KeywordCandidateEntity>;
  KeywordConnection: ResolverTypeWrapper<KeywordPage>;
  KeywordDoubt: KeywordDoubt;
  KeywordEdge: ResolverTypeWrapper<Omit<KeywordEdge, 'node'> & { node: ResolversTypes['Keyword'] }>;
  KindTotal: ResolverTypeWrapper<KindTotal>;
  Lab: ResolverTypeWrapper<OrganizationEntity>;
  LabConnection: ResolverTypeWrapper<OrganizationPage>;
  LabEdge: ResolverTypeWrapper<Omit<LabEdge, 'node'> & { node: ResolversTypes['Lab'] }>;
  LanguageText: ResolverTypeWrapper<LanguageText>;
  MatrixAxis: MatrixAxis;
  MatrixAxisKind: MatrixAxisKind;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  MatrixHeader: ResolverTypeWrapper<MatrixHeaderEntity>;
  Measures: ResolverTypeWrapper<MeasuresEntity>;
  MeasuresConnection: ResolverTypeWrapper<MeasuresPage>;
  MeasuresEdge: ResolverTypeWrapper<Omit<MeasuresEdge, 'node'> & { node: ResolversTypes['Measures'] }>;
  Member: ResolverTypeWrapper<PersonEntity>;
  MemberConnection: ResolverTypeWrapper<PersonPage>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  Membership: ResolverTypeWrapper<MembershipEntity>;
  Metric: ResolverTypeWrapper<Metric>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkCluster: ResolverTypeWrapper<ShownCluster>;
  NetworkClustering: NetworkClustering;
  NetworkCut: ResolverTypeWrapper<NetworkCut>;
  NetworkCutReason: NetworkCutReason;
  NetworkEgo: NetworkEgo;
  NetworkFile: ResolverTypeWrapper<NetworkFile>;
  NetworkFormat: NetworkFormat;
  NetworkKind: NetworkKind;
  NetworkLayout: NetworkLayout;
  NetworkLink: ResolverTypeWrapper<ShownLink>;
  NetworkMeasure: NetworkMeasure;
  NetworkNode: ResolverTypeWrapper<ShownNode>;
  NetworkNormalization: NetworkNormalization;
  NetworkOutputs: NetworkOutputs;
  NetworkParameters: ResolverTypeWrapper<NetworkParameters>;
  NetworkPosition: ResolverTypeWrapper<NetworkPosition>;
  NetworkSelection: NetworkSelection;
  Node: ResolverTypeWrapper<AnyNode>;
  OpenAccess: ResolverTypeWrapper<OpenAccess>;
  OpenAccessStatus: OpenAccessStatus;
  Organization: ResolverTypeWrapper<OrganizationEntity>;
  OrganizationBy: OrganizationBy;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairUnit: PairUnit;
  PairsAtHops: ResolverTypeWrapper<PairsAtHops>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partner: ResolverTypeWrapper<OrganizationEntity>;
  PartnerConnection: ResolverTypeWrapper<OrganizationPage>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  Partnership: ResolverTypeWrapper<PartnershipEntity>;
  PathFilter: PathFilter;
  PathOrder: PathOrder;
  PathVia: PathVia;
  PathsReason: PathsReason;
  PeopleUnion: ResolverTypeWrapper<UnionEntity>;
  Person: ResolverTypeWrapper<PersonEntity>;
  PersonBy: PersonBy;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Project: ResolverTypeWrapper<ProjectEntity>;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectOrganization: ResolverTypeWrapper<Omit<ProjectOrganization, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  ProjectPerson: ResolverTypeWrapper<Omit<ProjectPerson, 'person'> & { person: ResolversTypes['Person'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<PublicationEntity>;
  PublicationBy: PublicationBy;
  PublicationCategory: PublicationCategory;
  PublicationConnection: ResolverTypeWrapper<PublicationPage>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublicationFacets: ResolverTypeWrapper<FacetSource>;
  PublicationFilter: PublicationFilter;
  PublicationGroup: PublicationGroup;
  PublicationKind: ResolverTypeWrapper<PublicationEntity>;
  PublicationOrder: PublicationOrder;
  PublicationStatus: PublicationStatus;
  PublicationType: PublicationType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedBy: RankedBy;
  Reach: ResolverTypeWrapper<ReachEntity>;
  ReachAtHops: ResolverTypeWrapper<ReachAtHopsEntity>;
  Reached: ResolverTypeWrapper<ReachedEntity>;
  RejectFile: ResolverTypeWrapper<RejectFileEntity>;
  RevertPassPayload: ResolverTypeWrapper<RevertPassPayload>;
  SameOrganization: SameOrganization;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'hits'> & { hits: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  Seniority: Seniority;
  SharedConcept: ResolverTypeWrapper<SharedConceptEntity>;
  SharedOrganization: ResolverTypeWrapper<SharedStayEntity>;
  SimilarByTies: ResolverTypeWrapper<Omit<SimilarByTies, 'entity'> & { entity: ResolversTypes['Node'] }>;
  SimilarOrganization: ResolverTypeWrapper<SimilarOrganizationEntity>;
  SimilarPerson: ResolverTypeWrapper<SimilarPersonEntity>;
  SimilarPublication: ResolverTypeWrapper<SimilarPublicationEntity>;
  SourceRecord: ResolverTypeWrapper<SourceRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'node'> & { node: ResolversTypes['Node'] }>;
  Team: ResolverTypeWrapper<TeamEntity>;
  TeamMember: ResolverTypeWrapper<Omit<TeamMember, 'covers' | 'person'> & { covers: ReadonlyArray<ResolversTypes['CoveredConcept']>, person: ResolversTypes['Person'] }>;
  TeamOn: TeamOn;
  TieEnd: ResolverTypeWrapper<TieEndEntity>;
  TieEvent: TieEvent;
  TieHistoryYear: ResolverTypeWrapper<TieHistoryYearEntity>;
  TieYear: ResolverTypeWrapper<TieYear>;
  TrendOrder: TrendOrder;
  TrendPeriod: ResolverTypeWrapper<TrendPeriod>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoPayload: ResolverTypeWrapper<UndoPayloadEntity>;
  UndoReport: ResolverTypeWrapper<UndoReportEntity>;
  UnitePeoplePayload: ResolverTypeWrapper<UniteOutcome>;
  UnrealisedCollaborations: ResolverTypeWrapper<UnrealisedCollaborationsEntity>;
  UnrealisedPair: ResolverTypeWrapper<UnrealisedPairEntity>;
  UserError: ResolverTypeWrapper<UserError>;
  Venue: ResolverTypeWrapper<VenueEntity>;
  VenueConnection: ResolverTypeWrapper<VenuePage>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  VenueKind: VenueKind;
  Vocabulary: ResolverTypeWrapper<VocabularyEntity>;
  VocabularyCandidate: ResolverTypeWrapper<VocabularyCandidateEntity>;
  VocabularyCandidates: ResolverTypeWrapper<Omit<VocabularyCandidates, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['VocabularyCandidate']> }>;
  WorklistConnection: ResolverTypeWrapper<WorklistPage>;
  WorklistEdge: ResolverTypeWrapper<Omit<WorklistEdge, 'node'> & { node: ResolversTypes['WorklistEntry'] }>;
  WorklistEntry: ResolverTypeWrapper<WorklistEntity>;
  WorklistKind: WorklistKind;
  YearCount: ResolverTypeWrapper<YearCount>;
  YearRange: YearRange;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alias: Alias;
  Analysis: AnalysisEntity;
  Boolean: Scalars['Boolean']['output'];
  CollaborationHop: CollaborationHopEntity;
  CollaborationMatrix: MatrixEntity;
  CollaborationNetwork: ShownNetwork;
  CollaborationPath: CollaborationPathEntity;
  CollaborationPaths: CollaborationPathsEntity;
  Collaborator: CollaboratorEntity;
  CollaboratorList: CollaboratorListEntity;
  Concept: ConceptEntity;
  ConceptBy: ConceptBy;
  ConceptConnection: ConceptPage;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptNeighbour: ConceptNeighbourEntity;
  ConceptOrganization: ConceptOrganizationEntity;
  ConceptPerson: ConceptPersonEntity;
  ConceptTrend: ConceptTrendEntity;
  Conflict: ConflictEntity;
  ConflictPolicy: ConflictPolicy;
  ConflictPolicyChoice: ConflictPolicyChoice;
  ConflictReport: ConflictReportEntity;
  ConflictRules: ConflictRules;
  Contribution: ContributionEntity;
  ContributionConnection: ContributionPage;
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  Contributor: ResolversUnionTypes<ResolversParentTypes>['Contributor'];
  CoveredConcept: CoveredConceptEntity;
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionEntity;
  DecisionPayload: DecisionOutcome;
  DistinctiveConcept: DistinctiveConceptEntity;
  DoubtfulKeyword: DoubtfulKeywordEntity;
  DoubtfulKeywords: Omit<DoubtfulKeywords, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DoubtfulKeyword']> };
  DoubtfulPair: DoubtfulPairEntity;
  DoubtfulPairConnection: DoubtfulPairPage;
  DoubtfulPairEdge: Omit<DoubtfulPairEdge, 'node'> & { node: ResolversParentTypes['DoubtfulPair'] };
  DoubtfulPeople: DoubtfulPeopleEntity;
  Expert: ExpertEntity;
  ExpertEvidence: ExpertEvidenceEntity;
  ExpertList: ExpertListEntity;
  ExpertsExcluding: ExpertsExcluding;
  ExpertsOn: ExpertsOn;
  ExternalPerson: PersonEntity;
  Facet: FacetEntity;
  Fingerprint: FingerprintEntity;
  FingerprintComparison: FingerprintComparisonEntity;
  FingerprintEntry: FingerprintEntryEntity;
  FingerprintEvidence: FingerprintEvidenceEntity;
  FingerprintTrend: FingerprintTrendEntity;
  Float: Scalars['Float']['output'];
  GroupDistance: GroupDistanceEntity;
  HiddenConcept: HiddenConceptEntity;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  ImportCounts: ImportCounts;
  ImportFormat: ImportFormat;
  ImportInput: ImportInput;
  ImportJob: ImportJobEntity;
  ImportJobPayload: Omit<ImportJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['ImportJob']> };
  ImportPayload: Omit<ImportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['ImportReport']> };
  ImportProblem: ImportProblem;
  ImportReport: ImportReportEntity;
  ImportRun: ImportRunEntity;
  Int: Scalars['Int']['output'];
  Introduction: IntroductionEntity;
  Introductions: IntroductionsEntity;
  Keyword: KeywordEntity;
  KeywordCandidate: KeywordCandidateEntity;
  KeywordConnection: KeywordPage;
  KeywordEdge: Omit<KeywordEdge, 'node'> & { node: ResolversParentTypes['Keyword'] };
  KindTotal: KindTotal;
  Lab: OrganizationEntity;
  LabConnection: OrganizationPage;
  LabEdge: Omit<LabEdge, 'node'> & { node: ResolversParentTypes['Lab'] };
  LanguageText: LanguageText;
  MatrixAxis: MatrixAxis;
  MatrixCell: MatrixCell;
  MatrixHeader: MatrixHeaderEntity;
  Measures: MeasuresEntity;
  MeasuresConnection: MeasuresPage;
  MeasuresEdge: Omit<MeasuresEdge, 'node'> & { node: ResolversParentTypes['Measures'] };
  Member: PersonEntity;
  MemberConnection: PersonPage;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  Membership: MembershipEntity;
  Metric: Metric;
  Mutation: Record<PropertyKey, never>;
  NetworkCluster: ShownCluster;
  NetworkClustering: NetworkClustering;
  NetworkCut: NetworkCut;
  NetworkEgo: NetworkEgo;
  NetworkFile: NetworkFile;
  NetworkLink: ShownLink;
  NetworkNode: ShownNode;
  NetworkOutputs: NetworkOutputs;
  NetworkParameters: NetworkParameters;
  NetworkPosition: NetworkPosition;
  NetworkSelection: NetworkSelection;
  Node: AnyNode;
  OpenAccess: OpenAccess;
  Organization: OrganizationEntity;
  OrganizationBy: OrganizationBy;
  PageInfo: PageInfo;
  PairsAtHops: PairsAtHops;
  PartialDate: Scalars['PartialDate']['output'];
  Partner: OrganizationEntity;
  PartnerConnection: OrganizationPage;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  Partnership: PartnershipEntity;
  PeopleUnion: UnionEntity;
  Person: PersonEntity;
  PersonBy: PersonBy;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Project: ProjectEntity;
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectOrganization: Omit<ProjectOrganization, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  ProjectPerson: Omit<ProjectPerson, 'person'> & { person: ResolversParentTypes['Person'] };
  Provenance: Provenance;
  Publication: PublicationEntity;
  PublicationBy: PublicationBy;
  PublicationConnection: PublicationPage;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublicationFacets: FacetSource;
  PublicationFilter: PublicationFilter;
  PublicationKind: PublicationEntity;
  Query: Record<PropertyKey, never>;
  Reach: ReachEntity;
  ReachAtHops: ReachAtHopsEntity;
  Reached: ReachedEntity;
  RejectFile: RejectFileEntity;
  RevertPassPayload: RevertPassPayload;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  SearchResult: Omit<SearchResult, 'hits'> & { hits: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SharedConcept: SharedConceptEntity;
  SharedOrganization: SharedStayEntity;
  SimilarByTies: Omit<SimilarByTies, 'entity'> & { entity: ResolversParentTypes['Node'] };
  SimilarOrganization: SimilarOrganizationEntity;
  SimilarPerson: SimilarPersonEntity;
  SimilarPublication: SimilarPublicationEntity;
  SourceRecord: SourceRecord;
  String: Scalars['String']['output'];
  Suggestion: Omit<Suggestion, 'node'> & { node: ResolversParentTypes['Node'] };
  Team: TeamEntity;
  TeamMember: Omit<TeamMember, 'covers' | 'person'> & { covers: ReadonlyArray<ResolversParentTypes['CoveredConcept']>, person: ResolversParentTypes['Person'] };
  TeamOn: TeamOn;
  TieEnd: TieEndEntity;
  TieHistoryYear: TieHistoryYearEntity;
  TieYear: TieYear;
  TrendPeriod: TrendPeriod;
  URL: Scalars['URL']['output'];
  UndoPayload: UndoPayloadEntity;
  UndoReport: UndoReportEntity;
  UnitePeoplePayload: UniteOutcome;
  UnrealisedCollaborations: UnrealisedCollaborationsEntity;
  UnrealisedPair: UnrealisedPairEntity;
  UserError: UserError;
  Venue: VenueEntity;
  VenueConnection: VenuePage;
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  Vocabulary: VocabularyEntity;
  VocabularyCandidate: VocabularyCandidateEntity;
  VocabularyCandidates: Omit<VocabularyCandidates, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['VocabularyCandidate']> };
  WorklistConnection: WorklistPage;
  WorklistEdge: Omit<WorklistEdge, 'node'> & { node: ResolversParentTypes['WorklistEntry'] };
  WorklistEntry: WorklistEntity;
  YearCount: YearCount;
  YearRange: YearRange;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  analysedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  betweennessSample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['Counting'], ParentType, ContextType>;
  damping?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largestCommunity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestComponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  library?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Analysed'], ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['MeasuresConnection'], ParentType, ContextType, RequireFields<AnalysisRankingArgs, 'by' | 'first'>>;
  resolution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollaborationHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationHop'] = ResolversParentTypes['CollaborationHop']> = {
  consortium?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  jointOutputs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<CollaborationHopOutputsArgs, 'first'>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<CollaborationHopProjectsArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CollaborationMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationMatrix'] = ResolversParentTypes['CollaborationMatrix']> = {
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixHeader']>, ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consortiumOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fractionalOutputs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixHeader']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutColumn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationNetwork'] = ResolversParentTypes['CollaborationNetwork']> = {
  clusters?: Resolver<ReadonlyArray<ResolversTypes['NetworkCluster']>, ParentType, ContextType>;
  consortiumOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cuts?: Resolver<ReadonlyArray<ResolversTypes['NetworkCut']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['NetworkFile']>, ParentType, ContextType, RequireFields<CollaborationNetworkFilesArgs, 'clusters' | 'format' | 'measures'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['NetworkParameters'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollaborationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPath'] = ResolversParentTypes['CollaborationPath']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['CollaborationHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPaths'] = ResolversParentTypes['CollaborationPaths']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CollaborationPath']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PathsReason']>, ParentType, ContextType>;
  tooTight?: Resolver<ReadonlyArray<ResolversTypes['PathFilter']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollaboratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaborator'] = ResolversParentTypes['Collaborator']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fractionalOutputs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieYears?: Resolver<ReadonlyArray<ResolversTypes['TieYear']>, ParentType, ContextType, RequireFields<CollaboratorTieYearsArgs, 'lapseYears'>>;
};

export type CollaboratorListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorList'] = ResolversParentTypes['CollaboratorList']> = {
  addedConsortiumOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collaborators?: Resolver<ReadonlyArray<ResolversTypes['Collaborator']>, ParentType, ContextType>;
  consortiumOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieHistory?: Resolver<ReadonlyArray<ResolversTypes['TieHistoryYear']>, ParentType, ContextType, RequireFields<CollaboratorListTieHistoryArgs, 'lapseYears'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['Keyword']>, ParentType, ContextType, RequireFields<ConceptKeywordsArgs, 'first'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptLabelArgs, 'language'>>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LanguageText']>, ParentType, ContextType>;
  labs?: Resolver<ReadonlyArray<ResolversTypes['ConceptOrganization']>, ParentType, ContextType, RequireFields<ConceptLabsArgs, 'first'>>;
  mapped?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['ConceptNeighbour']>, ParentType, ContextType, RequireFields<ConceptNeighboursArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputsPerYear?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ConceptOrganization']>, ParentType, ContextType, RequireFields<ConceptPartnersArgs, 'first'>>;
  people?: Resolver<ReadonlyArray<ResolversTypes['ConceptPerson']>, ParentType, ContextType, RequireFields<ConceptPeopleArgs, 'first'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<ConceptPublicationsArgs, 'first' | 'orderBy'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['LanguageText']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptNeighbour'] = ResolversParentTypes['ConceptNeighbour']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConceptOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptOrganization'] = ResolversParentTypes['ConceptOrganization']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConceptPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptPerson'] = ResolversParentTypes['ConceptPerson']> = {
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConceptTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptTrend'] = ResolversParentTypes['ConceptTrend']> = {
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConflictKind']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['SharedOrganization']>, ParentType, ContextType>;
  outputCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<ConflictOutputsArgs, 'first'>>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<ConflictProjectsArgs, 'first'>>;
};

export type ConflictPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictPolicy'] = ResolversParentTypes['ConflictPolicy']> = {
  name?: Resolver<Maybe<ResolversTypes['ConflictPolicyName']>, ParentType, ContextType>;
  organizationYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projectYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sameOrganization?: Resolver<ResolversTypes['SameOrganization'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictReport'] = ResolversParentTypes['ConflictReport']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clear?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ConflictPolicy'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Contributor'], ParentType, ContextType>;
  corresponding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nameAsWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContributionRole'], ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type ContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contributor'] = ResolversParentTypes['Contributor']> = {
  __resolveType: TypeResolveFn<'ExternalPerson' | 'Lab' | 'Member' | 'Partner', ParentType, ContextType>;
};

export type CoveredConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredConcept'] = ResolversParentTypes['CoveredConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  pass?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revertedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revertedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DistinctiveConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistinctiveConcept'] = ResolversParentTypes['DistinctiveConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  distinctiveness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  otherShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DoubtfulKeywordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulKeyword'] = ResolversParentTypes['DoubtfulKeyword']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['KeywordCandidate']>, ParentType, ContextType>;
  keyword?: Resolver<ResolversTypes['Keyword'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtfulKeywordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulKeywords'] = ResolversParentTypes['DoubtfulKeywords']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookedThrough?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulKeyword']>, ParentType, ContextType>;
};

export type DoubtfulPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPair'] = ResolversParentTypes['DoubtfulPair']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoubtfulPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPairConnection'] = ResolversParentTypes['DoubtfulPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DoubtfulPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPairEdge'] = ResolversParentTypes['DoubtfulPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DoubtfulPair'], ParentType, ContextType>;
};

export type DoubtfulPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPeople'] = ResolversParentTypes['DoubtfulPeople']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ExpertEvidence']>, ParentType, ContextType, RequireFields<ExpertEvidenceArgs, 'first'>>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExpertEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEvidence'] = ResolversParentTypes['ExpertEvidence']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  sharedConcepts?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExpertListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertList'] = ResolversParentTypes['ExpertList']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['FingerprintEntry']>, ParentType, ContextType>;
  experts?: Resolver<ReadonlyArray<ResolversTypes['Expert']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExternalPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalPerson'] = ResolversParentTypes['ExternalPerson']> = {
  biography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorList'], ParentType, ContextType, RequireFields<ExternalPersonCollaboratorsArgs, 'affiliation' | 'consortia' | 'counting' | 'first'>>;
  degrees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<ExternalPersonFingerprintArgs, 'authorPosition' | 'first'>>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<ExternalPersonMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVariants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<ExternalPersonPublicationsArgs, 'first' | 'orderBy'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarPerson']>, ParentType, ContextType, RequireFields<ExternalPersonSimilarArgs, 'first'>>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type FingerprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fingerprint'] = ResolversParentTypes['Fingerprint']> = {
  basis?: Resolver<Maybe<ResolversTypes['FingerprintBasis']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['FingerprintEntry']>, ParentType, ContextType>;
  hidden?: Resolver<ReadonlyArray<ResolversTypes['HiddenConcept']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FingerprintComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FingerprintComparison'] = ResolversParentTypes['FingerprintComparison']> = {
  distinctiveA?: Resolver<ReadonlyArray<ResolversTypes['DistinctiveConcept']>, ParentType, ContextType>;
  distinctiveB?: Resolver<ReadonlyArray<ResolversTypes['DistinctiveConcept']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['FingerprintEntry']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['FingerprintEntry']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FingerprintEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FingerprintEntry'] = ResolversParentTypes['FingerprintEntry']> = {
  computedWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  curated?: Resolver<Maybe<ResolversTypes['ConceptCuration']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['FingerprintEvidence']>, ParentType, ContextType, RequireFields<FingerprintEntryEvidenceArgs, 'first'>>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FingerprintEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FingerprintEvidence'] = ResolversParentTypes['FingerprintEvidence']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['EvidenceField']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FingerprintTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FingerprintTrend'] = ResolversParentTypes['FingerprintTrend']> = {
  concepts?: Resolver<ReadonlyArray<ResolversTypes['ConceptTrend']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['TrendPeriod']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupDistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupDistance'] = ResolversParentTypes['GroupDistance']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closest?: Resolver<Maybe<ResolversTypes['CollaborationPath']>, ParentType, ContextType>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['PairsAtHops']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreachable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiddenConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenConcept'] = ResolversParentTypes['HiddenConcept']> = {
  computedWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFormatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFormat'] = ResolversParentTypes['ImportFormat']> = {
  extensions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectFiles?: Resolver<ReadonlyArray<ResolversTypes['RejectFile']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportJobState'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJobPayload'] = ResolversParentTypes['ImportJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType, RequireFields<ImportReportRejectionsArgs, 'first'>>;
  run?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType, RequireFields<ImportReportWarningsArgs, 'first'>>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['CollaborationHop'], ParentType, ContextType>;
  intermediaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['CollaborationHop'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<Maybe<ResolversTypes['CollaborationHop']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  introductions?: Resolver<ReadonlyArray<ResolversTypes['Introduction']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeywordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Keyword'] = ResolversParentTypes['Keyword']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<KeywordPublicationsArgs, 'first' | 'orderBy'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeywordCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordCandidate'] = ResolversParentTypes['KeywordCandidate']> = {
  because?: Resolver<ResolversTypes['KeywordDoubt'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeywordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordConnection'] = ResolversParentTypes['KeywordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeywordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Keyword']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeywordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeywordEdge'] = ResolversParentTypes['KeywordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Keyword'], ParentType, ContextType>;
};

export type KindTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindTotal'] = ResolversParentTypes['KindTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LabResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lab'] = ResolversParentTypes['Lab']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorList'], ParentType, ContextType, RequireFields<LabCollaboratorsArgs, 'affiliation' | 'counting' | 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<LabFingerprintArgs, 'authorPosition' | 'first' | 'includeSubunits'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<LabMembersArgs, 'first' | 'includeSubunits'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputsPerYear?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<LabPublicationsArgs, 'first' | 'includeSubunits' | 'orderBy'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarOrganization']>, ParentType, ContextType, RequireFields<LabSimilarArgs, 'first'>>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabConnection'] = ResolversParentTypes['LabConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lab']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LabEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabEdge'] = ResolversParentTypes['LabEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lab'], ParentType, ContextType>;
};

export type LanguageTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageText'] = ResolversParentTypes['LanguageText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fractionalOutputs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixHeader'] = ResolversParentTypes['MatrixHeader']> = {
  allOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fractionalOutputs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measures'] = ResolversParentTypes['Measures']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communitySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarByTies']>, ParentType, ContextType, RequireFields<MeasuresSimilarArgs, 'first'>>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasuresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuresConnection'] = ResolversParentTypes['MeasuresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasuresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measures']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasuresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuresEdge'] = ResolversParentTypes['MeasuresEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measures'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  biography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorList'], ParentType, ContextType, RequireFields<MemberCollaboratorsArgs, 'affiliation' | 'consortia' | 'counting' | 'first'>>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degrees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<MemberFingerprintArgs, 'authorPosition' | 'first'>>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<MemberMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVariants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<MemberPublicationsArgs, 'first' | 'orderBy'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarPerson']>, ParentType, ContextType, RequireFields<MemberSimilarArgs, 'first'>>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seniority?: Resolver<Maybe<ResolversTypes['Seniority']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addConcept?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationAddConceptArgs, 'concept' | 'entity' | 'weight'>>;
  boostConcept?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationBoostConceptArgs, 'concept' | 'entity' | 'factor'>>;
  cancelImport?: Resolver<ResolversTypes['ImportJobPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'job'>>;
  claimContribution?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationClaimContributionArgs, 'person' | 'position' | 'publication'>>;
  correctField?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationCorrectFieldArgs, 'entity' | 'field' | 'value'>>;
  decideKeyword?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecideKeywordArgs, 'keyword'>>;
  hideConcept?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationHideConceptArgs, 'concept' | 'entity'>>;
  hideName?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationHideNameArgs, 'name' | 'person'>>;
  keepApart?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'pair'>>;
  keepEntitiesApart?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationKeepEntitiesApartArgs, 'a' | 'b'>>;
  merge?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'from' | 'into'>>;
  planImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationPlanImportArgs, 'input'>>;
  rejectContribution?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRejectContributionArgs, 'position' | 'publication'>>;
  revertDecision?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRevertDecisionArgs, 'decision'>>;
  revertPass?: Resolver<ResolversTypes['RevertPassPayload'], ParentType, ContextType, RequireFields<MutationRevertPassArgs, 'first' | 'pass'>>;
  runImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  split?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSplitArgs, 'entity' | 'records'>>;
  splitPerson?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSplitPersonArgs, 'person' | 'publications'>>;
  startImport?: Resolver<ResolversTypes['ImportJobPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'dryRun' | 'input'>>;
  suppressPerson?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSuppressPersonArgs, 'person'>>;
  undoImport?: Resolver<ResolversTypes['UndoPayload'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'dryRun' | 'run'>>;
  uniteDoubtful?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationUniteDoubtfulArgs, 'pair'>>;
  unitePeople?: Resolver<ResolversTypes['UnitePeoplePayload'], ParentType, ContextType, RequireFields<MutationUnitePeopleArgs, 'dryRun' | 'first' | 'leastScore'>>;
};

export type NetworkClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkCluster'] = ResolversParentTypes['NetworkCluster']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType, RequireFields<NetworkClusterNodesArgs, 'first'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkCut'] = ResolversParentTypes['NetworkCut']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NetworkCutReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFile'] = ResolversParentTypes['NetworkFile']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  normalizedStrength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  averageYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusterParticipation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clustering?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['NetworkPosition'], ParentType, ContextType, RequireFields<NetworkNodePositionArgs, 'layout'>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkParametersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkParameters'] = ResolversParentTypes['NetworkParameters']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consortiumLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['Counting'], ParentType, ContextType>;
  dataDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isolates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NetworkKind'], ParentType, ContextType>;
  maxNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minStrength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  normalization?: Resolver<ResolversTypes['NetworkNormalization'], ParentType, ContextType>;
  outputs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selection?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkPosition'] = ResolversParentTypes['NetworkPosition']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Concept' | 'ExternalPerson' | 'ImportRun' | 'Keyword' | 'Lab' | 'Member' | 'Partner' | 'Project' | 'Publication' | 'Venue' | 'Vocabulary', ParentType, ContextType>;
};

export type OpenAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAccess'] = ResolversParentTypes['OpenAccess']> = {
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpenAccessStatus'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Lab' | 'Partner', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairsAtHopsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairsAtHops'] = ResolversParentTypes['PairsAtHops']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorList'], ParentType, ContextType, RequireFields<PartnerCollaboratorsArgs, 'affiliation' | 'counting' | 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<PartnerFingerprintArgs, 'authorPosition' | 'first' | 'includeSubunits'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Measures']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<PartnerMembersArgs, 'first' | 'includeSubunits'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputsPerYear?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<PartnerPublicationsArgs, 'first' | 'includeSubunits' | 'orderBy'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarOrganization']>, ParentType, ContextType, RequireFields<PartnerSimilarArgs, 'first'>>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PeopleUnionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleUnion'] = ResolversParentTypes['PeopleUnion']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveType: TypeResolveFn<'ExternalPerson' | 'Member', ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<ProjectFingerprintArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['ProjectOrganization']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['ProjectPerson']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<ProjectPublicationsArgs, 'first' | 'orderBy'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LanguageText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectOrganization'] = ResolversParentTypes['ProjectOrganization']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPerson'] = ResolversParentTypes['ProjectPerson']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articleNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bibliographicalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationCitationArgs, 'format' | 'locale' | 'style'>>;
  citedBy?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<PublicationCitedByArgs, 'first'>>;
  cites?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<PublicationCitesArgs, 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<PublicationContributionsArgs, 'first'>>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationExportArgs, 'format'>>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<PublicationFingerprintArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['Keyword']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  numberOfPages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openAccess?: Resolver<Maybe<ResolversTypes['OpenAccess']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarPublication']>, ParentType, ContextType, RequireFields<PublicationSimilarArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['PublicationStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  urls?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PublicationFacets'], ParentType, ContextType, RequireFields<PublicationConnectionFacetsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublicationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationFacets'] = ResolversParentTypes['PublicationFacets']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concept?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  keyword?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  lab?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  language?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  openAccess?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  partner?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  type?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  venue?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type PublicationKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationKind'] = ResolversParentTypes['PublicationKind']> = {
  category?: Resolver<Maybe<ResolversTypes['PublicationCategory']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupKind?: Resolver<ResolversTypes['PublicationGroup'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peerReviewed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PublicationType'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType, RequireFields<QueryAnalysisArgs, 'of'>>;
  collaborationMatrix?: Resolver<Maybe<ResolversTypes['CollaborationMatrix']>, ParentType, ContextType, RequireFields<QueryCollaborationMatrixArgs, 'columns' | 'counting' | 'maxColumns' | 'maxRows' | 'rows'>>;
  collaborationNetwork?: Resolver<ResolversTypes['CollaborationNetwork'], ParentType, ContextType, RequireFields<QueryCollaborationNetworkArgs, 'conceptsPerOutput' | 'counting' | 'isolates' | 'kind' | 'maxNodes' | 'minStrength' | 'normalization' | 'seed'>>;
  collaborationPaths?: Resolver<ResolversTypes['CollaborationPaths'], ParentType, ContextType, RequireFields<QueryCollaborationPathsArgs, 'from' | 'k' | 'maxHops' | 'order' | 'to' | 'via'>>;
  compareFingerprints?: Resolver<Maybe<ResolversTypes['FingerprintComparison']>, ParentType, ContextType, RequireFields<QueryCompareFingerprintsArgs, 'a' | 'b' | 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'by'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first'>>;
  conflictsOfInterest?: Resolver<ResolversTypes['ConflictReport'], ParentType, ContextType, RequireFields<QueryConflictsOfInterestArgs, 'candidates' | 'people' | 'policy'>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'entity' | 'first'>>;
  doubtfulKeywords?: Resolver<ResolversTypes['DoubtfulKeywords'], ParentType, ContextType, RequireFields<QueryDoubtfulKeywordsArgs, 'first'>>;
  doubtfulPair?: Resolver<Maybe<ResolversTypes['DoubtfulPair']>, ParentType, ContextType, RequireFields<QueryDoubtfulPairArgs, 'id'>>;
  doubtfulPairs?: Resolver<ResolversTypes['DoubtfulPairConnection'], ParentType, ContextType, RequireFields<QueryDoubtfulPairsArgs, 'first'>>;
  doubtfulPeople?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulPeople']>, ParentType, ContextType, RequireFields<QueryDoubtfulPeopleArgs, 'first' | 'person'>>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertList']>, ParentType, ContextType, RequireFields<QueryExpertsArgs, 'first' | 'on'>>;
  fingerprintOf?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<QueryFingerprintOfArgs, 'first' | 'text'>>;
  fingerprintTrend?: Resolver<Maybe<ResolversTypes['FingerprintTrend']>, ParentType, ContextType, RequireFields<QueryFingerprintTrendArgs, 'bucket' | 'first' | 'of' | 'orderBy'>>;
  groupDistance?: Resolver<ResolversTypes['GroupDistance'], ParentType, ContextType, RequireFields<QueryGroupDistanceArgs, 'from' | 'to' | 'via'>>;
  importFormats?: Resolver<ReadonlyArray<ResolversTypes['ImportFormat']>, ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryImportRunArgs, 'id'>>;
  importRuns?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryImportRunsArgs, 'first'>>;
  introductions?: Resolver<ResolversTypes['Introductions'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'first' | 'from' | 'via'>>;
  keywords?: Resolver<ResolversTypes['KeywordConnection'], ParentType, ContextType, RequireFields<QueryKeywordsArgs, 'first'>>;
  lab?: Resolver<Maybe<ResolversTypes['Lab']>, ParentType, ContextType, RequireFields<QueryLabArgs, 'by'>>;
  labs?: Resolver<ResolversTypes['LabConnection'], ParentType, ContextType, RequireFields<QueryLabsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'by'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'by'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'by'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'first'>>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType, RequireFields<QueryReachArgs, 'first' | 'maxHops' | 'of' | 'via'>>;
  resolve?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'identifier'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sourceRecords?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType, RequireFields<QuerySourceRecordsArgs, 'entity'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'k' | 'membersOnly' | 'on' | 'policy'>>;
  unrealisedCollaborations?: Resolver<Maybe<ResolversTypes['UnrealisedCollaborations']>, ParentType, ContextType, RequireFields<QueryUnrealisedCollaborationsArgs, 'first' | 'minOutputs' | 'unit'>>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType, RequireFields<QueryVenueArgs, 'id'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryVenuesArgs, 'first'>>;
  vocabularies?: Resolver<ReadonlyArray<ResolversTypes['Vocabulary']>, ParentType, ContextType>;
  vocabularyCandidates?: Resolver<ResolversTypes['VocabularyCandidates'], ParentType, ContextType, RequireFields<QueryVocabularyCandidatesArgs, 'first' | 'lookThrough' | 'minOutputs'>>;
  worklist?: Resolver<ResolversTypes['WorklistConnection'], ParentType, ContextType, RequireFields<QueryWorklistArgs, 'first' | 'kind'>>;
};

export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['ReachAtHops']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReachAtHopsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachAtHops'] = ResolversParentTypes['ReachAtHops']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strongest?: Resolver<ReadonlyArray<ResolversTypes['Reached']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type RejectFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectFile'] = ResolversParentTypes['RejectFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevertPassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevertPassPayload'] = ResolversParentTypes['RevertPassPayload']> = {
  inTheWay?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reverted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  relaxed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['KindTotal']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedConcept'] = ResolversParentTypes['SharedConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightA?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedOrganization'] = ResolversParentTypes['SharedOrganization']> = {
  candidateFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidateTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  personFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarByTiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarByTies'] = ResolversParentTypes['SimilarByTies']> = {
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarOrganization'] = ResolversParentTypes['SimilarOrganization']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  sharedConcepts?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarPerson'] = ResolversParentTypes['SimilarPerson']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jointOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  sharedConcepts?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarPublication'] = ResolversParentTypes['SimilarPublication']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  sharedAuthors?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  sharedConcepts?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<TeamExcludedArgs, 'first'>>;
  excludedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ConflictPolicy'], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['CoveredConcept']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type TieEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEnd'] = ResolversParentTypes['TieEnd']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieHistoryYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieHistoryYear'] = ResolversParentTypes['TieHistoryYear']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ReadonlyArray<ResolversTypes['TieEnd']>, ParentType, ContextType, RequireFields<TieHistoryYearLapsedArgs, 'first'>>;
  lapsedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ReadonlyArray<ResolversTypes['TieEnd']>, ParentType, ContextType, RequireFields<TieHistoryYearNewArgs, 'first'>>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revived?: Resolver<ReadonlyArray<ResolversTypes['TieEnd']>, ParentType, ContextType, RequireFields<TieHistoryYearRevivedArgs, 'first'>>;
  revivedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieYear'] = ResolversParentTypes['TieYear']> = {
  event?: Resolver<Maybe<ResolversTypes['TieEvent']>, ParentType, ContextType>;
  fractionalOutputs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendPeriod'] = ResolversParentTypes['TrendPeriod']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload']> = {
  decisionsInTheWay?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['UndoReport']>, ParentType, ContextType>;
  runsInTheWay?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoReport'] = ResolversParentTypes['UndoReport']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entitiesRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesRestored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsReopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type UnitePeoplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitePeoplePayload'] = ResolversParentTypes['UnitePeoplePayload']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pass?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unions?: Resolver<ReadonlyArray<ResolversTypes['PeopleUnion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnrealisedCollaborationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnrealisedCollaborations'] = ResolversParentTypes['UnrealisedCollaborations']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['UnrealisedPair']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnrealisedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnrealisedPair'] = ResolversParentTypes['UnrealisedPair']> = {
  a?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedConcepts?: Resolver<ReadonlyArray<ResolversTypes['SharedConcept']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['Fingerprint'], ParentType, ContextType, RequireFields<VenueFingerprintArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VenueKind'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<VenuePublicationsArgs, 'first' | 'orderBy'>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Venue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conceptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VocabularyTitleArgs, 'language'>>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VocabularyCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyCandidate'] = ResolversParentTypes['VocabularyCandidate']> = {
  asKeyword?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VocabularyCandidatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyCandidates'] = ResolversParentTypes['VocabularyCandidates']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['VocabularyCandidate']>, ParentType, ContextType>;
  lookedThrough?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorklistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorklistConnection'] = ResolversParentTypes['WorklistConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorklistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorklistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorklistEdge'] = ResolversParentTypes['WorklistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorklistEntry'], ParentType, ContextType>;
};

export type WorklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorklistEntry'] = ResolversParentTypes['WorklistEntry']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alias?: AliasResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  CollaborationHop?: CollaborationHopResolvers<ContextType>;
  CollaborationMatrix?: CollaborationMatrixResolvers<ContextType>;
  CollaborationNetwork?: CollaborationNetworkResolvers<ContextType>;
  CollaborationPath?: CollaborationPathResolvers<ContextType>;
  CollaborationPaths?: CollaborationPathsResolvers<ContextType>;
  Collaborator?: CollaboratorResolvers<ContextType>;
  CollaboratorList?: CollaboratorListResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptNeighbour?: ConceptNeighbourResolvers<ContextType>;
  ConceptOrganization?: ConceptOrganizationResolvers<ContextType>;
  ConceptPerson?: ConceptPersonResolvers<ContextType>;
  ConceptTrend?: ConceptTrendResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictPolicy?: ConflictPolicyResolvers<ContextType>;
  ConflictReport?: ConflictReportResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Contributor?: ContributorResolvers<ContextType>;
  CoveredConcept?: CoveredConceptResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  DistinctiveConcept?: DistinctiveConceptResolvers<ContextType>;
  DoubtfulKeyword?: DoubtfulKeywordResolvers<ContextType>;
  DoubtfulKeywords?: DoubtfulKeywordsResolvers<ContextType>;
  DoubtfulPair?: DoubtfulPairResolvers<ContextType>;
  DoubtfulPairConnection?: DoubtfulPairConnectionResolvers<ContextType>;
  DoubtfulPairEdge?: DoubtfulPairEdgeResolvers<ContextType>;
  DoubtfulPeople?: DoubtfulPeopleResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ExpertEvidence?: ExpertEvidenceResolvers<ContextType>;
  ExpertList?: ExpertListResolvers<ContextType>;
  ExternalPerson?: ExternalPersonResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Fingerprint?: FingerprintResolvers<ContextType>;
  FingerprintComparison?: FingerprintComparisonResolvers<ContextType>;
  FingerprintEntry?: FingerprintEntryResolvers<ContextType>;
  FingerprintEvidence?: FingerprintEvidenceResolvers<ContextType>;
  FingerprintTrend?: FingerprintTrendResolvers<ContextType>;
  GroupDistance?: GroupDistanceResolvers<ContextType>;
  HiddenConcept?: HiddenConceptResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportFormat?: ImportFormatResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportJobPayload?: ImportJobPayloadResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  Introductions?: IntroductionsResolvers<ContextType>;
  Keyword?: KeywordResolvers<ContextType>;
  KeywordCandidate?: KeywordCandidateResolvers<ContextType>;
  KeywordConnection?: KeywordConnectionResolvers<ContextType>;
  KeywordEdge?: KeywordEdgeResolvers<ContextType>;
  KindTotal?: KindTotalResolvers<ContextType>;
  Lab?: LabResolvers<ContextType>;
  LabConnection?: LabConnectionResolvers<ContextType>;
  LabEdge?: LabEdgeResolvers<ContextType>;
  LanguageText?: LanguageTextResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixHeader?: MatrixHeaderResolvers<ContextType>;
  Measures?: MeasuresResolvers<ContextType>;
  MeasuresConnection?: MeasuresConnectionResolvers<ContextType>;
  MeasuresEdge?: MeasuresEdgeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkCluster?: NetworkClusterResolvers<ContextType>;
  NetworkCut?: NetworkCutResolvers<ContextType>;
  NetworkFile?: NetworkFileResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkParameters?: NetworkParametersResolvers<ContextType>;
  NetworkPosition?: NetworkPositionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenAccess?: OpenAccessResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairsAtHops?: PairsAtHopsResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PeopleUnion?: PeopleUnionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectOrganization?: ProjectOrganizationResolvers<ContextType>;
  ProjectPerson?: ProjectPersonResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublicationFacets?: PublicationFacetsResolvers<ContextType>;
  PublicationKind?: PublicationKindResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  ReachAtHops?: ReachAtHopsResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  RejectFile?: RejectFileResolvers<ContextType>;
  RevertPassPayload?: RevertPassPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SharedConcept?: SharedConceptResolvers<ContextType>;
  SharedOrganization?: SharedOrganizationResolvers<ContextType>;
  SimilarByTies?: SimilarByTiesResolvers<ContextType>;
  SimilarOrganization?: SimilarOrganizationResolvers<ContextType>;
  SimilarPerson?: SimilarPersonResolvers<ContextType>;
  SimilarPublication?: SimilarPublicationResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TieEnd?: TieEndResolvers<ContextType>;
  TieHistoryYear?: TieHistoryYearResolvers<ContextType>;
  TieYear?: TieYearResolvers<ContextType>;
  TrendPeriod?: TrendPeriodResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
  UndoReport?: UndoReportResolvers<ContextType>;
  UnitePeoplePayload?: UnitePeoplePayloadResolvers<ContextType>;
  UnrealisedCollaborations?: UnrealisedCollaborationsResolvers<ContextType>;
  UnrealisedPair?: UnrealisedPairResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyCandidate?: VocabularyCandidateResolvers<ContextType>;
  VocabularyCandidates?: VocabularyCandidatesResolvers<ContextType>;
  WorklistConnection?: WorklistConnectionResolvers<ContextType>;
  WorklistEdge?: WorklistEdgeResolvers<ContextType>;
  WorklistEntry?: WorklistEntryResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

