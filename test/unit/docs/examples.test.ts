/** Protects readers who copy: every query in the documentation fits the schema, may be asked at its price, and every link leads somewhere. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkBounds, costOf, LIMITS } from '../../../src/server/limits.js';
import { codeBlocks, codeSpans, documents, filesBelow, readProjectFile, section, tableRows } from './markdown.js';

const schema = buildSchema(
  filesBelow('schema', '.graphql')
    .map((file) => readProjectFile(file))
    .join('\n'),
);
const examples = documents().flatMap((file) =>
  codeBlocks(readProjectFile(file))
    .filter(({ language }) => language === 'graphql')
    .map(({ line, text }) => ({ place: `${file}:${line}`, text })),
);
const api = readProjectFile('docs/api.md');

describe('the queries in the documentation', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples.map(({ place, text }) => [place, text] as const))('%s fits the schema', (_place, text) => {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    expect(validate(schema, document, specifiedRules).map(({ message }) => message)).toEqual([]);
  });

  it.each(examples.map(({ place, text }) => [place, text] as const))('%s may be asked at its price', (_place, text) => {
    const document = parse(text);
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) {
      expect(() => checkBounds(document, operation)).not.toThrow();
      const { cost } = costOf(schema, document, operation, {});
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThanOrEqual(LIMITS.cost);
    }
  });
});

describe('the page on the API', () => {
  it('tells the limits that are enforced', () => {
    const values = tableRows(section(api, '## Limits and cost'))
      .slice(0, Object.keys(LIMITS).length)
      .map(([, value = '']) => Number(value.replace(/[^\d]/g, '')) * (value.endsWith('KiB') ? 1_024 : 1));
    expect(values).toEqual([LIMITS.bodyBytes, LIMITS.tokens, LIMITS.depth, LIMITS.aliases, LIMITS.cost]);
  });

  it('explains every error code that a query can end with, and no other', () => {
    const sources = filesBelow('src', '.ts')
      .filter((file) => !file.includes('neo4j/local'))
      .map((file) => readProjectFile(file))
      .join('\n');
    const thrown = [...sources.matchAll(/(?:QueryError|refusal)\(\s*'([A-Z_]+)'/g)].map((match) => match[1] ?? '');
    const explained = tableRows(section(api, '## Errors')).flatMap(([codes = '']) => codeSpans(codes));
    expect(thrown.length).toBeGreaterThan(8);
    expect(thrown.filter((code) => !explained.includes(code))).toEqual([]);
    expect(explained.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});

/** The name of a heading in a link, as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('the links of the documentation', () => {
  it.each(documents())('of %s lead somewhere', (file) => {
    const prose = readProjectFile(file).replace(/```[\s\S]*?```/g, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(import.meta.dirname, '../../..', target))) return true;
      if (fragment === undefined || !target.endsWith('.md')) return false;
      const headings = [...readProjectFile(target).matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1] ?? ''));
      return !headings.includes(fragment);
    });
    expect(broken).toEqual([]);
  });
});
