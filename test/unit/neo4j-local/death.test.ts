import { describe, expect, it } from 'vitest';
import { explainDeath, lastLines } from '../../../src/neo4j/local/death.js';

describe('a server that ends while starting', () => {
  it.each([
    ['Caused by: java.net.BindException: Address already in use', 'PORT_TAKEN'],
    ['java.io.IOException: No space left on device', 'DISK_FULL'],
    ['Error occurred during initialization of VM\nCould not reserve enough space for object heap', 'NOT_ENOUGH_MEMORY'],
    ['Invalid maximum heap size: -Xmx999999999m', 'NOT_ENOUGH_MEMORY'],
    ['org.neo4j.kernel.StoreLockException: Unable to obtain lock on file', 'STORE_IN_USE'],
    ["Error evaluating value for setting 'server.memory.pagecache.size'. 'x' is not a valid size", 'BAD_SETTING'],
    ['java.nio.file.AccessDeniedException: /data/databases', 'NOT_WRITABLE'],
    ['Something never seen', 'DIED_AT_START'],
  ])('%s is %s', (log, code) => {
    expect(explainDeath(`INFO Starting...\n${log}`, '/state/neo4j.log').code).toBe(code);
  });

  it('shows the last lines of its log and where the log is', () => {
    const log = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
    const { message } = explainDeath(log, '/state/neo4j.log');
    expect(message).toContain('/state/neo4j.log');
    expect(message).toContain('line 39');
    expect(message).not.toContain('line 24\n');
  });
});

it('last lines leave out empty ones and cut long ones', () => {
  expect(lastLines(`a\n\n  \n${'x'.repeat(1_000)}\n\n`, 2)).toEqual(['a', 'x'.repeat(300)]);
});
