/** Any entity with a global id, and which type of the schema it is. */
import type { ConceptEntity, VocabularyEntity } from '../concept/concept.record.js';
import type { ImportRunEntity } from '../import/import.record.js';
import type { KeywordEntity } from '../keyword/keyword.record.js';
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';
import type { ProjectEntity } from '../project/project.record.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import type { VenueEntity } from '../venue/venue.record.js';

export type AnyNode =
  | PublicationEntity
  | PersonEntity
  | OrganizationEntity
  | ProjectEntity
  | VenueEntity
  | KeywordEntity
  | ConceptEntity
  | VocabularyEntity
  | ImportRunEntity;
