/** Protects the one direction of imports (docs: CONTRIBUTING, "Layout"). A newcomer can read downwards and never has to go back. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';
const CONCEPTS = [
  'publication',
  'person',
  'organization',
  'project',
  'concept',
  'keyword',
  'venue',
  'fingerprint',
  'collaboration',
  'network',
  'matrix',
  'conflict',
  'search',
];
const LEAVES = ['record', 'identifiers', 'formats', 'text', 'matching', 'graphql'];

/** What each part may import at run time; `because` is what breaks otherwise. */
const RULES: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  main: {
    may: ['production-mode', 'config', 'cli', 'server', 'import', 'curation', 'derive', 'graph', 'neo4j', ...LEAVES],
    because: 'the process puts everything together',
  },
  cli: {
    may: [
      'production-mode',
      'config',
      'server',
      'analysis',
      'import',
      'curation',
      'derive',
      'graph',
      'neo4j',
      ...LEAVES,
    ],
    because: 'commands are the other way in',
  },
  'production-mode': { may: [], because: 'it comes before all else' },
  config: { may: [], because: 'configuration is read before anything else exists' },
  server: {
    may: [...CONCEPTS, 'analysis', 'import', 'curation', 'derive', 'graph', 'neo4j', ...LEAVES],
    because: 'only the composition root knows every concept',
  },
  analysis: { may: ['derive', 'graph', 'neo4j', ...LEAVES], because: 'the whole graph is measured without a server' },
  import: { may: ['derive', 'graph', 'neo4j', ...LEAVES], because: 'an import must run without a server' },
  curation: { may: ['derive', 'graph', 'neo4j', ...LEAVES], because: 'decisions must be made without a server' },
  derive: { may: ['graph', 'neo4j', ...LEAVES], because: 'derived data follows from the graph alone' },
  graph: { may: ['neo4j', ...LEAVES], because: 'the graph model does not know who uses it' },
  listing: { may: ['neo4j', ...LEAVES], because: 'lists by words and by name are alike for every concept' },
  neo4j: { may: [], because: 'the database helpers have no domain words' },
  ...Object.fromEntries(
    CONCEPTS.map((concept) => [
      concept,
      {
        may: ['listing', 'derive', 'graph', 'neo4j', ...LEAVES],
        because: 'a concept sees another through its record.ts only',
      },
    ]),
  ),
  ...Object.fromEntries(
    LEAVES.map((leaf) => [leaf, { may: LEAVES, because: 'leaves are pure: no database, no server, no environment' }]),
  ),
};

/** Inside a concept: resolvers → loaders → queries → record. */
const ROLES = ['resolvers', 'loaders', 'queries', 'record'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+([^;]*?)\sfrom\s+'(\.[^']+)';/gms)].map(
    ([, clause = '', specifier = '']) => ({
      from: file,
      to: normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts'),
      typeOnly: clause.startsWith('type ') || /^\{\s*(type\s+[\w$]+(\s+as\s+[\w$]+)?\s*,?\s*)+\}$/s.test(clause),
    }),
  );
}

const partOf = (file: string) => relative(SRC, file).split('/')[0]?.replace(/\.ts$/, '') ?? '';
const roleOf = (file: string) => ROLES.find((role) => file.endsWith(`.${role}.ts`));

const all = files(SRC);
const imports = all.flatMap(importsOf);

describe('the direction of imports', () => {
  it('knows a rule for every part of src', () => {
    expect([...new Set(all.map(partOf))].filter((part) => !(part in RULES))).toEqual([]);
  });

  it('finds the imports it is about', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(
      imports.filter(({ to }) => !all.includes(to) && !to.endsWith('.d.ts')).map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });

  it('points one way', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [a, b] = [partOf(from), partOf(to)];
      if (a === b || RULES[a]?.may.includes(b)) return false;
      if (CONCEPTS.includes(a) && CONCEPTS.includes(b)) return !to.endsWith('.record.ts');
      if (typeOnly && (to.startsWith(join(SRC, 'graphql/generated')) || to === join(SRC, 'server/context.ts')))
        return false;
      return !(typeOnly && (from.startsWith(join(SRC, 'graphql/generated')) || to.endsWith('.record.ts')));
    });
    expect(
      wrong.map(({ from, to }) => `${from} imports ${to}, but ${RULES[partOf(from)]?.because ?? 'there is no rule'}`),
    ).toEqual([]);
  });

  it('goes from resolvers to loaders to queries to record inside a concept', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [roleOf(from), roleOf(to)];
      return a !== undefined && b !== undefined && partOf(from) === partOf(to) && ROLES.indexOf(b) < ROLES.indexOf(a);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('leaves the managed server free of everything but itself', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('src/neo4j/local/') && !to.startsWith('src/neo4j/local/'),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('what only one place may do', () => {
  const sources = new Map(all.map((file) => [file, readFileSync(file, 'utf8')]));
  const using = (pattern: RegExp) => [...sources].filter(([, text]) => pattern.test(text)).map(([file]) => file);

  it('reads the environment in main.ts and cli/main.ts only, to hand it to config.ts, after one word was put into it', () => {
    expect(using(/process\.env/).sort()).toEqual(['src/cli/main.ts', 'src/main.ts', 'src/production-mode.ts']);
  });

  it('talks to Bolt in database.ts only', () => {
    expect(using(/from 'neo4j-driver'/).sort()).toEqual([
      'src/neo4j/database.ts',
      'src/neo4j/errors.ts',
      'src/neo4j/local/bolt.ts',
    ]);
  });

  it('writes Cypher in *.queries.ts only', () => {
    const withCypher = using(/\b(MATCH|MERGE)\s*\(\w*:?\w*/);
    expect(withCypher.filter((file) => !file.endsWith('.queries.ts') && file !== 'src/graph/migrations.ts')).toEqual(
      [],
    );
  });

  it('makes DataLoaders in loader.ts, and wraps them in *.loaders.ts only', () => {
    expect(
      using(/from 'dataloader'/).filter((file) => file !== 'src/neo4j/loader.ts' && !file.endsWith('.loaders.ts')),
    ).toEqual([]);
  });

  it('silences no type', () => {
    expect(
      using(/\bas any\b|: any\b|@ts-ignore|@ts-expect-error|biome-ignore|as unknown as/).filter(
        (file) => !file.includes('/generated/'),
      ),
    ).toEqual([]);
  });
});

describe('the explorer', () => {
  const PACKAGES = /^(node:|preact|sigma|graphology|busboy|@graphql-typed-document-node\/core)/;

  it('imports its own files and a few packages, and nothing of the server', () => {
    const sources = readdirSync('explorer/src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    const wrong = sources.flatMap((path) =>
      [
        ...readFileSync(join('explorer/src', path), 'utf8').matchAll(
          /\bfrom '([^'\n]+)';$|^import '([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gm,
        ),
      ].flatMap(([, from, alone, lazy]) => {
        const specifier = from ?? alone ?? lazy ?? '';
        const isOwn = specifier.startsWith('.') && !normalize(join(dirname(path), specifier)).startsWith('..');
        return isOwn || PACKAGES.test(specifier) ? [] : [`${path} imports ${specifier}`];
      }),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
