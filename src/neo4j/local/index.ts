/**
 * A Neo4j 5 Community server on this machine, fetched with Maven, run with Java, shared by all programs of one state
 * folder. Depends on Java 17 or 21, Maven (once) and neo4j-driver; on nothing else of this project.
 */
export { askBolt, type BoltAnswer } from './bolt.js';
export { diagnose, type Finding } from './diagnose.js';
export { LocalNeo4jError, type LocalNeo4jErrorCode } from './error.js';
export { libraryVersion } from './fetch.js';
export { withGraphDataScience } from './graph-data-science.js';
export { findJava, type Java, type JavaSearch, listJavas } from './java.js';
export { attachOrStart, type LocalNeo4j, startDetached, stop } from './manage.js';
export { runOffline } from './offline.js';
export type { LocalNeo4jOptions, LocalNeo4jProgress } from './options.js';
export { layoutOf } from './options.js';
export { type LocalNeo4jStatus, status } from './status.js';
