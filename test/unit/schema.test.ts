/** Protects the contract: every element described, lists paged, ids and cursors where Relay expects them. */
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText, typeDefinitions } from '../../src/server/schema.js';

const schema = buildSchema(typeDefinitions().join('\n'));
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

function elements(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  const self = { name: type.name, description: type.description };
  if (isEnumType(type))
    return [
      self,
      ...type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, description: value.description })),
    ];
  if (isInputObjectType(type))
    return [
      self,
      ...Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        description: field.description,
      })),
    ];
  if (isObjectType(type) || isInterfaceType(type)) {
    return [
      self,
      ...Object.values(type.getFields()).flatMap((field) => [
        { name: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map((argument) => ({
          name: `${type.name}.${field.name}(${argument.name})`,
          description: argument.description,
        })),
      ]),
    ];
  }
  expect(isScalarType(type) || isUnionType(type)).toBe(true);
  return [self];
}

describe('the schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const all = own.flatMap(elements);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ description }) => (description ?? '').trim().length < 3).map(({ name }) => name)).toEqual([]);
  });

  it('ends every description as a sentence or a fragment with a full stop', () => {
    expect(
      own
        .flatMap(elements)
        .filter(({ description }) => !/[.:!?)…]$/.test((description ?? '').trim()))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('gives every connection edges, nodes, pageInfo and totalCount', () => {
    const connections = own.filter(isObjectType).filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(8);
    for (const connection of connections)
      expect(Object.keys(connection.getFields())).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
  });

  it('bounds every list that takes a page size by first', () => {
    const fields = own
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const connections = fields.filter(({ field }) => String(field.type).endsWith('Connection!'));
    expect(
      connections
        .filter(({ field }) => !field.args.some((argument) => argument.name === 'first'))
        .map(({ type, field }) => `${type.name}.${field.name}`),
    ).toEqual([]);
  });

  it('is served whole as one text', () => {
    expect(buildSchema(schemaText()).getQueryType()?.getFields()).toHaveProperty('collaborationPaths');
  });
});
