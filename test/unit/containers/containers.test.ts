// Containers cannot be run everywhere the tests run; what would silently break them is held here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig, VARIABLES } from '../../../src/config.js';
import { pomProperty } from '../../../src/neo4j/local/maven-output.js';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  secrets: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  healthcheck: z.object({ test: z.array(z.string()) }),
});
const compose = z
  .object({
    services: z.object({ neo4j: service, whorl: service }),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
  })
  .parse(parse(file('compose.yaml')));

describe('compose.yaml', () => {
  it('runs the Neo4j that the managed one is, and publishes no port of it', () => {
    const version = pomProperty(file('neo4j/pom.xml'), 'neo4j.version');
    expect(compose.services.neo4j.image).toBe(`neo4j:${version}-community`);
    expect(compose.services.neo4j.ports).toBeUndefined();
  });

  it('gives the API variables that exist, with values that are accepted', () => {
    const environment = Object.fromEntries(
      Object.entries(compose.services.whorl.environment).map(([name, value]) => [
        name,
        value.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
      ]),
    );
    const known = VARIABLES.map(({ name }) => name);
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    expect(loadConfig(environment, () => 'secret')).toMatchObject({
      neo4j: { uri: 'bolt://neo4j:7687', password: 'secret' },
      http: { host: '0.0.0.0', port: 4000 },
    });
  });

  it('hands over passwords as files only, out of reach of git and of the image', () => {
    for (const [name, secret] of Object.entries(compose.secrets)) expect(secret.file, name).toMatch(/^\.\/\.whorl\//);
    expect(file('.gitignore').split('\n')).toContain('.whorl/');
    expect(file('.dockerignore').split('\n')).toContain('.whorl');
    expect(Object.keys(compose.services.whorl.environment)).not.toContain('NEO4J_PASSWORD');
  });

  it('runs the API without root on a root file system it cannot write', () => {
    expect(compose.services.whorl).toMatchObject({ user: 'node', read_only: true });
    expect(compose.services.whorl.healthcheck.test.join(' ')).toContain('/health/ready');
    expect(compose.services.whorl.ports).toEqual(['127.0.0.1:4000:4000']);
  });
});

it('the image ends without root and runs what `npm start` runs', () => {
  const lines = file('Dockerfile').split('\n');
  const last = (word: string): string | undefined => lines.filter((line) => line.startsWith(word)).at(-1);
  expect(last('USER')).toBe('USER node');
  expect(last('CMD')).toBe('CMD ["node", "--max-semi-space-size=64", "dist/main.js"]');
  expect(file('package.json')).toContain('"start": "node --max-semi-space-size=64 dist/main.js"');
});
