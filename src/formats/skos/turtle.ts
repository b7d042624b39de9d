/**
 * Turtle (and N-Triples, which is a part of it) as a stream of statements, each with the line it ends on.
 *
 * The parser of n3 is fed one line at a time: its statements carry no line of their own, and what it yields while line k
 * is fed stands on line k.
 */
import { EventEmitter } from 'node:events';
import { Parser, type Quad } from 'n3';
import type { TextSource } from '../format.js';
import type { SkosLimits } from './limits.js';
import type { Statement } from './statement.js';
import { UnreadableVocabulary } from './unreadable.js';

/** A line longer than this is fed in pieces. */
const PIECE = 65_536;
/** n3 quotes what it stumbled over, however long. Characters kept. */
const MESSAGE = 200;

/** @throws UnreadableVocabulary at the first syntax error or broken limit: what follows it cannot be told apart. */
export async function* turtleStatements(text: TextSource, limits: SkosLimits): AsyncGenerator<Statement> {
  const parser = new LineParser(limits);
  for await (const { piece, line } of linesOf(text)) yield* parser.feed(piece, line);
  yield* parser.end();
}

class LineParser {
  private readonly input = new EventEmitter();
  private readonly quads: Quad[] = [];
  private failure: Error | undefined;
  private line = 1;
  private read = 0;
  private sinceStatement = 0;

  constructor(private readonly limits: SkosLimits) {
    new Parser({ format: 'text/turtle' }).parse(this.input, {
      onQuad: (error: Error | null, quad: Quad | null) => {
        if (error !== null) this.failure ??= error;
        else if (quad !== null) this.quads.push(quad);
      },
      onPrefix: () => {
        this.sinceStatement = 0;
      },
    });
  }

  *feed(piece: string, line: number): Generator<Statement> {
    this.line = line;
    this.read += piece.length;
    this.sinceStatement += piece.length;
    if (this.read > this.limits.characters)
      this.fail(`the file is longer than ${this.limits.characters} characters; split it`);
    this.input.emit('data', piece);
    yield* this.drain();
    if (this.sinceStatement > this.limits.charactersWithoutStatement) {
      this.fail(
        `no statement ends in the last ${this.limits.charactersWithoutStatement} characters; look for a quote or bracket that is not closed`,
      );
    }
  }

  *end(): Generator<Statement> {
    this.input.emit('end');
    yield* this.drain();
  }

  private *drain(): Generator<Statement> {
    if (this.quads.length > 0) this.sinceStatement = 0;
    for (const quad of this.quads) yield statementOf(quad, this.line);
    this.quads.length = 0;
    if (this.failure === undefined) return;
    const { message } = this.failure;
    const place = / on line (\d+)\.?$/.exec(message);
    const reason = `not Turtle: ${message.slice(0, Math.min(place?.index ?? message.length, MESSAGE))}; mend the file from here on`;
    throw new UnreadableVocabulary({ line: place === null ? this.line : Number(place[1]), reason });
  }

  private fail(reason: string): never {
    throw new UnreadableVocabulary({ line: this.line, reason });
  }
}

/** Blank nodes are told from IRIs by a prefix that no IRI has. */
function statementOf({ subject, predicate, object }: Quad, line: number): Statement {
  const isText = object.termType === 'Literal';
  return {
    subject: subject.termType === 'BlankNode' ? `_:${subject.value}` : subject.value,
    predicate: predicate.value,
    object: object.termType === 'BlankNode' ? `_:${object.value}` : object.value,
    isText,
    language: isText ? object.language : '',
    line,
  };
}

async function* linesOf(text: TextSource): AsyncGenerator<{ piece: string; line: number }> {
  let line = 1;
  for await (const chunk of text) {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf('\n', start);
      const end = Math.min(newline < 0 ? chunk.length : newline + 1, start + PIECE);
      yield { piece: chunk.slice(start, end), line };
      if (newline >= 0 && end === newline + 1) line += 1;
      start = end;
    }
  }
}
