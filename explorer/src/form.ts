/**
 * Forms as browsers send them: short fields as text, files handed on piece by piece to where they wait to be imported,
 * never held here.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Visitor } from './ask.js';
import { BadRequest, type HttpRequest, type WaitingFile } from './http.js';

export const FORM_LIMITS = {
  /** Bytes of a form without files. */
  bytes: 256 * 1024,
  /** Bytes of one field. */
  fieldBytes: 64 * 1024,
  fields: 300,
  files: 20,
} as const;

export interface Form {
  readonly fields: URLSearchParams;
  readonly files: readonly WaitingFile[];
  /** Why a file was not taken. */
  readonly problems: readonly string[];
}

/** @throws BadRequest for what is no form, or is larger than any of ours */
export async function readForm(http: HttpRequest, visitor: Visitor | undefined): Promise<Form> {
  const type = http.header('content-type') ?? '';
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    return { fields: await urlencoded(http.body), files: [], problems: [] };
  if (/^multipart\/form-data\b/i.test(type)) return multipart(http, type, visitor);
  throw new BadRequest('The form was sent in a way that is not understood. Send it from the page here.');
}

/** The fields of a form without files. */
export const readFields = async (http: HttpRequest): Promise<URLSearchParams> =>
  (await readForm(http, undefined)).fields;

async function urlencoded(body: AsyncIterable<Uint8Array>): Promise<URLSearchParams> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > FORM_LIMITS.bytes)
      throw new BadRequest(`The form is larger than ${FORM_LIMITS.bytes >> 10} KiB. Write less in its fields.`);
    pieces.push(piece);
  }
  const fields = new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
  if ([...fields].length > FORM_LIMITS.fields) throw tooMany('fields', FORM_LIMITS.fields);
  return fields;
}

const tooMany = (what: 'fields' | 'files', most: number) =>
  new BadRequest(`The form has more than ${most} ${what}. Send fewer at a time.`);

async function multipart(http: HttpRequest, type: string, visitor: Visitor | undefined): Promise<Form> {
  const fields = new URLSearchParams();
  const problems: string[] = [];
  const files: WaitingFile[] = [];
  let refused: BadRequest | undefined;
  const parser = parserOf(type);
  // One after the other, as they come: the next file is read once the one before is kept.
  let waiting: Promise<void> = Promise.resolve();
  parser.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) refused ??= new BadRequest(`The field ${name} is longer than ${FORM_LIMITS.fieldBytes} bytes.`);
    fields.append(name, value);
  });
  parser.on('file', (_field, stream, { filename }) => {
    // A file input that was left empty is sent as a file without a name.
    if (filename === undefined || filename === '') return void stream.resume();
    // What a parser breaks off is told by the parser; nobody may be left waiting for this stream.
    stream.on('error', () => undefined);
    const kept = keep(http, filename, stream, visitor);
    waiting = Promise.all([waiting, kept]).then(([, outcome]) => {
      if ('file' in outcome) files.push(outcome.file);
      else problems.push(`${filename}: ${outcome.problem}`);
    });
    waiting.catch(() => stream.resume());
  });
  parser.on('fieldsLimit', () => (refused ??= tooMany('fields', FORM_LIMITS.fields)));
  parser.on('filesLimit', () => (refused ??= tooMany('files', FORM_LIMITS.files)));
  try {
    await pipeline(Readable.from(http.body), parser);
  } catch {
    await waiting.catch(() => undefined);
    throw new BadRequest('The form ended before it was whole. Send it again.');
  }
  await waiting;
  if (refused !== undefined) throw refused;
  return { fields, files, problems };
}

async function keep(http: HttpRequest, name: string, stream: Readable, visitor: Visitor | undefined) {
  const outcome = await http.host.spool(name, stream, visitor);
  // What was not wanted must still be read, or the rest of the form never comes.
  stream.resume();
  return outcome;
}

function parserOf(type: string) {
  try {
    return busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: {
        fields: FORM_LIMITS.fields,
        files: FORM_LIMITS.files,
        fieldSize: FORM_LIMITS.fieldBytes,
        fieldNameSize: 100,
        parts: FORM_LIMITS.fields + FORM_LIMITS.files,
      },
    });
  } catch {
    throw new BadRequest('The form was sent in a way that is not understood. Send it from the page here.');
  }
}
