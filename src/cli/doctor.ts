import type { Command } from 'commander';
import pc from 'picocolors';
import { askBolt, diagnose, type Finding } from '../neo4j/local/index.js';
import type { CliContext } from './context.js';

const LOWEST_NODE = 20;

/** The version of Node.js this runs on. */
export function checkNode(version: string): Finding {
  const major = Number.parseInt(version, 10);
  if (major >= LOWEST_NODE) return { check: 'Node.js', level: 'ok', text: version };
  return {
    check: 'Node.js',
    level: 'fail',
    text: `${version} is too old`,
    advice: `Install Node.js ${LOWEST_NODE} or newer.`,
  };
}

/** Whether your own server answers, and is new enough. */
async function checkOwnServer(neo4j: { uri: string; user: string; password: string }): Promise<Finding> {
  const answer = await askBolt(neo4j.uri, neo4j.user, neo4j.password);
  if (answer.kind === 'wrong password') {
    return {
      check: 'NEO4J_URI',
      level: 'fail',
      text: `${neo4j.uri} refuses ${neo4j.user}`,
      advice: 'Check NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).',
    };
  }
  if (answer.kind === 'refused') {
    return {
      check: 'NEO4J_URI',
      level: 'fail',
      text: `${neo4j.uri} does not answer: ${answer.reason}`,
      advice: 'Check the address, and that the server runs and may be reached from here.',
    };
  }
  const major = Number.parseInt(answer.agent.replace(/^Neo4j\//, ''), 10);
  if (major >= 5) return { check: 'NEO4J_URI', level: 'ok', text: `${answer.agent} answers on ${neo4j.uri}` };
  return {
    check: 'NEO4J_URI',
    level: 'fail',
    text: `${answer.agent} on ${neo4j.uri} is too old`,
    advice: 'Use Neo4j 5.',
  };
}

const MARKS = { ok: pc.green('ok  '), warn: pc.yellow('warn'), fail: pc.red('fail') } as const;

/** One line a finding; advice below it, indented. */
export function findingLines(findings: readonly Finding[], color: boolean): string {
  const mark = (level: Finding['level']): string => (color ? MARKS[level] : level.padEnd(4));
  return findings
    .map(({ level, check, text, advice }) => {
      const below = advice?.split('\n').map((line) => `      ${line}\n`) ?? [];
      return `${mark(level)}  ${check}: ${text}\n${below.join('')}`;
    })
    .join('');
}

/** `whorl doctor`: what is missing on this machine, and how to get it. Exit code 1 if something fails. */
export function register(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('check what this machine has and lacks, and say how to get it')
    .option('--json', 'print the findings as JSON')
    .action(async (options: { json?: boolean }) => {
      const { neo4j, localNeo4j, color } = context.config;
      const database = neo4j === undefined ? await diagnose(localNeo4j) : [await checkOwnServer(neo4j)];
      const findings = [checkNode(process.versions.node), ...database];
      context.out(options.json ? `${JSON.stringify(findings)}\n` : findingLines(findings, color));
      if (findings.some(({ level }) => level === 'fail')) process.exitCode = 1;
    });
}
