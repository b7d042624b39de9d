/** A unit or external organisation of Pure: which field goes where, in both generations of the web service. */
import { identifierKeyOf, ror, url } from '../../identifiers/index.js';
import { objectsOf, textsOf } from '../csl-json/values.js';
import { plainLine } from '../plain-text.js';
import { addTo, type Fill, type OrganizationDraft } from './draft.js';
import { withProse } from './prose.js';
import { unitKindOf } from './types.js';
import { classified, dayOf, idsOf, localTexts, organizationOf, textOf } from './values.js';

type Row = Fill<OrganizationDraft>;

function addAlias(unit: OrganizationDraft, written: string, language?: string): void {
  const name = plainLine(written).slice(0, 1_000);
  if (name === '' || name === unit.name || unit.aliases.length >= 200) return;
  if (unit.aliases.some((alias) => alias.name === name)) return;
  unit.aliases.push({ name, ...(language === undefined ? {} : { language }) });
}

/** Names in other languages are aliases. */
const name: Row = (unit, value) => {
  const chosen = textOf(value).slice(0, 1_000);
  if (chosen === '') return;
  unit.name = chosen;
  for (const { text, language } of localTexts(value)) addAlias(unit, text, language);
};

const names: Row = (unit, value) => {
  for (const one of objectsOf(value))
    for (const { text, language } of localTexts(one.value)) addAlias(unit, text, language);
  for (const written of textsOf(value)) addAlias(unit, written);
};

const acronym: Row = (unit, value) => {
  const text = textOf(value).slice(0, 100);
  if (text !== '') unit.acronym = text;
};

const kind: Row = (unit, value) => {
  unit.organizationKind = unitKindOf(classified(value));
};

const ids: Row = (unit, value, place, draft) => {
  for (const { kind: scheme, text } of idsOf(value)) {
    const key = ror.recognise(text) === undefined ? identifierKeyOf(scheme, text) : identifierKeyOf('ror', text);
    if (key === undefined) draft.unmapped.push(`${place.field}/${scheme.slice(0, 60)}`);
    else addTo(unit.identifiers, key, 100);
  }
};

const address: Row = (unit, value) => {
  for (const one of objectsOf(value)) {
    const city = textOf(one.city).slice(0, 200);
    const country = classified(one.country).code.toUpperCase();
    if (city !== '') unit.city ??= city;
    if (/^[A-Z]{2}$/.test(country)) unit.country ??= country;
  }
};

const description: Row = (unit, value, place, draft) => {
  unit.description = withProse(unit.description, value, place, draft);
};

/** The parent's period is not told; the unit's own says since when it is part of it. */
const parents: Row = (unit, value, place, draft, whole) => {
  const [period] = [...objectsOf(whole.period), ...objectsOf(whole.lifecycle)];
  const from = dayOf(period?.startDate);
  const { from: to } = dayOf(period?.endDate);
  for (const one of objectsOf(value)) {
    const organization = organizationOf(one);
    if (organization === undefined) draft.unmapped.push(place.field);
    else if (unit.partOf.length < 50) unit.partOf.push({ organization, ...from, ...(to === undefined ? {} : { to }) });
  }
};

const webAddresses: Row = (unit, value) => {
  for (const one of objectsOf(value))
    for (const { text } of [...localTexts(one.value), ...textsOf(one.url).map((written) => ({ text: written }))])
      addTo(unit.urls, url.parse(text) ?? '', 100);
};

const portalUrl: Row = (unit, value) => addTo(unit.urls, url.parse(textsOf(value)[0] ?? '') ?? '', 100);

const info: Row = (unit, value, place, draft, whole) => {
  for (const one of objectsOf(value)) portalUrl(unit, one.portalUrl, place, draft, whole);
};

export const ORGANIZATION: Map<string, Row> = new Map<string, Row>([
  ['name', name],
  ['nameVariants', names],
  ['alternativeNames', names],
  ['acronym', acronym],
  ['type', kind],
  ['ids', ids],
  ['identifiers', ids],
  ['address', address],
  ['addresses', address],
  ['profileInformations', description],
  ['parents', parents],
  ['parent', parents],
  ['webAddresses', webAddresses],
  ['links', webAddresses],
  ['info', info],
  ['portalUrl', portalUrl],
]);
