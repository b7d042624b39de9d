/** What other databases call an output of Pure. */
import { identifierKeyOf } from '../../identifiers/index.js';
import { objectsOf, textsOf } from '../csl-json/values.js';
import type { Draft } from '../draft.js';
import * as put from '../put.js';
import { each, type Take } from './take.js';
import { idsOf, textOf } from './values.js';

/** How others call it. Pure keeps Scopus' number without what stands before it, also under the name of the feed it came by. */
function addForeign(draft: Draft, source: string, value: string): boolean {
  const name = source.toLowerCase();
  const key =
    name === 'scopus' || name === 'qabo'
      ? identifierKeyOf('scopus', /^\d+$/.test(value) ? `2-s2.0-${value}` : value)
      : name === 'pubmed'
        ? identifierKeyOf('pmid', value)
        : name === 'pubmedcentral' || name === 'pmc'
          ? identifierKeyOf('pmcid', value)
          : name === 'wos' || name === 'webofscience'
            ? identifierKeyOf('wos', value)
            : name === 'arxiv'
              ? identifierKeyOf('arxiv', value)
              : undefined;
  if (key !== undefined) draft.addIdentifier(key);
  return key !== undefined;
}

export const foreign: Take = (draft, value, place, output) => {
  const source = textOf(output.externalIdSource);
  for (const one of textsOf(value)) if (!addForeign(draft, source, one)) draft.unmapped.push(place.field);
};

export const info: Take = (draft, value, place) => {
  for (const one of objectsOf(value)) {
    for (const id of objectsOf(one.additionalExternalIds))
      if (!addForeign(draft, textOf(id.idSource), textOf(id.value)))
        draft.unmapped.push(`${place.field}/additionalExternalIds`);
    each(put.webAddress)(draft, one.portalUrl, { ...place, field: 'portalUrl' }, {});
  }
};

export const identifiers: Take = (draft, value, place) => {
  for (const { kind, text: id } of idsOf(value)) if (!addForeign(draft, kind, id)) draft.unmapped.push(place.field);
};
