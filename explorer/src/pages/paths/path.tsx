/** One path: drawn, and said in sentences with the outputs that make each step. */
import { PathPicture } from '../../draw/path-picture.js';
import type { PathsPageQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { RichText } from '../../parts/rich-text.js';
import type { AskedPaths } from './asked.js';
import { pathsMessages } from './messages.js';

type Path = PathsPageQuery['collaborationPaths']['paths'][number];
type Hop = Path['hops'][number];
type End = Hop['from'];

export const nameOf = (end: { readonly id: string } | End): string => ('name' in end ? end.name : end.id);

export function PathArticle({
  path,
  number,
  asked,
  request,
}: {
  readonly path: Path;
  readonly number: number;
  readonly asked: AskedPaths;
  readonly request: PageRequest;
}) {
  const { language, link } = request;
  const t = pathsMessages[language];
  const [first] = path.hops;
  if (first === undefined) return null;
  const ends = [first.from, ...path.hops.map(({ to }) => to)];
  return (
    <article class="path">
      <h2>{t.pathNumber(number, path.length)}</h2>
      <PathPicture
        names={ends.map(nameOf)}
        steps={path.hops.map((hop) => ({ label: stepLabel(hop, request), strength: hop.strength }))}
        title={t.titleOf(nameOf(first.from), nameOf(ends.at(-1) ?? first.to))}
        hrefs={ends.map((end) => link.to(end))}
      />
      <ol class="hops">
        {path.hops.map((hop, at) => (
          <li key={hop.to.id}>
            {sentenceOf(hop, request)}{' '}
            <span class="meta">
              ({t.strength} {formatNumber(hop.strength, language, 2)})
            </span>
            <Evidence hop={hop} request={request} />
            {at < path.hops.length - 1 && (
              <a
                class="avoid"
                href={link.here({ avoid: null, 'avoid-id': null, avoiding: [...asked.avoiding, hop.to.id] })}
                rel="nofollow"
              >
                {t.avoidOne(nameOf(hop.to))}
              </a>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

function stepLabel({ outputs, jointOutputs, projects, consortium }: Hop, { language }: PageRequest): string {
  const t = pathsMessages[language];
  const year = outputs[0]?.year;
  if (consortium) return [year, t.weak].filter(Boolean).join(' · ');
  if (jointOutputs !== null) return [year, t.joint(jointOutputs)].filter(Boolean).join(' · ');
  return projects.length > 0 ? t.project : t.part;
}

/** The step in words of the reader: who with whom, when last, how many more and since when. */
export function sentenceOf(hop: Hop, { language }: Pick<PageRequest, 'language'>): string {
  const t = pathsMessages[language];
  const [from, to] = [nameOf(hop.from), nameOf(hop.to)];
  if (hop.consortium) return t.consortium(from, to);
  if (hop.jointOutputs === null) return hop.projects.length > 0 ? t.projects(from, to) : t.affiliated(from, to);
  const year = hop.outputs[0]?.year ?? null;
  return t.wrote(
    from,
    to,
    year === null ? '' : t.inYear(String(year)),
    hop.jointOutputs - 1,
    hop.firstYear === null ? '' : t.sinceYear(String(hop.firstYear)),
  );
}

function Evidence({ hop, request }: { readonly hop: Hop; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = pathsMessages[language];
  return (
    <>
      {hop.outputs.length > 0 && (
        <ul class="evidence-list">
          {hop.outputs.map((output) => (
            <li key={output.id}>
              <a href={link.to(output)}>
                <RichText text={output.title} />
              </a>{' '}
              <span class="meta">{output.year}</span>
            </li>
          ))}
        </ul>
      )}
      {hop.projects.length > 0 && (
        <p class="meta">
          {t.alsoProjects}:{' '}
          {hop.projects.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={link.to({ id })}>{title}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
