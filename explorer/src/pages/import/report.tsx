/** Parts of the pages of imports: counts, problems, lists of runs. */
import type { CountsFragment, ProblemFragment, RunLineFragment } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { formatMoment, formatNumber } from '../../i18n/format.js';
import { importMessages } from './messages.js';

type Asked = Pick<PageRequest, 'language' | 'link'>;

const OUTCOMES = ['read', 'new', 'same', 'changed', 'doubtful', 'rejected'] as const;

export function Counts({ counts, language }: { readonly counts: CountsFragment } & Pick<Asked, 'language'>) {
  const t = importMessages[language];
  return (
    <table class="import-counts">
      <thead>
        <tr>
          <th scope="col" class="number">
            {t.howMany}
          </th>
          <th scope="col">{t.what}</th>
        </tr>
      </thead>
      <tbody>
        {OUTCOMES.map((outcome) => (
          <tr key={outcome} class={counts[outcome] === 0 ? 'none' : undefined}>
            <td class="number" data-count={outcome}>
              {formatNumber(counts[outcome], language)}
            </td>
            <th scope="row">{t[outcome]}</th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ProblemsProps extends Pick<Asked, 'language'> {
  readonly title: string;
  readonly problems: readonly ProblemFragment[];
  readonly total: number;
}

export function Problems({ title, problems, total, language }: ProblemsProps) {
  const t = importMessages[language];
  if (total === 0) return null;
  return (
    <section>
      <h2>
        {title} ({formatNumber(total, language)})
      </h2>
      {problems.length < total && (
        <p class="meta">{t.firstOf(formatNumber(problems.length, language), formatNumber(total, language))}</p>
      )}
      <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.key}</th>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.reason}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ file, line, key, field, reason }) => (
              <tr>
                <th scope="row">
                  {file}:{line}
                </th>
                <td>{key}</td>
                <td>{field}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const STATES = ['RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE'] as const;

export function stateOf(status: string, language: Asked['language']): string {
  const known = STATES.find((state) => state === status);
  return known === undefined ? status : importMessages[language][known];
}

export function RunTable({ runs, language, link }: { readonly runs: readonly RunLineFragment[] } & Asked) {
  const t = importMessages[language];
  if (runs.length === 0) return <p>{t.noRuns}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t.runs}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.run}</th>
            <th scope="col">{t.files}</th>
            <th scope="col">{t.sourceShort}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" class="number">
              {t.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <a href={link.to(run)}>{t.runTitle(String(run.number))}</a>
              </th>
              <td>{shortList(run.files)}</td>
              <td>{run.source}</td>
              <td>{run.actor}</td>
              <td>{formatMoment(run.startedAt, language)}</td>
              <td>{stateOf(run.status, language)}</td>
              <td class="number">{formatNumber(run.recordCount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first three of many names. */
export const shortList = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` … (${names.length})` : ''}`;
