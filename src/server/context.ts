/** What every resolver gets: made anew for each request. */
import type { analysisLoaders } from '../analysis/analysis.loaders.js';
import type { collaborationLoaders } from '../collaboration/collaboration.loaders.js';
import type { pathLoaders } from '../collaboration/paths.loaders.js';
import type { TieGraph } from '../collaboration/tie-graph.js';
import type { conceptLoaders } from '../concept/concept.loaders.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import type { fingerprintLoaders } from '../fingerprint/fingerprint.loaders.js';
import type { importLoaders } from '../import/import.loaders.js';
import type { keywordLoaders } from '../keyword/keyword.loaders.js';
import type { Reader } from '../neo4j/database.js';
import type { organizationLoaders } from '../organization/organization.loaders.js';
import type { personLoaders } from '../person/person.loaders.js';
import type { projectLoaders } from '../project/project.loaders.js';
import type { publicationLoaders } from '../publication/publication.loaders.js';
import type { venueLoaders } from '../venue/venue.loaders.js';
import type { Actor } from './actor.js';
import type { CurationService } from './curation-service.js';
import type { ImportService } from './import-service.js';

export interface Context {
  /** Reads of this request; every statement is counted and timed under its request id. */
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly fingerprinter: () => Promise<Fingerprinter>;
  /** The compact graph of ties for paths; caught up within a second. */
  readonly tieGraph: TieGraph;
  readonly imports: ImportService;
  readonly curation: CurationService;
  /** Who asks, if a token says so. */
  readonly actor: Actor | undefined;
  readonly requestId: string;
  /** Today, YYYY-MM-DD: the only clock a resolver may use (current memberships). */
  readonly today: string;
}

export type Loaders = ReturnType<typeof analysisLoaders> &
  ReturnType<typeof collaborationLoaders> &
  ReturnType<typeof conceptLoaders> &
  ReturnType<typeof fingerprintLoaders> &
  ReturnType<typeof importLoaders> &
  ReturnType<typeof keywordLoaders> &
  ReturnType<typeof organizationLoaders> &
  ReturnType<typeof pathLoaders> &
  ReturnType<typeof personLoaders> &
  ReturnType<typeof projectLoaders> &
  ReturnType<typeof publicationLoaders> &
  ReturnType<typeof venueLoaders>;
