import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText, openTextFrom } from '../../../src/formats/encoding.js';
import type { TextSource } from '../../../src/formats/format.js';
import { peekText, textOf, withUnixLines } from '../../../src/formats/text-source.js';

async function joined(text: TextSource): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  return pieces.join('');
}

async function opened(bytes: Uint8Array) {
  const { text, encoding, warnings } = await openTextFrom(bytes, 'x.bib');
  return { text: await joined(text), encoding, warnings };
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const SENTENCE = 'Åse og Søren købte blåbær i Ærø for 10 kr.\n';

describe('a text file', () => {
  it.each([
    ['utf-8', Buffer.from(SENTENCE)],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(SENTENCE)])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SENTENCE, 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(Buffer.from(SENTENCE, 'utf16le'))])],
    ['utf-16le', Buffer.from(SENTENCE, 'utf16le')],
    ['utf-16be', swapped(Buffer.from(SENTENCE, 'utf16le'))],
    ['windows-1252', Buffer.from(SENTENCE.repeat(5), 'latin1')],
  ])('in %s is read without its mark', async (encoding, bytes) => {
    const read = await opened(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.text.slice(0, SENTENCE.length)).toBe(SENTENCE);
  });

  it('in GB18030 is recognised by its characters', async () => {
    // "Chinese bibliography, written in Beijing" in GB18030.
    const bytes = Buffer.from('d6d0ceb4cec4cfd7c4bfc2bcd4dab1b1bea9d0b4b5c4caf7c4beb5c4d1d0bebf', 'hex');
    const read = await opened(
      Buffer.concat([Buffer.from('title = {'), bytes, Buffer.from('}, '), bytes, Buffer.from('\n')]),
    );
    expect(read.encoding).toBe('gb18030');
    expect(read.text).toContain('在北京写的树木的研究');
    expect(read.warnings.join()).toContain('read as gb18030');
  });

  it('that is UTF-8 but for one line keeps both, and names the line', async () => {
    const lines = [
      ...Array.from({ length: 50 }, () => Buffer.from(SENTENCE)),
      Buffer.from(SENTENCE, 'latin1'),
      Buffer.from('end'),
    ];
    const read = await opened(Buffer.concat(lines));
    expect(read.text).toBe(`${SENTENCE.repeat(51)}end`);
    expect(read.warnings.join()).toContain('first line 51');
  });

  it('packed with gzip is unpacked, whatever its name', async () => {
    expect((await opened(gzipSync(SENTENCE.repeat(10_000)))).text).toBe(SENTENCE.repeat(10_000));
    await expect(opened(gzipSync(SENTENCE.repeat(10_000)).subarray(0, 200))).rejects.toThrow('damaged gzip');
  });

  it('is never cut inside a character', async () => {
    const text = `a${'ø€𝒳'.repeat(40_000)}`;
    expect((await opened(Buffer.from(text))).text).toBe(text);
    expect((await opened(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).text).toBe(text);
  });

  it('of any text in UTF-8 or UTF-16 is read as it was written', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => !/[^\P{Cc}\n]|\ufeff/u.test(text));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await opened(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).text).toBe(
          text,
        );
        expect((await opened(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]))).text).toBe(text);
      }),
    );
  });

  it('is read from disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whorl-encoding-'));
    try {
      await writeFile(join(folder, 'a.bib'), SENTENCE);
      expect(await joined((await openText(join(folder, 'a.bib'))).text)).toBe(SENTENCE);
      await expect(openText(folder)).rejects.toThrow('is not a file');
      await expect(openText(join(folder, 'none.bib'))).rejects.toThrow('does not exist');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a file that is no text', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004\u0014\0\0\0abc', 'latin1')],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004\u0014\0\0\0[Content_Types].xml xl/workbook.xml', 'latin1')],
    ['an Office file', Buffer.from('PK\u0003\u0004\u0014\0\0\0[Content_Types].xml docProps/thumbnail.jpeg', 'latin1')],
    ['a tar archive', Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar\0')])],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    [
      'a binary file of a kind we do not know',
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 32)),
    ],
  ])('is named as %s, with what to do', async (what, bytes) => {
    await expect(opened(bytes)).rejects.toThrow(what);
    await expect(opened(bytes)).rejects.toThrow(/Unpack|Save|Export/);
  });
});

describe('text in pieces', () => {
  it('shows its head and loses nothing', async () => {
    const { head, text } = await peekText(textOf('abc', 'def', 'ghi'), 4);
    expect([head, await joined(text)]).toEqual(['abcd', 'abcdefghi']);
  });

  it('has one kind of line end, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', '')), async (pieces) => {
        expect(await joined(withUnixLines(textOf(...pieces)))).toBe(pieces.join('').replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
