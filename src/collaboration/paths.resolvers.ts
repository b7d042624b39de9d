/** How people and organisations are connected. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';
import type { ProjectEntity } from '../project/project.record.js';
import type { PublicationEntity } from '../publication/publication.record.js';
import type { Context } from '../server/context.js';
import { isPerson } from './collaboration.loaders.js';
import { findPaths } from './find-paths.js';
import { groupDistance } from './group-distance.js';
import { hopSentence } from './hop-sentence.js';
import { introductions } from './introductions.js';
import { hopKey } from './paths.loaders.js';
import type { CollaborationHopEntity } from './paths.record.js';
import { reach } from './reach.js';

const MOST_JOINT = 20;
/** The default of `outputs` and `projects`: what the sentence needs comes with what is mostly asked for. */
const USUAL_JOINT = 3;

export const pathsResolvers = {
  Query: {
    collaborationPaths: (_root, asked, context, info) =>
      findPaths(asked, context, (hops) => {
        // What fails here fails again where it is asked for, and is told there.
        for (const size of sizesAsked(info)) for (const hop of hops) outputsOf(hop, size, context).catch(() => {});
      }),
    groupDistance: (_root, asked, context) => groupDistance(asked, context),
    introductions: (_root, asked, context) => introductions(asked, context),
    reach: (_root, asked, context) => reach(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'collaborationPaths' | 'groupDistance' | 'introductions' | 'reach'>,
  CollaborationHop: {
    from: ({ fromId }, _asked, context) => requireEntity(fromId, context),
    to: ({ toId }, _asked, context) => requireEntity(toId, context),
    consortium: ({ consortiumId }) => consortiumId !== null,
    jointOutputs: ({ jointOutputs }) => (jointOutputs === 0 ? null : jointOutputs),
    firstYear: ({ firstYear }) => (firstYear === 0 ? null : firstYear),
    outputs: (hop, { first }, context) => outputsOf(hop, pageSize(first, USUAL_JOINT, MOST_JOINT), context),
    projects: (hop, { first }, context) => projectsOf(hop, pageSize(first, USUAL_JOINT, MOST_JOINT), context),
    sentence: (hop, _asked, context) => sentenceOf(hop, context),
  } satisfies ResolversOf<'CollaborationHop'>,
};

/** How many outputs of each hop the operation asks for; the sentence needs those that are usual. */
function sizesAsked(info: GraphQLResolveInfo): Set<number> {
  const sizes = new Set<number>();
  const visit = (selections: SelectionSetNode | undefined): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) visit(info.fragments[selection.name.value]?.selectionSet);
      else {
        if (selection.kind === Kind.FIELD && selection.name.value === 'sentence') sizes.add(USUAL_JOINT);
        if (selection.kind === Kind.FIELD && selection.name.value === 'outputs') sizes.add(sizeOf(selection, info));
        visit(selection.selectionSet);
      }
    }
  };
  for (const node of info.fieldNodes) visit(node.selectionSet);
  return new Set([...sizes].filter((size) => size >= 1 && size <= MOST_JOINT));
}

function sizeOf(field: FieldNode, { variableValues }: GraphQLResolveInfo): number {
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value = given === undefined ? USUAL_JOINT : valueFromASTUntyped(given, variableValues);
  return typeof value === 'number' ? value : USUAL_JOINT;
}

async function outputsOf(
  hop: CollaborationHopEntity,
  size: number,
  { loaders, tieGraph }: Context,
): Promise<PublicationEntity[]> {
  const { kind, fromId, toId, consortiumId, byOutputs, years } = hop;
  if (consortiumId !== null)
    return [await loaders.publicationById.load(consortiumId)].filter((output) => output !== null);
  return byOutputs
    ? loaders.outputsOfHop.load(
        hopKey(fromId, toId, (id) => tieGraph.tiesOf(id)),
        { kind, ...years, size },
      )
    : [];
}

async function projectsOf(
  hop: CollaborationHopEntity,
  size: number,
  { loaders, tieGraph }: Context,
): Promise<ProjectEntity[]> {
  const { kind, fromId, toId, consortiumId, byProjects, hasProjects, years } = hop;
  if (kind === 'AFFILIATION' || consortiumId !== null || !byProjects || !hasProjects) return [];
  return loaders.projectsOfHop.load(
    hopKey(fromId, toId, (id) => tieGraph.tiesOf(id)),
    { kind, ...years, size },
  );
}

async function sentenceOf(hop: CollaborationHopEntity, context: Context): Promise<string> {
  const [from, to, outputs, projects] = await Promise.all([
    requireEntity(hop.fromId, context),
    requireEntity(hop.toId, context),
    outputsOf(hop, USUAL_JOINT, context),
    projectsOf(hop, USUAL_JOINT, context),
  ]);
  const personLast = hop.kind === 'AFFILIATION' && isPerson(hop.toId);
  return hopSentence({
    kind: hop.kind,
    from: personLast ? to.name : from.name,
    to: personLast ? from.name : to.name,
    output: outputs[0],
    project: projects[0],
    consortium: hop.consortiumId !== null,
    jointOutputs: hop.jointOutputs,
    firstYear: hop.firstYear,
  });
}

/** @throws Error if whoever stands in a path left the graph while the query ran */
async function requireEntity(id: string, { loaders }: Context): Promise<PersonEntity | OrganizationEntity> {
  const entity = isPerson(id) ? await loaders.personById.load(id) : await loaders.organizationById.load(id);
  if (entity === null) throw new Error(`A path passes ${id}, which the graph no longer holds.`);
  return entity;
}
