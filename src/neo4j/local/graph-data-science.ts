/**
 * The managed server with Neo4j's Graph Data Science library. It is a library of its own beside the plain one, fetched when
 * somebody first asks for it: a plain start neither fetches nor loads it.
 */
import { type LocalNeo4jOptions, layoutOf } from './options.js';

/** The profile of the pom that adds it. */
const PROFILE = 'graph-data-science';

/** The jars of the library that hold its procedures; the others are found on the class path. */
const PROCEDURES = 'proc';

/** The same state folder, with a server that has Graph Data Science. */
export function withGraphDataScience(options: LocalNeo4jOptions): LocalNeo4jOptions {
  return {
    ...options,
    libDir: `${layoutOf(options).libDir}-gds`,
    profile: PROFILE,
    plugins: [...(options.plugins ?? []), PROCEDURES],
    extraConfig: { ...options.extraConfig, 'dbms.security.procedures.unrestricted': 'gds.*' },
  };
}
