/**
 * Mapping tables for XML: which element goes where. An element is named by its path below the record, with the value of the
 * attribute that decides what it is, where there is one: `ArticleIdList/ArticleId[doi]`.
 */
import type { Draft, Place } from '../draft.js';
import type { Put } from '../put.js';
import { attributeOf, childrenOf, textOf, type XmlElement } from './element.js';

export type TakeXml<Context = undefined> = (draft: Draft, element: XmlElement, place: Place, context: Context) => void;

export interface XmlRow<Context = undefined> {
  /** Several paths that mean the same. */
  readonly from: readonly string[];
  readonly to: TakeXml<Context>;
}

export interface XmlTable<Context = undefined> {
  readonly byPath: ReadonlyMap<string, { readonly row: XmlRow<Context>; readonly rank: number }>;
  /** Elements that only hold others. */
  readonly through: ReadonlySet<string>;
  /** The attribute that tells elements of one name apart, by the name of the element. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** The text of an element, given to a function that fills a field. */
export const textTo =
  (to: Put) =>
  (draft: Draft, element: XmlElement, place: Place): void =>
    to(draft, textOf(element).trim(), place);

/** @param kinds `ArticleId: 'IdType'` makes paths end in `ArticleId[doi]` */
export function xmlTable<Context = undefined>(
  rows: readonly XmlRow<Context>[],
  kinds: Readonly<Record<string, string>> = {},
): XmlTable<Context> {
  const byPath = new Map(rows.flatMap((row, rank) => row.from.map((path) => [path, { row, rank }] as const)));
  const through = new Set<string>();
  for (const path of byPath.keys())
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
      through.add(path.slice(0, slash));
  return { byPath, through, kinds: new Map(Object.entries(kinds)) };
}

interface Planned<Context> {
  readonly row: XmlRow<Context>;
  readonly rank: number;
  readonly element: XmlElement;
  readonly place: Place;
}

const isEmpty = (element: XmlElement): boolean => textOf(element).trim() === '' && element.attributes.size === 0;

/** Fills the draft from the elements inside a record; rows above come before rows below, others are counted as unmapped. */
export function applyXmlTable<Context>(
  table: XmlTable<Context>,
  record: XmlElement,
  draft: Draft,
  context: Context,
): void {
  const planned: Planned<Context>[] = [];
  const walk = (holder: XmlElement, above: string): void => {
    for (const element of childrenOf(holder)) {
      const attribute = table.kinds.get(element.name);
      const kind = attribute === undefined ? undefined : attributeOf(element, attribute);
      const path = `${above}${element.name}${kind === undefined ? '' : `[${kind.slice(0, 60)}]`}`;
      const found = table.byPath.get(path);
      if (found !== undefined) planned.push({ ...found, element, place: { line: element.line, field: path } });
      else if (table.through.has(path)) walk(element, `${path}/`);
      else if (!isEmpty(element)) draft.unmapped.push(path);
    }
  };
  walk(record, '');
  planned.sort((one, other) => one.rank - other.rank);
  for (const { row, element, place } of planned) row.to(draft, element, place, context);
}
