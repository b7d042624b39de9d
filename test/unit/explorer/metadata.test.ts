/** Protects what programs read: which form of an output they get, and how a citation becomes elements. */
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Citation } from '../../../explorer/src/cite/citation.js';
import { mediaRanges, wanted } from '../../../explorer/src/metadata/accept.js';
import { coins } from '../../../explorer/src/metadata/coins.js';
import { OFFERED } from '../../../explorer/src/metadata/negotiation.js';

const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

describe('the type a reader wants', () => {
  it.each([
    [undefined, 'text/html'],
    ['*/*', 'text/html'],
    [FIREFOX, 'text/html'],
    ['application/json', 'application/json'],
    ['application/x-bibtex, text/html;q=0.5', 'application/x-bibtex'],
    ['application/x-bibtex;q=0.4, text/html;q=0.5', 'text/html'],
    ['text/html;q=0, */*', 'application/x-bibtex'],
    ['text/*;q=0.2, application/ld+json;q=0.3', 'application/ld+json'],
    ['text/*', 'text/html'],
    ['APPLICATION/LD+JSON', 'application/ld+json'],
    ['application/*;q=0.5, application/x-bibtex;q=0', 'application/x-research-info-systems'],
    ['text/x-bibliography; style=ieee; locale=da-DK', 'text/x-bibliography'],
    ['image/png', undefined],
    ['', undefined],
    ['text/html;q=0', undefined],
    ['nonsense', undefined],
  ])('of %j is %j', (accept, type) => {
    expect(wanted(accept, OFFERED)?.type).toBe(type);
  });

  it('brings the parameters, without q', () => {
    const [range] = mediaRanges('text/x-bibliography; Style="ieee"; locale=da-DK; q=0.7');
    expect(range).toEqual({
      type: 'text/x-bibliography',
      params: { style: 'ieee', locale: 'da-DK' },
      quality: 0.7,
    });
  });

  it('is one of those offered or none, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (accept) => {
        const found = wanted(accept, OFFERED);
        if (found !== undefined) expect(OFFERED).toContain(found.type);
      }),
    );
  });
});

describe('a citation on a page', () => {
  it.each([
    ['A &amp; B. <i>T &lt;x&gt;</i>, <i>12</i>(3).', 'A &amp; B. <i>T &lt;x></i>, <i>12</i>(3).'],
    [
      '<i>H<sub>2</sub>O</i> <a href="https://e.org/?a=1&amp;b=2">https://e.org/?a=1&amp;b=2</a>',
      '<i>H<sub>2</sub>O</i> <a href="https://e.org/?a=1&amp;b=2">https://e.org/?a=1&amp;b=2</a>',
    ],
    ['<script>x</script><a href="javascript:x">y</a>', 'xy'],
    ['<i>open', 'open'],
  ])('%j is shown as %j', (html, shown) => {
    expect(renderToString(h(Citation, { html }))).toBe(shown);
  });
});

describe('COinS', () => {
  it('say what an output is, in terms that reference managers know', () => {
    const output = {
      id: 'Publication:x',
      title: 'On <i>it</i> & that',
      doi: '10.1234/x',
      language: 'en',
      publishedOn: '2020-03',
      status: null,
      venue: { id: 'Venue:v', title: 'Journal of Examples' },
      contributions: { totalCount: 1, nodes: [{ nameAsWritten: 'Lund, Eva' }] },
    };
    expect(Object.fromEntries(new URLSearchParams(coins({ ...output, type: { type: 'JOURNAL_ARTICLE' } })))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'article',
      'rft.atitle': 'On it & that',
      'rft.jtitle': 'Journal of Examples',
      'rft.date': '2020-03',
      'rft.au': 'Lund, Eva',
      rft_id: 'info:doi/10.1234/x',
    });
    const chapter = new URLSearchParams(coins({ ...output, type: { type: 'BOOK_CHAPTER' } }));
    expect([chapter.get('rft.genre'), chapter.get('rft.atitle'), chapter.get('rft.btitle')]).toEqual([
      'bookitem',
      'On it & that',
      'Journal of Examples',
    ]);
    const thesis = new URLSearchParams(coins({ ...output, type: { type: 'DOCTORAL_THESIS' } }));
    expect(thesis.get('rft.title')).toBe('On it & that');
  });
});
