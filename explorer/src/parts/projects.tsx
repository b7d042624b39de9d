/** Projects in a list, with their years. */
import type { PageRequest } from '../http.js';
import { entityMessages } from './entity-messages.js';
import { type Period, periodText } from './period.js';

export interface ProjectShown extends Period {
  readonly id: string;
  readonly title: string;
}

export function Projects({
  projects,
  request,
}: {
  readonly projects: readonly ProjectShown[];
  readonly request: PageRequest;
}) {
  if (projects.length === 0) return null;
  return (
    <section>
      <h2>{entityMessages[request.language].projects}</h2>
      <ul class="plain-list">
        {projects.map((project) => (
          <li key={project.id}>
            <a href={request.link.to({ id: project.id })}>{project.title}</a>{' '}
            <span class="meta">{periodText(project, request)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
