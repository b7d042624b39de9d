/** One address of every kind of page of the explorer on the demonstration graph: for tests of all pages, and for their pictures. */
import { z } from 'zod';

export interface ExplorerPage {
  /** File name of its picture. */
  readonly name: string;
  readonly path: string;
  /** Only for curators. */
  readonly curator?: true;
}

const ASKED = `{
  publication(by: { doi: "10.1186/s12913-023-09324-8" }) {
    id venue { id } keywords { id } fingerprint(first: 1) { entries { concept { id vocabulary { id } } } }
  }
  members(first: 3) { nodes { id publications(first: 1) { totalCount } } }
  labs(first: 50) { nodes { id publications(first: 1) { totalCount } } }
  partners(first: 1) { nodes { id } }
  projects(first: 1) { nodes { id } }
}`;

const ids = z.object({ nodes: z.array(z.object({ id: z.string() })).min(1) });
const counted = z.object({
  nodes: z.array(z.object({ id: z.string(), publications: z.object({ totalCount: z.number() }) })).min(3),
});
const answer = z.object({
  data: z.object({
    publication: z.object({
      id: z.string(),
      venue: z.object({ id: z.string() }),
      keywords: z.array(z.object({ id: z.string() })).min(1),
      fingerprint: z.object({
        entries: z
          .array(z.object({ concept: z.object({ id: z.string(), vocabulary: z.object({ id: z.string() }) }) }))
          .min(1),
      }),
    }),
    members: counted,
    labs: counted,
    partners: ids,
    projects: ids,
  }),
});

/** @param url where the server is */
export async function explorerPages(url: string): Promise<ExplorerPage[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ASKED }),
  });
  const { data } = answer.parse(await response.json());
  const [member, other, third] = data.members.nodes.map(({ id }) => id);
  const local = (id: string | undefined) => encodeURIComponent((id ?? '').replace(/^\w+:/, ''));
  const first = ({ nodes }: z.infer<typeof ids>) => nodes[0]?.id;
  const concept = data.publication.fingerprint.entries[0]?.concept;
  // Pages that have something to show.
  const [lab] = [...data.labs.nodes].sort((a, b) => b.publications.totalCount - a.publications.totalCount);
  const two = `${encodeURIComponent(member ?? '')}&to=${encodeURIComponent(other ?? '')}`;
  return [
    { name: 'home', path: '/' },
    { name: 'search', path: '/search?q=general+practice' },
    { name: 'publication', path: `/publications/${local(data.publication.id)}` },
    { name: 'people', path: '/people' },
    { name: 'member', path: `/people/${local(member)}` },
    { name: 'labs', path: '/labs' },
    { name: 'lab', path: `/labs/${local(lab?.id)}` },
    { name: 'partners', path: '/partners' },
    { name: 'partner', path: `/partners/${local(first(data.partners))}` },
    { name: 'projects', path: '/projects' },
    { name: 'project', path: `/projects/${local(first(data.projects))}` },
    { name: 'concepts', path: '/concepts' },
    { name: 'concept', path: `/concepts/${local(concept?.id)}` },
    { name: 'vocabulary', path: `/vocabularies/${local(concept?.vocabulary.id)}` },
    { name: 'keyword', path: `/keywords/${local(data.publication.keywords[0]?.id)}` },
    { name: 'venues', path: '/venues' },
    { name: 'venue', path: `/venues/${local(data.publication.venue.id)}` },
    { name: 'compare', path: `/compare?a=${encodeURIComponent(member ?? '')}&b=${encodeURIComponent(third ?? '')}` },
    { name: 'browse-years', path: '/browse/years' },
    { name: 'network', path: '/network' },
    { name: 'paths', path: `/paths?from=${two}` },
    { name: 'matrix', path: '/matrix' },
    { name: 'about', path: '/about' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'import', path: '/import', curator: true },
    { name: 'import-runs', path: '/import/runs', curator: true },
    { name: 'curation', path: '/curation', curator: true },
    { name: 'duplicates', path: '/curation/duplicates', curator: true },
    { name: 'doubtful-people', path: '/curation/people', curator: true },
    { name: 'doubtful-keywords', path: '/curation/keywords', curator: true },
    { name: 'embedded-fingerprint', path: `/embed/fingerprint/${encodeURIComponent(data.publication.id)}` },
    { name: 'nothing', path: '/nothing-here' },
  ];
}
