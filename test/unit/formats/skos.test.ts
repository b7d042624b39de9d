import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSource } from '../../../src/formats/format.js';
import { linksThatCloseCycles } from '../../../src/formats/skos/hierarchy.js';
import { readSkosTurtle, type SkosOptions } from '../../../src/formats/skos/read.js';

const HEAD = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix : <https://example.org/v/> .
<https://example.org/v> a skos:ConceptScheme ; dct:title "Test"@en , "Prøve"@da ;
  dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ; <http://www.w3.org/2002/07/owl#versionInfo> "3" .
`;
const V = 'https://example.org/v/';

async function* pieces(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const read = (turtle: string, options?: SkosOptions) => readSkosTurtle(pieces(HEAD + turtle), options);
const conceptsOf = async (turtle: string) => (await read(turtle)).vocabulary?.concepts ?? [];
const reasonsOf = async (turtle: string) =>
  (await read(turtle)).warnings.map(({ line, reason }) => `${line}: ${reason}`);

describe('readSkosTurtle', () => {
  it('reads the scheme and a concept with everything it has', async () => {
    const { vocabulary, warnings, rejected } = await read(`
      :a a skos:Concept ; skos:inScheme <https://example.org/v> ; skos:notation "A.1" ;
        skos:prefLabel "Trust"@en , "Tillid"@da ; skos:altLabel "Confidence"@en-GB , "Tiltro"@da ; skos:hiddenLabel "Turst" ;
        skos:definition """Being willing
          to rely on others."""@en ; skos:broader :b ; skos:related :c .
      :b a skos:Concept ; skos:prefLabel "Attitudes"@en .
      :c a skos:Concept ; skos:prefLabel "Patients"@en .`);
    expect(rejected).toBeUndefined();
    expect(warnings).toEqual([]);
    expect(vocabulary).toEqual({
      uri: 'https://example.org/v',
      titles: [
        { text: 'Prøve', language: 'da' },
        { text: 'Test', language: 'en' },
      ],
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      version: '3',
      concepts: [
        {
          uri: `${V}a`,
          notation: 'A.1',
          prefLabels: [
            { text: 'Tillid', language: 'da' },
            { text: 'Trust', language: 'en' },
          ],
          altLabels: [
            { text: 'Tiltro', language: 'da' },
            { text: 'Confidence', language: 'en-gb' },
          ],
          hiddenLabels: [{ text: 'Turst' }],
          broader: [`${V}b`],
          related: [`${V}c`],
          definitions: [{ text: 'Being willing to rely on others.', language: 'en' }],
        },
        expect.objectContaining({ uri: `${V}b`, broader: [], related: [] }),
        expect.objectContaining({ uri: `${V}c`, broader: [], related: [`${V}a`] }),
      ],
    });
  });

  it('turns narrower into broader', async () => {
    const concepts = await conceptsOf(
      ':a a skos:Concept ; skos:prefLabel "A"@en ; skos:narrower :b . :b a skos:Concept ; skos:prefLabel "B"@en .',
    );
    expect(concepts.map(({ uri, broader }) => [uri, broader])).toEqual([
      [`${V}a`, []],
      [`${V}b`, [`${V}a`]],
    ]);
  });

  it('reads labels that are nodes of their own (SKOS-XL)', async () => {
    const concepts = await conceptsOf(`@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
      :a a skos:Concept ; xl:prefLabel :a-label ; xl:altLabel [ xl:literalForm "Alpha"@en ] . :a-label xl:literalForm "A"@en .`);
    expect(concepts).toMatchObject([
      { prefLabels: [{ text: 'A', language: 'en' }], altLabels: [{ text: 'Alpha', language: 'en' }] },
    ]);
  });

  it('reads N-Triples', async () => {
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const { vocabulary } = await readSkosTurtle(
      pieces(`<x:a> ${type} <${skos}Concept> .\n<x:a> <${skos}inScheme> <x:> .\n<x:a> <${skos}prefLabel> "A"@en .\n`),
    );
    expect(vocabulary).toMatchObject({ uri: 'x:', concepts: [{ uri: 'x:a' }] });
  });

  it('reads one vocabulary from several texts with links across them', async () => {
    const { vocabulary, warnings } = await readSkosTurtle([
      pieces(`${HEAD} :a a skos:Concept ; skos:prefLabel "A"@en ; skos:broader :b .`),
      pieces(
        '@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/v/> . :b a s:Concept ; s:prefLabel "B"@en .',
      ),
    ]);
    expect(vocabulary?.concepts[0]?.broader).toEqual([`${V}b`]);
    expect(warnings).toEqual([]);
  });

  it('leaves out a concept without a preferred label, and says where it stands', async () => {
    expect(
      await reasonsOf(':a a skos:Concept ; skos:prefLabel "A"@en .\n:b a skos:Concept ;\n skos:altLabel "B"@en .'),
    ).toEqual([`7: <${V}b> has no skos:prefLabel; left out`]);
  });

  it('keeps one preferred label a language, the others as alternatives', async () => {
    const turtle = ':a a skos:Concept ; skos:prefLabel "B"@en , "A"@en , "A"@da .';
    expect(await conceptsOf(turtle)).toMatchObject([
      {
        prefLabels: [
          { text: 'A', language: 'da' },
          { text: 'A', language: 'en' },
        ],
        altLabels: [{ text: 'B', language: 'en' }],
      },
    ]);
    expect(await reasonsOf(turtle)).toEqual([expect.stringContaining('a second preferred label in en, "B"')]);
  });

  it('leaves out collections and deprecated concepts', async () => {
    const concepts =
      await conceptsOf(`:a a skos:Concept ; skos:prefLabel "A"@en . :l a skos:Collection ; skos:prefLabel "List"@en ; skos:member :a .
      :d a skos:Concept ; skos:prefLabel "D"@en ; <http://www.w3.org/2002/07/owl#deprecated> true .`);
    expect(concepts.map(({ uri }) => uri)).toEqual([`${V}a`]);
  });

  it('counts links to concepts that are not in the file once, not one by one', async () => {
    const links = Array.from({ length: 50 }, (_, at) => `:x${at}`).join(' , ');
    expect(await reasonsOf(`:a a skos:Concept ; skos:prefLabel "A"@en ; skos:broader ${links} .`)).toEqual([
      `6: 50 broader links to concepts not in this file, the first to <${V}x0>; left out`,
    ]);
  });

  it('cuts a cycle of broader links at the same link whatever the order of the file', async () => {
    const statements = ['a', 'b', 'c'].map(
      (name, at) => `:${name} a skos:Concept ; skos:prefLabel "${name}"@en ; skos:broader :${'bca'[at]} .`,
    );
    const forwards = await read(statements.join('\n'));
    const backwards = await read(statements.toReversed().join('\n'));
    expect(forwards.vocabulary?.concepts.map(({ broader }) => broader)).toEqual([[`${V}b`], [`${V}c`], []]);
    expect(backwards.vocabulary).toEqual(forwards.vocabulary);
    expect(forwards.warnings.map(({ reason }) => reason)).toEqual([`<${V}c> broader <${V}a> closes a cycle; left out`]);
  });

  it('cuts a concept that is broader than itself', async () => {
    expect(await conceptsOf(':a a skos:Concept ; skos:prefLabel "A"@en ; skos:broader :a .')).toMatchObject([
      { broader: [] },
    ]);
  });

  it('gives the same vocabulary for a file in pieces of any size', async () => {
    const turtle = `${HEAD}:a a skos:Concept ;\r\n  skos:prefLabel "Kræft 🩺"@da ; skos:altLabel """two\nlines"""@da , "tab\\tbed"@da .\n`;
    const whole = await readSkosTurtle(pieces(turtle));
    expect(whole.vocabulary?.concepts).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (size) => {
        expect(await readSkosTurtle(pieces(turtle, size))).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('rejects a file with a syntax error, naming the line, rather than load half of it', async () => {
    const { vocabulary, rejected } = await read(':a a skos:Concept ; skos:prefLabel "A"@en .\n:b a nope:Concept .');
    expect(vocabulary).toBeUndefined();
    expect(rejected).toEqual({ line: 7, reason: 'not Turtle: Undefined prefix "nope:"; mend the file from here on' });
  });

  it('says what a file without a scheme or without concepts lacks', async () => {
    expect((await readSkosTurtle(pieces('<x:a> <x:b> "c" .'))).rejected?.reason).toContain('no skos:ConceptScheme');
    expect((await read('')).rejected?.reason).toContain('no usable skos:Concept');
    expect((await readSkosTurtle(pieces(''))).rejected?.reason).toContain('no skos:ConceptScheme');
  });

  it('keeps to its limits and says so', async () => {
    const long = `:a a skos:Concept ; skos:prefLabel "A"@en ; skos:altLabel "${'x'.repeat(501)}" , "b" , "c" , "d" .`;
    const { vocabulary, warnings } = await read(long, { limits: { labelsPerConcept: 2 } });
    expect(vocabulary?.concepts[0]?.altLabels.map(({ text }) => text)).toEqual(['b', 'c']);
    expect(warnings).toHaveLength(2);
    expect((await read(long, { limits: { characters: 100 } })).rejected?.reason).toContain(
      'longer than 100 characters',
    );
    const many = Array.from({ length: 9 }, (_, at) => `:c${at} a skos:Concept ; skos:prefLabel "${at}x"@en .`).join(
      '\n',
    );
    expect((await read(many, { limits: { concepts: 5 } })).rejected?.reason).toContain('more than 5 concepts');
    const nameless = many.replaceAll('prefLabel', 'altLabel');
    expect((await read(nameless, { limits: { warnings: 3 } })).warnings.map(({ reason }) => reason).at(-1)).toBe(
      'and 6 more warnings',
    );
  });

  it.each([
    ['a quote that is never closed', `:a skos:prefLabel """${'x y z\n'.repeat(200_000)}`],
    ['brackets 200,000 deep', `:a skos:broader ${'[ skos:broader '.repeat(200_000)}`],
    ['a list 500,000 deep', `:a skos:broader ${'('.repeat(500_000)}`],
    ['an endless IRI', `<https://example.org/${'a'.repeat(2_000_000)}`],
    ['backslashes without end', `:a skos:prefLabel "${'\\'.repeat(1_000_000)}" .`],
    ['binary data', '\u0000\u0001PK'.repeat(100_000)],
  ])('rejects %s without reading to the end', async (_, turtle) => {
    const { rejected } = await read(turtle);
    expect(rejected?.reason.length).toBeLessThan(300);
    expect(rejected?.reason).toMatch(/no statement ends|not Turtle/);
  });

  it('fails when the source fails', async () => {
    async function* broken(): TextSource & AsyncGenerator<string> {
      yield HEAD;
      throw new Error('disk on fire');
    }
    await expect(readSkosTurtle(broken())).rejects.toThrow('disk on fire');
  });
});

describe('linksThatCloseCycles', () => {
  const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 24 });
  const graphOf = (pairs: readonly (readonly [number, number])[]) => {
    const graph = new Map<string, string[]>(Array.from({ length: 8 }, (_, at) => [String(at), []]));
    for (const [from, to] of pairs)
      if (!graph.get(String(from))?.includes(String(to))) graph.get(String(from))?.push(String(to));
    return graph;
  };
  /** Takes nodes without broader ones away until none is left: possible exactly without cycles. */
  const isAcyclic = (graph: ReadonlyMap<string, readonly string[]>): boolean => {
    const left = new Map(graph);
    for (;;) {
      const done = [...left].filter(([, broader]) => broader.every((each) => !left.has(each)));
      if (done.length === 0) return left.size === 0;
      for (const [node] of done) left.delete(node);
    }
  };

  it('leaves a graph without cycles, each link left out being one that closes a cycle in what remains', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph = graphOf(pairs);
        const closing = linksThatCloseCycles(graph);
        const cut = new Map(
          [...graph].map(([node, broader]) => [
            node,
            broader.filter((to) => !closing.some((link) => link.narrower === node && link.broader === to)),
          ]),
        );
        expect(isAcyclic(cut)).toBe(true);
        for (const { narrower, broader } of closing) {
          expect(isAcyclic(new Map(cut).set(narrower, [...(cut.get(narrower) ?? []), broader]))).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        expect(linksThatCloseCycles(graphOf(pairs.toReversed()))).toEqual(linksThatCloseCycles(graphOf(pairs)));
      }),
    );
  });

  it('walks a chain of 200,000 concepts', () => {
    const chain = new Map(Array.from({ length: 200_000 }, (_, at) => [`c${at}`, [`c${at + 1}`]]));
    expect(linksThatCloseCycles(chain)).toEqual([]);
  });
});
