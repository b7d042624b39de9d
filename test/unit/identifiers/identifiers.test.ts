import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeIdentifier,
  findArxiv,
  findDoi,
  findIsbns,
  findIssns,
  identifierKeyOf,
  parseIdentifier,
} from '../../../src/identifiers/index.js';
import { isbn10CheckDigit, isbn13CheckDigit } from '../../../src/identifiers/isbn.js';
import { issnCheckDigit } from '../../../src/identifiers/issn.js';
import { orcidCheckDigit } from '../../../src/identifiers/orcid.js';
import { rorCheckDigits } from '../../../src/identifiers/ror.js';
import { identifierKey } from '../../../src/record/record.js';

const WRITTEN: readonly (readonly [string, string])[] = [
  ['10.1186/s12913-023-09324-8', 'doi:10.1186/s12913-023-09324-8'],
  ['https://doi.org/10.1186/S12913-023-09324-8.', 'doi:10.1186/s12913-023-09324-8'],
  ['http://dx.doi.org/10.1177%2F2325967120950040', 'doi:10.1177/2325967120950040'],
  ['DOI: 10.1000/ABC,', 'doi:10.1000/abc'],
  ['doi:10.1000/abc(1)', 'doi:10.1000/abc(1)'],
  ['doi.org/10.1000/abc?utm=1', 'doi:10.1000/abc'],
  ['info:doi/10.1000/abc', 'doi:10.1000/abc'],
  ['10.1589/jpts.28.186 [doi]', 'doi:10.1589/jpts.28.186'],
  ['10.1000/ abc', 'doi:10.1000/abc'],
  ['<https://doi.org/10.1000/abc>', 'doi:10.1000/abc'],
  [
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
  ],
  ['0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
  ['0000000218250097', 'orcid:0000-0002-1825-0097'],
  ['0000 0002 1825 0097', 'orcid:0000-0002-1825-0097'],
  ['https://orcid.org/0000-0002-1694-233x', 'orcid:0000-0002-1694-233X'],
  ['orcid:0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
  ['PMC10071604', 'pmcid:PMC10071604'],
  ['pmcid: 10071604', 'pmcid:PMC10071604'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3654245/', 'pmcid:PMC3654245'],
  ['PMID: 37016412', 'pmid:37016412'],
  ['https://pubmed.ncbi.nlm.nih.gov/37016412/', 'pmid:37016412'],
  ['23690738[pmid]', 'pmid:23690738'],
  ['ISSN 1472-6963', 'issn:1472-6963'],
  ['1472-6963', 'issn:1472-6963'],
  ['2041-210x', 'issn:2041-210X'],
  ['ISBN-13: 978-0-306-40615-7', 'isbn:9780306406157'],
  ['0-306-40615-2', 'isbn:9780306406157'],
  ['080442957X', 'isbn:9780804429573'],
  ['https://ror.org/04m01e293', 'ror:04m01e293'],
  ['04M01E293', 'ror:04m01e293'],
  ['arXiv:1706.03762v5', 'arxiv:1706.03762'],
  ['https://arxiv.org/pdf/1706.03762.pdf', 'arxiv:1706.03762'],
  ['arXiv:1706.03762 [cs.CL]', 'arxiv:1706.03762'],
  ['hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
  ['hdl:1885/10005', 'handle:1885/10005'],
  ['https://hdl.handle.net/20.500.12345/678', 'handle:20.500.12345/678'],
  ['WOS:000184598200007', 'wos:000184598200007'],
  ['urn:nbn:nl:ui:10-1765-12345', 'urn:nbn:nl:ui:10-1765-12345'],
  ['https://www.wikidata.org/wiki/Q42', 'wikidata:Q42'],
  ['https://dblp.org/rec/journals/jasis/Smith10.bib', 'dblp:journals/jasis/Smith10'],
  ['GRID:grid.4991.5', 'grid:grid.4991.5'],
  ['https://isni.org/isni/0000000121034996', 'isni:0000000121034996'],
  ['ISNI 0000 0001 2103 4996', 'isni:0000000121034996'],
  ['https://aclanthology.org/P19-1001.pdf', 'acl:P19-1001'],
  ['https://www.aclweb.org/anthology/p19-1001/', 'acl:P19-1001'],
  ['https://aclanthology.org/2020.acl-main.1/', 'acl:2020.acl-main.1'],
  ['https://aclanthology.org/people/y/yang-liu-edinburgh/', 'acl-person:yang-liu-edinburgh'],
  ['pure:01EDF3D8-7e44-4dfa-bec4-8e3472965e1f', 'pure:01edf3d8-7e44-4dfa-bec4-8e3472965e1f'],
  ['http://Example.ORG/Paper', 'url:http://example.org/Paper'],
  ['www.example.org', 'url:https://www.example.org/'],
  ['url:https://example.org/a', 'url:https://example.org/a'],
  ['local:pure/abc-1', 'local:pure/abc-1'],
];

const NOT_WRITTEN: readonly string[] = [
  '',
  ' ',
  'hello',
  'a title: with a colon',
  '37016412',
  '2014/12',
  '1472-6964',
  '0000-0002-1825-0098',
  'orcid:0000-0002-1825-0098',
  'doi:nonsense',
  '10.1000/',
  '978-0-306-40615-8',
  'ror:04m01e294',
  'isni:0000 0001 2103 4997',
  'ftp://example.org/x',
  'javascript:alert(1)',
  'https://user:secret@example.org/',
  'x'.repeat(10_000),
  `10.1000/${'x'.repeat(5_000)}`,
];

describe('a written identifier', () => {
  it.each(WRITTEN)('%s is %s', (text, key) => {
    expect(parseIdentifier(text)?.key).toBe(key);
  });

  it.each(NOT_WRITTEN)('%j is none', (text) => {
    expect(parseIdentifier(text)).toBeUndefined();
  });

  it('is found again from its key and from its address', () => {
    for (const [, key] of WRITTEN) {
      expect(parseIdentifier(key)?.key).toBe(key);
      const { url } = describeIdentifier(key);
      if (url !== undefined && !/^(?:wos|issn|scopus):/.test(key))
        expect([key, parseIdentifier(url)?.key]).toEqual([key, key]);
    }
  });

  it('leads where its scheme says', () => {
    expect(describeIdentifier('doi:10.1000/a#b')).toEqual({
      scheme: 'doi',
      value: '10.1000/a#b',
      display: 'https://doi.org/10.1000/a#b',
      url: 'https://doi.org/10.1000/a%23b',
    });
    expect(describeIdentifier('isbn:9780306406157')).toEqual({
      scheme: 'isbn',
      value: '9780306406157',
      display: '9780306406157',
    });
    expect(describeIdentifier('local:pure/1')).toEqual({ scheme: 'local', value: 'pure/1', display: 'pure/1' });
  });
});

describe('identifiers inside a text', () => {
  it('are found', () => {
    expect(findDoi('see doi: 10.1000/abc.def, and more')).toBe('10.1000/abc.def');
    expect(findIssns('0964-6906 (Print)1460-2083 (Linking) 1234-5678')).toEqual(['0964-6906', '1460-2083']);
    expect(findIsbns('9781461478362 (ISBN); 0-306-40615-2')).toEqual(['9781461478362', '9780306406157']);
    expect(findArxiv('arXiv preprint arXiv:1706.03762 (2017)')).toBe('1706.03762');
  });

  it('are not made up', () => {
    expect(findDoi('volume 10.2 of 2019')).toBeUndefined();
    expect(findIssns('20200101 12345678')).toEqual([]);
    expect(findArxiv('section 1706.03762')).toBeUndefined();
  });
});

describe('any text', () => {
  it('is an identifier or not, but does not throw, and its key is valid and stable', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...WRITTEN.map(([text]) => text)).chain((text) => fc.string().map((more) => text + more)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseIdentifier(text);
        if (parsed === undefined) return;
        expect(identifierKey.safeParse(parsed.key).success).toBe(true);
        expect(parseIdentifier(parsed.key)?.key).toBe(parsed.key);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('check digits', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const flip = (text: string, at: number, by: number) => {
    const place = at % (text.length - 1);
    const changed = (Number(text.charAt(place)) + 1 + (by % 9)) % 10;
    return text.slice(0, place) + String(changed) + text.slice(place + 1);
  };
  const cases: readonly (readonly [string, fc.Arbitrary<string>])[] = [
    [
      'orcid',
      digits(15)
        .filter((text) => !/^0+$/.test(text))
        .map((text) => text + orcidCheckDigit(text)),
    ],
    [
      'issn',
      digits(7)
        .filter((text) => !/^0+$/.test(text))
        .map((text) => text + issnCheckDigit(text)),
    ],
    [
      'isbn',
      digits(9)
        .filter((text) => !/^0+$/.test(text))
        .map((text) => `978${text}${isbn13CheckDigit(`978${text}`)}`),
    ],
    [
      'isbn',
      digits(9)
        .filter((text) => !/^0+$/.test(text))
        .map((text) => text + isbn10CheckDigit(text)),
    ],
    ['ror', digits(6).map((text) => `0${text}${rorCheckDigits(`0${text}`)}`)],
  ];

  it.each(cases)('of %s: right numbers are taken, one wrong digit is seen', (scheme, numbers) => {
    fc.assert(
      fc.property(numbers, fc.nat(20), fc.nat(8), (number, at, by) => {
        expect(identifierKeyOf(scheme, number)).toBeDefined();
        const wrong = flip(number, at, by);
        // Some prefixes (978) are fixed, and a changed one is no number of the scheme at all.
        expect(identifierKeyOf(scheme, wrong)).toBeUndefined();
      }),
    );
  });

  it('of ISBN-10 and ISBN-13 name the same book', () => {
    fc.assert(
      fc.property(
        digits(9).filter((text) => !/^0+$/.test(text)),
        (nine) => {
          const thirteen = `978${nine}${isbn13CheckDigit(`978${nine}`)}`;
          expect(identifierKeyOf('isbn', nine + isbn10CheckDigit(nine))).toBe(`isbn:${thirteen}`);
        },
      ),
    );
  });
});
