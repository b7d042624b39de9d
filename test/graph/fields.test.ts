/**
 * Protects every field of the schema: each is selected on the seeded graph, since a snapshot of the schema cannot see a
 * resolver that is lost or returns what does not fit. Query text is made from the schema, so a new field is covered by itself.
 */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeDefinitions } from '../../src/server/schema.js';
import { type Seeded, seeded } from '../support/seeded.js';

const schema = buildSchema(typeDefinitions().join('\n'));
const DOI = '10.1186/s12913-023-09324-8';

/** Where an object of each type is found on the seeded graph: a selection with a hole, and the path to the hole. */
const PUBLICATION = (inner: string) => `{ publication(by: { doi: "${DOI}" }) { ${inner} } }`;
const DEMO = (inner: string) =>
  `{ resolve(identifier: "local:demonstration/lab-learning") { ... on Lab { ${inner} } } }`;
const TEAM = (inner: string) => `query($concepts: [ID!]!) { team(on: { concepts: $concepts }) { ${inner} } }`;
const CONCEPT = (inner: string) =>
  `{ concept(by: { uri: "https://whorl.example/vocabulary/starter/trust" }) { ${inner} } }`;
const NETWORK = (inner: string) => `{ collaborationNetwork(kind: PEOPLE, outputs: {}, maxNodes: 5) { ${inner} } }`;
const ONE: Readonly<Record<string, (inner: string) => string>> = {
  DoubtfulKeywords: (inner) => `{ doubtfulKeywords(first: 2) { ${inner} } }`,
  VocabularyCandidates: (inner) => `{ vocabularyCandidates(first: 2) { ${inner} } }`,
  VocabularyCandidate: (inner) => `{ vocabularyCandidates(first: 2) { candidates { ${inner} } } }`,
  Publication: PUBLICATION,
  PublicationKind: (inner) => PUBLICATION(`type { ${inner} }`),
  OpenAccess: (inner) =>
    `{ publications(filter: { openAccess: [GOLD, GREEN, HYBRID] }, first: 1) { nodes { openAccess { ${inner} } } } }`,
  Metric: (inner) => PUBLICATION(`metrics { ${inner} }`),
  Contribution: (inner) => PUBLICATION(`contributions { nodes { ${inner} } }`),
  ContributionConnection: (inner) => PUBLICATION(`contributions { ${inner} }`),
  ContributionEdge: (inner) => PUBLICATION(`contributions { edges { ${inner} } }`),
  PublicationConnection: (inner) => `{ publications(first: 3) { ${inner} } }`,
  PublicationEdge: (inner) => `{ publications(first: 3) { edges { ${inner} } } }`,
  WorklistConnection: (inner) => `{ worklist(kind: NO_COUNTRY, first: 2) { ${inner} } }`,
  WorklistEdge: (inner) => `{ worklist(kind: NO_COUNTRY, first: 2) { edges { ${inner} } } }`,
  WorklistEntry: (inner) => `{ worklist(kind: NO_COUNTRY, first: 2) { nodes { ${inner} } } }`,
  PublicationFacets: (inner) => `{ publications(first: 1) { facets { ${inner} } } }`,
  Facet: (inner) =>
    `{ publications(first: 1) { facets { venue { ${inner} } concept { ${inner} } lab { ${inner} } } } }`,
  SimilarPublication: (inner) => PUBLICATION(`similar(first: 3) { ${inner} }`),
  Provenance: (inner) => PUBLICATION(`provenance { ${inner} }`),
  Identifier: (inner) => PUBLICATION(`identifiers { ${inner} }`),
  PageInfo: (inner) => `{ publications(first: 3) { pageInfo { ${inner} } } }`,
  Member: (inner) => `{ members(first: 2) { nodes { ${inner} } } }`,
  ExternalPerson: (inner) => PUBLICATION(`contributions { nodes { by { ... on ExternalPerson { ${inner} } } } }`),
  Person: (inner) => `{ people(first: 2) { nodes { ${inner} } } }`,
  Membership: (inner) => `{ members(first: 2) { nodes { memberships { ${inner} } } } }`,
  PersonConnection: (inner) => `{ people(first: 2) { ${inner} } }`,
  PersonEdge: (inner) => `{ people(first: 2) { edges { ${inner} } } }`,
  MemberConnection: (inner) => `{ members(first: 2) { ${inner} } }`,
  MemberEdge: (inner) => `{ members(first: 2) { edges { ${inner} } } }`,
  SimilarPerson: (inner) => `{ members(first: 1) { nodes { similar(first: 2) { ${inner} } } } }`,
  Organization: (inner) =>
    `{ labs(first: 50) { nodes { collaborators(first: 2) { collaborators { entity { ... on Organization { ${inner} } } } } } } }`,
  Lab: (inner) => `{ labs(first: 2) { nodes { ${inner} } } }`,
  Partner: (inner) => `{ partners(first: 2) { nodes { ${inner} } } }`,
  LabConnection: (inner) => `{ labs(first: 2) { ${inner} } }`,
  LabEdge: (inner) => `{ labs(first: 2) { edges { ${inner} } } }`,
  PartnerConnection: (inner) => `{ partners(first: 2) { ${inner} } }`,
  PartnerEdge: (inner) => `{ partners(first: 2) { edges { ${inner} } } }`,
  Alias: (inner) => `{ labs(first: 50) { nodes { aliases { ${inner} } } } }`,
  Partnership: (inner) => `{ labs(first: 50) { nodes { partnerships { ${inner} } } } }`,
  YearCount: (inner) => `{ labs(first: 50) { nodes { outputsPerYear { ${inner} } } } }`,
  SimilarOrganization: (inner) => DEMO(`similar(first: 2) { ${inner} }`),
  Project: (inner) => `{ projects(first: 2) { nodes { ${inner} } } }`,
  ProjectPerson: (inner) => `{ projects(first: 5) { nodes { people { ${inner} } } } }`,
  ProjectOrganization: (inner) => `{ projects(first: 5) { nodes { organizations { ${inner} } } } }`,
  ProjectConnection: (inner) => `{ projects(first: 2) { ${inner} } }`,
  ProjectEdge: (inner) => `{ projects(first: 2) { edges { ${inner} } } }`,
  LanguageText: (inner) => `{ concepts(first: 2) { nodes { labels { ${inner} } } } }`,
  Concept: (inner) => `{ concepts(first: 2) { nodes { ${inner} } } }`,
  ConceptConnection: (inner) => `{ concepts(first: 2) { ${inner} } }`,
  ConceptEdge: (inner) => `{ concepts(first: 2) { edges { ${inner} } } }`,
  Vocabulary: (inner) => `{ vocabularies { ${inner} } }`,
  Keyword: (inner) => PUBLICATION(`keywords { ${inner} }`),
  KeywordConnection: (inner) => `{ keywords(first: 2) { ${inner} } }`,
  KeywordEdge: (inner) => `{ keywords(first: 2) { edges { ${inner} } } }`,
  Venue: (inner) => PUBLICATION(`venue { ${inner} }`),
  VenueConnection: (inner) => `{ venues(first: 2) { ${inner} } }`,
  VenueEdge: (inner) => `{ venues(first: 2) { edges { ${inner} } } }`,
  Fingerprint: (inner) => PUBLICATION(`fingerprint { ${inner} }`),
  FingerprintEntry: (inner) => PUBLICATION(`fingerprint(first: 3) { entries { ${inner} } }`),
  FingerprintEvidence: (inner) => PUBLICATION(`fingerprint(first: 3) { entries { evidence { ${inner} } } }`),
  FingerprintComparison: (inner) => `query($a: ID!, $b: ID!) { compareFingerprints(a: $a, b: $b) { ${inner} } }`,
  SharedConcept: (inner) => `query($a: ID!, $b: ID!) { compareFingerprints(a: $a, b: $b) { shared { ${inner} } } }`,
  DistinctiveConcept: (inner) =>
    `query($a: ID!, $b: ID!) { compareFingerprints(a: $a, b: $b) { distinctiveA { ${inner} } } }`,
  FingerprintTrend: (inner) => `query($from: ID!) { fingerprintTrend(of: $from) { ${inner} } }`,
  TrendPeriod: (inner) => `query($from: ID!) { fingerprintTrend(of: $from) { periods { ${inner} } } }`,
  ConceptTrend: (inner) => `query($from: ID!) { fingerprintTrend(of: $from) { concepts { ${inner} } } }`,
  ExpertList: (inner) => `{ experts(on: { text: "Trust in general practice" }) { ${inner} } }`,
  Expert: (inner) => `{ experts(on: { text: "Trust in general practice" }) { experts { ${inner} } } }`,
  ExpertEvidence: (inner) =>
    `{ experts(on: { text: "Trust in general practice" }) { experts { evidence { ${inner} } } } }`,
  UnrealisedCollaborations: (inner) => `{ unrealisedCollaborations { ${inner} } }`,
  UnrealisedPair: (inner) => `{ unrealisedCollaborations(first: 2) { pairs { ${inner} } } }`,
  ConceptPerson: (inner) => CONCEPT(`people(first: 2) { ${inner} }`),
  ConceptOrganization: (inner) => CONCEPT(`labs(first: 2) { ${inner} }`),
  ConceptNeighbour: (inner) => CONCEPT(`neighbours(first: 2) { ${inner} }`),
  ConflictReport: (inner) =>
    `query($from: ID!, $to: ID!) { conflictsOfInterest(people: [$from], candidates: [$to, $from], policy: { rules: { outputYears: 50, projectYears: 50, organizationYears: 50 } }) { ${inner} } }`,
  ConflictPolicy: (inner) =>
    `query($from: ID!, $to: ID!) { conflictsOfInterest(people: [$from], candidates: [$to, $from], policy: { rules: { outputYears: 50, projectYears: 50, organizationYears: 50 } }) { policy { ${inner} } } }`,
  Conflict: (inner) =>
    `query($from: ID!, $to: ID!) { conflictsOfInterest(people: [$from], candidates: [$to, $from], policy: { rules: { outputYears: 50, projectYears: 50, organizationYears: 50 } }) { conflicts { ${inner} } } }`,
  SharedOrganization: (inner) =>
    `query($members: [ID!]!) { conflictsOfInterest(people: $members, candidates: $members, policy: { rules: { organizationYears: 50 } }) { conflicts { organizations { ${inner} } } } }`,
  Team: (inner) => TEAM(inner),
  TeamMember: (inner) => TEAM(`people { ${inner} }`),
  CoveredConcept: (inner) => TEAM(`people { covers { ${inner} } }`),
  CollaborationMatrix: (inner) =>
    `{ collaborationMatrix(rows: { of: LABS }, columns: { of: PARTNERS }, maxRows: 3) { ${inner} } }`,
  MatrixHeader: (inner) =>
    `{ collaborationMatrix(rows: { of: LABS }, columns: { of: COUNTRIES }, maxRows: 3) { rows { ${inner} } } }`,
  MatrixCell: (inner) =>
    `{ collaborationMatrix(rows: { of: LABS }, columns: { of: YEARS }, maxRows: 3) { cells { ${inner} } } }`,
  CollaborationPaths: (inner) =>
    `query($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to) { ${inner} } }`,
  CollaborationPath: (inner) =>
    `query($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to) { paths { ${inner} } } }`,
  CollaborationHop: (inner) =>
    `query($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to) { paths { hops { ${inner} } } } }`,
  CollaborationNetwork: NETWORK,
  NetworkNode: (inner) => NETWORK(`nodes { ${inner} }`),
  NetworkLink: (inner) => NETWORK(`links { ${inner} }`),
  NetworkCluster: (inner) => NETWORK(`clusters { ${inner} }`),
  NetworkPosition: (inner) => NETWORK(`nodes { position { ${inner} } }`),
  NetworkCut: (inner) => NETWORK(`cuts { ${inner} }`),
  NetworkFile: (inner) => NETWORK(`files(format: CSV) { ${inner} }`),
  NetworkParameters: (inner) => NETWORK(`parameters { ${inner} }`),
  GroupDistance: (inner) => `query($from: ID!, $to: ID!) { groupDistance(from: [$from], to: [$to]) { ${inner} } }`,
  PairsAtHops: (inner) =>
    `query($from: ID!, $to: ID!) { groupDistance(from: [$from], to: [$to]) { distribution { ${inner} } } }`,
  Introductions: (inner) => `query($from: ID!) { introductions(from: $from, first: 2) { ${inner} } }`,
  Introduction: (inner) => `query($from: ID!) { introductions(from: $from, first: 2) { introductions { ${inner} } } }`,
  Reach: (inner) => `query($from: ID!) { reach(of: $from) { ${inner} } }`,
  ReachAtHops: (inner) => `query($from: ID!) { reach(of: $from) { hops { ${inner} } } }`,
  Reached: (inner) => `query($from: ID!) { reach(of: $from) { hops { strongest { ${inner} } } } }`,
  CollaboratorList: (inner) => `{ members(first: 1) { nodes { collaborators(first: 2) { ${inner} } } } }`,
  TieYear: (inner) =>
    `{ members(first: 1) { nodes { collaborators(first: 2) { collaborators { tieYears { ${inner} } } } } } }`,
  TieHistoryYear: (inner) => `{ members(first: 1) { nodes { collaborators(first: 2) { tieHistory { ${inner} } } } } }`,
  TieEnd: (inner) => `{ members(first: 1) { nodes { collaborators(first: 2) { tieHistory { new { ${inner} } } } } } }`,
  Collaborator: (inner) => `{ members(first: 1) { nodes { collaborators(first: 2) { collaborators { ${inner} } } } } }`,
  SearchResult: (inner) => `{ search(query: "general practice") { ${inner} } }`,
  SearchHit: (inner) => `{ search(query: "general practice") { hits { ${inner} } } }`,
  KindTotal: (inner) => `{ search(query: "general practice") { totals { ${inner} } } }`,
  Suggestion: (inner) => `{ suggest(prefix: "gen") { ${inner} } }`,
  ImportRun: (inner) => `{ importRuns(first: 2) { ${inner} } }`,
  ImportCounts: (inner) => `{ importRuns(first: 2) { counts { ${inner} } } }`,
  ImportFormat: (inner) => `{ importFormats { ${inner} } }`,
};

/** Only where `whorl analyze` was run; test/graph/analysis.test.ts selects them all. */
const MEASURED = ['Analysis', 'Measures', 'MeasuresConnection', 'MeasuresEdge', 'SimilarByTies'];

/** Reached through mutations; test/graph/http.test.ts, explorer-import.test.ts, undo-api.test.ts, curation.test.ts, curation-split.test.ts, curation-unite.test.ts and doubtful-people.test.ts select them all. */
const THROUGH_MUTATIONS = [
  'ImportJob',
  'ImportJobPayload',
  'RejectFile',
  'ImportPayload',
  'ImportReport',
  'ImportProblem',
  'UndoPayload',
  'UndoReport',
  'UserError',
  'Decision',
  'DecisionPayload',
  'DoubtfulPair',
  'DoubtfulPairConnection',
  'DoubtfulPairEdge',
  'DoubtfulPeople',
  'DoubtfulKeyword',
  'KeywordCandidate',
  'HiddenConcept',
  'PeopleUnion',
  'UnitePeoplePayload',
  'RevertPassPayload',
  'SourceRecord',
];

/** The smallest selection that a field needs. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isUnionType(type)) return `${field.name} { __typename }`;
  const id =
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).find((inner) => isLeafType(getNamedType(inner.type)))
      : undefined;
  return `${field.name} { ${id?.name ?? '__typename'} }`;
}

/** Fields that need arguments nobody can guess from the schema. */
const needsArguments = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);

const composite = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType | GraphQLInterfaceType =>
    (isObjectType(type) || isInterfaceType(type)) &&
    !type.name.startsWith('__') &&
    !['Query', 'Mutation', 'Node'].includes(type.name),
);

describe('every field of the schema', () => {
  let graph: Seeded;
  let variables: Record<string, string | string[]>;
  beforeAll(async () => {
    graph = await seeded();
    const { data } = await graph.execute(
      `{ publication(by: { doi: "${DOI}" }) { id contributions { nodes { by { ... on Person { id } } } } } publications(first: 1) { nodes { id } } concepts(first: 40) { nodes { id } } members(first: 10) { nodes { id } } }`,
    );
    const page = JSON.parse(JSON.stringify(data));
    const authors: { by: { id: string } }[] = page.publication.contributions.nodes;
    variables = {
      a: page.publication.id,
      b: page.publications.nodes[0].id,
      concepts: page.concepts.nodes.map(({ id }: { id: string }) => id),
      members: page.members.nodes.map(({ id }: { id: string }) => id),
      from: authors[0]?.by.id ?? '',
      to: authors[4]?.by.id ?? '',
    };
  });
  afterAll(() => graph.close());

  it('has a place where it is found', () => {
    expect(
      composite
        .map((type) => type.name)
        .filter((name) => !(name in ONE) && ![...THROUGH_MUTATIONS, ...MEASURED].includes(name)),
    ).toEqual([]);
  });

  it.each(composite.filter((type) => type.name in ONE).map((type) => [type.name, type] as const))(
    '%s resolves all of its fields',
    async (name, type) => {
      const fields = Object.values(type.getFields()).filter((field) => !needsArguments(field));
      const query = ONE[name]?.(`__typename ${fields.map(selection).join(' ')}`) ?? '';
      const { data, errors } = await graph.execute(query, query.startsWith('query') ? variables : {});
      expect(errors).toEqual([]);
      expect(JSON.stringify(data), 'an object of this type was found').toMatch(
        new RegExp(`"__typename":"${isInterfaceType(type) ? '\\w+' : name}"`),
      );
    },
  );
});

describe('fields of the root', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  it.each([
    ['node', `query($id: ID!) { node(id: $id) { id __typename } }`],
    ['nodes', `query($id: ID!) { nodes(ids: [$id, "Publication:none"]) { id } }`],
    ['resolve', `{ resolve(identifier: "https://doi.org/10.1186/S12913-023-09324-8") { id __typename } }`],
    ['person', `{ person(by: { identifier: "local:demonstration/none" }) { id } }`],
    [
      'organization',
      `{ organization(by: { identifier: "local:demonstration/none" }) { id } lab(by: { id: "Organization:none" }) { id } partner(by: { ror: "https://ror.org/04m01e293" }) { id } }`,
    ],
    [
      'project',
      `{ project(id: "Project:none") { id } venue(id: "1472-6963") { id } concept(by: { uri: "https://whorl.example/vocabulary/starter/trust" }) { label } importRun(id: "ImportRun:1") { number } }`,
    ],
    [
      'fingerprintOf',
      `{ fingerprintOf(text: "Trust in general practice and machine learning.") { totalCount entries { weight concept { label } } } }`,
    ],
    [
      'lists',
      `{ publications(first: 1) { totalCount } people(first: 1) { totalCount } members(first: 1) { totalCount } labs(first: 1) { totalCount } partners(first: 1) { totalCount } projects(first: 1) { totalCount } concepts(first: 1) { totalCount } keywords(first: 1) { totalCount } venues(first: 1) { totalCount } }`,
    ],
  ])('%s answers', async (_name, query) => {
    const { data } = await graph.execute(`{ publication(by: { doi: "${DOI}" }) { id } }`);
    const { id } = JSON.parse(JSON.stringify(data)).publication;
    const answer = await graph.execute(query, query.includes('$id') ? { id } : {});
    expect(answer.errors).toEqual([]);
    expect(answer.data).toBeTruthy();
  });
});
