/**
 * What both ways must agree on, per page: titles, names in their order, counts, weights. Weights and similarities are compared
 * to six decimals, since the database and we add them up in different orders.
 */
import { z } from 'zod';

const text = z.string();
const number = z.number();
const names = (nodes: readonly { readonly nameAsWritten: string }[]) => nodes.map((node) => node.nameAsWritten);
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const weighted = z.object({ weight: number, concept: z.object({ label: text }) });
const entryFacts = ({ weight, concept }: z.infer<typeof weighted>) => [concept.label, rounded(weight)];
const byHandEntry = z.object({ weight: number, label: text });
const byHandEntryFacts = ({ weight, label }: z.infer<typeof byHandEntry>) => [label, rounded(weight)];

// ---- publication ----

const contributions = z.object({ totalCount: number, nodes: z.array(z.object({ nameAsWritten: text })) });

export const publicationOfOurs = z
  .object({
    publication: z.object({
      id: text,
      title: text,
      contributions,
      venue: z.object({ title: text }).nullable(),
      keywords: z.array(z.object({ text })),
      fingerprint: z.object({ entries: z.array(weighted) }),
      similar: z.array(z.object({ similarity: number })),
      projects: z.array(z.object({ title: text })),
    }),
  })
  .transform(({ publication: p }) => ({
    id: p.id,
    title: p.title,
    contributors: p.contributions.totalCount,
    names: names(p.contributions.nodes),
    venue: p.venue?.title,
    keywords: p.keywords.map((keyword) => keyword.text),
    concepts: p.fingerprint.entries.map((entry) => rounded(entry.weight)),
    similar: p.similar.map((one) => rounded(one.similarity)),
    projects: p.projects.map((project) => project.title),
  }));

export const publicationByHand = z
  .object({
    id: text,
    title: text,
    contributorCount: number,
    contributions: z.array(z.object({ nameAsWritten: text })),
    venue: z.object({ title: text }).nullable(),
    keywords: z.array(z.object({ text })),
    fingerprint: z.array(byHandEntry),
    similar: z.array(z.object({ similarity: number })),
    projects: z.array(z.object({ title: text })),
  })
  .transform((p) => ({
    id: p.id,
    title: p.title,
    contributors: p.contributorCount,
    names: names(p.contributions.slice(0, 20)),
    venue: p.venue?.title,
    keywords: p.keywords.map((keyword) => keyword.text),
    concepts: p.fingerprint.map((entry) => rounded(entry.weight)),
    similar: p.similar.map((one) => rounded(one.similarity)),
    projects: p.projects.map((project) => project.title),
  }));

// ---- person ----

export const personOfOurs = z
  .object({
    person: z.object({
      name: text,
      fingerprint: z.object({ outputs: number, entries: z.array(weighted) }),
      collaborators: z.object({
        totalCount: number,
        collaborators: z.array(
          z.object({ outputs: number, fractionalOutputs: number, entity: z.object({ name: text }) }),
        ),
      }),
      publications: z.object({ totalCount: number, nodes: z.array(z.object({ title: text })) }),
    }),
  })
  .transform(({ person: { name, fingerprint, collaborators, publications } }) => ({
    name,
    outputs: fingerprint.outputs,
    concepts: fingerprint.entries.map(entryFacts),
    collaborators: collaborators.totalCount,
    strongest: collaborators.collaborators.map((one) => [one.entity.name, one.outputs, rounded(one.fractionalOutputs)]),
    publications: publications.totalCount,
    newest: publications.nodes.map(({ title }) => title),
  }));

export const personByHand = z
  .object({
    name: text,
    fingerprint: z.object({ outputs: number, entries: z.array(byHandEntry) }),
    collaborators: z.object({
      total: number,
      strongest: z.array(z.object({ name: text, outputs: number, fractional: number })),
    }),
    publications: z.object({ total: number, newest: z.array(z.object({ title: text })) }),
  })
  .transform(({ name, fingerprint, collaborators, publications }) => ({
    name,
    outputs: fingerprint.outputs,
    concepts: fingerprint.entries.map(byHandEntryFacts),
    collaborators: collaborators.total,
    strongest: collaborators.strongest.map((one) => [one.name, one.outputs, rounded(one.fractional)]),
    publications: publications.total,
    newest: publications.newest.map(({ title }) => title),
  }));

// ---- venue ----

export const venueOfOurs = z
  .object({
    venue: z.object({
      title: text,
      publications: z.object({
        totalCount: number,
        nodes: z.array(
          z.object({
            title: text,
            contributions: z.object({
              totalCount: number,
              nodes: z.array(z.object({ nameAsWritten: text, by: z.object({ name: text }) })),
            }),
          }),
        ),
      }),
    }),
  })
  .transform(({ venue: { title, publications } }) => ({
    title,
    publications: publications.totalCount,
    newest: publications.nodes.map((node) => [
      node.title,
      node.contributions.totalCount,
      node.contributions.nodes.map((one) => [one.nameAsWritten, one.by.name]),
    ]),
  }));

export const venueByHand = z
  .object({
    title: text,
    total: number,
    newest: z.array(
      z.object({
        title: text,
        contributorCount: number,
        contributions: z.array(z.object({ nameAsWritten: text, by: z.object({ name: text }) })),
      }),
    ),
  })
  .transform(({ title, total, newest }) => ({
    title,
    publications: total,
    newest: newest.map((node) => [
      node.title,
      node.contributorCount,
      node.contributions.map((one) => [one.nameAsWritten, one.by.name]),
    ]),
  }));

// ---- lab ----

export const labOfOurs = z
  .object({
    lab: z.object({
      name: text,
      fingerprint: z.object({
        outputs: number,
        entries: z.array(weighted.extend({ evidence: z.array(z.object({ publication: z.object({ title: text }) })) })),
      }),
      similar: z.array(
        z.object({
          similarity: number,
          organization: z.object({ name: text }),
          shared: z.array(z.object({ label: text })),
        }),
      ),
    }),
  })
  .transform(({ lab: { name, fingerprint, similar } }) => ({
    name,
    outputs: fingerprint.outputs,
    concepts: fingerprint.entries.map(entryFacts),
    evidence: fingerprint.entries.map((entry) => entry.evidence.map(({ publication }) => publication.title)),
    similar: similar.map((one) => [one.organization.name, rounded(one.similarity), one.shared.length]),
  }));

export const labByHand = z
  .object({
    name: text,
    fingerprint: z.object({
      outputs: number,
      entries: z.array(byHandEntry.extend({ evidence: z.array(z.object({ title: text })) })),
    }),
    similar: z.array(z.object({ similarity: number, name: text, shared: z.array(text) })),
  })
  .transform(({ name, fingerprint, similar }) => ({
    name,
    outputs: fingerprint.outputs,
    concepts: fingerprint.entries.map(byHandEntryFacts),
    evidence: fingerprint.entries.map((entry) => entry.evidence.map(({ title }) => title)),
    similar: similar.map((one) => [one.name, rounded(one.similarity), one.shared.length]),
  }));

// ---- search ----

const counted = z.object({ count: number });
const labelled = counted.extend({ label: text });
const facts = (facets: readonly z.infer<typeof labelled>[]) => facets.map(({ label, count }) => [label, count]);
const counts = (facets: readonly z.infer<typeof counted>[]) => facets.map(({ count }) => count);

export const searchOfOurs = z
  .object({
    publications: z.object({
      totalCount: number,
      nodes: z.array(z.object({ title: text, contributions })),
      facets: z.object({
        year: z.array(counted),
        type: z.array(counted),
        lab: z.array(labelled),
        concept: z.array(labelled),
        openAccess: z.array(counted),
      }),
    }),
  })
  .transform(({ publications: { totalCount, nodes, facets } }) => ({
    totalCount,
    nodes: nodes.map((node) => [node.title, node.contributions.totalCount, names(node.contributions.nodes)]),
    years: counts(facets.year),
    types: counts(facets.type),
    labs: facts(facets.lab),
    concepts: facts(facets.concept),
    openAccess: counts(facets.openAccess),
  }));

export const searchByHand = z
  .object({
    total: number,
    nodes: z.array(z.object({ title: text, contributorCount: number, contributions: z.array(text) })),
    years: z.array(counted),
    types: z.array(counted),
    labs: z.array(labelled),
    concepts: z.array(labelled),
    openAccess: z.array(counted),
  })
  .transform(({ total, nodes, years, types, labs, concepts, openAccess }) => ({
    totalCount: total,
    nodes: nodes.map((node) => [node.title, node.contributorCount, node.contributions]),
    years: counts(years),
    types: counts(types),
    labs: facts(labs),
    concepts: facts(concepts),
    openAccess: counts(openAccess),
  }));
