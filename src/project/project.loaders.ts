/** Batched reads of projects, one set a request. */

import { type ListRequest, listPage } from '../listing/list-page.js';
import type { Reader } from '../neo4j/database.js';
import { byText, entitiesByKey, entityByKey, firstFound } from '../neo4j/entity-loader.js';
import {
  fundersOfProjects,
  organizationsOfProjects,
  PROJECTS,
  PROJECTS_OF_BOTH,
  PROJECTS_OF_ORGANIZATION,
  PROJECTS_OF_PERSON,
  peopleOfProjects,
  projectsById,
  projectsByIdentifier,
  projectsOfOrganizations,
  projectsOfPeople,
} from './project.queries.js';
import type { ProjectEntity, ProjectPage } from './project.record.js';

export interface ProjectSelection {
  readonly organization: string | null;
  readonly person: string | null;
}

const byTitle = byText((project: ProjectEntity) => project.titleOrder);
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

export function projectLoaders(reader: Reader) {
  const projectByIdentifier = entityByKey(reader, projectsByIdentifier);
  return {
    /** By id, current or former. */
    projectById: firstFound(entityByKey(reader, projectsById), projectByIdentifier, (id) => `whorl:${id}`),
    /** By `scheme:value`. */
    projectByIdentifier,
    projectsOfPerson: entitiesByKey(reader, projectsOfPeople, byTitle),
    projectsOfOrganization: entitiesByKey(reader, projectsOfOrganizations, byTitle),
    peopleOfProject: entitiesByKey(reader, peopleOfProjects, byPosition),
    organizationsOfProject: entitiesByKey(reader, organizationsOfProjects, byPosition),
    fundersOfProject: entitiesByKey(reader, fundersOfProjects, byPosition),
    projectsPage: (selection: ProjectSelection, request: ListRequest): Promise<ProjectPage> =>
      projectsPage(reader, selection, request),
  };
}

function projectsPage(
  reader: Reader,
  { organization, person }: ProjectSelection,
  request: ListRequest,
): Promise<ProjectPage> {
  if (person !== null && organization !== null) {
    return listPage(reader, PROJECTS_OF_BOTH, { person, organization }, request, [person, organization]);
  }
  if (person !== null) return listPage(reader, PROJECTS_OF_PERSON, { person }, request, person);
  if (organization !== null) return listPage(reader, PROJECTS_OF_ORGANIZATION, { organization }, request, organization);
  return listPage(reader, PROJECTS, {}, request);
}
