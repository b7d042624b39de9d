/** Protects docs/graph-model.md: what it describes is in the graph, and what is in the graph is described. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fold } from '../../../src/graph/fold.js';
import { MIGRATIONS } from '../../../src/graph/migrations.js';
import {
  organizationProperties,
  personProperties,
  projectProperties,
  publicationProperties,
} from '../../../src/graph/properties.js';
import { allQueries } from '../../../src/neo4j/query.js';
import {
  bibliographicRecord,
  organizationRecord,
  personRecord,
  projectRecord,
  publicationRecord,
} from '../../../src/record/record.js';
import { codeBlocks, codeSpans, filesBelow, readProjectFile, section, tableRows } from './markdown.js';

const page = readProjectFile('docs/graph-model.md');
const nodes = section(page, '## Nodes');
const describedLabels = [...nodes.matchAll(/^### `(\w+)`$/gm)].map((match) => match[1] ?? '');
const describedTypes = tableRows(section(page, '## Relationships')).map(([type = '']) => codeSpans(type)[0] ?? '');

const files = filesBelow('src', '.queries.ts');
const projections = filesBelow('src', '.record.ts');
await Promise.all(files.map((file) => import(pathToFileURL(join(import.meta.dirname, '../../..', file)).href)));
// Statements as they are sent, and the sources, since some statements are put together when they are first asked for.
const cypher = [
  ...allQueries().map((query) => query.cypher),
  ...[...files, ...projections].map((file) => readProjectFile(file)),
  ...MIGRATIONS.flatMap((migration) => migration.statements),
];

/** `(p:Person:Member {`, `(:Lab)`, `SET p:Member`, `who:Person`: a small letter or an opening bracket, a colon, a capital. */
function labelsIn(text: string): string[] {
  const chains = [...text.matchAll(/(?:\(|\b[a-z]\w*)((?::[A-Z]\w*)+)(?![\w:])/g)].map((match) => match[1] ?? '');
  return chains.flatMap((chain) => chain.split(':').filter((label) => label !== '' && /[a-z]/.test(label)));
}

/** `-[r:CITES|VERSION_OF*1..5 {…}]-`. */
function typesIn(text: string): string[] {
  return [...text.matchAll(/\[\w*:([A-Z_]+(?:\|[A-Z_]+)*)/g)].flatMap((match) => (match[1] ?? '').split('|'));
}

const unique = (items: readonly string[]) => [...new Set(items)].sort();

describe('the page on the graph', () => {
  it('describes every label of the Cypher, and no other', () => {
    const labels = unique(cypher.flatMap(labelsIn));
    expect(labels.length).toBeGreaterThan(20);
    expect(unique(describedLabels)).toEqual(labels);
  });

  it('describes every relationship type of the Cypher, and no other', () => {
    const types = unique(cypher.flatMap(typesIn));
    expect(types.length).toBeGreaterThan(20);
    expect(unique(describedTypes)).toEqual(types);
  });

  it('draws nothing that it does not describe', () => {
    const pictures = codeBlocks(page).filter(({ language }) => language === 'mermaid');
    const edges = pictures.flatMap(({ text }) => [...text.matchAll(/^ {2}(\w+) -- (\w+) --> (\w+)$/gm)]);
    expect(edges.length).toBe(
      pictures.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('-->'))).length,
    );
    expect(unique(edges.map((edge) => edge[2] ?? ''))).toEqual(unique(describedTypes));
    const drawn = unique(edges.flatMap((edge) => [edge[1] ?? '', edge[3] ?? '']));
    expect(drawn.filter((name) => name !== 'entity' && !describedLabels.includes(name))).toEqual([]);
  });

  it.each([
    ['Publication', publicationProperties('a', publicationRecord.parse({ kind: 'publication', title: 'a' }), {})],
    ['Person', personProperties('a', personRecord.parse({ kind: 'person', name: { literal: 'a' } }), {})],
    ['Organization', organizationProperties('a', organizationRecord.parse({ kind: 'organization', name: 'a' }), {})],
    ['Project', projectProperties('a', projectRecord.parse({ kind: 'project', title: 'a' }), {})],
  ])('describes every property that the fold stores of a %s', (label, properties) => {
    const described = tableRows(section(page, `### \`${label}\``)).flatMap(([names = '']) => codeSpans(names));
    expect(Object.keys(properties).filter((name) => !described.includes(name))).toEqual([]);
  });

  it('lists every constraint and index of the migrations, and no other', () => {
    const created = MIGRATIONS.flatMap(({ statements }) => statements).map(
      (statement) => /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/.exec(statement)?.[1] ?? statement,
    );
    const rows = tableRows(section(page, '## Constraints and indexes'));
    expect(unique(rows.flatMap(([names = '']) => codeSpans(names)))).toEqual(unique(created));
  });

  it('folds its worked example as it says', () => {
    const [first, second, sum] = codeBlocks(section(page, '### Worked example')).map(({ text }) => JSON.parse(text));
    const stored = z.object({ key: z.string(), trust: z.number(), order: z.number(), record: bibliographicRecord });
    const records = [stored.parse(first), stored.parse(second)];
    expect(fold(records)).toMatchObject(sum);
    expect(fold(records.reverse())).toMatchObject(sum);
    expect(Object.keys(fold(records).provenance).sort()).toEqual(Object.keys(sum.provenance).sort());
  });
});
