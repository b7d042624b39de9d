/** Protects the end of the program: told to stop it closes what it opened and ends by itself, so that Neo4j is not left running. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, inject, it } from 'vitest';

describe('the program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'told to stop (%s) ends by itself, though a browser keeps its connection',
    async (signal) => {
      const { uri, user, password } = inject('neo4j');
      const stateDir = await mkdtemp(join(tmpdir(), 'whorl-stopping-'));
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEO4J_URI: uri,
          NEO4J_USER: user,
          NEO4J_PASSWORD: password,
          WHORL_STATE_DIR: stateDir,
          PORT: '0',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const gone = once(child, 'exit');
      try {
        let url: string | undefined;
        for await (const line of createInterface({ input: child.stdout })) {
          url = /http:\S+\/graphql/.exec(line)?.[0];
          if (url !== undefined) break;
        }
        const answer = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`, {
          headers: { 'apollo-require-preflight': 'true' },
        });
        expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
        child.kill(signal);
        expect(await gone).toEqual([0, null]);
      } finally {
        child.kill('SIGKILL');
        await rm(stateDir, { recursive: true, force: true });
      }
    },
  );
});
