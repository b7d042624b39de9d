/**
 * Values of Pure's web services. Both generations say the same in other shapes: the older one (5.x) writes a text as
 * `{"text": [{"locale": "en_GB", "value": "…"}]}`, the newer one (2023) as `{"en_GB": "…"}`; both write `{"value": "…"}`.
 */
import { isObject, type JsonObject, MAX_LIST, objectsOf, textsOf } from '../csl-json/values.js';
import { plainLine } from '../plain-text.js';

export interface LocalText {
  /** As BCP 47, e.g. `en`, `da`; absent where the text is in no language. */
  readonly language?: string;
  readonly text: string;
}

const LOCALE = /^([a-z]{2,3})(?:[_-][A-Za-z]{2})?$/;

function localText(locale: unknown, written: unknown): LocalText[] {
  const [text] = textsOf(written);
  if (text === undefined) return [];
  const language = LOCALE.exec(textsOf(locale)[0] ?? '')?.[1];
  return [{ text, ...(language === undefined ? {} : { language }) }];
}

/** A text in each of its languages, in the order of the file. */
export function localTexts(value: unknown): LocalText[] {
  if (typeof value === 'string' || typeof value === 'number') return localText(undefined, value);
  if (Array.isArray(value)) return value.slice(0, MAX_LIST).flatMap(localTexts);
  if (!isObject(value)) return [];
  if (Array.isArray(value.text)) return objectsOf(value.text).flatMap((one) => localText(one.locale, one.value));
  if ('value' in value) return isObject(value.value) ? localTexts(value.value) : localText(value.locale, value.value);
  return Object.entries(value)
    .filter(([name]) => LOCALE.test(name))
    .flatMap(([locale, text]) => localText(locale, text));
}

/** The text in English, else in the first language there is, in one line; empty if there is none. */
export function textOf(value: unknown): string {
  const texts = localTexts(value);
  const chosen = texts.find(({ language }) => language === 'en') ?? texts[0];
  return plainLine(chosen?.text ?? '');
}

/** What a classification says: the end of its address, which does not change with the language, and its words. */
export interface Classified {
  /** Parts of the address in lower case, e.g. `['dk', 'atira', 'pure', …, 'contributiontojournal', 'article']`. */
  readonly path: readonly string[];
  /** The last part of the address. */
  readonly code: string;
  readonly words: string;
}

export function classified(value: unknown): Classified {
  const object = isObject(value) ? value : {};
  const path = (textsOf(object.uri)[0] ?? '')
    .toLowerCase()
    .split('/', 20)
    .filter((part) => part !== '');
  const words = textOf(object.term);
  return { path, code: path.at(-1) ?? '', words };
}

/** `{"firstName": "Jane", "lastName": "Doe"}`. */
export function nameParts(value: unknown): { given: string; family: string } {
  const object = isObject(value) ? value : {};
  return { given: textOf(object.firstName), family: textOf(object.lastName) };
}

/** Where a thing is referred to: its name, and its id in Pure. */
export function uuidKey(value: JsonObject): string[] {
  const uuid = textsOf(value.uuid)[0]?.trim().toLowerCase() ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid) ? [`pure:${uuid}`] : [];
}

/** The day of `2008-05-20T12:00:00.000-0500`, as the place that wrote it has it. */
export function dayOf(value: unknown): { from?: string } {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textsOf(value)[0] ?? '')?.[0];
  return day === undefined ? {} : { from: day };
}

/** From and to of a period, under the names of both generations. */
export function periodOf(value: unknown): { from?: string; to?: string } {
  const period = isObject(value) ? value : {};
  const { from } = dayOf(period.startDate);
  const { from: to } = dayOf(period.endDate);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** An organisation that is referred to; undefined where neither name nor id is given. */
export function organizationOf(value: unknown): { identifiers: string[]; name?: string } | undefined {
  if (!isObject(value)) return undefined;
  const identifiers = uuidKey(value);
  const name = textOf(value.name).slice(0, 1_000);
  if (name === '' && identifiers.length === 0) return undefined;
  return { identifiers, ...(name === '' ? {} : { name }) };
}

/** The ids of a person or organisation: what kind they are, and their text, in either generation. */
export function idsOf(value: unknown): { kind: string; text: string }[] {
  return objectsOf(value).map((id) => ({
    kind: (classified(id.type).code || textOf(id.idSource) || textOf(id.type)).toLowerCase(),
    text: textOf(id.value) || textOf(id.id),
  }));
}
