/** Batched reads of projects, one set a request. */
import type { Reader } from '../neo4j/database.js';
import { entityByKey } from '../neo4j/entity-loader.js';
import { projectsById, projectsByIdentifier } from './project.queries.js';

export function projectLoaders(reader: Reader) {
  return {
    projectById: entityByKey(reader, projectsById),
    /** By `scheme:value`; a former id of a project is `whorl:<id>`. */
    projectByIdentifier: entityByKey(reader, projectsByIdentifier),
  };
}
