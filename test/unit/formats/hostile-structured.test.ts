/** Small files made to hang or exhaust a reader of XML or JSON: read in time, told precisely, and the good records kept. */
import { describe, expect, it } from 'vitest';
import { crossrefJson } from '../../../src/formats/crossref-json/index.js';
import type { Format } from '../../../src/formats/format.js';
import { pubmedXml } from '../../../src/formats/pubmed-xml/index.js';
import { pureJson } from '../../../src/formats/pure-json/index.js';
import { purePortal } from '../../../src/formats/pure-portal/index.js';
import { ris } from '../../../src/formats/ris/index.js';
import { processorTime } from '../../support/processor-time.js';
import { readAll } from './reading.js';

/** Of processor time, and generous. A reader that is not linear takes minutes on these. */
const BUDGET_MS = 5_000;

const article = (title: string, more = '') =>
  `<PubmedArticle><MedlineCitation><Article><ArticleTitle>${title}</ArticleTitle>${more}</Article></MedlineCitation></PubmedArticle>`;
const pubmed = (...articles: readonly string[]) => `<PubmedArticleSet>${articles.join('\n')}</PubmedArticleSet>`;

interface Attack {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
  /** What the reasons of the rejected records say, in order. */
  readonly said: readonly RegExp[];
  /** Titles of the records that are kept all the same. */
  readonly kept: readonly string[];
}

const BOMB = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`;

const CROSSREF = '{"message-type":"work","message":';

const OUTPUT = (title: string, more = '"volume":"1"') =>
  `{"uuid":"x","systemName":"ResearchOutput","title":{"value":"${title}"},${more}}`;
const PAGE = (title: string, more: string) =>
  `${title}\nResearch output: Contribution to journal › Article › Research\nOriginal language\tEnglish\n${more}`;

const ATTACKS: readonly Attack[] = [
  {
    name: '200,000 elements deep',
    format: pubmedXml,
    text: pubmed(article('Before'), article('<i>'.repeat(200_000)), article('After')),
    said: [/nested deeper than 200 elements/],
    kept: ['Before', 'After'],
  },
  {
    name: '200,000 elements deep with namespaces',
    format: pubmedXml,
    text: pubmed(article(`${'<a:b xmlns:a="u">'.repeat(200_000)}x${'</a:b>'.repeat(200_000)}`), article('After')),
    said: [/nested deeper than 200 elements/],
    kept: ['After'],
  },
  {
    name: '50,000 attributes',
    format: pubmedXml,
    text: pubmed(
      article(`<i ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(' ')}>x</i>`),
      article('After'),
    ),
    said: [/more than 256 attributes/],
    kept: ['After'],
  },
  {
    name: '5,000 different names',
    format: pubmedXml,
    text: pubmed(article(Array.from({ length: 5_000 }, (_, at) => `<n${at}/>`).join('')), article('After')),
    said: [/more than 1000 different element names/],
    kept: ['After'],
  },
  {
    name: '400,000 elements in one record',
    format: pubmedXml,
    text: pubmed(article('<i/>'.repeat(400_000)), article('After')),
    said: [/more than 300000 elements/],
    kept: ['After'],
  },
  {
    name: 'entities that multiply',
    format: pubmedXml,
    text: `${BOMB}${pubmed(article('Bomb &a19;'), article('After'))}`,
    said: [],
    kept: ['Bomb &a19;', 'After'],
  },
  {
    name: 'a record longer than the limit',
    format: pubmedXml,
    text: pubmed(article('x'.repeat(8_100_000)), article('After')),
    said: [/longer than 8000000 characters/],
    kept: ['After'],
  },
  {
    name: 'a file cut off inside a record',
    format: pubmedXml,
    text: `<PubmedArticleSet>\n${article('Before')}\n<PubmedArticle>\n<MedlineCitation><Arti`,
    said: [/cut|the file ends inside/],
    kept: ['Before'],
  },
  {
    name: 'a file cut off between records',
    format: pubmedXml,
    text: `<PubmedArticleSet>\n${article('Before')}\n`,
    said: [/the file ends before <\/PubmedArticleSet>/],
    kept: ['Before'],
  },
  {
    name: 'a comment that never ends',
    format: pubmedXml,
    text: `<PubmedArticleSet>${article('Before')}<!--${'<PubmedArticle>-'.repeat(100_000)}`,
    said: [/a comment is not closed/],
    kept: ['Before'],
  },
  {
    name: 'a quotation mark that never ends',
    format: pubmedXml,
    text: pubmed(article('Before'), article('<i a="'), article('After')),
    said: [/not well-formed|attribute/],
    kept: ['Before', 'After'],
  },
  {
    name: 'a DOCTYPE that never ends',
    format: pubmedXml,
    text: `<!DOCTYPE ${'['.repeat(200_000)}`,
    said: [/the DOCTYPE is not closed/],
    kept: [],
  },
  {
    name: '50,000 records that never end',
    format: pubmedXml,
    text: '<PubmedArticle>'.repeat(50_000),
    said: Array.from({ length: 50_000 }, () => /<\/PubmedArticle> is missing/),
    kept: [],
  },
  { name: '300,000 open brackets', format: pubmedXml, text: '<'.repeat(300_000), said: [/inside a tag/], kept: [] },
  {
    name: '300,000 ampersands',
    format: pubmedXml,
    text: pubmed(article(`T ${'&'.repeat(300_000)}`)),
    said: [],
    kept: [`T ${'&'.repeat(4_998)}`],
  },
  {
    name: '10,000 authors',
    format: pubmedXml,
    text: pubmed(
      article(
        'Many',
        `<AuthorList>${'<Author><LastName>Doe</LastName><ForeName>J</ForeName></Author>'.repeat(10_000)}</AuthorList>`,
      ),
    ),
    said: [],
    kept: ['Many'],
  },
  {
    name: 'a work 100,000 objects deep',
    format: crossrefJson,
    text: `${CROSSREF}${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    said: [/nested deeper than 64 levels/],
    kept: [],
  },
  {
    name: 'messages in messages',
    format: crossrefJson,
    text: '{"message":'.repeat(100_000),
    said: [/not closed before the end of the file/],
    kept: [],
  },
  {
    name: 'an answer that goes on for ever behind its works',
    format: crossrefJson,
    text: `{"message":{"items":[{"DOI":"10.5555/a","type":"book","title":["Before"]}],"x":"${'\\"{'.repeat(200_000)}`,
    said: [],
    kept: ['Before'],
  },
  {
    name: '50,000 references and awards',
    format: crossrefJson,
    text: `${CROSSREF}{"type":"book","title":["Many"],"reference":[${Array.from({ length: 20_000 }, (_, at) => `{"DOI":"10.5555/${at}"}`).join(',')}],"funder":[{"award":[${Array.from({ length: 20_000 }, (_, at) => `"${at}"`).join(',')}]}]}}`,
    said: [],
    kept: ['Many'],
  },
  {
    name: '300,000 commas',
    format: pureJson,
    text: `{"items":[${','.repeat(300_000)}${OUTPUT('After')}]}`,
    said: [],
    kept: ['After'],
  },
  {
    name: 'a title 100,000 objects deep',
    format: pureJson,
    text: `[${OUTPUT('x', `"subTitle":${'{"value":'.repeat(100_000)}1${'}'.repeat(100_000)}`)},${OUTPUT('After')}]`,
    said: [/nested deeper than 64 levels/],
    kept: ['After'],
  },
  {
    name: '20,000 contributors with organisations',
    format: pureJson,
    text: OUTPUT(
      'Many',
      `"contributors":[${Array.from({ length: 20_000 }, (_, at) => `{"name":{"firstName":"A","lastName":"B${at}"},"organizations":[{"name":{"en_GB":"O"}}]}`).join(',')}]`,
    ),
    said: [],
    kept: ['Many'],
  },
  {
    name: '100,000 keywords in lists of lists',
    format: pureJson,
    text: OUTPUT(
      'Words',
      `"keywordGroups":[{"keywords":[{"freeKeywords":[${Array.from({ length: 100_000 }, (_, at) => `"k${at}"`).join(',')}]}]}]`,
    ),
    said: [],
    kept: ['Words'],
  },
  {
    name: '50,000 type lines',
    format: purePortal,
    text: 'Research output: Patent\n'.repeat(50_000),
    said: Array.from({ length: 50_000 }, () => /no title/),
    kept: [],
  },
  {
    name: 'a page of 300,000 lines',
    format: purePortal,
    text: PAGE('Before', `${'x y z\n'.repeat(400_000)}Keywords\n${'  \u2022 w\n'.repeat(100_000)}`),
    said: [/longer than 2000000 characters/],
    kept: [],
  },
  {
    name: 'one line of 3 million characters, and labels without end',
    format: purePortal,
    text: PAGE('Before', `${'Pages (from-to)'.repeat(200_000)}\n${'Journal\n'.repeat(50_000)}`),
    said: [],
    kept: ['Before'],
  },
  {
    name: '20,000 authors of whom 20,000 lines speak',
    format: ris,
    text: `TY  - JOUR\nTI  - Many\n${Array.from({ length: 20_000 }, (_, at) => `AU  - Fam${at}, G\n`).join('')}${'AI  - Fam7, G; ORCID: https://orcid.org/0000-0002-1825-0097\n'.repeat(20_000)}${`M1  - (${'Fam1 G.;'.repeat(100)}) Somewhere\n`.repeat(2_000)}ER  - \n`,
    said: [],
    kept: ['Many'],
  },
];

describe('hostile records', () => {
  it.each(ATTACKS)('$name: read in time', async ({ format, text, said, kept }) => {
    const spent = processorTime();
    const records = await readAll(format, text);
    expect(spent()).toBeLessThan(BUDGET_MS);
    const reasons = records.flatMap(({ rejected }) => (rejected === undefined ? [] : [rejected.reason]));
    expect(reasons.length).toBe(said.length);
    for (const [index, pattern] of said.entries()) expect(reasons[index]).toMatch(pattern);
    expect(records.flatMap(({ record }) => (record?.kind === 'publication' ? [record.title] : []))).toEqual(kept);
  });

  it('do not fill the reject file beyond the limit of a record', async () => {
    const [read] = await readAll(pubmedXml, pubmed(article('x'.repeat(9_000_000))));
    expect(read?.rejected?.reason).toContain('longer than');
    expect(read?.raw.length).toBeLessThanOrEqual(8_000_000);
  });
});
