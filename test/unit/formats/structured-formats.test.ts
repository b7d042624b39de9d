/**
 * What holds for each reader of records in XML, JSON and pages of databases and repositories: the fixture pairs, every row of the
 * mapping table, and that pieces, rejects, mutations and arbitrary text do no harm.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aclAnthology } from '../../../src/formats/acl-anthology/index.js';
import { TABLE as ACL, VOLUME_TABLE } from '../../../src/formats/acl-anthology/mapping.js';
import { crossrefJson } from '../../../src/formats/crossref-json/index.js';
import { BY_FIELD } from '../../../src/formats/crossref-json/mapping.js';
import { endnoteXml } from '../../../src/formats/endnote-xml/index.js';
import { TABLE as ENDNOTE } from '../../../src/formats/endnote-xml/mapping.js';
import type { Format } from '../../../src/formats/format.js';
import { pubmedXml } from '../../../src/formats/pubmed-xml/index.js';
import { TABLE as PUBMED } from '../../../src/formats/pubmed-xml/mapping.js';
import { pureJson } from '../../../src/formats/pure-json/index.js';
import { ORGANIZATION } from '../../../src/formats/pure-json/organization.js';
import { PERSON } from '../../../src/formats/pure-json/person.js';
import { PUBLICATION } from '../../../src/formats/pure-json/publication.js';
import { purePortal } from '../../../src/formats/pure-portal/index.js';
import { ALSO, LABELS } from '../../../src/formats/pure-portal/labels.js';
import { formats } from '../../../src/formats/registry.js';
import { bibliographicRecord } from '../../../src/record/record.js';
import { fixturePairs, readAll, summary } from './reading.js';

interface Tested {
  readonly format: Format;
  /** The rows of its mapping tables, by what they read. */
  readonly rows: readonly ReadonlyMap<string, unknown>[];
  readonly scraps: readonly string[];
}

const TESTED: readonly Tested[] = [
  {
    format: pubmedXml,
    rows: [PUBMED.byPath],
    scraps: [
      ...['<PubmedArticleSet>', '</PubmedArticleSet>', '<PubmedArticle>', '</PubmedArticle>', '<PubmedArticle/>'],
      ...[
        '<MedlineCitation>',
        '</MedlineCitation>',
        '<PMID>1</PMID>',
        '<Article>',
        '</Article>',
        '<PubmedBookArticle>',
      ],
      ...[
        '<ArticleTitle>A <i>title</i></ArticleTitle>',
        '<ArticleTitle a="',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
      ],
      ...[
        '<!DOCTYPE x [',
        ']>',
        '&amp;',
        '&',
        '&nbsp;',
        '&x;',
        '"',
        "'",
        '<',
        '>',
        '</',
        '/>',
        '=',
        '\n',
        '\r\n',
        'text',
      ],
      '<Journal><JournalIssue><PubDate><Year>2001</Year></PubDate></JournalIssue></Journal>',
    ],
  },
  {
    format: endnoteXml,
    rows: [ENDNOTE.byPath],
    scraps: [
      ...['<xml>', '<records>', '</records>', '</xml>', '<record>', '</record>', '<record/>', '<titles>', '</titles>'],
      ...[
        '<title><style face="superscript">2</style></title>',
        '<ref-type name="Thesis">32</ref-type>',
        '&#xD;',
        '&',
        '<',
      ],
      ...[
        '<contributors><authors><author>Doe, J</author></authors></contributors>',
        '<dates><year>2001</year></dates>',
        '>',
      ],
    ],
  },
  {
    format: aclAnthology,
    rows: [ACL.byPath, VOLUME_TABLE.byPath],
    scraps: [
      ...['<collection id="P98">', '<volume id="1">', '<meta>', '</meta>', '<paper id="1">', '</paper>', '</volume>'],
      ...['</collection>', '<frontmatter/>', '<event>', '<talk>', '</talk>', '</event>', '<year>1998</year>', '<', '&'],
      ...['<title>A <tex-math>\\alpha</tex-math></title>', '<author id="x"><first>J</first><last>Doe</last></author>'],
    ],
  },
  {
    format: crossrefJson,
    rows: [BY_FIELD],
    scraps: [
      ...['{"message-type":"work",', '"message":{', '"items":[', ']', '}', '{', ',', ':', '"', '\n', '\\', '1', 'null'],
      ...[
        '"type":"book"',
        '"title":["A title"]',
        '"funder":[{"name":"F","award":["1"]}]',
        '"relation":{"is-preprint-of":[]}',
      ],
      ...['{"type":"book","title":["T"]}', '"update-to":[{"type":"retraction","DOI":"10.5555/x"}]', '"degree":7'],
    ],
  },
  {
    format: pureJson,
    rows: [PUBLICATION, PERSON, ORGANIZATION],
    scraps: [
      ...['{"count":1,"items":[', ']', '}', '{', ',', ':', '"', '\n', '\\', '1', 'null', '{"systemName":"Person",'],
      ...[
        '"uuid":"00abc000-1111-4222-8333-000000000000"',
        '"type":{"uri":"/dk/atira/pure/researchoutput/researchoutputtypes/thesis/doc"}',
        '"title":{"value":"T"}',
        '"name":{"text":[{"locale":"en_GB","value":"N"}]}',
        '"name":{"firstName":"A","lastName":"B"}',
        '"contributors":[{"name":7}]',
        '"keywordGroups":[[{"keywordContainers":{}}]]',
        '"parents":[{}]',
      ],
    ],
  },
  {
    format: purePortal,
    rows: [LABELS, ALSO],
    scraps: [
      ...['A title\n', 'Jane Doe, John Roe\n', 'Original language', 'English\n', '\n', '\t', 'Journal', 'Keywords\n'],
      ...[
        'Research output: Contribution to journal › Article › Research › peer-review\n',
        'Cite this\n',
        '----------\n',
      ],
      ...["Dive into the research topics of 'A title'. Together", 'DOIs\n', '  • word\n', '44 Downloads (Pure)\n'],
      ...['Publication status', 'Published - 4 Apr 2023\n', 'Bibliographical note\n', 'Access to Document\n', '\f\n'],
    ],
  },
];

const RUNS = 300;

describe.each(TESTED.map((tested) => ({ id: tested.format.id, ...tested })))('$id', ({ id, format, rows, scraps }) => {
  const pairs = fixturePairs(id);
  const readings = async () => Promise.all(pairs.map(async ({ text }) => summary(await readAll(format, text))));
  const randomFile = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join(''));
  const text = fc.constantFrom(...pairs.map((pair) => pair.text));
  const mutated = fc
    .tuple(text, fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('', ...scraps))
    .map(([whole, at, length, scrap]) => {
      const from = at % (whole.length + 1);
      return whole.slice(0, from) + scrap + whole.slice(from + length);
    });
  const cut = fc.tuple(text, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1)));
  const anything = fc.oneof(randomFile, mutated, cut, fc.string({ unit: 'binary', maxLength: 300 }));

  it.each(pairs)('reads: $title', async ({ text, expected }) => {
    expect(summary(await readAll(format, text))).toEqual(expected);
  });

  it.each(pairs)('reads it alike in small pieces and with other line ends: $title', async ({ text, expected }) => {
    for (const size of [1, 7, 100]) expect(summary(await readAll(format, text, size))).toEqual(expected);
    expect(summary(await readAll(format, text.replaceAll('\n', '\r\n'), 13))).toEqual(expected);
  });

  it('is recognised in its fixtures before all other formats', () => {
    for (const { text, title } of pairs) {
      const sure = formats.map((other) => ({ id: other.id, sure: other.recognises(text, 'x') }));
      const best = sure.reduce((one, other) => (other.sure > one.sure ? other : one));
      expect([title, best.id]).toEqual([title, id]);
    }
  });

  it('needs each row of its mapping: without it a fixture is read otherwise', async () => {
    const whole = JSON.stringify(await readings());
    const idle: string[] = [];
    for (const table of rows) {
      if (!(table instanceof Map)) throw new TypeError('a table is a Map');
      for (const [name, row] of [...table]) {
        table.delete(name);
        if (JSON.stringify(await readings()) === whole) idle.push(name);
        table.set(name, row);
      }
    }
    expect(idle).toEqual([]);
  });

  it('yields valid records or rejections, in the order of the file, whatever it reads', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 50 }), async (content, size) => {
        const records = await readAll(format, content, size);
        for (const { record, rejected } of records) {
          expect((record === undefined) !== (rejected === undefined)).toBe(true);
          if (record !== undefined) expect(bibliographicRecord.parse(record)).toEqual(record);
        }
        const lines = records.map((record) => record.line);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
        expect(records).toEqual(await readAll(format, content));
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the text of every record, so that a file of the rejected ones can be read again', async () => {
    for (const { title, text } of pairs) {
      const used = (await readAll(format, text)).filter((record) => record.record !== undefined);
      const again = await readAll(format, format.rejectFile(used.map((record) => record.raw)));
      expect([title, again.map(({ record }) => record)]).toEqual([title, used.map(({ record }) => record)]);
    }
  });
});
