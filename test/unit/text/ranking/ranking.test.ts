import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../../../src/text/extract.js';
import { buildIndex } from '../../../../src/text/extraction-index.js';
import { modelShape, type RankingModel } from '../../../../src/text/ranking/model.js';
import { Ranker, readerOf } from '../../../../src/text/ranking/ranker.js';
import { type IndexedText, trainRanking } from '../../../../src/text/ranking/train.js';
import { concept, uri, vocabulary } from '../vocabulary.js';

/** A vocabulary whose indexers have habits that no label tells: whoever writes of falls is given "Nursing homes". */
const VOCABULARY = vocabulary([
  concept('falls', { pref: ['en:Accidental falls'], alt: ['en:falls'] }),
  concept('homes', { pref: ['en:Nursing homes'] }),
  concept('sleep', { pref: ['en:Sleep'] }),
  concept('study', { pref: ['en:Studies'] }),
  concept('ward', { pref: ['en:Hospital wards'] }),
  concept('asthma', { pref: ['en:Asthma'] }),
]);
const index = buildIndex([VOCABULARY]);
const reader = readerOf(index);

const TOPICS = [
  { word: 'falls', given: ['falls', 'homes'], setting: 'corridor handrail lighting' },
  { word: 'sleep', given: ['sleep'], setting: 'night dream pillow' },
  { word: 'asthma', given: ['asthma', 'ward'], setting: 'inhaler breath pollen' },
];

/** 120 texts: each has its topic in title and abstract, and mentions studies, which nobody is given. */
const TEXTS: IndexedText[] = Array.from({ length: 120 }, (_, at) => {
  const { word, given, setting } = TOPICS[at % 3] ?? { word: '', given: [], setting: '' };
  return {
    id: `t${at}`,
    title: `Fewer ${word} number${at % 17}`,
    abstract: `Earlier studies of ${setting.split(' ')[at % 3]} are few. We counted ${word} and ${setting} in place${at % 7}.`,
    language: 'en',
    subjects: given.map((name) => uri(name)),
  };
});

const model = trainRanking(TEXTS, reader);
const ranker = new Ranker(reader, model);
const NEW = {
  title: 'What prevents falls',
  abstract: 'Studies of handrail and lighting along a corridor.',
  language: 'en',
};

describe('a ranking model', () => {
  it('puts first what indexers choose, and last what only stands there', () => {
    const { concepts } = extractConcepts(NEW, index, { ranker, minWeight: 0 });
    const names = concepts.map((each) => each.uri);
    expect(names.slice(0, 2).sort()).toEqual([uri('falls'), uri('homes')].sort());
    expect(names.indexOf(uri('study'))).toBeGreaterThan(1);
    expect(concepts[0]?.weight).toBe(1);
  });

  it('names words as evidence, and examples where no words stand for a concept', () => {
    const { concepts } = extractConcepts(NEW, index, { ranker });
    const falls = concepts.find((each) => each.uri === uri('falls'));
    const homes = concepts.find((each) => each.uri === uri('homes'));
    expect(falls?.evidence[0]).toMatchObject({ field: 'TITLE', matchedText: 'falls' });
    expect(falls?.examples).toBeUndefined();
    expect(homes?.evidence).toEqual([]);
    expect(homes?.examples).toHaveLength(3);
    for (const id of homes?.examples ?? []) expect(Number(id.slice(1)) % 3).toBe(0);
  });

  it('explains a score to the last digit: the bias and what each feature adds are the log odds', () => {
    const ranked = ranker.rank(ranker.read(NEW));
    const explain = ranker.explainer(NEW);
    expect(ranked.length).toBeGreaterThan(1);
    for (const { concept: at, score } of ranked) {
      const { bias, parts } = explain(at);
      expect(parts.reduce((sum, { adds }) => sum + adds, bias)).toBeCloseTo(score, 9);
    }
  });

  it('is the same for the same texts in any order, and gives the same ranking when it was written and read', () => {
    const again = trainRanking([...TEXTS].reverse(), reader);
    expect(again.version).toBe(model.version);
    const read = new Ranker(reader, modelShape.parse(JSON.parse(JSON.stringify(model))));
    expect(extractConcepts(NEW, index, { ranker: read })).toEqual(extractConcepts(NEW, index, { ranker }));
  });

  it('learns without examples too, and then ranks with another vocabulary', () => {
    const plain = trainRanking(TEXTS, reader, { withoutExamples: true });
    expect(plain.examples).toBeUndefined();
    const other = buildIndex([
      vocabulary([concept('gout', { pref: ['en:Gout'] }), concept('study', { pref: ['en:Studies'] })]),
    ]);
    const { concepts } = extractConcepts(
      { title: 'Gout in winter', abstract: 'Earlier studies of gout are few.', language: 'en' },
      other,
      { ranker: new Ranker(readerOf(other), plain) },
    );
    expect(concepts[0]?.uri).toBe(uri('gout'));
  });

  it('passes over concepts that a newer edition of the vocabulary has no more', () => {
    const newer = buildIndex([
      { ...VOCABULARY, concepts: VOCABULARY.concepts.filter((each) => each.uri !== uri('homes')) },
    ]);
    const { concepts } = extractConcepts(NEW, newer, { ranker: new Ranker(readerOf(newer), model) });
    expect(concepts[0]?.uri).toBe(uri('falls'));
    expect(concepts.some((each) => each.uri === uri('homes'))).toBe(false);
  });

  it('gives an empty text no concepts, though examples would have some to offer', () => {
    expect(extractConcepts({ title: '' }, index, { ranker }).concepts).toEqual([]);
  });

  it('is refused when it asks for a feature that is not known', () => {
    const strange: RankingModel = { ...model, features: ['weather', ...model.features.slice(1)] };
    expect(() => new Ranker(reader, strange)).toThrow('asks for weather');
  });

  it('needs texts to learn from', () => {
    expect(() => trainRanking(TEXTS.slice(0, 10), reader)).toThrow('at least 50 are needed');
  });
});
