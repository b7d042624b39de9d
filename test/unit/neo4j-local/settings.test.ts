import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/neo4j/local/options.js';
import { configText, memoryFor, serverArguments, serverMark } from '../../../src/neo4j/local/settings.js';

const layout = layoutOf({ stateDir: '/srv/state' });

describe('neo4j.conf', () => {
  it('listens on loopback only, on the given port, without HTTP and without reports', () => {
    const lines = configText(layout, 17_687, { pageCacheMegabytes: 96 }).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'server.default_listen_address=127.0.0.1',
        'server.bolt.listen_address=127.0.0.1:17687',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.usage_report.enabled=false',
        'server.memory.pagecache.size=96m',
      ]),
    );
    expect(lines.filter((line) => line.includes('address=')).every((line) => line.includes('127.0.0.1'))).toBe(true);
    expect(lines.join('\n')).not.toContain('auth_enabled');
  });

  it('lets extra settings win, once each', () => {
    const text = configText(layout, 1, {
      pageCacheMegabytes: 64,
      extraConfig: { 'server.memory.pagecache.size': '1g', 'a.b': 'c' },
    });
    expect(text.match(/pagecache\.size=.*/g)).toEqual(['pagecache.size=1g']);
    expect(text).toContain('\na.b=c\n');
  });

  it('keeps a value from beginning another setting', () => {
    const text = configText(layout, 1, {
      extraConfig: { 'a.b': 'c\r\ndbms.security.auth_enabled=false', path: 'C:\\data' },
    });
    expect(text).not.toMatch(/^dbms\.security/m);
    expect(text).toContain('path=C:\\\\data');
  });
});

describe('the memory of the server', () => {
  it.each([
    [2_048, { heap: 512, pageCache: 128 }],
    [12_000, { heap: 1_000, pageCache: 500 }],
    [256_000, { heap: 2_048, pageCache: 1_024 }],
  ])('of a machine with %i MB is a fixed share within bounds', (total, expected) => {
    expect(memoryFor(total)).toEqual(expected);
  });
});

describe('the command line of the server', () => {
  it('carries the heap, the open packages and the mark that tells it from other servers', () => {
    const args = serverArguments(layout, '-XX:SharedArchiveFile=x', 300);
    expect(args).toContain('-Xmx300m');
    expect(args).toContain('--add-opens=java.base/sun.nio.ch=ALL-UNNAMED');
    expect(args.join(' ')).toContain(serverMark(layout));
  });

  it('starts no heap larger than its limit', () => {
    expect(serverArguments(layout, '', 64)).toEqual(expect.arrayContaining(['-Xms64m', '-Xmx64m']));
  });

  it('is not taken for that of a folder whose name begins alike', () => {
    const other = layoutOf({ stateDir: '/srv/state/neo4j2' });
    expect(serverArguments(other, '').join(' ')).not.toContain(serverMark(layout));
  });
});
