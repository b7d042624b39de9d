/**
 * Protects who takes a network elsewhere: every file opens in a reader that is not ours, with the nodes, links and weights
 * of the network, whatever a label holds, and says how it was made. networkx and igraph read them in bench/networks.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NETWORK_FORMATS, type NetworkFormat, networkFiles } from '../../../src/network/files/index.js';
import type { Network } from '../../../src/network/network.js';
import { network, networks, node, WHOLE } from './some-networks.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** An independent XML parser, strict: what it refuses no program opens. */
function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root;
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** What XML can hold of a text; the rest is replaced. */
const inXml = (text: string) =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const allowed =
        code === 9 ||
        code === 10 ||
        code === 13 ||
        (code >= 32 && code < 0xd800) ||
        (code > 0xdfff && code < 0xfffe) ||
        code > 0xffff;
      return allowed ? character : '\ufffd';
    })
    .join('');

const textOf = (from: Network, format: NetworkFormat, suffix?: string) =>
  networkFiles(from, format).find((file) => suffix === undefined || file.suffix === suffix)?.text ?? '';

/** VOSviewer normalises by itself: twice would be wrong. */
const strengthsOf = ({ links }: Network) => links.map(({ from, to, strength }) => [from, to, strength]);
const linksOf = ({ links }: Network) => links.map(({ from, to, normalizedStrength }) => [from, to, normalizedStrength]);

const anyNetwork = (check: (from: Network) => void) =>
  fc.assert(
    fc.property(networks, (from) => void check(from)),
    { numRuns: 200 },
  );

describe.each(NETWORK_FORMATS)('%s', (format) => {
  it('gives the same bytes for the same network', () => {
    expect(networkFiles(structuredClone(WHOLE), format)).toEqual(networkFiles(WHOLE, format));
  });

  it('says inside how it was made: counting, years, date of the data, what was left out', () => {
    const texts = networkFiles(WHOLE, format).map(({ text }) => text);
    const said = format === 'VOSVIEWER_TEXT' ? texts.slice(2) : texts;
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      for (const part of [
        'FRACTIONAL',
        'ASSOCIATION_STRENGTH',
        '2015',
        '2024-05-06',
        '0.1.0',
        'Only the 3 strongest of 9',
      ])
        expect(text).toContain(part);
    }
  });

  it('holds an empty network', () => {
    for (const { text } of networkFiles(network([], []), format)) expect(text.length).toBeGreaterThanOrEqual(0);
  });

  it('holds a label of a megabyte in time', () => {
    const label = `<&"'\u0001=,;\t\\👩🏽‍🔬`.repeat(60_000);
    const started = performance.now();
    networkFiles(network([node('Person:a', label)], []), format);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('JSON', () => {
  it('is the network itself', () => {
    const { whorl, ...rest } = JSON.parse(textOf(WHOLE, 'JSON'));
    expect(whorl).toBe('network');
    expect(rest).toEqual(WHOLE);
  });
});

describe('GraphML', () => {
  it('has nodes, links and values of the network, by the names and types it declares', () => {
    anyNetwork((from) => {
      const root = parseXml(textOf(from, 'GRAPHML'));
      const keys = new Map(all(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
      const values = (element: Element) =>
        Object.fromEntries(
          element.children.map(({ attributes, text }) => [keys.get(attributes.key)?.['attr.name'], text]),
        );
      expect(
        all(root, 'node').map((element) => [
          element.attributes.id,
          values(element).label,
          Number(values(element).degree),
        ]),
      ).toEqual(from.nodes.map(({ id, label, measures }) => [id, inXml(label), measures.degree]));
      expect(
        all(root, 'edge').map((element) => [
          element.attributes.source,
          element.attributes.target,
          Number(values(element).weight),
        ]),
      ).toEqual(linksOf(from));
      for (const data of all(root, 'data')) expect(keys.has(data.attributes.key)).toBe(true);
    });
  });

  it('declares each attribute once, with types that readers know', () => {
    const keys = all(parseXml(textOf(WHOLE, 'GRAPHML')), 'key').map(({ attributes }) => attributes);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
    expect(new Set(keys.map((key) => `${key.for} ${key['attr.name']}`)).size).toBe(keys.length);
    expect(new Set(keys.map((key) => key['attr.type']))).toEqual(new Set(['string', 'int', 'double']));
  });
});

describe('GEXF', () => {
  it('has nodes, links and weights of the network for a strict parser', () => {
    anyNetwork((from) => {
      const root = parseXml(textOf(from, 'GEXF'));
      expect(all(root, 'node').map(({ attributes }) => [attributes.id, attributes.label])).toEqual(
        from.nodes.map(({ id, label }) => [id, inXml(label)]),
      );
      expect(
        all(root, 'edge').map(({ attributes }) => [attributes.source, attributes.target, Number(attributes.weight)]),
      ).toEqual(linksOf(from));
    });
  });

  it('opens in graphology with all values of the network, numbers as numbers', () => {
    const graph = gexf.parse(UndirectedGraph, textOf(WHOLE, 'GEXF'), { addMissingNodes: false });
    expect(graph.type).toBe('undirected');
    expect(graph.nodes()).toEqual(WHOLE.nodes.map(({ id }) => id));
    expect(graph.getNodeAttributes('Person:a')).toMatchObject({
      label: 'Ida Holm',
      outputs: 12,
      average_year: 2019.5,
      degree: 2,
      strength: 2.75,
      page_rank: 0.5,
      cluster: 1,
      x: -0.5,
      y: 0.25,
    });
    expect(graph.getNodeAttribute('Person:b', 'label')).toBe('Per <van der> Berg & Søn "Æ"');
    expect(graph.mapEdges((_, attributes, from, to) => [from, to, Number(attributes.weight)])).toEqual(linksOf(WHOLE));
    expect(graph.getEdgeAttributes('Person:a', 'Person:b')).toMatchObject({
      strength: 1.5,
      outputs: 3,
      first_year: 2015,
    });
    expect(graph.getAttributes()).toMatchObject({ creator: 'Whorl 0.1.0', lastModifiedDate: '2024-05-06' });
  });
});

/** As it comes out of a file: half a surrogate pair does not. */
const inUtf8 = (text: string) => Buffer.from(text).toString('utf8');

describe('CSV', () => {
  const rows = (text: string): string[][] =>
    parseCsv(text, { bom: true, comment: '#', comment_no_infix: true, relax_column_count: false });

  it('has the links with their weights and the nodes with their labels, under a header', () => {
    anyNetwork((from) => {
      const [header = [], ...links] = rows(textOf(from, 'CSV', '-links.csv'));
      expect(header.slice(0, 2)).toEqual(['from', 'to']);
      expect(links.map((row) => [row[0], row[1], Number(row[2])])).toEqual(linksOf(from));
      const nodes = rows(textOf(from, 'CSV', '-nodes.csv')).slice(1);
      // An apostrophe guards what a spreadsheet would run.
      expect(nodes.map((row) => [row[0], row[1]?.replaceAll("'", '')])).toEqual(
        from.nodes.map(({ id, label }) => [id, inUtf8(label).replaceAll("'", '')]),
      );
    });
  });

  it('holds no formula, neither in a cell nor in a comment, and numbers stay numbers', () => {
    anyNetwork((from) => {
      for (const { text } of networkFiles(
        { ...from, parameters: { ...from.parameters, selection: from.nodes.map(({ label }) => label) } },
        'CSV',
      )) {
        const raw: string[][] = parseCsv(text, { bom: true, relax_column_count: true, relax_quotes: false });
        for (const cell of raw.flat())
          expect(/^[=+@\t\r]|^-(?!\d)/.test(cell.trimStart() === '' ? cell : cell.replace(/^ +/, ''))).toBe(false);
      }
    });
    const [, a = []] = rows(textOf(WHOLE, 'CSV', '-nodes.csv'));
    expect(a).toContain('-0.5');
    expect(textOf(WHOLE, 'CSV', '-nodes.csv')).toContain("'=SUM(A1)");
  });
});

/** As the documentation of VOSviewer Online tells the JSON file type. */
const vosviewerFile = z.strictObject({
  config: z.strictObject({
    terminology: z.record(
      z.enum(['item', 'items', 'link', 'links', 'link_strength', 'total_link_strength', 'cluster', 'clusters']),
      z.string(),
    ),
  }),
  info: z.strictObject({ title: z.string(), description: z.string() }),
  network: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.number().int().positive(),
        label: z.string(),
        description: z.string(),
        url: z.url().optional(),
        x: z.number().optional(),
        y: z.number().optional(),
        cluster: z.number().int().min(1).max(1_000).optional(),
        weights: z.record(z.string(), z.number().nonnegative()),
        scores: z.record(z.string(), z.number()),
      }),
    ),
    links: z.array(
      z.strictObject({ source_id: z.number().int(), target_id: z.number().int(), strength: z.number().positive() }),
    ),
    clusters: z.array(z.strictObject({ cluster: z.number().int().min(1).max(1_000), label: z.string() })),
  }),
});

describe('VOSviewer JSON', () => {
  const parsed = (from: Network) => vosviewerFile.parse(JSON.parse(textOf(from, 'VOSVIEWER_JSON')));

  it('fits the file type, with the links of the network between its items', () => {
    anyNetwork((from) => {
      const { network: shown } = parsed(from);
      const ids = new Map(shown.items.map(({ id }, at) => [id, from.nodes[at]?.id]));
      expect(ids.size).toBe(from.nodes.length);
      expect(shown.links.map((link) => [ids.get(link.source_id), ids.get(link.target_id), link.strength])).toEqual(
        strengthsOf(from),
      );
    });
  });

  it('shows labels in descriptions as text, never as markup, and leads to web pages only', () => {
    anyNetwork((from) => {
      for (const { description } of parsed(from).network.items)
        expect(description.replace(/<\/?b>|<br>/g, '')).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    });
    const { items, clusters } = parsed(WHOLE).network;
    expect(items.map(({ url }) => url)).toEqual(['https://orcid.org/0000-0002-1825-0097', undefined, undefined]);
    expect(items[1]?.description).toContain('Per &lt;van der&gt; Berg &amp; Søn &quot;Æ&quot;');
    expect(items[0]).toMatchObject({
      weights: { Links: 2, 'Total link strength': 2.75, Outputs: 12 },
      scores: { 'Avg. pub. year': 2019.5 },
      cluster: 1,
      x: -0.5,
    });
    expect(clusters).toHaveLength(2);
  });
});

describe('VOSviewer map and network files', () => {
  it('are tables of as many cells a row as the header has, with the links of the network', () => {
    anyNetwork((from) => {
      const table = (suffix: string) =>
        textOf(from, 'VOSVIEWER_TEXT', suffix)
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split('\t'));
      const [header = [], ...items] = table('-map.txt');
      expect(header.slice(0, 2)).toEqual(['id', 'label']);
      for (const row of items) expect(row).toHaveLength(header.length);
      expect(items.map(([id]) => Number(id))).toEqual(from.nodes.map((_, at) => at + 1));
      const idAt = (number: string | undefined) => from.nodes[Number(number) - 1]?.id;
      expect(table('-network.txt').map(([a, b, strength]) => [idAt(a), idAt(b), Number(strength)])).toEqual(
        strengthsOf(from),
      );
    });
  });
});

describe('Pajek', () => {
  it('has each vertex once, by a label of its own, and the edges with their weights', () => {
    anyNetwork((from) => {
      const twice = { ...from, nodes: from.nodes.map((each, at) => (at < 2 ? { ...each, label: 'Same' } : each)) };
      const lines = textOf(twice, 'PAJEK').split('\n').slice(0, -1);
      const start = lines.indexOf(`*Vertices ${from.nodes.length}`);
      const edges = lines.indexOf('*Edges');
      for (const line of lines.slice(0, start)) expect(line).toMatch(/^% /);
      const vertices = lines
        .slice(start + 1, edges)
        .map((line) => /^(\d+) "([^"\\]*)"( -?[\d.]+ -?[\d.]+)?$/.exec(line));
      expect(vertices.map((match) => Number(match?.[1]))).toEqual(from.nodes.map((_, at) => at + 1));
      expect(new Set(vertices.map((match) => match?.[2])).size).toBe(from.nodes.length);
      expect(
        lines
          .slice(edges + 1)
          .map((line) => line.split(' ').map(Number))
          .map(([a = 0, b = 0, weight]) => [from.nodes[a - 1]?.id, from.nodes[b - 1]?.id, weight]),
      ).toEqual(linksOf(from));
    });
  });

  it('keeps places between 0 and 1', () => {
    const places = [...textOf(WHOLE, 'PAJEK').matchAll(/" ([\d.]+) ([\d.]+)$/gm)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places).toEqual([
      [0, 0.625],
      [1, 0],
      [0.25, 0.5],
    ]);
  });
});
