/** One thing that an RDF file says, in whatever syntax it is written. */

export interface Statement {
  /** An IRI, or `_:name` for a node without one. */
  readonly subject: string;
  /** An IRI. */
  readonly predicate: string;
  /** An IRI or `_:name`, or a text. */
  readonly object: string;
  readonly isText: boolean;
  /** Of a text, as the file writes it; empty if it does not say. */
  readonly language: string;
  /** 1-based: the line on which the statement ends. */
  readonly line: number;
}
