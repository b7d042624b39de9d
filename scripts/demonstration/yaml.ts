/**
 * A YAML printer for the demonstration files: records in block style, one item a `- key:` line, small things inside
 * them in flow style on one line, long texts folded. Own, because a library's next version may wrap lines elsewhere
 * and the committed files must stay byte for byte what the generator writes.
 */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain | undefined };
export interface Item {
  readonly key: string;
  readonly [field: string]: Plain | undefined;
}

const WIDTH = 118;

/** A file of our own format: a comment, the header fields, then one list. */
export function yamlFile(comment: string, header: Plain & object, list: string, items: readonly Item[]): string {
  const head = Object.entries(header).map(([name, value]) => field(name, value, ''));
  return [`# ${comment}`, ...head, `${list}:`, ...items.map(item), ''].join('\n');
}

function item(entry: Item): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return fields.map(([name, value], at) => (at === 0 ? '  - ' : '    ') + field(name, value, '    ')).join('\n');
}

function field(name: string, value: Plain | undefined, indent: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && name.length + value.length + indent.length > WIDTH)
    return folded(name, value, indent);
  const line = `${name}: ${flow(value)}`;
  if (!Array.isArray(value) || line.length + indent.length <= WIDTH) return line;
  return [`${name}:`, ...value.map((element: Plain) => `${indent}  - ${flow(element)}`)].join('\n');
}

function isEmptyList(value: Plain | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A folded block scalar: line ends read as spaces. Words here never begin or end with a space and are never empty. */
function folded(name: string, text: string, indent: string): string {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && indent.length + 2 + row.length + 1 + word.length > WIDTH) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [`${name}: >-`, ...[...rows, row].map((line) => `${indent}  ${line}`)].join('\n');
}

function flow(value: Plain): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((element: Plain) => flow(element)).join(', ')}]`;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined && !isEmptyList(inner));
  return `{ ${fields.map(([name, inner]) => `${name}: ${flow(inner ?? '')}`).join(', ')} }`;
}

/** Unquoted only where YAML 1.1 and 1.2 agree that it is this string; a JSON string is a YAML string. */
function scalar(text: string): string {
  const plain = /^\p{L}[\p{L}\p{N} ./()'&_-]*$/u.test(text) && !text.endsWith(' ');
  const word = /^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return plain && !word ? text : JSON.stringify(text);
}
