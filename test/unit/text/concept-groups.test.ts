import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptRecord, VocabularyRecord } from '../../../src/record/vocabulary.js';
import { conceptGroups } from '../../../src/text/concept-groups.js';
import { extractConcepts } from '../../../src/text/extract.js';
import { buildIndex } from '../../../src/text/extraction-index.js';

type Draft = Partial<Omit<ConceptRecord, 'prefLabels'>> & { readonly label: string; readonly language?: string };

function concept(uri: string, { label, language = 'en', ...rest }: Draft): ConceptRecord {
  return {
    uri,
    prefLabels: [{ text: label, language }],
    altLabels: [],
    hiddenLabels: [],
    broader: [],
    related: [],
    definitions: [],
    ...rest,
  };
}
const vocabulary = (uri: string, ...concepts: ConceptRecord[]): VocabularyRecord => ({ uri, titles: [], concepts });

const A = vocabulary(
  'https://a.example',
  concept('https://a.example/herbs', { label: 'Herbs' }),
  concept('https://a.example/mint', { label: 'Mint', broader: ['https://a.example/herbs'] }),
);
const B = vocabulary(
  'https://b.example',
  concept('https://b.example/plante', { label: 'Krydderurt', language: 'da', exactMatch: ['https://a.example/herbs'] }),
  concept('https://b.example/mynte', {
    label: 'Havemynte',
    language: 'da',
    broader: ['https://b.example/plante'],
    exactMatch: ['https://a.example/mint', 'https://nowhere.example/x'],
  }),
);

describe('concepts that mean the same', () => {
  it('are one, with the labels and links of all, shown as that of the first vocabulary', () => {
    expect(conceptGroups([B, A])).toEqual([
      {
        concept: expect.objectContaining({ uri: 'https://a.example/herbs', broader: [] }),
        vocabulary: 'https://a.example',
        members: ['https://a.example/herbs', 'https://b.example/plante'],
      },
      {
        concept: expect.objectContaining({
          uri: 'https://a.example/mint',
          prefLabels: [
            { text: 'Mint', language: 'en' },
            { text: 'Havemynte', language: 'da' },
          ],
          broader: ['https://a.example/herbs'],
        }),
        vocabulary: 'https://a.example',
        members: ['https://a.example/mint', 'https://b.example/mynte'],
      },
    ]);
  });

  it('are found by the label of any of them, in its language, and known by any of their URIs', () => {
    const index = buildIndex([A, B]);
    const found = extractConcepts({ title: 'Dyrkning af havemynte i små haver', language: 'da' }, index).concepts;
    expect(found).toMatchObject([{ uri: 'https://a.example/mint', vocabulary: 'https://a.example', weight: 1 }]);
    expect(index.positionOf.get('https://b.example/mynte')).toBe(index.positionOf.get('https://a.example/mint'));
  });

  it('stay apart within one vocabulary, whoever maps them', () => {
    const two = vocabulary(
      'https://c.example',
      concept('https://c.example/1', { label: 'Spearmint', exactMatch: ['https://a.example/mint'] }),
      concept('https://c.example/2', {
        label: 'Peppermint',
        exactMatch: ['https://a.example/mint', 'https://c.example/1'],
      }),
    );
    const members = conceptGroups([A, two]).map((group) => group.members);
    expect(members).toContainEqual(['https://a.example/mint', 'https://c.example/1']);
    expect(members).toContainEqual(['https://c.example/2']);
  });

  it('make another version of the index once they are mapped', () => {
    const unmapped = vocabulary(B.uri, ...B.concepts.map(({ exactMatch: _, ...rest }) => rest));
    expect(buildIndex([A, B]).version).not.toBe(buildIndex([A, unmapped]).version);
  });

  it('fall into the same groups in whatever order vocabularies come, every concept in exactly one', () => {
    const link = fc.tuple(fc.nat(3), fc.nat(4), fc.nat(3), fc.nat(4));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (links) => {
        const uri = (v: number, c: number) => `https://v${v}.example/${c}`;
        const all = [0, 1, 2, 3].map((v) =>
          vocabulary(
            `https://v${v}.example`,
            ...[0, 1, 2, 3, 4].map((c) =>
              concept(uri(v, c), {
                label: `label ${v} ${c}`,
                exactMatch: links.filter(([x, y]) => x === v && y === c).map(([, , x, y]) => uri(x, y)),
                broader: c > 0 ? [uri(v, c - 1)] : [],
              }),
            ),
          ),
        );
        const groups = conceptGroups(all);
        expect(conceptGroups(all.toReversed())).toEqual(groups);
        const members = groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(20);
        expect(members).toHaveLength(20);
        for (const group of groups) {
          expect(new Set(group.members.map((member) => member.slice(0, 18))).size).toBe(group.members.length);
          expect(group.concept.broader).not.toContain(group.concept.uri);
        }
      }),
    );
  });
});
