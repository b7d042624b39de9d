/**
 * The schema of the graph as numbered migrations. A migration that has run is never edited (its checksum is kept in the
 * graph): what changes later is a new number.
 */
import { createHash } from 'node:crypto';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

const unique = (label: string, property: string) =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
const index = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
const fulltext = (name: string, label: string, properties: readonly string[], analyzer: string) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}] ` +
  `OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`;

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'entities, records and their keys',
    statements: [
      ...[
        'Publication',
        'Person',
        'Organization',
        'Project',
        'Venue',
        'Keyword',
        'Concept',
        'Vocabulary',
        'ImportRun',
        'Curation',
        'DoubtfulMatch',
      ].map((label) => unique(label, 'id')),
      ...['Contribution', 'Identifier', 'SourceRecord', 'NameForm', 'YearRollup'].map((label) => unique(label, 'key')),
      unique('Concept', 'uri'),
      unique('GraphState', 'name'),
      unique('WriteLease', 'name'),
      unique('CorpusSnapshot', 'number'),
      index('SourceRecord', 'identity'),
      index('Publication', 'titleKey'),
      index('Publication', 'dateKey'),
      index('Publication', 'dateKeyAscending'),
      index('Publication', 'titleOrder'),
      index('Publication', 'year'),
      index('Person', 'nameOrder'),
      index('Member', 'nameOrder'),
      index('ExternalPerson', 'nameOrder'),
      index('Organization', 'nameOrder'),
      index('Lab', 'nameOrder'),
      index('Partner', 'nameOrder'),
      index('Project', 'titleOrder'),
      index('Venue', 'titleOrder'),
      index('Keyword', 'textOrder'),
      index('Concept', 'labelOrder'),
      index('ImportRun', 'startedAt'),
      index('DoubtfulMatch', 'order'),
      'CREATE INDEX collaborated_revision IF NOT EXISTS FOR ()-[t:COLLABORATED]-() ON (t.revision)',
    ],
  },
  {
    number: 2,
    name: 'full-text search in English, Danish, Dutch, and folded',
    statements: [
      // Neo4j takes two full-text indexes on the same properties for one: the order makes them differ.
      fulltext('publication_text_english', 'Publication', ['title', 'abstract', 'keywordText'], 'english'),
      fulltext('publication_text_danish', 'Publication', ['abstract', 'title', 'keywordText'], 'danish'),
      fulltext('publication_text_dutch', 'Publication', ['keywordText', 'title', 'abstract'], 'dutch'),
      fulltext('publication_text_folded', 'Publication', ['keywordText', 'abstract', 'title'], 'standard-folding'),
      fulltext('person_text', 'Person', ['name', 'nameText'], 'standard-folding'),
      fulltext('organization_text', 'Organization', ['name', 'nameText'], 'standard-folding'),
      fulltext('project_text', 'Project', ['title', 'titleText', 'description'], 'standard-folding'),
      fulltext('venue_text', 'Venue', ['title', 'abbreviation'], 'standard-folding'),
      fulltext('keyword_text', 'Keyword', ['text'], 'standard-folding'),
      fulltext('concept_text', 'Concept', ['labelText'], 'standard-folding'),
    ],
  },
  {
    number: 4,
    name: 'what each batch found before it wrote',
    statements: [unique('BeforeImage', 'id')],
  },
  {
    number: 5,
    name: 'keys under which an import looks for the outputs it may be about',
    statements: [index('Publication', 'matchTitle'), index('Publication', 'matchPeople')],
  },
  {
    number: 6,
    name: 'people who asked to be shown nowhere',
    statements: [unique('SuppressedPerson', 'id'), index('Curation', 'what')],
  },
  {
    number: 7,
    name: 'what was measured of the whole graph of ties',
    statements: [
      unique('Analysis', 'name'),
      unique('Measures', 'key'),
      index('Measures', 'run'),
      ...['degreeOrder', 'strengthOrder', 'pageRankOrder', 'betweennessOrder'].map((order) => index('Measures', order)),
    ],
  },
];

/** SHA-256 of what a migration does. */
export function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join(';\n')).digest('hex');
}

/** Names of all constraints' and other indexes that the migrations make. */
export function indexNames(): string[] {
  return MIGRATIONS.flatMap(({ statements }) =>
    statements.flatMap((statement) => /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/.exec(statement)?.[1] ?? []),
  );
}
