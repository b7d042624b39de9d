/** Networks made up for tests of their files: one by hand with everything in it, and any by fast-check. */
import fc from 'fast-check';
import type { Network, NetworkNode } from '../../../src/network/network.js';

const MEASURES: NetworkNode['measures'] = {
  degree: 1,
  strength: 1.5,
  betweenness: null,
  closeness: null,
  pageRank: null,
  clustering: null,
  component: null,
  participation: null,
  units: null,
};

export const node = (id: string, label: string, more: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  label,
  kind: 'PERSON',
  url: null,
  weights: { outputs: null },
  scores: { averageYear: null, firstYear: null, lastYear: null },
  measures: MEASURES,
  cluster: null,
  x: null,
  y: null,
  ...more,
});

export function network(nodes: readonly NetworkNode[], links: Network['links'], more: Partial<Network> = {}): Network {
  return {
    parameters: {
      kind: 'PEOPLE',
      selection: ['Lab of Examples and below'],
      outputs: null,
      since: 2015,
      until: null,
      counting: 'FRACTIONAL',
      normalization: 'ASSOCIATION_STRENGTH',
      minStrength: 0.5,
      maxNodes: 300,
      isolates: true,
      seed: 7,
      resolution: 1,
      minClusterSize: 1,
      layout: 'VOS',
      measures: ['BETWEENNESS'],
      sampledFrom: null,
      consortiumLimit: 100,
      asOf: 2024,
      revision: 12,
      dataDate: '2024-05-06',
      version: '0.1.0',
    },
    nodes,
    links,
    clusters: [],
    modularity: null,
    truncated: false,
    cuts: [],
    consortiumOutputs: 3,
    ...more,
  };
}

/** Three people with all that can be told, two links, two clusters, and something left out. */
export const WHOLE = network(
  [
    node('Person:a', 'Ida Holm', {
      url: 'https://orcid.org/0000-0002-1825-0097',
      weights: { outputs: 12 },
      scores: { averageYear: 2019.5, firstYear: 2015, lastYear: 2024 },
      measures: {
        ...MEASURES,
        degree: 2,
        strength: 2.75,
        betweenness: 1,
        pageRank: 0.5,
        closeness: 1,
        clustering: 0,
        component: 1,
        participation: 0.5,
        units: 2,
      },
      cluster: 1,
      x: -0.5,
      y: 0.25,
    }),
    node('Person:b', 'Per <van der> Berg & Søn "Æ"', {
      url: 'javascript:alert(1)',
      measures: { ...MEASURES, betweenness: 0 },
      cluster: 1,
      x: 1.5,
      y: -1,
    }),
    node('Person:c', '=SUM(A1)', { cluster: 2, x: 0, y: 0, measures: { ...MEASURES, strength: 1.25, betweenness: 0 } }),
  ],
  [
    {
      from: 'Person:a',
      to: 'Person:b',
      strength: 1.5,
      normalizedStrength: 2.0625,
      outputs: 3,
      firstYear: 2015,
      lastYear: 2020,
    },
    {
      from: 'Person:a',
      to: 'Person:c',
      strength: 1.25,
      normalizedStrength: 0.1,
      outputs: 2,
      firstYear: null,
      lastYear: null,
    },
  ],
  {
    clusters: [
      { number: 1, size: 2, strongest: ['Ida Holm', 'Per <van der> Berg & Søn "Æ"'] },
      { number: 2, size: 1, strongest: ['=SUM(A1)'] },
    ],
    modularity: 0.125,
    truncated: true,
    cuts: [
      {
        reason: 'MOST_NODES',
        text: 'Only the 3 strongest of 9 are shown; "maxNodes",=1 says how many.',
        nodes: 6,
        links: 4,
        truncates: true,
      },
    ],
  },
);

/** What readers stumble over. */
const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ']]>',
    '&amp;',
    '<!--',
    '"',
    "'",
    '\u0000\u0008',
    '\ud800',
    '\ufffe',
    'a\tb\r\nc',
    '=1+1',
    "'=1",
    '# no comment',
    '%',
    '👩🏽‍🔬 Æ',
    '\\',
    'x\\"',
    '\u2028',
  ),
);

export const networks: fc.Arbitrary<Network> = fc.uniqueArray(HOSTILE, { minLength: 1, maxLength: 6 }).chain((labels) =>
  fc
    .array(
      fc.tuple(fc.nat(labels.length - 1), fc.nat(labels.length - 1), fc.double({ min: 1e-9, max: 1e6, noNaN: true })),
      { maxLength: 8 },
    )
    .map((pairs) => {
      const ids = labels.map((_, at) => `Person:p${at}`);
      const links = new Map(
        pairs
          .filter(([a, b]) => a < b)
          .map(([a, b, strength]) => [
            `${a} ${b}`,
            {
              from: ids[a] ?? '',
              to: ids[b] ?? '',
              strength,
              normalizedStrength: strength / 3,
              outputs: 1,
              firstYear: 2020,
              lastYear: 2021,
            },
          ]),
      );
      return network(
        labels.map((label, at) => node(ids[at] ?? '', label, at % 2 === 0 ? {} : { x: at, y: -at, cluster: at })),
        [...links.values()],
      );
    }),
);
