import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { register as registerStart } from '../../../src/cli/db-start.js';
import { register as registerStatus, statusLines } from '../../../src/cli/db-status.js';
import { register as registerStop } from '../../../src/cli/db-stop.js';
import { checkNode, findingLines } from '../../../src/cli/doctor.js';
import { localProgressLines } from '../../../src/cli/local-progress.js';
import { loadConfig } from '../../../src/config.js';

function programWith(env: Record<string, string>): { program: Command; printed: string[] } {
  const printed: string[] = [];
  const write = (text: string): void => {
    printed.push(text);
  };
  const program = new Command('whorl');
  const context = { config: loadConfig(env), out: write, err: write };
  for (const register of [registerStart, registerStop, registerStatus]) register(program, context);
  return { program, printed };
}

describe('whorl db', () => {
  it('groups its three commands, in whatever order they are registered', () => {
    const { program } = programWith({});
    expect(program.commands.map((command) => command.name())).toEqual(['db']);
    expect(program.commands[0]?.commands.map((command) => command.name())).toEqual(['start', 'stop', 'status']);
  });

  it.each(['start', 'stop', 'status'])('%s refuses while NEO4J_URI is set', async (name) => {
    const { program, printed } = programWith({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'p' });
    await expect(program.parseAsync(['db', name], { from: 'user' })).rejects.toThrow(
      'NEO4J_URI is set (bolt://db:7687)',
    );
    expect(printed).toEqual([]);
  });

  it('status of a folder nothing ever ran in says how to start', async () => {
    const { program, printed } = programWith({ WHORL_STATE_DIR: '/nowhere/at/all' });
    await program.parseAsync(['db', 'status'], { from: 'user' });
    expect(printed.join('')).toContain('whorl db start');
    await program.parseAsync(['db', 'status', '--json'], { from: 'user' });
    expect(JSON.parse(printed[1] ?? '')).toMatchObject({ state: 'stopped', users: [], stateDir: '/nowhere/at/all' });
  });

  it('status names the users and whether the server stays', () => {
    const running = {
      state: 'running',
      uri: 'bolt://127.0.0.1:1',
      pid: 7,
      version: '5.26.30',
      startedAt: 'then',
      stateDir: 's',
      logFile: 'l',
    } as const;
    expect(statusLines({ ...running, users: [3, 4], detached: false })).toMatch(
      /used by pid 3, 4; stops when its last program ends/,
    );
    expect(statusLines({ ...running, users: [], detached: true })).toMatch(
      /no program uses it; kept until whorl db stop/,
    );
  });
});

describe('whorl doctor', () => {
  it('prints a line a finding, and what to do below it', () => {
    const lines = findingLines(
      [
        { check: 'Java', level: 'ok', text: '17' },
        { check: 'Maven', level: 'fail', text: 'none', advice: 'install it\nor not' },
      ],
      false,
    );
    expect(lines).toBe('ok    Java: 17\nfail  Maven: none\n      install it\n      or not\n');
  });

  it.each([
    ['20.1.0', 'ok'],
    ['24.0.0', 'ok'],
    ['18.20.4', 'fail'],
  ])('finds Node.js %s %s', (version, level) => {
    expect(checkNode(version).level).toBe(level);
  });
});

describe('progress of the managed Neo4j', () => {
  it('tells every phase, but a jar only every few seconds', () => {
    const told: string[] = [];
    let clock = 10_000;
    const tell = localProgressLines(
      (text) => told.push(text),
      () => clock,
    );
    tell({ phase: 'fetching', text: 'fetching Neo4j', done: 0, total: 3 });
    tell({ phase: 'fetching', text: 'a.jar', done: 1, total: 3 });
    clock += 3_500;
    tell({ phase: 'fetching', text: 'b.jar', done: 2, total: 3 });
    tell({ phase: 'fetching', text: 'fetched', done: 3, total: 3 });
    tell({ phase: 'starting', text: 'starting' });
    expect(told).toEqual(['fetching Neo4j\n', '2 of 3 jars  b.jar\n', '3 of 3 jars  fetched\n', 'starting\n']);
  });
});
