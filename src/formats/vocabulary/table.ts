/**
 * Vocabularies in plain tables: one concept a row with its parent, or one term a row. A concept's rows may stand anywhere,
 * also in several tables; parents are found when all tables were read.
 */
import type { TextSource } from '../format.js';
import { readLanguage } from '../languages.js';
import { addLink, addText, type Drafts, draftOf } from '../skos/drafts.js';
import type { SkosLimits } from '../skos/limits.js';
import type { LinkRole } from '../skos/terms.js';
import { UnreadableVocabulary } from '../skos/unreadable.js';
import { tooManyConcepts } from '../skos/vocabulary.js';
import type { Warnings } from '../skos/warnings.js';
import { type Row, rowBlocksOf } from '../whorl-csv/rows.js';
import { cellsOf, delimiterOf, readRemark } from '../whorl-csv/table.js';
import { type Columns, columnsOf, type TextColumn } from './columns.js';
import { isOfMesh, meshNumber, meshUri } from './mesh-names.js';
import type { TreeNumbers } from './tree-numbers.js';

/** Rows before the header that may hold remarks. */
const MAX_PREAMBLE = 20;
const HOW_TO =
  'name them e.g. uri or notation, label (or label@en, label@da), synonyms, broader, definition; docs/vocabularies.md lists all names';

interface Link {
  readonly uri: string;
  readonly role: LinkRole;
  readonly target: string;
  readonly line: number;
}

export interface TableOptions {
  /** URI of the vocabulary: what has no URI of its own is named under it. */
  readonly scheme: string;
  readonly language: string;
}

/** What is known of a table while it is read. */
interface TableReading {
  delimiter: string | undefined;
  table: TableReader | undefined;
  /** Remarks before the header. */
  before: number;
}

export class TableGathering {
  private readonly links: Link[] = [];
  private readonly uriOfNotation = new Map<string, string>();
  private readonly uriOfLabel = new Map<string, string>();
  /** Was one of the tables made from MeSH? */
  isMesh = false;
  /** Was a concept named under the URI of the vocabulary, having none of its own? */
  hasNamed = false;

  constructor(
    private readonly drafts: Drafts,
    private readonly trees: TreeNumbers,
    private readonly limits: SkosLimits,
    private readonly warnings: Warnings,
  ) {}

  /** @throws UnreadableVocabulary if it is no table of concepts */
  async add(text: TextSource, options: TableOptions): Promise<void> {
    const reading: TableReading = { delimiter: undefined, table: undefined, before: 0 };
    for await (const rows of rowBlocksOf(text, () => ({ delimiter: reading.delimiter ?? '\t' })))
      for (const row of rows) this.addRow(row, reading, options);
    if (reading.table === undefined) throw new UnreadableVocabulary({ line: 1, reason: `no columns; ${HOW_TO}` });
  }

  private addRow(row: Row, reading: TableReading, options: TableOptions): void {
    const { line } = row;
    if (row.broken !== undefined) throw new UnreadableVocabulary({ line, reason: row.broken });
    if (row.text.trim() === '') return;
    if (reading.table === undefined && reading.before < MAX_PREAMBLE) {
      const remark = readRemark(row.text);
      if (remark?.name === 'sep') reading.delimiter = remark.value;
      if (remark !== undefined) {
        reading.before += 1;
        return;
      }
    }
    reading.delimiter ??= delimiterOf(row.text);
    const cells = cellsIn(row.text, reading.delimiter);
    if (!Array.isArray(cells)) throw new UnreadableVocabulary({ line, reason: cells.reason });
    if (reading.table === undefined) {
      const columns = columnsOf(cells);
      reading.table = new TableReader(this, columns ?? columnsWithoutHeader(cells, line), options);
      if (columns !== undefined) {
        this.remember(columns, line);
        return;
      }
    }
    reading.table.read(cells, line);
    if (this.drafts.nodes.size > this.limits.concepts)
      throw new UnreadableVocabulary({ line, reason: tooManyConcepts(this.limits) });
  }

  private remember(columns: Columns, line: number): void {
    if (columns.unread.length > 0) {
      const names = columns.unread.slice(0, 20).join(', ').slice(0, 300);
      this.warnings.add(this.place(line), `columns not read, as their names say nothing to us: ${names}`);
    }
  }

  private place(line: number) {
    return { ...(this.drafts.file !== undefined && { file: this.drafts.file }), line };
  }

  concept(uri: string, notation: string | undefined, line: number): void {
    const draft = draftOf(this.drafts, uri, line);
    draft.types.add('concept');
    if (notation === undefined || this.uriOfNotation.get(notation) === uri) return;
    this.uriOfNotation.set(notation, uri);
    if (!draft.texts.has('notation')) addText(this.drafts, uri, 'notation', notation, '', line);
  }

  uriKnownBy(notation: string): string | undefined {
    return this.uriOfNotation.get(notation);
  }

  text(
    uri: string,
    role: 'pref' | 'alt' | 'hidden' | 'definition',
    text: string,
    language: string,
    line: number,
  ): void {
    addText(this.drafts, uri, role, text, language, line);
    if (role === 'pref' && !this.uriOfLabel.has(text)) this.uriOfLabel.set(text, uri);
  }

  link(link: Link): void {
    if (link.role === 'match') addLink(this.drafts, link.uri, 'match', link.target, link.line);
    else this.links.push(link);
  }

  tree(uri: string, number: string): void {
    this.trees.set(number, uri);
  }

  /** Finds what the cells for parents and relations name: a URI, a notation or a label. */
  finish(): void {
    const unknown = new Map<LinkRole, { count: number; first: Link }>();
    for (const link of this.links) {
      const { uri, role, target, line } = link;
      const found = this.drafts.nodes.has(target)
        ? target
        : (this.uriOfNotation.get(target) ?? this.uriOfLabel.get(target) ?? meshUriOf(target));
      if (found !== undefined) addLink(this.drafts, uri, role, found, line);
      else unknown.set(role, { count: (unknown.get(role)?.count ?? 0) + 1, first: unknown.get(role)?.first ?? link });
    }
    for (const [role, { count, first }] of unknown)
      this.warnings.add(
        this.place(first.line),
        `${count} ${role} links to nothing in the table, the first to "${first.target.slice(0, 100)}"; left out`,
        role,
      );
  }
}

/** Rows without a quotation mark, nearly all, need no parser. */
function cellsIn(text: string, delimiter: string): string[] | { readonly reason: string } {
  return text.includes('"') ? cellsOf(text, delimiter) : text.split(delimiter);
}

/** Two columns, a URI and its label, need no header; nor does the number between or behind them. */
function columnsWithoutHeader(cells: readonly string[], line: number): Columns {
  const used = cells.filter((cell) => cell.trim() !== '').length;
  if (used < 2 || used > 3 || uriIn(cells[0] ?? '') === undefined || uriIn(cells[1] ?? '') !== undefined) {
    const shown = cells.slice(0, 12).join(', ').slice(0, 200);
    throw new UnreadableVocabulary({ line, reason: `the columns (${shown}) do not show what they hold; ${HOW_TO}` });
  }
  const label: TextColumn = { at: 1, name: 'label' };
  return {
    single: { uri: 0, ...(used === 3 && { notation: 2 }) },
    texts: { label: [label], synonyms: [], hidden: [], definition: [] },
    links: { broader: [], narrower: [], related: [], match: [], tree: [] },
    unread: [],
    names: ['uri', 'label', 'notation'],
    isMesh: false,
  };
}

/** An absolute address, perhaps in angle brackets. */
function uriIn(cell: string): string | undefined {
  const text = cell.trim();
  const bare = text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1) : text;
  return /^(?:https?:\/\/|urn:)[^\s<>"]+$/i.test(bare) ? bare : undefined;
}

function meshUriOf(target: string): string | undefined {
  const number = meshNumber(target);
  return number === undefined ? undefined : meshUri(number);
}

const isYes = (cell: string | undefined): boolean => /^\s*(?:y|yes|true|1|x)\s*$/i.test(cell ?? '');

/** The parts of a cell with several values: between bars if there are any, else between semicolons. */
function partsOf(cell: string): string[] {
  const parts = cell.split(cell.includes('|') ? '|' : ';');
  const all = parts.length === 1 && /^\s*https?:\S+(?:\s+https?:\S+)+\s*$/.test(cell) ? cell.split(/\s+/) : parts;
  return all.map((part) => part.trim()).filter((part) => part !== '');
}

const LINK_ROLES = ['broader', 'narrower', 'related', 'match'] as const;

class TableReader {
  constructor(
    private readonly to: TableGathering,
    private readonly columns: Columns,
    private readonly options: TableOptions,
  ) {}

  read(cells: readonly string[], line: number): void {
    const { single, texts, links } = this.columns;
    const at = (role: keyof Columns['single']): string => {
      const index = single[role];
      return index === undefined ? '' : (cells[index] ?? '').trim();
    };
    const label = texts.label.map((column) => cells[column.at]?.trim() ?? '').find((text) => text !== '') ?? '';
    const uri = this.identify(at('uri'), at('notation'), label || at('term'), line);
    if (uri === undefined) return;
    const language = this.languageOf(at('language'), uri);
    this.labels(uri, cells, at('term'), language, line);
    for (const { at: column, language: own } of texts.synonyms)
      for (const text of partsOf(cells[column] ?? '')) this.to.text(uri, 'alt', text, own ?? language, line);
    for (const { at: column, language: own } of texts.hidden)
      for (const text of partsOf(cells[column] ?? '')) this.to.text(uri, 'hidden', text, own ?? language, line);
    for (const { at: column, language: own } of texts.definition)
      this.to.text(uri, 'definition', cells[column] ?? '', own ?? language, line);
    for (const role of LINK_ROLES)
      for (const column of links[role])
        for (const target of partsOf(cells[column] ?? ''))
          this.to.link({ uri, role, target: uriIn(target) ?? target, line });
    for (const column of links.tree) for (const number of partsOf(cells[column] ?? '')) this.to.tree(uri, number);
  }

  /** Tables of MeSH have no column for it, and its headings are English. */
  private languageOf(stated: string, uri: string): string {
    if (stated !== '') return readLanguage(stated) ?? stated;
    if (this.options.language !== '' || !isOfMesh(uri)) return this.options.language;
    this.to.isMesh = true;
    return 'en';
  }

  /** The concept a row speaks of; undefined for a row that names none. */
  private identify(uriCell: string, notationCell: string, label: string, line: number): string | undefined {
    const written = uriIn(uriCell) ?? uriIn(notationCell);
    const number = written === undefined ? undefined : meshNumber(written);
    const notation = number ?? (uriIn(notationCell) === undefined && notationCell !== '' ? notationCell : undefined);
    const uri = number === undefined ? (written ?? this.named(notation, label)) : meshUri(number);
    if (uri !== undefined) this.to.concept(uri, notation, line);
    return uri;
  }

  private named(notation: string | undefined, label: string): string | undefined {
    if (notation !== undefined) {
      const known = this.to.uriKnownBy(notation);
      if (known !== undefined) return known;
      if (this.columns.isMesh) return meshUri(notation);
    }
    const name = notation ?? label;
    if (name === '') return undefined;
    this.to.hasNamed = true;
    return `${this.options.scheme}/${encodeURIComponent(name)}`;
  }

  /** A column of labels holds the preferred ones; a column of terms says of each what it is, or else all are synonyms of the label. */
  private labels(uri: string, cells: readonly string[], term: string, language: string, line: number): void {
    const { single, texts } = this.columns;
    const kind = single.termKind === undefined ? '' : (cells[single.termKind] ?? '').trim();
    const role = kindOfLabel(kind);
    for (const column of texts.label) {
      const text = (cells[column.at] ?? '').trim();
      if (text !== '')
        this.to.text(uri, single.term === undefined ? role : 'pref', text, column.language ?? language, line);
    }
    if (term === '') return;
    const isPermuted = single.permuted !== undefined && isYes(cells[single.permuted]);
    const isPreferred = single.preferred !== undefined && isYes(cells[single.preferred]);
    if (isPermuted) this.to.text(uri, 'hidden', term, language, line);
    else if (kind !== '') this.to.text(uri, role, term, language, line);
    else if (texts.label.length > 0) this.to.text(uri, 'alt', term, language, line);
    else this.to.text(uri, single.preferred === undefined || isPreferred ? 'pref' : 'alt', term, language, line);
  }
}

function kindOfLabel(kind: string): 'pref' | 'alt' | 'hidden' {
  if (/^(?:alt|syn|entry|non|uf|used)/i.test(kind)) return 'alt';
  return /^hid/i.test(kind) ? 'hidden' : 'pref';
}
