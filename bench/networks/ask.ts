/** Networks asked over HTTP, as any client does. */
import { z } from 'zod';

const NODES = 'nodes { id label degree strength cluster }';

/** What a page with the network of somebody shows. */
export const EGO = `query($id: ID!, $radius: Int) {
  collaborationNetwork(kind: PEOPLE, of: [{ ego: { of: $id, radius: $radius } }], maxNodes: 300) {
    ${NODES}
    links { from { id } to { id } strength outputs firstYear lastYear }
    truncated cuts { reason text }
  } }`;

/** The same network without its links: what a table of people shows. */
export const EGO_NODES = `query($id: ID!, $radius: Int) {
  collaborationNetwork(kind: PEOPLE, of: [{ ego: { of: $id, radius: $radius } }], maxNodes: 300) { ${NODES} truncated } }`;

const MEASURED = `
  modularity
  nodes { id degree strength betweenness closeness pageRank clustering cluster }
  links { from { id } to { id } strength normalizedStrength }`;

export const EXACT = `query($id: ID!, $counting: Counting, $normalization: NetworkNormalization, $starts: Int) {
  collaborationNetwork(kind: PEOPLE, of: [{ ego: { of: $id, radius: 2 } }], maxNodes: 300, counting: $counting,
    normalization: $normalization, clustering: { starts: $starts }, seed: 42) { ${MEASURED} } }`;

export const FILES = `query($id: ID!) {
  collaborationNetwork(kind: PEOPLE, of: [{ ego: { of: $id, radius: 2 } }], maxNodes: 300, seed: 42) {
    graphml: files(format: GRAPHML) { text }
    gexf: files(format: GEXF) { text }
    vosviewer: files(format: VOSVIEWER_JSON) { text }
  } }`;

const ends = z.object({ id: z.string() });
const exact = z.object({
  modularity: z.number(),
  nodes: z.array(
    z.object({
      id: z.string(),
      degree: z.number(),
      strength: z.number(),
      betweenness: z.number(),
      closeness: z.number(),
      pageRank: z.number(),
      clustering: z.number(),
      cluster: z.number(),
    }),
  ),
  links: z.array(
    z
      .object({ from: ends, to: ends, strength: z.number(), normalizedStrength: z.number() })
      .transform(({ from, to, ...rest }) => ({ from: from.id, to: to.id, ...rest })),
  ),
});
const text = z.tuple([z.object({ text: z.string() })]).transform(([file]) => file.text);

export const shapes = {
  exact,
  ego: z.object({ nodes: z.array(z.object({ cluster: z.number() })) }),
  files: z.object({ graphml: text, gexf: text, vosviewer: text }),
};

export async function network<D>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<D>,
): Promise<D> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return z.object({ data: z.object({ collaborationNetwork: shape }) }).parse(await response.json()).data
    .collaborationNetwork;
}
