/** How to cite an output: six styles, one open at a time, and records for reference managers. */
import type { CitedFragment } from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { pathOf } from '../links.js';
import { Citation } from './citation.js';
import { citeMessages } from './messages.js';

const STYLES = [
  ['apa', 'APA'],
  ['vancouver', 'Vancouver'],
  ['harvard', 'Harvard'],
  ['mla', 'MLA'],
  ['chicago', 'Chicago'],
  ['ieee', 'IEEE'],
] as const;

const RECORDS = [
  ['.bib', 'BibTeX'],
  ['.ris', 'RIS'],
  ['.json', 'CSL-JSON'],
] as const;

export function CiteThis({
  publication,
  request,
}: {
  readonly publication: CitedFragment;
  readonly request: PageRequest;
}) {
  const t = citeMessages[request.language];
  const path = pathOf(publication.id);
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{t.title}</h2>
      {STYLES.map(([key, name], at) => (
        <details name="cite" open={at === 0} key={key}>
          <summary>{name}</summary>
          <div class="citation">
            <p data-copied-text>
              <Citation html={publication[key]} />
            </p>
            <button type="button" hidden data-copy data-copied={t.copied}>
              {t.copy}
              <span class="visually-hidden"> ({name})</span>
            </button>
          </div>
        </details>
      ))}
      <p class="downloads">
        {t.download}:{' '}
        {RECORDS.map(([suffix, name]) => (
          <>
            <a href={`${path}${suffix}`} download key={suffix}>
              {name}
            </a>{' '}
          </>
        ))}
      </p>
    </section>
  );
}
