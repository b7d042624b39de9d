import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractionInput, extractConcepts } from '../../../src/text/extract.js';
import { buildIndex } from '../../../src/text/extraction-index.js';
import { concept, PRIMARY_CARE, uri, vocabulary } from './vocabulary.js';

const index = buildIndex([PRIMARY_CARE]);

const ENGLISH: ExtractionInput = {
  title: 'Trust in artificial intelligence among family doctors: an interview study',
  abstract:
    'Artificial intelligence (AI) is spreading through healthcare. We asked 12 GPs about trust in AI and about the doctor–patient relationship. ' +
    'Most of the GPs’ worries were about data sharing. A GP said that AI must not come between doctor and patient. Patients were not asked.',
  keywords: [{ text: 'AI' }, { text: 'Family medicine' }, { text: 'trust of patients' }],
  language: 'en',
};

const DANISH: ExtractionInput = {
  title: 'Tillid til kunstig intelligens i almen praksis',
  abstract:
    'Vi har undersøgt hvordan alment praktiserende læger og deres patienter ser på kunstig intelligens. ' +
    'Patienternes tilliden til lægerne er stor, og datadeling er ikke et problem for dem. Machine learning blev nævnt af få.',
  language: 'da',
};

const DUTCH: ExtractionInput = {
  title: 'Vertrouwen in kunstmatige intelligentie bij de huisarts',
  abstract:
    'De huisartsen en hun patiënten hebben vertrouwen in kunstmatige intelligentie. Gegevensdeling is voor een patiënt niet vanzelfsprekend.',
  language: 'nl',
};

/** Concepts that stand alone: one depth for all. */
const FLAT = vocabulary([
  concept('trust', { pref: ['en:Trust'] }),
  concept('machine-learning', { pref: ['en:Machine learning'] }),
  concept('data-sharing', { pref: ['en:Data sharing'] }),
]);

const namesIn = (input: ExtractionInput) =>
  extractConcepts(input, index).concepts.map((each) => each.uri.replace(uri(''), ''));

describe('extractConcepts', () => {
  it('finds the concepts of an English article, the subject of title, keywords and abstract on top', () => {
    expect(namesIn(ENGLISH).slice(0, 2)).toEqual(['artificial-intelligence', 'general-practitioners']);
    expect(namesIn(ENGLISH).sort()).toEqual([
      'artificial-intelligence',
      'data-sharing',
      'general-practice',
      'general-practitioners',
      'health-care',
      'patient-gp-relationship',
      'patients',
      'trust',
    ]);
  });

  it('finds inflected words in Danish, and English terms of several words among them', () => {
    expect(namesIn(DANISH).sort()).toEqual([
      'artificial-intelligence',
      'data-sharing',
      'general-practice',
      'general-practitioners',
      'machine-learning',
      'patients',
      'trust',
    ]);
  });

  it('finds singular and plural in Dutch', () => {
    expect(namesIn(DUTCH).sort()).toEqual([
      'artificial-intelligence',
      'data-sharing',
      'general-practitioners',
      'patients',
      'trust',
    ]);
  });

  it('has exactly 1 on top, ranks without gaps, and ties in order of uri', () => {
    for (const input of [ENGLISH, DANISH, DUTCH]) {
      const { concepts } = extractConcepts(input, index);
      expect(concepts[0]?.weight).toBe(1);
      expect(concepts.map(({ rank }) => rank)).toEqual(concepts.map((_, at) => at + 1));
    }
    const { concepts } = extractConcepts({ title: 'Machine learning, data sharing' }, buildIndex([FLAT]));
    expect(concepts.map((each) => [each.uri, each.weight])).toEqual([
      [uri('data-sharing'), 1],
      [uri('machine-learning'), 1],
    ]);
  });

  it('gives weights that its parts multiply to, so that a person can check them', () => {
    const { concepts } = extractConcepts(ENGLISH, index);
    const top = concepts[0]?.raw ?? Number.NaN;
    for (const { raw, weight, parts } of concepts) {
      if (parts === undefined) expect.fail('a concept without parts');
      expect(raw).toBeCloseTo((parts.title + parts.keyword + parts.abstract) * parts.specificity * parts.idf, 12);
      expect(weight).toBeCloseTo(raw / top, 9);
    }
  });

  it('weighs as the formula says', () => {
    const { concepts } = extractConcepts(
      {
        title: 'Trust in machine learning',
        abstract: 'Trust matters. Nothing here. Trust and trust. Data sharing.',
        keywords: [{ text: 'Trust' }, { text: 'Trust of data sharing' }],
        language: 'en',
      },
      buildIndex([FLAT]),
    );
    const lone = 1 - 0.3 / 2;
    expect(concepts.map((each) => ({ uri: each.uri, occurrences: each.occurrences, parts: each.parts }))).toEqual([
      {
        uri: uri('trust'),
        occurrences: { title: 1, keyword: 1.5, abstract: 3.5 },
        parts: {
          title: 3,
          keyword: round(2 * (1 + Math.log(1.5))),
          abstract: round(1 + Math.log(3.5)),
          specificity: round(lone * 1.3),
          idf: 1,
        },
      },
      {
        uri: uri('machine-learning'),
        occurrences: { title: 1, keyword: 0, abstract: 0 },
        parts: { title: 3, keyword: 0, abstract: 0, specificity: round(lone * 1.3), idf: 1 },
      },
      {
        uri: uri('data-sharing'),
        occurrences: { title: 0, keyword: 0.5, abstract: 1 },
        parts: { title: 0, keyword: 1, abstract: 1, specificity: round(lone * 1.3), idf: 1 },
      },
    ]);
  });

  it('counts the concepts that a longer term is made of at half', () => {
    const longer = vocabulary([
      concept('ai-in-gp', { pref: ['en:AI in general practice'], broader: ['ai'] }),
      concept('general-practice', { pref: ['en:General practice'] }),
      concept('ai', { pref: ['en:AI'] }),
      concept('practice', { pref: ['en:Practice'] }),
    ]);
    const { concepts } = extractConcepts({ title: 'AI in general practice' }, buildIndex([longer]));
    expect(concepts.map((each) => [each.uri, each.occurrences.title])).toEqual([
      [uri('ai-in-gp'), 1],
      [uri('general-practice'), 0.5],
      [uri('ai'), 0.5],
    ]);
  });

  it('weighs a specific concept above a general one, and a rare one above a common one', () => {
    const title = 'Computer science and data sharing';
    expect(extractConcepts({ title }, index).concepts.map((each) => each.uri)).toEqual([
      uri('data-sharing'),
      uri('computing'),
    ]);
    const flat = buildIndex([FLAT]);
    const statistics = { snapshot: 7, documents: 1_000, documentFrequency: new Map([[uri('data-sharing'), 900]]) };
    const extraction = extractConcepts({ title: 'Data sharing and machine learning' }, flat, { statistics });
    expect(extraction.snapshot).toBe(7);
    expect(extraction.concepts.map((each) => each.uri)).toEqual([uri('machine-learning'), uri('data-sharing')]);
    const common = extraction.concepts[1];
    expect(common?.parts?.idf).toBe(round(1 - (0.7 * (1_000 / 1_500) * Math.log(901)) / Math.log(1_001)));
  });

  it('weighs the same without statistics and with those of no documents', () => {
    const none = { snapshot: 0, documents: 0, documentFrequency: new Map() };
    expect(extractConcepts(ENGLISH, index, { statistics: none }).concepts).toEqual(
      extractConcepts(ENGLISH, index).concepts,
    );
  });

  it('says what it rests on', () => {
    const basis = (input: ExtractionInput) => {
      const { basis: rests, usedFields } = extractConcepts(input, index);
      return [rests, ...usedFields];
    };
    expect(basis(ENGLISH)).toEqual(['FULL', 'TITLE', 'KEYWORD', 'ABSTRACT']);
    expect(basis({ title: 'Trust', keywords: [{ text: 'AI' }] })).toEqual(['TITLE_AND_KEYWORDS', 'TITLE', 'KEYWORD']);
    expect(basis({ title: 'Trust', abstract: ' \n', keywords: [] })).toEqual(['TITLE', 'TITLE']);
    expect(basis({ abstract: 'Pasted text on trust.' })).toEqual(['FULL', 'ABSTRACT']);
  });

  it('gives what a title alone gives', () => {
    const { concepts } = extractConcepts({ title: 'Trust in general practice' }, index);
    expect(concepts.map((each) => each.uri).sort()).toEqual([uri('general-practice'), uri('trust')]);
  });

  it('gives an empty fingerprint for an empty text and for one without known terms', () => {
    for (const input of [{}, { title: '', abstract: '', keywords: [] }, { title: 'Ribosomes of yeast' }]) {
      expect(extractConcepts(input, index).concepts).toEqual([]);
    }
    expect(extractConcepts({}, index).usedFields).toEqual([]);
    expect(extractConcepts(ENGLISH, buildIndex([])).concepts).toEqual([]);
  });

  it('reads an English abstract of a Danish record as English', () => {
    const abstract =
      'The patients of the practice were asked about the fire. They said that it was not a matter of trust in their doctors.';
    const found = extractConcepts({ abstract, language: 'da' }, index).concepts.map((each) => each.uri);
    expect(found.sort()).toEqual([uri('fire'), uri('patients'), uri('trust')]);
  });

  it('reads a keyword in another language than the text', () => {
    const found = extractConcepts({ keywords: [{ text: 'Tillid' }], language: 'en' }, index).concepts.map(
      (each) => each.uri,
    );
    expect(found).toEqual([uri('trust')]);
  });

  it('leaves out what is light beside the top, and more concepts than asked for', () => {
    const { concepts } = extractConcepts(ENGLISH, index, { minWeight: 0.3 });
    expect(concepts.every(({ weight }) => weight >= 0.3)).toBe(true);
    expect(concepts.length).toBeLessThan(extractConcepts(ENGLISH, index).concepts.length);
    expect(extractConcepts(ENGLISH, index, { maxConcepts: 2 }).concepts.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('keeps only so many places as evidence, and counts all', () => {
    const abstract = 'Nothing here. Nor here. '.concat('Trust again. '.repeat(80));
    const [trust] = extractConcepts({ abstract, language: 'en' }, index, { maxEvidence: 5 }).concepts;
    expect(trust?.evidence).toHaveLength(5);
    expect(trust?.occurrences.abstract).toBe(80);
    expect(extractConcepts({ abstract }, index, { maxEvidence: 0 }).concepts[0]?.evidence).toEqual([]);
  });

  it('keeps every concept when the sentences stand in another order', () => {
    const sentences = (ENGLISH.abstract ?? '').split(/(?<=\.) /);
    const all = namesIn({ abstract: sentences.join(' '), language: 'en' }).sort();
    expect(all.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
        expect(namesIn({ abstract: shuffled.join(' '), language: 'en' }).sort()).toEqual(all);
      }),
    );
  });

  it('gives evidence that cuts the matched words out of the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'general practice',
        'GPs',
        'AI',
        'Trust',
        'patient–GP relationship',
        'data\nsharing',
        'tillid',
        'patiënten',
        '. ',
        ', ',
        'E-health',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));
    let places = 0;
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { maxLength: 3 }),
        fc.option(fc.constantFrom('en', 'da', 'nl', 'xx'), { nil: undefined }),
        (title, abstract, keywords, language) => {
          const input = {
            title,
            abstract,
            keywords: keywords.map((each) => ({ text: each })),
            ...(language !== undefined && { language }),
          };
          for (const { evidence } of extractConcepts(input, index).concepts) {
            expect(evidence.length).toBeGreaterThan(0);
            for (const { field, keyword, start, end, matchedText } of evidence) {
              const source = { TITLE: title, ABSTRACT: abstract, KEYWORD: keywords[keyword ?? -1] }[field];
              expect(source?.slice(start, end)).toBe(matchedText);
              expect(matchedText).not.toBe('');
              places += 1;
            }
          }
        },
      ),
    );
    expect(places).toBeGreaterThan(100);
  });

  it('gives the same twice, whatever was extracted between', () => {
    const fresh = () => buildIndex([PRIMARY_CARE]);
    const used = fresh();
    const first = extractConcepts(ENGLISH, used);
    extractConcepts(DANISH, used);
    extractConcepts({ abstract: 'zzz '.repeat(1_000) }, used);
    expect(extractConcepts(ENGLISH, used)).toEqual(first);
    expect(extractConcepts(ENGLISH, fresh())).toEqual(first);
  });
});

describe('ambiguous labels', () => {
  const ambiguous = buildIndex([
    vocabulary([
      concept('mental-disorders', { pref: ['en:Mental disorders'] }),
      concept('depression-illness', {
        pref: ['en:Depressive disorder'],
        alt: ['en:Depression', 'en:Melancholia'],
        broader: ['mental-disorders'],
      }),
      concept('anxiety', { pref: ['en:Anxiety'], broader: ['mental-disorders'] }),
      concept('economics', { pref: ['en:Economics'] }),
      concept('depression-economy', {
        pref: ['en:Economic depression'],
        alt: ['en:Depression'],
        broader: ['economics'],
      }),
      concept('recession', { pref: ['en:Recession'], related: ['depression-economy'] }),
      concept('mercury-planet', { pref: ['en:Mercury'] }),
      concept('mercury-metal', { pref: ['en:Quicksilver'], alt: ['en:Mercury'] }),
    ]),
  ]);
  const found = (title: string) =>
    extractConcepts({ title }, ambiguous)
      .concepts.map((each) => each.uri.replace(uri(''), ''))
      .sort();

  it('mean the concept whose broader concept is in the text', () => {
    expect(found('Depression and other mental disorders')).toEqual(['depression-illness', 'mental-disorders']);
    expect(found('Depression and economics')).toEqual(['depression-economy', 'economics']);
  });

  it('mean the concept whose sibling, relative or other label is in the text', () => {
    expect(found('Depression and anxiety')).toEqual(['anxiety', 'depression-illness']);
    expect(found('Depression or recession')).toEqual(['depression-economy', 'recession']);
    expect(found('Melancholia: a history of depression')).toEqual(['depression-illness']);
  });

  it('mean the concept that is called so when the text does not tell', () => {
    expect(found('Mercury')).toEqual(['mercury-planet']);
  });

  it('are left out when nothing tells', () => {
    expect(found('Depression in winter')).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['one word a megabyte long', 'a'.repeat(1_000_000)],
    ['a megabyte of one known word', 'trust '.repeat(170_000)],
    ['a megabyte of the start of a label', 'artificial '.repeat(90_000)],
    ['words joined by hyphens without end', 'e-'.repeat(300_000)],
    ['100 KB of letters without spaces', 'tillidtrust'.repeat(9_000)],
    ['apostrophes', "a'".repeat(300_000)],
    ['combining marks', `e${'\u0301'.repeat(500_000)}`],
    ['full stops', 'A. '.repeat(300_000)],
    ['nothing but spaces', ' '.repeat(1_000_000)],
    ['half characters', '\ud83d'.repeat(500_000)],
  ])('%s takes time in proportion to its length', (_, text) => {
    // The test's time limit is the proof: what is quadratic here takes minutes.
    const { truncated, concepts } = extractConcepts({ abstract: text, keywords: [{ text }] }, index);
    expect(truncated).toBe(text.length > 1_000_000);
    expect(concepts.length).toBeLessThanOrEqual(1);
  });

  it('of more than a megabyte is read in part, and says so', () => {
    const { truncated, concepts } = extractConcepts({ abstract: `${'x '.repeat(600_000)} trust` }, index);
    expect({ truncated, found: concepts.length }).toEqual({ truncated: true, found: 0 });
  });
});

describe('buildIndex', () => {
  it('has a version that follows the content, not the order of the file', () => {
    const reversed = { ...PRIMARY_CARE, concepts: PRIMARY_CARE.concepts.toReversed() };
    expect(buildIndex([reversed]).version).toBe(index.version);
    expect(index.version).toMatch(/^[0-9a-f]{64}$/);
    const changed = { ...PRIMARY_CARE, concepts: PRIMARY_CARE.concepts.slice(1) };
    expect(buildIndex([changed]).version).not.toBe(index.version);
  });

  it('gives the same fingerprints whatever the order of the concepts', () => {
    const reversed = buildIndex([{ ...PRIMARY_CARE, concepts: PRIMARY_CARE.concepts.toReversed() }]);
    expect(extractConcepts(ENGLISH, reversed)).toEqual(extractConcepts(ENGLISH, index));
  });

  it('takes several vocabularies and says from which a concept is', () => {
    const other = vocabulary([concept('worry', { pref: ['en:Worries'] })], 'other');
    const { concepts } = extractConcepts(ENGLISH, buildIndex([PRIMARY_CARE, other]));
    expect(concepts.find((each) => each.uri === uri('worry'))?.vocabulary).toBe(uri('other#'));
  });

  it('survives broader links in a circle or to nowhere', () => {
    const circle = vocabulary([
      concept('a', { pref: ['en:Alpha'], broader: ['b'] }),
      concept('b', { pref: ['en:Beta'], broader: ['a', 'gone'] }),
      concept('c', { pref: ['en:Alpha beta'], broader: ['a'] }),
    ]);
    const found = extractConcepts({ title: 'Alpha beta' }, buildIndex([circle])).concepts.map((each) => each.uri);
    expect(found).toEqual([uri('c'), uri('a'), uri('b')]);
  });
});

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
