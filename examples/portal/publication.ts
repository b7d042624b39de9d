/**
 * A page of a publication from one request: `npx tsx examples/portal/publication.ts SERVER IDENTIFIER [LANGUAGE]`.
 * What comes back is checked, so that a change of the API is found here and not in a page.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const QUESTION = `query PortalPublication($identifier: String!, $language: String!) {
  resolve(identifier: $identifier) {
    ... on Publication {
      title
      abstract
      publishedOn
      doi
      venue { title }
      contributions(first: 50) { nodes { nameAsWritten } totalCount }
      fingerprint(first: 8) { entries { weight concept { label(language: $language) } } }
      similar(first: 4) { because publication { title year } }
    }
  }
}`;

const publicationSchema = z.object({
  title: z.string(),
  abstract: z.string().nullable(),
  publishedOn: z.string().nullable(),
  doi: z.string().nullable(),
  venue: z.object({ title: z.string() }).nullable(),
  contributions: z.object({ nodes: z.array(z.object({ nameAsWritten: z.string() })), totalCount: z.number() }),
  fingerprint: z.object({
    entries: z.array(z.object({ weight: z.number(), concept: z.object({ label: z.string() }) })),
  }),
  similar: z.array(
    z.object({ because: z.string(), publication: z.object({ title: z.string(), year: z.number().nullable() }) }),
  ),
});
export type PortalPublication = z.infer<typeof publicationSchema>;

const answerSchema = z.object({
  data: z.object({ resolve: publicationSchema.nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** @throws Error that says what the server answered instead */
export async function askPublication(server: string, identifier: string, language = 'en'): Promise<PortalPublication> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { identifier, language } }),
  });
  const { data, errors } = answerSchema.parse(await response.json());
  const [error] = errors ?? [];
  if (error !== undefined) throw new Error(error.message);
  if (data?.resolve == null) throw new Error(`There is no publication ${identifier} at ${server}.`);
  return data.resolve;
}

export async function publicationPage(server: string, identifier: string, language = 'en'): Promise<string> {
  const { title, abstract, publishedOn, doi, venue, contributions, fingerprint, similar } = await askPublication(
    server,
    identifier,
    language,
  );
  const authors = contributions.nodes.map(({ nameAsWritten }) => escaped(nameAsWritten)).join('; ');
  const facts = [venue?.title, publishedOn, doi].filter((one) => one != null).map(escaped);
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
<p>${authors}${contributions.totalCount > contributions.nodes.length ? ' …' : ''}</p>
<p>${facts.join(' · ')}</p>
${abstract === null ? '' : `<p>${escaped(abstract)}</p>`}
<ol>${fingerprint.entries.map(({ weight, concept }) => `<li>${escaped(concept.label)} ${Math.round(weight * 100)} %</li>`).join('')}</ol>
<ul>${similar.map(({ publication, because }) => `<li>${escaped(publication.title)} (${publication.year ?? ''}): ${escaped(because)}</li>`).join('')}</ul>
</html>
`;
}

/** Titles and abstracts are other people's words: none of them may become markup. */
const escaped = (text: string): string =>
  text.replace(/<\/?(?:i|b|sub|sup)>/g, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , server, identifier, language] = process.argv;
  if (server === undefined || identifier === undefined) {
    console.error('Give the address of a server and an identifier, e.g. http://127.0.0.1:4000 doi:10.5555/12345678');
    process.exitCode = 2;
  } else console.log(await publicationPage(server, identifier, language));
}
