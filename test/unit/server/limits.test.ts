/** Protects the price of a query: it grows with what is asked for, and nothing is counted twice. */
import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/server/limits.js';
import { filesBelow, readProjectFile } from '../docs/markdown.js';

const schema = buildSchema(
  filesBelow('schema', '.graphql')
    .map((file) => readProjectFile(file))
    .join('\n'),
);

function price(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return costOf(schema, document, operation, variables).cost;
}

describe('the price of a query', () => {
  it.each([
    ['edges of a connection', '{ publications(first: 7) { edges { node { id } } } }', 1 + 7 + 7],
    ['entries of a fingerprint', '{ fingerprintOf(text: "x", first: 7) { entries { concept { id } } } }', 1 + 7 + 7],
    ['hits of a search', '{ search(query: "x", first: 7) { hits { node { id } } } }', 50 + 7 + 7],
  ])('counts the %s once, as many as were asked for', (_what, text, cost) => {
    expect(price(text)).toBe(cost);
  });

  it('counts a list without a size as ten, for each of its parents', () => {
    expect(price('{ publications(first: 7) { nodes { keywords { id } } } }')).toBe(1 + 7 + 7);
    expect(price('{ publications(first: 7) { nodes { keywords { concept { id } } } } }')).toBe(1 + 7 + 7 + 70);
  });

  it('knows the size from a variable', () => {
    const text = 'query($n: Int!) { publications(first: $n) { nodes { venue { id } } } }';
    expect(price(text, { n: 90 }) - price(text, { n: 80 })).toBe(20);
  });

  it('does not become free by a negative size', () => {
    expect(price('{ publications(first: -5) { nodes { id } } }')).toBe(2);
  });

  it('is the same through fragments', () => {
    expect(
      price('{ publications(first: 7) { ...c } } fragment c on PublicationConnection { nodes { venue { id } } }'),
    ).toBe(price('{ publications(first: 7) { nodes { venue { id } } } }'));
  });
});
