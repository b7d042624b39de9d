/** What the first characters of a JSON text say of its shape, when the rest of it is not there yet. */

/** Fields and the texts they have, by where they stand: `''` for the outermost objects, `items` for objects below that field. */
export type FieldsByPlace = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Objects inside objects that are looked at. */
const DEEPEST = 3;
const MAX_NAME = 100;

interface Holder {
  /** Undefined for a list and for what is too deep to matter. */
  readonly place: string | undefined;
  readonly isList: boolean;
  readonly depth: number;
  /** The field whose value comes next. */
  field: string | undefined;
}

/** The end of a text that begins at the quotation mark `from`: the index of its closing one, or the length. */
function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return Math.min(at, json.length);
}

/** Lists are transparent: `[{"a": 1}]` and `{"a": 1}` both have `a` in the place `''`. One pass; what is no JSON gives little. */
export function fieldsByPlace(json: string): FieldsByPlace {
  const places = new Map<string, Map<string, Set<string>>>();
  const holders: Holder[] = [];
  const textsAt = (holder: Holder | undefined): Set<string> | undefined => {
    if (holder?.place === undefined || holder.field === undefined) return undefined;
    const fields = places.get(holder.place) ?? new Map<string, Set<string>>();
    places.set(holder.place, fields);
    const texts = fields.get(holder.field) ?? new Set<string>();
    fields.set(holder.field, texts);
    return texts;
  };
  const below = (holder: Holder | undefined): string | undefined => {
    if (holder === undefined) return '';
    if (holder.place === undefined || holder.depth >= DEEPEST) return undefined;
    if (holder.field === undefined) return holder.isList ? holder.place : undefined;
    return holder.place === '' ? holder.field : `${holder.place}/${holder.field}`;
  };
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    const holder = holders.at(-1);
    if (char === '{') {
      holders.push({ place: below(holder), isList: false, depth: (holder?.depth ?? 0) + 1, field: undefined });
    } else if (char === '[') {
      const { place, depth, field } = holder ?? { place: '', depth: 0, field: undefined };
      holders.push({ place, isList: true, depth, field });
    } else if (char === '}' || char === ']') holders.pop();
    else if (char === '"') {
      const end = endOfText(json, at);
      const text = json.slice(at + 1, Math.min(end, at + 1 + MAX_NAME));
      const isName = /^\s{0,20}:/.test(json.slice(end + 1, end + 22));
      if (holder !== undefined && isName && !holder.isList) {
        holder.field = text;
        textsAt(holder);
      } else textsAt(holder)?.add(text);
      at = end;
    }
  }
  return places;
}
