/** An XML file record by record: cut, parsed, with what went wrong. */
import { rejectedRecord } from '../finish.js';
import type { ReadRecord, TextSource } from '../format.js';
import { withUnixLines } from '../text-source.js';
import type { XmlElement } from './element.js';
import { parseXml, type XmlRemark } from './parse.js';
import { type XmlPiece, type XmlShape, XmlSplitter } from './split.js';

export type XmlItem =
  | {
      readonly is: 'record';
      readonly element: XmlElement;
      readonly line: number;
      readonly raw: string;
      readonly remarks: readonly XmlRemark[];
    }
  | { readonly is: 'rejected'; readonly name?: string; readonly rejected: ReadRecord }
  /** The start of an element around records; it has attributes and no content. */
  | { readonly is: 'start'; readonly element: XmlElement; readonly raw: string }
  | { readonly is: 'end'; readonly name: string };

function itemOf(piece: XmlPiece): XmlItem | undefined {
  if (piece.is === 'end') return piece;
  if (piece.is === 'damage') {
    const { line, reason } = piece;
    return { is: 'rejected', rejected: rejectedRecord(line, { line, reason }, '') };
  }
  const { name, line, raw } = piece;
  if (piece.is === 'start') {
    const read = parseXml(raw.endsWith('/>') ? raw : `${raw}</${name}>`, line);
    return 'element' in read ? { is: 'start', element: read.element, raw } : undefined;
  }
  const reject = (problem: XmlRemark): XmlItem => {
    const reason = `this <${name}> cannot be read: ${problem.reason}`;
    return { is: 'rejected', name, rejected: rejectedRecord(line, { line: problem.line, reason }, raw) };
  };
  if (piece.broken !== undefined) return reject({ line, reason: piece.broken });
  const read = parseXml(raw, line);
  return 'problem' in read
    ? reject(read.problem)
    : { is: 'record', element: read.element, line, raw, remarks: read.remarks };
}

/** Memory holds one record at a time. A record that cannot be read is given as a rejection; the next ones go on. */
export async function* xmlItems(text: TextSource, shape: XmlShape): AsyncGenerator<XmlItem> {
  const splitter = new XmlSplitter(shape);
  for await (const piece of withUnixLines(text)) {
    for (const part of splitter.push(piece)) {
      const item = itemOf(part);
      if (item !== undefined) yield item;
    }
  }
  for (const part of splitter.end()) {
    const item = itemOf(part);
    if (item !== undefined) yield item;
  }
}
