/** Protects pictures of networks: every node has a finite place in the frame, and no label lies on another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, shortened } from '../../../explorer/src/draw/labels.js';
import { colourOf, outline, SHAPES, shapeOf, yearStep } from '../../../explorer/src/draw/marks.js';
import { escaped, networkFile } from '../../../explorer/src/draw/network-file.js';
import {
  bounded,
  FRAME,
  HEIGHT,
  type Network,
  sceneOf,
  viewOf,
  viewText,
  WHOLE,
  WIDTH,
} from '../../../explorer/src/draw/scene.js';

/** Names hold more than letters, and layouts have given infinity. */
const networks: fc.Arbitrary<Network> = fc.integer({ min: 0, max: 60 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc.record({
          id: fc.constant(`Person:${at}`),
          label: fc.string({ unit: 'grapheme', maxLength: 60 }),
          cluster: fc.integer({ min: 1, max: 30 }),
          strength: fc.double({ min: 0, max: 1e6, noNaN: true }),
          averageYear: fc.option(fc.double({ min: 1900, max: 2030, noNaN: true })),
          position: fc.record({ x: fc.double(), y: fc.double() }),
        }),
      ),
    ),
    links:
      count < 2
        ? fc.constant([])
        : fc.array(
            fc.record({
              from: fc.nat({ max: count - 1 }),
              to: fc.nat({ max: count - 1 }),
              strength: fc.double({ min: 0, max: 1e6, noNaN: true }),
              firstYear: fc.option(fc.integer({ min: 1900, max: 2030 })),
              lastYear: fc.option(fc.integer({ min: 1900, max: 2030 })),
            }),
            { maxLength: 120 },
          ),
  }),
);

describe('the picture of a network', () => {
  it('gives every node a finite place inside the frame, and every link a finite width', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { nodes, links } = sceneOf(network);
        expect(nodes.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id));
        for (const { x, y, radius } of nodes) {
          expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT && radius > 0 && radius < 30).toBe(true);
        }
        for (const { width } of links) expect(width > 0 && width <= 6).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never writes a label on another or beyond the frame', () => {
    fc.assert(
      fc.property(networks, fc.double({ min: 4, max: 30, noNaN: true }), (network, size) => {
        const labels = placeLabels(sceneOf(network).nodes, { size, frame: FRAME });
        for (const [at, label] of labels.entries()) {
          expect(label.left >= 0 && label.right <= WIDTH && label.top >= 0 && label.bottom <= HEIGHT).toBe(true);
          for (const other of labels.slice(at + 1)) expect(overlap(label, other)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names a node that stands alone, and shortens a long name', () => {
    const nodes = [{ x: 500, y: 300, radius: 10, label: 'Ida Holm' }];
    expect(placeLabels(nodes, { size: 12, frame: FRAME }).map(({ text }) => text)).toEqual(['Ida Holm']);
    expect(shortened('A very long name of a very long institute for everything')).toHaveLength(34);
  });

  it('pulls parts without a link between them together into the frame', () => {
    const node = (id: string, x: number) => ({
      id,
      label: id,
      cluster: 1,
      strength: 1,
      averageYear: null,
      position: { x, y: 0 },
    });
    const link = (from: number, to: number) => ({ from, to, strength: 1, firstYear: null, lastYear: null });
    const { nodes } = sceneOf({
      nodes: [node('a', 0), node('b', 1), node('c', 2), node('far', 1e6), node('farther', 1e6 + 1)],
      links: [link(0, 1), link(1, 2), link(3, 4)],
    });
    const [a, , c] = nodes;
    expect((c?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(300);
  });

  it('makes a well-formed file of any network', () => {
    fc.assert(
      fc.property(networks, fc.string(), (network, title) => {
        const file = networkFile({ scene: sceneOf(network), overlay: 'year', title, notes: [title] });
        expect(file.match(/<text/g)?.length ?? 0).toBe(file.match(/<\/text>/g)?.length ?? 0);
        expect(file).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
    expect(escaped('<b>&\u0000"')).toBe('&lt;b&gt;&amp;&quot;');
  });
});

describe('marks', () => {
  it('differ in colour or shape for the first 64 clusters', () => {
    const looks = Array.from({ length: 64 }, (_, at) => `${colourOf(at + 1)} ${shapeOf(at + 1)}`);
    expect(new Set(looks).size).toBe(64);
  });

  it('are closed outlines without anything that is no number', () => {
    for (const shape of SHAPES) expect(outline(shape, 1, 2, 3)).toMatch(/^M[-\d. aL]+z$/);
  });

  it('tell years in six steps, and those without a year apart', () => {
    const years = { from: 2000, to: 2020 };
    expect([null, 2000, 2010, 2020].map((year) => yearStep(year, years))).toEqual([0, 1, 4, 6]);
    expect(yearStep(2000, { from: 2000, to: 2000 })).toBe(6);
  });
});

describe('what is seen of a picture', () => {
  it('is the same after it was written into an address and read again', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: 0, max: WIDTH }),
          y: fc.integer({ min: 0, max: HEIGHT }),
          zoom: fc.integer({ min: 2, max: 40 }),
        }),
        (view) => {
          expect(viewOf(viewText(view))).toEqual(view);
        },
      ),
    );
    expect(viewText(WHOLE)).toBeNull();
  });

  it('is the whole for an address that makes no sense, and never leaves the picture', () => {
    for (const text of [null, '', 'a,b,c', '1,2', 'NaN,1,1']) expect(viewOf(text)).toEqual(WHOLE);
    expect(bounded({ x: -5, y: 1e9, zoom: 0 })).toEqual({ x: 0, y: HEIGHT, zoom: 1 });
  });
});
