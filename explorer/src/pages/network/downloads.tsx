/** The network as files: the picture, and the data for other programs. */
import type { PageRequest } from '../../http.js';
import { FORMATS } from './asked.js';
import { networkMessages } from './messages.js';

export function fileHref({ link, query }: PageRequest, format: string): string {
  return link('/network/file', { ...Object.fromEntries(query), sel: null, view: null, links: null, format });
}

export function Downloads({ request }: { readonly request: PageRequest }) {
  const t = networkMessages[request.language];
  const names: Readonly<Record<(typeof FORMATS)[number], string>> = {
    GEXF: 'GEXF (Gephi)',
    GRAPHML: 'GraphML',
    VOSVIEWER_JSON: 'VOSviewer JSON',
    PAJEK: 'Pajek',
    CSV: `CSV: ${t.nodes}`,
    JSON: 'JSON',
  };
  return (
    <nav class="downloads" aria-label={t.download}>
      <h2>{t.download}</h2>
      <ul class="tags">
        <li>
          <a href={fileHref(request, 'SVG')} data-svg>
            SVG
          </a>
        </li>
        <li data-png-item hidden>
          <a href={fileHref(request, 'SVG')} data-png>
            PNG
          </a>
        </li>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={fileHref(request, format)}>{names[format]}</a>
          </li>
        ))}
        <li>
          <a href={fileHref(request, 'CSV_LINKS')}>{`CSV: ${t.links}`}</a>
        </li>
      </ul>
    </nav>
  );
}
