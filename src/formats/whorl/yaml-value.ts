import {
  Composer,
  type CST,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
} from 'yaml';
import { reasonOf } from '../reason.js';
import { MAX_DEPTH, MAX_YAML_TOKENS } from './limits.js';
import { type Parsed, textValue, tooDeep, Unreadable, type Value } from './value.js';

/**
 * Reads one YAML value. Aliases, custom tags, merge keys, repeated keys and several documents are refused, not guessed at.
 * Never throws. Linear in the length of `text`.
 */
export function parseYaml(text: string): Parsed {
  try {
    return { ok: true, value: toValue(compose(text), 0) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, at: error.at, reason: error.message };
    return {
      ok: false,
      at: 0,
      reason: `this is not YAML (${reasonOf(error)}); mend it and import it again`,
    };
  }
}

/** The document's top node. Depth is checked while tokens arrive: the composer is recursive and dies, process and all, of deep nesting. */
function compose(text: string): Node | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_YAML_TOKENS) throw new Unreadable(0, 'this record has too many parts for YAML; write it as JSON');
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > 2 * MAX_DEPTH) throw tooDeep(parser.offset);
  }
  for (const token of parser.end()) tokens.push(token);
  // uniqueKeys is quadratic in the library; `mapOf` checks it.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, another] = [...composer.compose(tokens, true, text.length)];
  const trouble = document?.errors[0] ?? document?.warnings[0];
  if (trouble !== undefined)
    throw new Unreadable(trouble.pos[0], `${explain(trouble.message)}; mend it and import it again`);
  if (another !== undefined)
    throw new Unreadable(another.range[0], 'a document mark (--- or ...) stands inside this item; remove it');
  return document?.contents ?? null;
}

function explain(message: string): string {
  if (message.startsWith('Unresolved tag'))
    return `tags (${message.slice('Unresolved tag: '.length)}) are not part of this format: write the value without one`;
  if (message.includes('Unresolved alias')) return 'aliases (*name) are not part of this format: write the value out';
  if (/Nested mappings|Implicit keys|compact mappings/.test(message))
    return `${message} (text that contains ": " must stand in quotes)`;
  return message;
}

function toValue(node: unknown, depth: number): Value {
  if (isPair(node) || node === null || node === undefined) return { kind: 'none', at: 0 };
  if (depth > MAX_DEPTH) throw tooDeep(placeOf(node));
  const at = placeOf(node);
  if (isAlias(node))
    throw new Unreadable(at, `aliases (*${node.source}) are not part of this format: write the value out`);
  if (isMap(node)) return { kind: 'map', at, entries: entriesOf(node.items, depth) };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => toValue(item, depth + 1)) };
  if (!isScalar(node) || node.value === null) return { kind: 'none', at };
  return textValue(typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)), at);
}

function entriesOf(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  depth: number,
): Map<string, Value> {
  const entries = new Map<string, Value>();
  for (const { key, value } of pairs) {
    const at = placeOf(key);
    const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : undefined;
    if (name === undefined) throw new Unreadable(at, 'a field name must be a plain word, not a list or a map');
    if (entries.has(name)) throw new Unreadable(at, `the field "${name}" stands twice in the same place: keep one`);
    const read = toValue(value, depth + 1);
    // An empty value has no node of its own: place it at its field.
    entries.set(name, read.kind === 'none' ? { kind: 'none', at } : read);
  }
  return entries;
}

function placeOf(node: unknown): number {
  return isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
