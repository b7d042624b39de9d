/**
 * One operation for each field of each object that the API can show, made from the schema: what is added to the schema is
 * asked for too. Whoever adds a root field, or a field that needs arguments, says here with which.
 */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { typeDefinitions } from '../../src/server/schema.js';

export interface OutletArguments {
  /** Arguments of each root field, without brackets; several where it is asked in several ways. */
  readonly root: Readonly<Record<string, readonly string[]>>;
  /** Arguments of other fields that need some, by `Type.field`; several where it is asked in several ways. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Ids of entities of each type. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
}

export interface Outlets {
  /** One operation each. */
  readonly operations: readonly string[];
  /** `Type.field` of what can be asked for and is not. */
  readonly forgotten: readonly string[];
}

export function everyOutlet({ root, fields, nodes }: OutletArguments): Outlets {
  const schema = buildSchema(typeDefinitions().join('\n'));
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error('The schema has no query type.');
  const walk = new Walk(schema, fields);
  const operations: string[] = [];
  for (const field of fieldsOf(query)) {
    const ways = root[field.name];
    if (ways === undefined) throw new Error(`Say in the test with which arguments Query.${field.name} is asked.`);
    walk.asked.add(`Query.${field.name}`);
    for (const way of ways)
      for (const selection of walk.selections(getNamedType(field.type)))
        operations.push(`{ ${field.name}${way === '' ? '' : `(${way})`} ${selection} }`);
  }
  for (const [name, ids] of Object.entries(nodes)) {
    for (const id of ids)
      for (const selection of walk.selections(schema.getType(name)))
        operations.push(`{ node(id: "${id}") { ... on ${name} ${selection} } }`);
  }
  return { operations, forgotten: allFields(schema, query).filter((field) => !walk.asked.has(field)) };
}

class Walk {
  readonly asked = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fields: OutletArguments['fields'],
  ) {}

  /** A selection for each field of the type, so that no operation grows too big. */
  selections(type: GraphQLNamedType | undefined): string[] {
    if (isAbstractType(type)) return [this.whole(type, 1) ?? ''];
    if (!isObjectType(type)) return [''];
    return fieldsOf(type).flatMap((field) => {
      const inner = this.whole(getNamedType(field.type), 1);
      if (inner === undefined) return [];
      this.asked.add(`${type.name}.${field.name}`);
      return this.argumentsOf(type, field).map((given) => `{ ${field.name}${given} ${inner} }`);
    });
  }

  /**
   * Everything of a value, with the entities it leads to and what these are by themselves; undefined where there are only
   * entities that are too far.
   *
   * @param far how many entities further to go
   */
  private whole(type: GraphQLNamedType, far: number, unlike: ReadonlySet<string> = new Set()): string | undefined {
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      const parts = possible.flatMap((one) => {
        const inner = this.whole(one, far, unlikeFields(possible, far));
        return inner === undefined ? [] : [`... on ${one.name} ${inner}`];
      });
      return parts.length === 0 ? undefined : `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const left = isEntity(type) ? far - 1 : far;
    if (left < 0) return undefined;
    const parts = fieldsOf(type).flatMap((field) => {
      if (isEntity(type) && left === 0 && field.args.length > 0) return [];
      const inner = this.whole(getNamedType(field.type), left);
      if (inner === undefined) return [];
      this.asked.add(`${type.name}.${field.name}`);
      const alias = unlike.has(field.name) ? `${type.name}_${field.name}: ` : '';
      return [`${alias}${field.name}${this.argumentsOf(type, field)[0] ?? ''} ${inner}`];
    });
    return parts.length === 0 ? undefined : `{ ${parts.join(' ')} }`;
  }

  private argumentsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
    const given = this.fields[`${type.name}.${field.name}`];
    if (given !== undefined) return given.map((way) => `(${way})`);
    if (field.args.some(isRequiredArgument))
      throw new Error(`Say in the test with which arguments ${type.name}.${field.name} is asked.`);
    return [field.args.some((argument) => argument.name === 'first') ? '(first: 5)' : ''];
  }
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => Object.values(type.getFields());

const isEntity = (type: GraphQLObjectType) => type.getInterfaces().some((known) => known.name === 'Node');

/** Names of fields that are of one type here and of another one there, of those that are asked for so far away. */
function unlikeFields(types: readonly GraphQLObjectType[], far: number): Set<string> {
  const known = new Map<string, string>();
  const unlike = new Set<string>();
  const asked = types.flatMap((type) =>
    fieldsOf(type).filter(({ args }) => !(isEntity(type) && far === 1 && args.length > 0)),
  );
  for (const field of asked) {
    const other = known.get(field.name) ?? String(field.type);
    known.set(field.name, other);
    if (other !== String(field.type)) unlike.add(field.name);
  }
  return unlike;
}

function allFields(schema: GraphQLSchema, query: GraphQLObjectType): string[] {
  const found = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) visit(possible);
    if (!isObjectType(type)) return;
    for (const field of fieldsOf(type)) {
      const name = `${type.name}.${field.name}`;
      if (found.has(name)) continue;
      found.add(name);
      visit(getNamedType(field.type));
    }
  };
  visit(query);
  return [...found].sort();
}
