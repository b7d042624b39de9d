/**
 * Every query has a price, told before it runs. Documents are bounded in size, depth and aliases by parsing and
 * validation; the price bounds what a valid document may ask of the database.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import { QueryError } from '../graphql/page.js';

export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 256 * 1024,
  /** Lexical tokens of a document. */
  tokens: 3_000,
  /** Levels of fields. */
  depth: 15,
  /** Fields with an alias. */
  aliases: 60,
  /** Points a query may cost; see `costOf`. */
  cost: 25_000,
} as const;

/** Fields that make more work than reading what hangs on their parent, in points. */
const FIELD_COSTS: Readonly<Record<string, number>> = {
  'Analysis.ranking': 5,
  'Query.collaborationPaths': 200,
  'Query.collaborationNetwork': 300,
  'CollaborationNetwork.files': 3,
  'NetworkNode.betweenness': 1,
  'NetworkNode.closeness': 1,
  'Query.groupDistance': 1_000,
  'Query.introductions': 300,
  'Query.reach': 300,
  'Query.search': 50,
  'Query.suggest': 20,
  'Query.compareFingerprints': 20,
  'Query.fingerprintTrend': 20,
  'Query.experts': 300,
  'Query.unrealisedCollaborations': 1_000,
  'Query.collaborationMatrix': 1_000,
  'Query.team': 1_000,
  'Query.conflictsOfInterest': 300,
  'Concept.people': 50,
  'Concept.labs': 50,
  'Concept.partners': 50,
  'Concept.neighbours': 50,
  'Concept.outputsPerYear': 20,
  'Publication.similar': 50,
  'Publication.export': 5,
  'Member.similar': 100,
  'ExternalPerson.similar': 100,
  'Lab.similar': 100,
  'Partner.similar': 100,
  'Member.collaborators': 5,
  'ExternalPerson.collaborators': 5,
  'Lab.collaborators': 5,
  'Partner.collaborators': 5,
  'FingerprintEntry.evidence': 2,
  'Fingerprint.hidden': 2,
  'PublicationConnection.facets': 100,
  'Query.worklist': 1_000,
  'Query.doubtfulPeople': 500,
  'Query.doubtfulKeywords': 200,
  'Query.vocabularyCandidates': 1_000,
  'Mutation.planImport': 1_000,
  'Mutation.runImport': 1_000,
  'Mutation.undoImport': 1_000,
  'Mutation.startImport': 1_000,
  'Mutation.cancelImport': 100,
  'RejectFile.text': 50,
  'Mutation.correctField': 100,
  'Mutation.keepApart': 100,
  'Mutation.uniteDoubtful': 100,
  'Mutation.keepEntitiesApart': 100,
  'Mutation.merge': 100,
  'Mutation.split': 100,
  'Mutation.splitPerson': 100,
  'Mutation.claimContribution': 100,
  'Mutation.rejectContribution': 100,
  'Mutation.hideName': 100,
  'Mutation.suppressPerson': 100,
  'Mutation.hideConcept': 100,
  'Mutation.addConcept': 100,
  'Mutation.boostConcept': 100,
  'Mutation.decideKeyword': 100,
  'Mutation.revertDecision': 100,
  'Mutation.unitePeople': 1_000,
  'Mutation.revertPass': 1_000,
};

/** How many entries a list without `first` is taken to have. */
const UNCOUNTED_LIST = 10;

type Variables = Readonly<Record<string, unknown>>;

export interface Priced {
  readonly cost: number;
  /** Response path of the selection that costs most, and its price. */
  readonly dearest: { readonly path: string; readonly cost: number };
}

/**
 * Price of an operation: every field that returns an object costs 1 (some more, `FIELD_COSTS`), times the number of its
 * parents; a list has `first` entries, or ten; a list inside an object that was asked for with `first` is that list. Scalars are free, since they come with
 * their object, but for those in `FIELD_COSTS`.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Priced {
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation);
  let dearest = { path: '', cost: 0 };
  let visited = 0;

  const price = (
    selections: SelectionSetNode,
    type: GraphQLNamedType,
    parents: number,
    path: string,
    counted: boolean,
  ): number => {
    let total = 0;
    for (const selection of selections.selections) {
      if (++visited > MOST_SELECTIONS) throw tooDeep();
      if (selection.kind === Kind.FIELD) total += priceOfField(selection, type, parents, path, counted);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on =
          selection.typeCondition === undefined ? type : (schema.getType(selection.typeCondition.name.value) ?? type);
        total += price(selection.selectionSet, on, parents, path, counted);
      } else {
        const fragment = fragments.get(selection.name.value);
        const on = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
        if (fragment !== undefined && on !== undefined)
          total += price(fragment.selectionSet, on, parents, path, counted);
      }
    }
    return total;
  };

  const priceOfField = (
    node: FieldNode,
    type: GraphQLNamedType,
    parents: number,
    path: string,
    counted: boolean,
  ): number => {
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (field === undefined || !('args' in field)) return 0;
    const returned = getNamedType(field.type);
    const ownCost = FIELD_COSTS[`${type.name}.${field.name}`];
    if (!isCompositeType(returned) || node.selectionSet === undefined) return parents * (ownCost ?? 0);
    const here = path === '' ? node.name.value : `${path}.${node.name.value}`;
    const own = parents * (ownCost ?? 1);
    const asked = sizeArgument(field);
    const size = counted && asked === undefined ? 1 : listSize(field, node, variables);
    // `edges`, `entries`, `hits`: how many there are was counted where `first` was given.
    const holds = asked !== undefined && !isList(field);
    const cost = own + price(node.selectionSet, returned, parents * size, here, holds);
    if (cost > dearest.cost && (size > 1 || dearest.path === '')) dearest = { path: here, cost };
    return cost;
  };

  const cost = root === null || root === undefined ? 0 : price(operation.selectionSet, root, 1, '', false);
  return { cost, dearest };
}

/** The argument that says how many entries a field gives. */
function sizeArgument(field: GraphQLField<unknown, unknown>): GraphQLArgument | undefined {
  return field.args.find(
    (argument) => argument.name === 'first' || argument.name === 'k' || argument.name === 'maxNodes',
  );
}

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

function listSize(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number {
  const first = sizeArgument(field);
  if (first !== undefined) {
    const given = node.arguments?.find((argument) => argument.name.value === first.name);
    const value = given === undefined ? first.defaultValue : valueFromAST(given.value, first.type, variables);
    const size =
      typeof value === 'number' ? value : typeof first.defaultValue === 'number' ? first.defaultValue : UNCOUNTED_LIST;
    // The resolver refuses what is out of range; a negative size must not make the rest free.
    return Math.max(1, Math.min(size, 10_000));
  }
  const ids = node.arguments?.find((argument) => argument.name.value === 'ids');
  if (ids !== undefined && field.name === 'nodes') {
    const type = field.args.find((argument) => argument.name === 'ids')?.type;
    const value = type === undefined ? undefined : valueFromAST(ids.value, type, variables);
    return Array.isArray(value) ? Math.max(1, value.length) : UNCOUNTED_LIST;
  }
  return isList(field) ? UNCOUNTED_LIST : 1;
}

export function tooDear(cost: number, dearest: Priced['dearest']): QueryError {
  return new QueryError(
    'COST_EXCEEDED',
    `This query costs ${cost} points; at most ${LIMITS.cost} are allowed. The dearest part is ${dearest.path} (${dearest.cost} points): ask for fewer entries there (a smaller first), or page.`,
    { cost: { requested: cost, limit: LIMITS.cost, dearest: dearest.path }, http: { status: 400 } },
  );
}

/** Refuses documents that are too deep or use too many aliases; fragments count where they are used. */
export function checkBounds(document: DocumentNode, operation: OperationDefinitionNode): void {
  // Introspection is as deep as GraphiQL asks it, and reads no database.
  if (isIntrospection(operation)) return;
  const fragments = fragmentsOf(document);
  let aliases = 0;
  let visited = 0;
  const walk = (selections: SelectionSetNode, depth: number): void => {
    for (const selection of selections.selections) {
      if (++visited > MOST_SELECTIONS || depth > LIMITS.depth) throw tooDeep();
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) aliases++;
        if (selection.selectionSet !== undefined) walk(selection.selectionSet, depth + 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) walk(fragment.selectionSet, depth);
      }
    }
  };
  walk(operation.selectionSet, 1);
  if (aliases > LIMITS.aliases) {
    throw refusal(
      'TOO_MANY_ALIASES',
      `This query uses ${aliases} aliases; at most ${LIMITS.aliases} are allowed. Use nodes(ids:) to fetch many entities.`,
    );
  }
}

const tooDeep = () =>
  refusal(
    'TOO_DEEP',
    `This query is nested more than ${LIMITS.depth} levels deep, or repeats its fragments too often. Split it into several.`,
  );

function refusal(code: string, message: string): QueryError {
  return new QueryError(code, message, { http: { status: 400 } });
}

/** A document of fragments that repeat each other can be small and huge at once. Validation has refused circles. */
const MOST_SELECTIONS = 20_000;

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

function isIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}
