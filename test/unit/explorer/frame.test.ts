/** Protects what every page stands on: addresses, languages, texts from metadata, and the code that readers copy. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { compareText, formatDate, formatPercent } from '../../../explorer/src/i18n/format.js';
import { languageOf } from '../../../explorer/src/i18n/language.js';
import { curl } from '../../../explorer/src/layout/copied-code.js';
import { linker, pathOf } from '../../../explorer/src/links.js';
import { plainText, RichText } from '../../../explorer/src/parts/rich-text.js';
import { routes } from '../../../explorer/src/routes.js';

describe('addresses', () => {
  it('find the page that names most of them, and give its parameters decoded', () => {
    expect(routes.find('/publications/a%20b')?.params).toEqual({ id: 'a b' });
    expect(routes.find('/')?.page.path).toBe('/');
    expect(routes.find('/publications/')).toBeUndefined();
    expect(routes.find('/no/such/page')).toBeUndefined();
    expect(routes.find('/publications/%E0%A4%A')).toBeUndefined();
  });

  it('lead to the page of an entity, whatever its id holds', () => {
    expect(pathOf('Publication:abc')).toBe('/publications/abc');
    expect(pathOf('Organization:abc', 'Partner')).toBe('/partners/abc');
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
        expect(routes.find(pathOf(`Publication:${id}`))?.params).toEqual({ id });
      }),
    );
  });

  it('keep the language once it is chosen, and the state of the page when one value changes', () => {
    const at = new URL('http://site.example/search?q=a+b&year=2020&lang=da');
    const link = linker('da', at);
    expect(link('/people', { first: 3, of: ['x', 'y'], none: undefined })).toBe('/people?first=3&of=x&of=y&lang=da');
    expect(link('/people#top')).toBe('/people?lang=da#top');
    expect(link.here({ year: null, type: 'BOOK' })).toBe('/search?q=a+b&lang=da&type=BOOK');
    expect(linker(undefined, at)('/people')).toBe('/people');
  });
});

describe('the language of a reader', () => {
  it.each([
    ['', undefined, 'en'],
    ['', 'fr, de;q=0.8', 'en'],
    ['', 'fr, nl-BE;q=0.7, da;q=0.9', 'da'],
    ['', 'da;q=0, nl;q=0.1', 'nl'],
    ['lang=nl', 'da', 'nl'],
    ['lang=xx', 'da', 'da'],
  ] as const)('of %j and %j is %s', (query, header, language) => {
    expect(languageOf(new URLSearchParams(query), header)).toBe(language);
  });

  it('writes dates as precise as they are', () => {
    expect(formatDate('2023-04-04', 'en')).toBe('4 April 2023');
    expect(formatDate('2023-04', 'da')).toBe('april 2023');
    expect(formatDate('2023', 'nl')).toBe('2023');
    expect(formatDate('about 1900', 'nl')).toBe('about 1900');
  });

  it('writes shares and sorts as its country does', () => {
    expect(formatPercent(0.937, 'da')).toBe('94\u00a0%');
    expect(['Åse', 'Ære', 'Zoe', 'Øre', 'Aase'].sort(compareText('da'))).toEqual(['Zoe', 'Ære', 'Øre', 'Åse', 'Aase']);
  });
});

describe('texts from metadata', () => {
  const rendered = (text: string) => renderToString(h(RichText, { text }));

  it('keep italics, bold, sub- and superscript, and lose all other markup', () => {
    expect(rendered('<i>E. coli</i> and CO<sub>2</sub>')).toBe('<i>E. coli</i> and CO<sub>2</sub>');
    expect(rendered('<em class="x">a</em><script src=x>b</script><math><mi>c</mi></math>')).toBe('<i>a</i>bc');
    expect(rendered('p < 0.05 & q > 1')).toBe('p &lt; 0.05 &amp; q > 1');
    expect(plainText('<i>E. coli</i> in 5 < 6')).toBe('E. coli in 5 < 6');
  });

  it('never become an element that is not allowed, nor one that is left open', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<i>',
        '</i>',
        '<sup>',
        '</sup>',
        '<script>',
        '</script>',
        '<img onerror=x>',
        '<b/>',
        '<i onclick="x">',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = rendered(pieces.join(''));
        const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
        expect(tags.filter((tag) => !/^<\/?(i|b|sub|sup)>$/.test(tag))).toEqual([]);
        const open: string[] = [];
        for (const tag of tags) {
          if (tag.startsWith('</')) expect(open.pop()).toBe(tag.slice(2, -1));
          else open.push(tag.slice(1, -1));
        }
        expect(open).toEqual([]);
      }),
    );
  });
});

describe('code to copy', () => {
  it('gives curl the very query and variables, whatever quotes they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, value) => {
        fc.pre(!`${query}${value}`.includes('\u0000'));
        const command = curl('http://site.example/graphql', { query, variables: { value } });
        const shell = `curl() { printf '%s' "$6"; }; ${command}`;
        const sent = execFileSync('sh', ['-c', shell], { encoding: 'utf8' });
        expect(JSON.parse(sent)).toEqual({ query: query.trim(), variables: { value } });
      }),
      { numRuns: 60 },
    );
  });
});
