/** The record's history: which fields came from which record of which source, and when. */
import { formatMoment } from '../../i18n/format.js';
import { fieldNames } from './field-names.js';
import { publicationMessages } from './messages.js';
import type { Publication, PublicationProps } from './publication.page.js';

export function History({ publication: { provenance }, request: { language } }: PublicationProps) {
  const t = publicationMessages[language];
  if (provenance.length === 0) return null;
  const names: Readonly<Record<string, string>> = fieldNames[language];
  return (
    <details class="history">
      <summary>
        <h2>{t.history}</h2>
      </summary>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.source}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.values}</th>
            </tr>
          </thead>
          <tbody>
            {byRecord(provenance).map(({ source, place, importedAt, fields }) => (
              <tr key={`${source}${place}`}>
                <th scope="row">
                  {source}
                  {place !== null && <span class="meta place">{place}</span>}
                </th>
                <td>{importedAt !== null && formatMoment(importedAt, language)}</td>
                <td>{fields.map((field) => names[field] ?? field).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

type Origin = Publication['provenance'][number];

/** Fields of the same record of a source together. */
function byRecord(provenance: readonly Origin[]) {
  const records = new Map<string, Omit<Origin, 'field'> & { readonly fields: string[] }>();
  for (const { field, ...origin } of provenance) {
    const key = JSON.stringify(origin);
    const record = records.get(key) ?? { ...origin, fields: [] };
    record.fields.push(field);
    records.set(key, record);
  }
  return [...records.values()];
}
