/** Which kind of vocabulary file is this? Its content decides, never its name. */
import { columnsOf } from './columns.js';

export type VocabularyFormat = 'turtle' | 'rdf-xml' | 'json' | 'mesh-xml' | 'table';

/** A file may hold one node alone, without rdf:RDF around it. */
const RDF_SYNTAX = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

export const READABLE =
  'SKOS in RDF/XML, Turtle, N-Triples, JSKOS or JSON-LD, MeSH descriptors in XML (desc….xml), and tables (CSV or TSV with columns such as notation, label, synonyms, broader)';

/** @param head the first characters of the text */
export function vocabularyFormatOf(head: string): VocabularyFormat | undefined {
  const text = withoutRemarks(head.replace(/^\uFEFF/, ''));
  if (text.startsWith('<')) return formatOfAngle(text);
  if (/^[[{]/.test(text)) return /"(?:prefLabel|[^"]{0,100}skos[^"]{0,100})"/.test(text) ? 'json' : undefined;
  if (/^(?:@prefix|@base|prefix|base)\s/i.test(text)) return 'turtle';
  if (isTable(text)) return 'table';
  // Turtle may begin with any statement; only our own terms tell it from prose.
  return /^_:\w+\s+<|\bskos:/.test(text) ? 'turtle' : undefined;
}

/** Blank lines and lines that begin with # say nothing of what follows. */
function withoutRemarks(head: string): string {
  let at = 0;
  for (;;) {
    const start = at + (/^\s*/.exec(head.slice(at, at + 1_000))?.[0].length ?? 0);
    if (head[start] !== '#') return head.slice(start);
    const end = head.indexOf('\n', start);
    if (end < 0) return '';
    at = end + 1;
  }
}

/** `<…>` opens an XML tag, a statement, or a row of a table of URIs. */
function formatOfAngle(text: string): VocabularyFormat | undefined {
  const line = text.slice(0, 4_000).split('\n', 1)[0] ?? '';
  if (/^<[a-z][a-z0-9+.-]*:[^<>\s]*>\t[^<]/i.test(line)) return 'table';
  if (/^<[^<>\s]*>\s/.test(line) && !/^<[a-z][\w.-]*(?::[a-z][\w.-]*)?>/i.test(line)) return 'turtle';
  if (/<(?:\w{1,20}:)?DescriptorRecordSet[\s>]/.test(text)) return 'mesh-xml';
  if (/<(?:[\w.-]{1,50}:)?RDF[\s>]/.test(text) || text.includes(RDF_SYNTAX)) return 'rdf-xml';
  return /^<[^<>\s]*>\s+(?:a|<|[\w.-]*:)/.test(line) ? 'turtle' : undefined;
}

function isTable(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, 20_000).split(/\r?\n|\r/, 2);
  // Excel writes which delimiter it took in a line of its own.
  const row = /^"?sep=/.test(first) ? second : first;
  if (/^https?:\/\/[^\s,;"]+[\t,;]/.test(row)) return true;
  return ['\t', ';', ','].some((delimiter) => {
    const cells = row.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
    return cells.length > 1 && columnsOf(cells) !== undefined;
  });
}
