/**
 * A network as it is shown, told as a table and written to files: plain values, the same for all three. Whatever is
 * counted, normalised or measured here is about exactly these nodes and links; what was left out is told in `cuts`.
 */

/** What the nodes are, and for outputs what makes a link. */
export const NETWORK_KINDS = [
  'PEOPLE',
  'LABS',
  'PARTNERS',
  'ORGANIZATIONS',
  'COUNTRIES',
  'CONCEPTS',
  'BIBLIOGRAPHIC_COUPLING',
  'CO_CITATION',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

export type NetworkCounting = 'FULL' | 'FRACTIONAL';
export type NetworkNormalization = 'NONE' | 'ASSOCIATION_STRENGTH' | 'FRACTIONALIZATION';
export type NetworkLayout = 'VOS' | 'FORCE';

/** What can be computed of a node beside its degree and strength; formulas are in docs/methods.md. */
export const NETWORK_MEASURES = [
  'BETWEENNESS',
  'CLOSENESS',
  'PAGE_RANK',
  'CLUSTERING',
  'COMPONENT',
  'PARTICIPATION',
  'UNITS',
] as const;
export type NetworkMeasure = (typeof NETWORK_MEASURES)[number];

export interface Network {
  readonly parameters: NetworkParameters;
  /** Strongest first; of equal ones by id. */
  readonly nodes: readonly NetworkNode[];
  /** Strongest first; of equal ones by ids. One a pair; `from` stands before `to` in `nodes`. */
  readonly links: readonly NetworkLink[];
  /** Clusters from 1, the largest first; empty if none were asked for. */
  readonly clusters: readonly NetworkCluster[];
  /** Modularity of the clusters by the strengths of links, resolution 1 (Newman 2004); null without clusters. */
  readonly modularity: number | null;
  /** Whether anything was left out that the request would hold. */
  readonly truncated: boolean;
  readonly cuts: readonly NetworkCut[];
  /** Outputs of too many authors (or units) for pairwise ties: they make no link here. */
  readonly consortiumOutputs: number;
}

export interface NetworkNode {
  /** Global id; of a country `Country:` and its code, ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'PERSON' | 'LAB' | 'PARTNER' | 'COUNTRY' | 'CONCEPT' | 'OUTPUT';
  /** An address where more is told of it: an identifier's or its own; null if there is none. */
  readonly url: string | null;
  /** Sizes: sums that make a node large. */
  readonly weights: NodeWeights;
  /** Averages and years: what a node is coloured by. */
  readonly scores: NodeScores;
  readonly measures: NodeMeasures;
  /** From 1; null if clusters were not asked for. */
  readonly cluster: number | null;
  /** Place in the layout asked for, else null. VOS: around 0, average distance 1. FORCE: on a scale of its own. */
  readonly x: number | null;
  readonly y: number | null;
}

export interface NodeWeights {
  /** Outputs of the node that count here, each once; null where they were not asked for. */
  readonly outputs: number | null;
}

export interface NodeScores {
  /** Average year of publication of these outputs; null where there are none with a year, or they were not asked for. */
  readonly averageYear: number | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** `degree` and `strength` are always there; the others are null unless asked for, or where they have no value. */
export interface NodeMeasures {
  /** Links of the node. */
  readonly degree: number;
  /** Sum of their strengths ("total link strength"). */
  readonly strength: number;
  /** Share of shortest paths, in hops, of others that pass it, 0 to 1. */
  readonly betweenness: number | null;
  /** How near the others are, in hops, 0 to 1; Wasserman and Faust's form for networks in several parts. */
  readonly closeness: number | null;
  /** By strength, damping 0.85; sums to 1. */
  readonly pageRank: number | null;
  /** Share of pairs of its neighbours that are linked, 0 to 1; 0 below two neighbours. */
  readonly clustering: number | null;
  /** Number of its component from 1, the largest first. */
  readonly component: number | null;
  /** How evenly its strength is spread over units, 0 to 1 (Guimerà and Amaral 2005). */
  readonly participation: number | null;
  /** How many units its neighbours belong to. */
  readonly units: number | null;
}

export interface NetworkLink {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** By the counting asked for. */
  readonly strength: number;
  /** By the normalisation asked for; equal to `strength` for NONE. */
  readonly normalizedStrength: number;
  /** Joint outputs, each counted 1 (of couplings: shared references; of co-citations: citing outputs). */
  readonly outputs: number;
  /** Years of the first and the newest of them; null if none has a year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface NetworkCluster {
  readonly number: number;
  readonly size: number;
  /** Labels of its strongest nodes, at most three. */
  readonly strongest: readonly string[];
}

/** One thing that was left out. */
export interface NetworkCut {
  readonly reason:
    | 'MOST_NODES'
    | 'MOST_LINKS'
    | 'MOST_OUTPUTS'
    | 'MOST_CANDIDATES'
    | 'ISOLATES'
    | 'MINIMUM_STRENGTH'
    | 'GONE'
    | 'SAMPLED';
  /** Which limit it was, what it left out and what to do, in a sentence. */
  readonly text: string;
  /** How many of each it left out. */
  readonly nodes: number;
  readonly links: number;
  /** Whether something is missing that the request asked for; false for what the request itself leaves out. */
  readonly truncates: boolean;
}

/** All that somebody needs to make the same network again. */
export interface NetworkParameters {
  readonly kind: NetworkKind;
  /** What was chosen, one sentence part each: "Department of Physics and below", "ego of Ida Holm, radius 2". */
  readonly selection: readonly string[];
  /** Which outputs count, in words; null: all of the years. */
  readonly outputs: string | null;
  readonly since: number | null;
  readonly until: number | null;
  readonly counting: NetworkCounting;
  readonly normalization: NetworkNormalization;
  /** Links weaker than this were left out. */
  readonly minStrength: number;
  readonly maxNodes: number;
  /** Whether nodes without a link were kept. */
  readonly isolates: boolean;
  readonly seed: number;
  /** Of the clusters; null without clusters. */
  readonly resolution: number | null;
  readonly minClusterSize: number | null;
  readonly layout: NetworkLayout | null;
  /** Measures that were computed. */
  readonly measures: readonly NetworkMeasure[];
  /** From how many nodes betweenness and closeness were measured; null: from all, exactly, or not asked for. */
  readonly sampledFrom: number | null;
  /** Outputs of more authors (or units) than this make no links. */
  readonly consortiumLimit: number;
  /** The newest year with joint outputs in the graph. */
  readonly asOf: number;
  /** Revision of the graph, and the day of its newest import (YYYY-MM-DD; null before the first). */
  readonly revision: number;
  readonly dataDate: string | null;
  /** Version of Whorl. */
  readonly version: string;
}
