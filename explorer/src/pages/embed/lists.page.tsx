/** Lists for frames: the concepts, outputs and collaborators of somebody or something, by a global id or an identifier. */
import {
  EmbedCollaboratorsDocument,
  EmbedFingerprintDocument,
  EmbedPublicationsDocument,
} from '../../graphql/generated/graphql.js';
import { NotFound, type Page } from '../../http.js';
import { formatNumber } from '../../i18n/format.js';
import { FingerprintBars } from '../../parts/fingerprint-bars.js';
import { plainText, RichText } from '../../parts/rich-text.js';
import { firstOf, framed } from './frame.js';
import { embedMessages } from './messages.js';

export const embedFingerprintPage: Page = {
  path: '/embed/fingerprint/:id',
  answer: async (request) => {
    const { ask, params, language, link } = request;
    const entity = params.id ?? '';
    const t = embedMessages[language];
    const { resolve: found } = await ask(EmbedFingerprintDocument, { entity, first: firstOf(request), language });
    if (found === null || !('fingerprint' in found)) throw new NotFound(entity);
    const name = 'title' in found ? plainText(found.title) : found.name;
    const { entries } = found.fingerprint;
    const body = entries.length === 0 ? <p>{t.nothing}</p> : <FingerprintBars bars={entries} request={request} />;
    return framed(request, t.fingerprint(name), link.to(found), body);
  },
};

export const embedPublicationsPage: Page = {
  path: '/embed/publications/:id',
  answer: async (request) => {
    const { ask, params, language, link } = request;
    const entity = params.id ?? '';
    const t = embedMessages[language];
    const { resolve: found } = await ask(EmbedPublicationsDocument, { entity, first: firstOf(request), language });
    if (found === null || !('publications' in found)) throw new NotFound(entity);
    const { nodes, totalCount } = found.publications;
    const body = (
      <>
        <ul class="outputs">
          {nodes.map(({ id, title, year }) => (
            <li key={id}>
              <a href={link.to({ id })}>
                <RichText text={title} />
              </a>{' '}
              <span class="meta">{year}</span>
            </li>
          ))}
        </ul>
        {totalCount > nodes.length && (
          <p>
            <a href={link.to(found)}>{t.all(formatNumber(totalCount, language))}</a>
          </p>
        )}
      </>
    );
    return framed(request, t.publications('label' in found ? found.label : found.name), link.to(found), body);
  },
};

export const embedCollaboratorsPage: Page = {
  path: '/embed/collaborators/:id',
  answer: async (request) => {
    const { ask, params, language, link } = request;
    const entity = params.id ?? '';
    const t = embedMessages[language];
    const { resolve: found } = await ask(EmbedCollaboratorsDocument, { entity, first: firstOf(request) });
    if (found === null || !('collaborators' in found)) throw new NotFound(entity);
    const body = (
      <ul class="outputs">
        {found.collaborators.collaborators.map(({ label, outputs, firstYear, lastYear, entity: other }) => (
          <li key={other?.id ?? label}>
            {other === null ? label : <a href={link.to(other)}>{label}</a>}
            <span class="meta">
              {t.outputs(formatNumber(outputs, language))},{' '}
              {firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`}
            </span>
          </li>
        ))}
      </ul>
    );
    return framed(request, t.collaborators(found.name), link.to(found), body);
  },
};
