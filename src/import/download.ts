/**
 * Fetches a file from an address that somebody typed, to a folder of ours: http and https only, bounded in size, time and redirects,
 * and not from private addresses unless that is allowed. The address is checked when the connection is made, not before: a name may
 * lead elsewhere a moment later.
 */
import { type LookupAddress, lookup } from 'node:dns';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { reasonOf } from '../formats/reason.js';
import { isPrivateAddress } from './private-addresses.js';

export interface DownloadLimits {
  readonly bytes: number;
  /** Of the whole download, and of silence. */
  readonly milliseconds: number;
  readonly silentMilliseconds: number;
  readonly redirects: number;
}
/** MeSH, the largest of the usual ones, has 300 MB. */
export const DOWNLOAD_LIMITS: DownloadLimits = {
  bytes: 2 * 1024 ** 3,
  milliseconds: 30 * 60_000,
  silentMilliseconds: 60_000,
  redirects: 5,
};

export interface DownloadOptions {
  readonly allowPrivate: boolean;
  readonly limits?: Partial<DownloadLimits>;
}

export interface Downloaded {
  readonly path: string;
  /** Takes the file away. */
  close(): Promise<void>;
}

/** Nothing was fetched; the message names the address and says what to do. `status` where a server answered. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

/** @throws DownloadError */
export async function download(address: string, options: DownloadOptions): Promise<Downloaded> {
  const limits = { ...DOWNLOAD_LIMITS, ...options.limits };
  const signal = AbortSignal.timeout(limits.milliseconds);
  const fail = (reason: string, status?: number): DownloadError => new DownloadError(`${address}: ${reason}`, status);
  const folder = await mkdtemp(join(tmpdir(), 'whorl-download-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const { response, url } = await answerOf(address, options.allowPrivate, limits, signal, fail);
    // The name tells a reader what it was; it is never a path.
    const name =
      decodeName(basename(url.pathname))
        .replace(/[^\p{L}\p{N}._-]/gu, '_')
        .slice(-100) || 'file';
    const path = join(folder, name === '.' || name === '..' ? 'file' : name);
    await pipeline(bounded(response, limits.bytes, fail), createWriteStream(path, { mode: 0o600 }), { signal });
    return { path, close };
  } catch (error) {
    await close();
    if (error instanceof DownloadError) throw error;
    throw fail(
      signal.aborted
        ? `not here after ${Math.round(limits.milliseconds / 60_000)} minutes; fetch it by other means and name the file`
        : `cannot be fetched (${reasonOf(error)}); check the address and the connection`,
    );
  }
}

type Fail = (reason: string, status?: number) => DownloadError;

async function answerOf(
  address: string,
  allowPrivate: boolean,
  limits: DownloadLimits,
  signal: AbortSignal,
  fail: Fail,
): Promise<{ response: IncomingMessage; url: URL }> {
  let url = addressOf(address, undefined, fail);
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const response = await requested(url, allowPrivate, limits, signal, fail);
    const { statusCode: status = 0, headers } = response;
    if (status === 200) return { response, url };
    response.destroy();
    if (status < 300 || status >= 400 || headers.location === undefined)
      throw fail(`the server answers ${status}; check the address`, status);
    url = addressOf(headers.location, url, fail);
  }
  throw fail(`more than ${limits.redirects} redirects; name the address they end at`);
}

function addressOf(text: string, base: URL | undefined, fail: Fail): URL {
  if (!URL.canParse(text, base?.href)) throw fail('no address that can be read');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fail(`${url.protocol} is not fetched; use https`);
  if (url.username !== '' || url.password !== '') throw fail('an address with a password is not fetched');
  return url;
}

function requested(
  url: URL,
  allowPrivate: boolean,
  limits: DownloadLimits,
  signal: AbortSignal,
  fail: Fail,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refusal = () =>
    fail(`${url.hostname} is a private address; to fetch from your own network set WHORL_PRIVATE_ADDRESSES=1`);
  // A literal address is connected to without being looked up.
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.reject(refusal());
  const checked: LookupFunction = (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error !== null) callback(error, '', 4);
      else if (!allowPrivate && found.some((each) => isPrivateAddress(each.address))) callback(refusal(), '', 4);
      else if (options.all === true) callback(null, found);
      else callback(null, first?.address ?? '', first?.family ?? 4);
    });
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    const headers = { 'user-agent': 'whorl', 'accept-encoding': 'identity' };
    let answer: IncomingMessage | undefined;
    const request = get(url, { lookup: checked, signal, agent: false, headers }, (response) => {
      answer = response;
      resolve(response);
    });
    request.setTimeout(limits.silentMilliseconds, () => {
      const silence = fail(`silent for ${limits.silentMilliseconds / 1_000} seconds; try again later`);
      // First the answer: an ended request would end it without a reason.
      answer?.destroy(silence);
      request.destroy(silence);
    });
    request.on('error', reject);
  });
}

async function* bounded(response: AsyncIterable<Uint8Array>, most: number, fail: Fail): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes > most)
      throw fail(`larger than ${Math.round(most / 1024 ** 2)} MiB; fetch it by other means and name the file`);
    yield chunk;
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
