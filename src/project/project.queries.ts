/** Reads of projects. */
import { z } from 'zod';
import { listing } from '../listing/listing.queries.js';
import { noKeys, read } from '../neo4j/query.js';
import { organizationProjection, organizationShape } from '../organization/organization.record.js';
import { personProjection, personShape } from '../person/person.record.js';
import { type ProjectEntity, projectProjection, projectShape } from './project.record.js';

const projectsAround = (name: string, pattern: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH ${pattern}
      RETURN DISTINCT key, ${projectProjection('p')} AS entity`,
    row: z.object({ key: z.string(), entity: projectShape }),
    example: noKeys(),
  });

export const projectsById = projectsAround('projectsById', '(p:Project {id: key})');
export const projectsByIdentifier = projectsAround(
  'projectsByIdentifier',
  '(:Identifier {key: key})-[:IDENTIFIES]->(p:Project)',
);
export const projectsOfPeople = projectsAround('projectsOfPersons', '(:Person {id: key})<-[:INVOLVES]-(p:Project)');
export const projectsOfOrganizations = projectsAround(
  'projectsOfOrganizations',
  '(:Organization {id: key})<-[:INVOLVES|FUNDED_BY]-(p:Project)',
);

const part = { role: z.string().nullable(), position: z.number() };

export const peopleOfProjects = read({
  name: 'peopleOfProjects',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Project {id: key})-[r:INVOLVES]->(p:Person)
    RETURN key, r {.role, .position, person: ${personProjection('p')}} AS entity`,
  row: z.object({ key: z.string(), entity: z.object({ ...part, person: personShape }) }),
  example: noKeys(),
});

const organizationsOf = (name: string, type: 'INVOLVES' | 'FUNDED_BY') =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Project {id: key})-[r:${type}]->(o:Organization)
      RETURN key, r {.role, .position, organization: ${organizationProjection('o')}} AS entity`,
    row: z.object({ key: z.string(), entity: z.object({ ...part, organization: organizationShape }) }),
    example: noKeys(),
  });

export const organizationsOfProjects = organizationsOf('organizationsOfProjects', 'INVOLVES');
export const fundersOfProjects = organizationsOf('fundersOfProjects', 'FUNDED_BY');

const projects = {
  label: 'Project',
  order: 'titleOrder',
  textIndex: 'project_text',
  projection: projectProjection,
  shape: projectShape,
  keyOf: (project: ProjectEntity) => project.titleOrder,
};
const organization = { organization: 'Organization:a' };
const person = { person: 'Person:a' };

export const PROJECTS = listing({ ...projects, name: 'projects', example: {} });

export const PROJECTS_OF_ORGANIZATION = listing({
  ...projects,
  name: 'projectsOfOrganization',
  anchor: 'MATCH (:Organization {id: $organization})<-[:INVOLVES|FUNDED_BY]-(n:Project) WITH DISTINCT n',
  condition: 'exists { (n)-[:INVOLVES|FUNDED_BY]->(:Organization {id: $organization}) }',
  example: organization,
});

export const PROJECTS_OF_PERSON = listing({
  ...projects,
  name: 'projectsOfPerson',
  anchor: 'MATCH (:Person {id: $person})<-[:INVOLVES]-(n:Project) WITH DISTINCT n',
  condition: 'exists { (n)-[:INVOLVES]->(:Person {id: $person}) }',
  example: person,
});

export const PROJECTS_OF_BOTH = listing({
  ...projects,
  name: 'projectsOfPersonAndOrganization',
  anchor: `
    MATCH (:Person {id: $person})<-[:INVOLVES]-(n:Project)
    WHERE exists { (n)-[:INVOLVES|FUNDED_BY]->(:Organization {id: $organization}) }
    WITH DISTINCT n`,
  condition: `exists { (n)-[:INVOLVES]->(:Person {id: $person}) }
    AND exists { (n)-[:INVOLVES|FUNDED_BY]->(:Organization {id: $organization}) }`,
  example: { ...organization, ...person },
});
