/** Archives are read member by member, bounded whatever is in them. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import tar from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARCHIVE_LIMITS, type ArchiveMember, shownName } from '../../../src/formats/archive.js';
import { tarMembers } from '../../../src/formats/tar.js';
import { zipMembers } from '../../../src/formats/zip.js';
import { importTexts } from '../../../src/import/read-file.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whorl-archive-test-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Members = Readonly<Record<string, string | Buffer>>;
const BIB = '@article{a, title = {Piers}}\n';
const RIS = 'TY  - JOUR\nTI  - Quays\nER  - \n';

/** A ZIP of packed members, as every archiver writes it. */
function zipOf(members: Members, flags = 0): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const both = Buffer.alloc(26);
    both.writeUInt16LE(20, 0);
    both.writeUInt16LE(flags, 2);
    both.writeUInt16LE(8, 4);
    both.writeUInt32LE(crc32(data), 10);
    both.writeUInt32LE(packed.length, 14);
    both.writeUInt32LE(data.length, 18);
    both.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), both, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), both, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

async function tarOf(members: Members): Promise<Buffer> {
  const pack = tar.pack();
  pack.entry({ name: 'folder/', type: 'directory' });
  pack.entry({ name: 'link.bib', type: 'symlink', linkname: '/etc/passwd' });
  for (const [name, content] of Object.entries(members)) pack.entry({ name }, content);
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function fileOf(name: string, content: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** What an import would read: names with their format, or why not. */
async function readAs(name: string, content: Buffer): Promise<(readonly [string, string])[]> {
  const path = await fileOf('given', content);
  const told: (readonly [string, string])[] = [];
  for await (const { name: shown, opened } of importTexts({ name, path })) {
    if ('unreadable' in opened) {
      told.push([shown, opened.unreadable]);
      continue;
    }
    let records = 0;
    for await (const read of opened.format.read(opened.text)) records += read.record === undefined ? 0 : 1;
    told.push([shown, `${opened.format.id} ${records}`]);
  }
  return told;
}

async function drain(members: AsyncIterable<ArchiveMember>): Promise<number> {
  let total = 0;
  for await (const member of members) {
    for await (const chunk of member.bytes()) total += chunk.length;
    await member.close();
  }
  return total;
}

describe('archives', () => {
  const members = { 'a.bib': BIB, 'deep/er/b.ris': RIS, '__MACOSX/._a.bib': 'x', 'c.txt': 'nothing' };
  const told = [
    ['x/a.bib', 'bibtex 1'],
    ['x/deep/er/b.ris', 'ris 1'],
    ['x/c.txt', expect.stringContaining('in no format we know')],
  ];

  it('are read member by member, as ZIP, tar and tar.gz, whatever their name', async () => {
    expect(await readAs('x', zipOf(members))).toEqual(told);
    expect(await readAs('x', await tarOf(members))).toEqual(told);
    expect(await readAs('x', gzipSync(await tarOf(members)))).toEqual(told);
  });

  it('in archives are refused, and what stands beside them is read', async () => {
    const inner = zipOf({ 'a.bib': BIB });
    expect(await readAs('x', zipOf({ 'in.zip': inner, 'in.gz': gzipSync(BIB), 'b.ris': RIS }))).toEqual([
      ['x/in.zip', expect.stringContaining('is a ZIP archive')],
      ['x/in.gz', expect.stringContaining('packed once more')],
      ['x/b.ris', 'ris 1'],
    ]);
  });

  it('with nothing in them, with a password or cut off are told', async () => {
    expect(await readAs('x', zipOf({}))).toEqual([['x', expect.stringContaining('no files in it')]]);
    expect(await readAs('x', zipOf({ 'a.bib': BIB }, 1))).toEqual([['x', expect.stringContaining('has a password')]]);
    const whole = zipOf(members);
    expect(await readAs('x', whole.subarray(0, whole.length - 30))).toEqual([
      ['x', expect.stringContaining('damaged ZIP archive')],
    ]);
    const packed = gzipSync(await tarOf({ 'a.bib': BIB.repeat(10_000) }));
    expect(await readAs('x', packed.subarray(0, packed.length - 30))).toEqual([
      ['x', expect.stringContaining('damaged tar archive')],
    ]);
  });

  it('that unpack to far more than they are, are refused before they fill anything', async () => {
    const bomb = zipOf({ 'a.bib': Buffer.alloc(40 * 1024 ** 2) });
    await expect(drain(zipMembers(await fileOf('bomb', bomb), 'bomb.zip'))).rejects.toThrow(
      'bomb.zip: a.bib unpacks to more than 200 times its size',
    );
    const packed = gzipSync(await tarOf({ 'a.bib': Buffer.alloc(40 * 1024 ** 2) }));
    await expect(drain(tarMembers(await fileOf('bomb', packed), 'bomb.tgz', true))).rejects.toThrow('200 times');
  });

  it('have at most so many members and bytes', async () => {
    const path = await fileOf('many', zipOf({ a: 'xxxx', b: 'xxxx', c: 'xxxx' }));
    const few = { ...ARCHIVE_LIMITS, members: 2 };
    await expect(drain(zipMembers(path, 'many.zip', few))).rejects.toThrow('more than 2 members');
    const small = { ...ARCHIVE_LIMITS, bytes: 10 };
    await expect(drain(zipMembers(path, 'many.zip', small))).rejects.toThrow('more than 10 bytes');
    expect(await drain(zipMembers(path, 'many.zip'))).toBe(12);
  });

  it('keep large members in a file that goes with them', async () => {
    const path = await fileOf('large', zipOf({ a: 'x'.repeat(5_000), b: 'y' }));
    // A folder of its own: programs beside this one keep members in the usual one.
    const kept = await mkdtemp(join(folder, 'kept-'));
    vi.stubEnv('TMPDIR', kept);
    const little = { ...ARCHIVE_LIMITS, inMemory: 1_000 };
    const texts: string[] = [];
    const seen: number[] = [];
    for await (const member of zipMembers(path, 'large.zip', little)) {
      for (const _ of [1, 2]) {
        let text = '';
        for await (const chunk of member.bytes()) text += Buffer.from(chunk).toString();
        texts.push(text.slice(0, 1) + text.length);
      }
      seen.push((await readdir(kept)).length);
      await member.close();
    }
    vi.unstubAllEnvs();
    expect(texts).toEqual(['x5000', 'x5000', 'y1', 'y1']);
    expect(seen).toEqual([1, 0]);
    expect(await readdir(kept)).toEqual([]);
  });

  it('name their members without leading anywhere', async () => {
    expect(shownName('../../etc/passwd')).toBe('etc/passwd');
    expect(shownName('..\\..\\a\u001b[31m.bib')).toBe('a[31m.bib');
    expect(shownName('/')).toBe('without a name');
    expect(await readAs('x', zipOf({ '../../../tmp/evil.bib': BIB }))).toEqual([
      ['x', expect.stringContaining('invalid relative path')],
    ]);
    expect(await readAs('x', await tarOf({ '../../../tmp/evil.bib': BIB }))).toEqual([['x/tmp/evil.bib', 'bibtex 1']]);
  });

  it('damaged anywhere never throw or hang', async () => {
    const whole = zipOf({ 'a.bib': BIB, 'b.ris': RIS });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(whole);
        changed[at] = byte;
        expect(await readAs('x', changed)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
