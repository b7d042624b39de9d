/** A project as it leaves the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';

export const projectShape = z.object({
  id: z.string(),
  title: z.string(),
  titleOrder: z.string(),
  titlesJson: z.string().nullable(),
  kind: z.string().nullable(),
  acronym: z.string().nullable(),
  description: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  urls: z.array(z.string()).nullable(),
});
export type ProjectEntity = z.infer<typeof projectShape>;

/** Map projection of a project bound to `p`; its rows fit `projectShape`. */
export const projectProjection = (p: string) =>
  `${p} {.id, .title, .titleOrder, titlesJson: ${p}.titles, .kind, .acronym, .description, .from, .to, .urls}`;

export type ProjectPage = Page<ProjectEntity>;
