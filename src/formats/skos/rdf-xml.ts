/**
 * RDF/XML as a stream of statements (RDF 1.1 XML Syntax, W3C 2014): what SKOS files use of it. Texts and addresses as property
 * elements or attributes, `rdf:about`, `rdf:ID`, `rdf:nodeID`, `rdf:resource`, nodes in nodes, `xml:lang`, `xml:base`; lists and XML
 * literals are read over. Entities of the DTD are known where they are plain text, and never expanded twice.
 */
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import type { TextSource } from '../format.js';
import { MAX_ATTRIBUTES, MAX_DEPTH } from '../xml/limits.js';
import type { SkosLimits } from './limits.js';
import type { Statement } from './statement.js';
import { UnreadableVocabulary } from './unreadable.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';
const MAX_ENTITIES = 200;
const MAX_ENTITY = 2_000;
/** Prefixes of one file; each costs a copy of the others. */
const MAX_PREFIXES = 500;

/** One element that is open. */
interface Frame {
  /** `document` and `node` hold properties or nodes, `property` one value, `skipped` nothing that matters. */
  readonly is: 'document' | 'node' | 'property' | 'skipped';
  readonly prefixes: ReadonlyMap<string, string>;
  readonly language: string;
  readonly base: string;
  /** Of a node: itself. Of a property: the node it is said of. */
  readonly subject: string;
  readonly predicate: string;
  text: string;
  /** A property that holds a node, or had its value in an attribute, has no text. */
  hasValue: boolean;
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map([['xml', XML]]);

/** @throws UnreadableVocabulary at the first syntax error or broken limit */
export async function* rdfXmlStatements(text: TextSource, limits: SkosLimits): AsyncGenerator<Statement> {
  const reader = new RdfXmlReader(limits);
  for await (const piece of text) yield* reader.push(piece);
  yield* reader.end();
}

class RdfXmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private readonly frames: Frame[] = [];
  private statements: Statement[] = [];
  private attributes = 0;
  private blanks = 0;
  private read = 0;
  private sinceStatement = 0;
  private failure: UnreadableVocabulary | undefined;

  constructor(private readonly limits: SkosLimits) {
    const { parser } = this;
    parser.on('error', (error) => this.fail(`not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
    parser.on('doctype', (doctype) => this.declareEntities(doctype));
    parser.on('attribute', () => {
      this.attributes += 1;
      if (this.attributes > MAX_ATTRIBUTES) this.fail(`an element has more than ${MAX_ATTRIBUTES} attributes`);
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.attributes = 0;
      if (this.failure === undefined) this.open(name, new Map(Object.entries(attributes)));
    });
    parser.on('closetag', () => this.close());
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
  }

  *push(piece: string): Generator<Statement> {
    this.read += piece.length;
    if (this.read > this.limits.characters)
      this.fail(`the file is longer than ${this.limits.characters} characters; split it`);
    // In small pieces, so that an endless tag is noticed before it fills the memory.
    for (let at = 0; at < piece.length && this.failure === undefined; at += 65_536) {
      const part = piece.slice(at, at + 65_536);
      this.sinceStatement += part.length;
      this.parser.write(part);
      yield* this.take();
      if (this.sinceStatement > 2 * this.limits.charactersWithoutStatement)
        this.fail(
          `nothing is said in the last ${2 * this.limits.charactersWithoutStatement} characters; look for a tag or quotation mark that is not closed`,
        );
    }
    if (this.failure !== undefined) throw this.failure;
  }

  *end(): Generator<Statement> {
    this.parser.close();
    yield* this.take();
    if (this.failure !== undefined) throw this.failure;
  }

  private *take(): Generator<Statement> {
    const { statements } = this;
    this.statements = [];
    if (statements.length > 0) this.sinceStatement = 0;
    yield* statements;
  }

  /** Thrown by the caller: saxes would go on in the middle of a tag. */
  private fail(reason: string): void {
    this.failure ??= new UnreadableVocabulary({
      line: this.parser.line,
      reason: `${reason.slice(0, 300)}; mend the file from here on`,
    });
  }

  /** Entities that hold others are left unknown: ten of them would be a billion characters. */
  private declareEntities(doctype: string): void {
    let count = 0;
    for (const [, name, , value = ''] of doctype.matchAll(
      /<!ENTITY\s+([\w.-]{1,100})\s+(["'])([^"'<&%]{0,2000})\2\s*>/g,
    )) {
      count += 1;
      if (name !== undefined && count <= MAX_ENTITIES && value.length <= MAX_ENTITY) this.parser.ENTITIES[name] = value;
    }
  }

  private text(text: string): void {
    const frame = this.frames.at(-1);
    if (frame?.is !== 'property' || frame.hasValue) return;
    frame.text += text;
    if (frame.text.length > this.limits.charactersWithoutStatement)
      this.fail(`a text is longer than ${this.limits.charactersWithoutStatement} characters`);
  }

  private open(name: string, attributes: ReadonlyMap<string, SaxesAttributePlain | string>): void {
    if (this.frames.length >= MAX_DEPTH) {
      this.fail(`nested deeper than ${MAX_DEPTH} elements`);
      return;
    }
    const outer = this.frames.at(-1);
    const prefixes = this.prefixesOf(outer?.prefixes ?? NO_PREFIXES, attributes);
    const named = new Map<string, string>();
    for (const [key, value] of attributes)
      if (typeof value === 'string' && !key.startsWith('xmlns')) named.set(this.expand(key, prefixes, true), value);
    const inherited = {
      prefixes,
      language: named.get(`${XML}lang`) ?? outer?.language ?? '',
      base: named.get(`${XML}base`) ?? outer?.base ?? '',
    };
    const element = this.expand(name, prefixes, false);
    if (outer?.is === 'skipped') this.begin({ ...inherited, is: 'skipped' });
    else if (element === `${RDF}RDF`) this.begin({ ...inherited, is: 'document' });
    else if (outer?.is === 'node') this.property(element, named, inherited, outer.subject);
    else this.node(element, named, inherited, outer);
  }

  private begin(frame: Partial<Frame> & Pick<Frame, 'is' | 'prefixes' | 'language' | 'base'>): void {
    this.frames.push({ subject: '', predicate: '', text: '', hasValue: false, ...frame });
  }

  private node(
    element: string,
    named: ReadonlyMap<string, string>,
    inherited: Pick<Frame, 'prefixes' | 'language' | 'base'>,
    outer: Frame | undefined,
  ): void {
    const subject = this.subjectOf(named, inherited.base);
    if (outer?.is === 'property') {
      outer.hasValue = true;
      this.say(outer.subject, outer.predicate, subject);
    }
    if (element !== `${RDF}Description`) this.say(subject, `${RDF}type`, element);
    this.sayAttributes(subject, named, inherited.language);
    this.begin({ ...inherited, is: 'node', subject });
  }

  private property(
    predicate: string,
    named: ReadonlyMap<string, string>,
    inherited: Pick<Frame, 'prefixes' | 'language' | 'base'>,
    subject: string,
  ): void {
    const kind = named.get(`${RDF}parseType`);
    const resource = named.get(`${RDF}resource`);
    const nodeId = named.get(`${RDF}nodeID`);
    if (kind === 'Resource') {
      const blank = this.blank();
      this.say(subject, predicate, blank);
      this.begin({ ...inherited, is: 'node', subject: blank });
      return;
    }
    if (kind !== undefined) {
      this.begin({ ...inherited, is: 'skipped' });
      return;
    }
    const object = resource === undefined ? nodeId && `_:n${nodeId}` : resolve(resource, inherited.base);
    if (object !== undefined) this.say(subject, predicate, object);
    this.begin({ ...inherited, is: 'property', subject, predicate, hasValue: object !== undefined });
  }

  private close(): void {
    const frame = this.frames.pop();
    if (frame?.is === 'property' && !frame.hasValue && frame.text !== '')
      this.say(frame.subject, frame.predicate, frame.text, frame.language);
  }

  private sayAttributes(subject: string, named: ReadonlyMap<string, string>, language: string): void {
    for (const [predicate, value] of named) {
      if (predicate === `${RDF}type`) this.say(subject, predicate, value);
      else if (!predicate.startsWith(RDF) && !predicate.startsWith(XML) && predicate.includes(':'))
        this.say(subject, predicate, value, language);
    }
  }

  /** @param language of a text; a node if it is not given */
  private say(subject: string, predicate: string, object: string, language?: string): void {
    const { line } = this.parser;
    this.statements.push({
      subject,
      predicate,
      object,
      isText: language !== undefined,
      language: language ?? '',
      line,
    });
  }

  private subjectOf(named: ReadonlyMap<string, string>, base: string): string {
    const about = named.get(`${RDF}about`);
    const id = named.get(`${RDF}ID`);
    const nodeId = named.get(`${RDF}nodeID`);
    if (about !== undefined) return resolve(about, base);
    if (id !== undefined) return resolve(`#${id}`, base);
    return nodeId === undefined ? this.blank() : `_:n${nodeId}`;
  }

  private blank(): string {
    this.blanks += 1;
    return `_:b${this.blanks}`;
  }

  private prefixesOf(
    outer: ReadonlyMap<string, string>,
    attributes: ReadonlyMap<string, SaxesAttributePlain | string>,
  ): ReadonlyMap<string, string> {
    let prefixes: Map<string, string> | undefined;
    for (const [key, value] of attributes) {
      if (typeof value !== 'string' || (key !== 'xmlns' && !key.startsWith('xmlns:'))) continue;
      prefixes ??= new Map(outer);
      prefixes.set(key.slice(6), value);
      if (prefixes.size > MAX_PREFIXES) this.fail(`more than ${MAX_PREFIXES} prefixes`);
    }
    return prefixes ?? outer;
  }

  private expand(name: string, prefixes: ReadonlyMap<string, string>, isAttribute: boolean): string {
    const colon = name.indexOf(':');
    // Old files write `about` and `resource` without a prefix.
    if (colon < 0 && isAttribute) return /^(?:about|resource|ID|nodeID|parseType)$/.test(name) ? RDF + name : name;
    const space = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    if (space === undefined) {
      if (colon >= 0)
        this.fail(
          `the prefix "${name.slice(0, colon).slice(0, 60)}" is not declared; add xmlns:${name.slice(0, Math.min(colon, 60))}="…"`,
        );
      return name;
    }
    return space + name.slice(colon + 1);
  }
}

function resolve(iri: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(iri) || base === '') return iri;
  return URL.canParse(iri, base) ? new URL(iri, base).href : iri;
}
