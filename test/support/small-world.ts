/** A graph small enough to know by heart, with one of everything that derives something. Made up. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { loadVocabularies } from '../../src/import/demonstration.js';
import type { ImportReport } from '../../src/import/report.js';
import { importFiles } from '../../src/import/run.js';
import type { Database } from '../../src/neo4j/database.js';

const VOCABULARY = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix v: <https://vocabulary.example/> .

v: a skos:ConceptScheme ; skos:prefLabel "Examples"@en .
v:care a skos:Concept ; skos:inScheme v: ; skos:prefLabel "Care"@en .
v:readmission a skos:Concept ; skos:inScheme v: ; skos:prefLabel "Readmission"@en ; skos:broader v:care .
v:surgery a skos:Concept ; skos:inScheme v: ; skos:prefLabel "Surgery"@en ; skos:broader v:care .
`;

const RECORDS = `
whorl: 1
source: small

organizations:
- {key: lab, name: Lab of Examples, ours: true, organizationKind: LAB, partOf: university}
- {key: university, name: Example University, organizationKind: UNIVERSITY, country: DK}
- {key: hospital, name: Other Hospital, organizationKind: HOSPITAL, country: NL}

people:
- {key: ida, name: "Holm, Ida", orcid: 0000-0002-1825-0097, memberships: lab}
- {key: per, name: "Berg, Per van der", memberships: lab}

projects:
- key: prediction
  title: Prediction of readmission
  from: 2020
  to: 2022
  people: [ida, per]
  organizations: [{organization: lab, role: lead}, {organization: hospital, role: partner}]
  funders: Example Foundation
  publications: ["doi:10.5555/article"]

publications:
- key: article
  title: Readmission after surgery
  doi: 10.5555/article
  type: JOURNAL_ARTICLE
  publishedOn: 2023-04-04
  abstract: We followed people after surgery. Readmission was common.
  authors:
  - {person: ida, affiliations: [lab]}
  - {person: per, affiliations: [lab]}
  - {name: "Doe, Jane", affiliations: [hospital]}
  - {name: "Q. Roe"}
  venue: {title: Journal of Examples, issn: 2049-3630}
  keywords: [Readmission, Surgery]
  cites: ["doi:10.5555/earlier"]
- key: earlier
  title: Surgery in small hospitals
  doi: 10.5555/earlier
  type: JOURNAL_ARTICLE
  publishedOn: 2020-01
  authors:
  - {person: ida, affiliations: [lab]}
  - {name: "Doe, Jane", affiliations: [hospital]}
  venue: {title: Journal of Examples, issn: 2049-3630}
  keywords: [Surgery]
- key: preprint
  title: Being admitted again after an operation
  doi: 10.5555/preprint
  type: PREPRINT
  publishedOn: 2022
  authors:
  - {person: ida, affiliations: [lab]}
  - {person: per, affiliations: [lab]}
  versionOf: ["doi:10.5555/article"]
- key: alone
  title: A note without a date
  type: REPORT
  authors: [{name: "Q. Roe"}]
`;

export interface SmallWorldOptions {
  /** Load the vocabulary before the records (as usual), or not at all. */
  readonly vocabulary?: boolean;
  /** Changes the text of the records first. */
  readonly edit?: (records: string) => string;
}

export async function loadSmallWorld(database: Database, options: SmallWorldOptions = {}): Promise<ImportReport> {
  if (options.vocabulary !== false) await loadSmallVocabulary(database);
  const records = options.edit?.(RECORDS) ?? RECORDS;
  return withFile('small.yaml', records, async (path) =>
    importFiles([{ name: 'small.yaml', path }], {
      database,
      fingerprinter: await loadFingerprinter(database),
      actor: 'test',
    }),
  );
}

export async function loadSmallVocabulary(database: Database): Promise<void> {
  await withFile('small.ttl', VOCABULARY, (path) => loadVocabularies(database, [path]));
}

async function withFile<T>(name: string, text: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'whorl-small-'));
  try {
    const path = join(folder, name);
    await writeFile(path, text);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
