import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, environmentSchema, loadConfig, VARIABLES } from '../../../src/config.js';

function problemsOf(env: Record<string, string>, readFile?: (path: string) => string): readonly string[] {
  try {
    loadConfig(env, readFile);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('of an empty environment runs a Neo4j of its own, on loopback, without opening anything', () => {
    const config = loadConfig({});
    expect(config.neo4j).toBeUndefined();
    expect(config.http).toEqual({ host: '127.0.0.1', port: 4000, corsOrigins: [], frameAncestors: [] });
    expect(config.localNeo4j.stateDir).toMatch(/\.whorl$/);
    expect(isAbsolute(config.localNeo4j.stateDir)).toBe(true);
    expect(config).toMatchObject({ logLevel: 'info', ci: false, color: true });
  });

  it('counts an empty variable as unset, as compose files pass them on', () => {
    const empty = Object.fromEntries(VARIABLES.map(({ name }) => [name, '']));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
  });

  it('takes your own server with its password', () => {
    const config = loadConfig({
      NEO4J_URI: 'neo4j+s://db.example.org',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'outputs',
    });
    expect(config.neo4j).toEqual({ uri: 'neo4j+s://db.example.org', user: 'neo4j', password: 'p' });
    expect(config.database).toBe('outputs');
  });

  it('takes the password from a file, without its last line end', () => {
    const env = { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD_FILE: '/run/secrets/db' };
    expect(loadConfig(env, (path) => `secret of ${path} \n`).neo4j?.password).toBe('secret of /run/secrets/db ');
  });

  it('splits the list of origins', () => {
    const { http } = loadConfig({ CORS_ORIGINS: ' https://portal.example.org , http://localhost:3000,' });
    expect(http.corsOrigins).toEqual(['https://portal.example.org', 'http://localhost:3000']);
  });

  it('takes the address of the site as scheme and host alone', () => {
    expect(loadConfig({ WHORL_PUBLIC_URL: 'https://graph.example.org' }).http.publicUrl).toBe(
      'https://graph.example.org',
    );
    for (const wrong of ['*', 'https://graph.example.org/whorl', 'graph.example.org'])
      expect(() => loadConfig({ WHORL_PUBLIC_URL: wrong })).toThrow('WHORL_PUBLIC_URL');
  });

  it('writes who may frame pages as the header takes it', () => {
    const { http } = loadConfig({ WHORL_FRAME_ANCESTORS: 'self, https://portal.example.org' });
    expect(http.frameAncestors).toEqual(["'self'", 'https://portal.example.org']);
    expect(() => loadConfig({ WHORL_FRAME_ANCESTORS: "'none'; script-src *" })).toThrow('WHORL_FRAME_ANCESTORS');
  });

  it.each(['0', 'false', 'False'])('takes CI=%s for no', (CI) => {
    expect(loadConfig({ CI }).ci).toBe(false);
  });

  it('takes CI=1 for yes, and NO_COLOR whatever it says', () => {
    expect(loadConfig({ CI: '1', NO_COLOR: '0' })).toMatchObject({ ci: true, color: false });
  });
});

describe('a variable that cannot be used', () => {
  it.each([
    ['NEO4J_URI', 'http://db:7474', 'bolt://'],
    ['NEO4J_URI', 'bolt://', 'bolt://db.example.org:7687'],
    ['NEO4J_DATABASE', 'a b', 'letters'],
    ['WHORL_BOLT_PORT', '0', '1 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '4000x', '0 to 65535'],
    ['HOST', 'http://x', '127.0.0.1'],
    ['CORS_ORIGINS', 'https://portal.example.org/page', 'without a path'],
    ['CORS_ORIGINS', 'portal.example.org', 'https://portal.example.org'],
    ['LOG_LEVEL', 'loud', 'debug'],
  ])('%s=%s is named, with what to write', (name, value, advice) => {
    const [problem, ...others] = problemsOf({
      [name]: value,
      ...(name === 'NEO4J_URI' ? { NEO4J_PASSWORD: 'p' } : {}),
    });
    expect(others).toEqual([]);
    expect(problem).toContain(name);
    expect(problem).toContain(value);
    expect(problem).toContain(advice);
  });

  it('does not hide the next one', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });

  it('never shows a password, not even one written into the address', () => {
    const shown = problemsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@db:7687', NEO4J_PASSWORD: 'hunter2' }).join();
    expect(shown).toContain('NEO4J_USER and NEO4J_PASSWORD');
    expect(shown).not.toContain('hunter2');
  });

  it.each([
    ['no password', { NEO4J_URI: 'bolt://db:7687' }, 'NEO4J_PASSWORD_FILE'],
    ['two passwords', { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'a', NEO4J_PASSWORD_FILE: 'b' }, 'keep one'],
    ['an empty password file', { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD_FILE: 'b' }, 'is empty'],
  ])('is also %s', (_title, env, advice) => {
    expect(problemsOf(env, () => '\n').join()).toContain(advice);
  });

  it('is also a password file that cannot be read', () => {
    const problems = problemsOf({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD_FILE: '/run/x' }, () => {
      throw new Error('ENOENT');
    });
    expect(problems.join()).toMatch(/"\/run\/x" cannot be read \(ENOENT\)/);
  });
});

describe('the registry of variables', () => {
  it('has exactly the variables that are read', () => {
    expect(VARIABLES.map(({ name }) => name).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  it('tells the defaults that are taken', () => {
    const taken: Record<string, unknown> = environmentSchema.parse({});
    for (const { name, default: told } of VARIABLES) {
      if (told !== undefined) expect(String(taken[name]), name).toBe(told);
    }
  });

  it('marks what must not be printed', () => {
    expect(VARIABLES.filter(({ secret }) => secret).map(({ name }) => name)).toContain('NEO4J_PASSWORD');
  });
});
