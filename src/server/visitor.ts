/**
 * Who looks at the pages: by a token of the API kept in a cookie, by a header of a proxy that is trusted, or everybody on
 * this machine in the local demonstration. The API itself knows none of the three: it takes tokens in its header only, so
 * that a page of another site can ask nothing in the name of somebody who is signed in here.
 */
import { BlockList, isIP } from 'node:net';
import type { SignInOutcome, Visitor } from '@whorl/explorer';
import type { Request } from 'express';
import { actorOf, endOf, TokenError } from './tokens.js';

export interface ProxySettings {
  /** Addresses or networks (10.0.0.0/8) from which headers are believed. */
  readonly trusted: readonly string[];
  /** Header that says who somebody is. */
  readonly userHeader: string;
  /** Header that says which role they have. */
  readonly roleHeader?: string | undefined;
  /** Who is a curator whatever the role header says. */
  readonly curators: readonly string[];
}

export interface VisitorSettings {
  readonly proxy?: ProxySettings | undefined;
  /** Whether everybody who opens the pages on this machine is a curator. */
  readonly demonstration?: boolean | undefined;
}

/** Who looks, and whether a sign-in that was kept does not hold any more. */
export interface Seen {
  readonly visitor: Visitor | undefined;
  readonly signInOver: boolean;
}

const COOKIE = 'whorl-token';
/** What a name of a person may be in a header: printable, without what ends a header or begins another value. */
const NAME = /^[^\p{C},;"<>]{1,200}$/u;
/** What proxies add: a request that came through one is not somebody at this machine. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const;

export class Visitors {
  private readonly trusted: BlockList | undefined;

  constructor(
    private readonly secret: Uint8Array,
    private readonly settings: VisitorSettings,
  ) {
    this.trusted = settings.proxy === undefined ? undefined : addressList(settings.proxy.trusted);
  }

  async of(request: Request): Promise<Seen> {
    const byProxy = this.byProxy(request);
    if (byProxy !== undefined) return { visitor: byProxy, signInOver: false };
    const token = cookieOf(request.headers.cookie);
    if (token !== undefined) {
      const visitor = await this.byToken(token);
      if (visitor !== undefined) return { visitor, signInOver: false };
    }
    return { visitor: this.byDemonstration(request), signInOver: token !== undefined };
  }

  /** The cookie that keeps a token for as long as it holds, or why it does not. */
  async signIn(token: string, isSecure: boolean): Promise<SignInOutcome> {
    const visitor = await this.byToken(token.trim());
    if (visitor === undefined) return { problem: 'TOKEN' };
    const seconds = Math.max(0, (endOf(token.trim()) ?? 0) - Math.floor(Date.now() / 1000));
    return { visitor, cookie: cookie(token.trim(), seconds, isSecure) };
  }

  signOut(isSecure: boolean): string {
    return cookie('', 0, isSecure);
  }

  /** Whether readers reach us by HTTPS, here or at the proxy in front. */
  isSecure(request: Request): boolean {
    return request.secure || (this.isTrusted(request) && request.headers['x-forwarded-proto'] === 'https');
  }

  private async byToken(token: string): Promise<Visitor | undefined> {
    try {
      const actor = await actorOf(`Bearer ${token}`, this.secret);
      return actor === undefined ? undefined : { ...actor, by: 'TOKEN' };
    } catch (error) {
      if (error instanceof TokenError) return undefined;
      throw error;
    }
  }

  private byProxy(request: Request): Visitor | undefined {
    const { proxy } = this.settings;
    if (proxy === undefined || !this.isTrusted(request)) return undefined;
    const name = headerOf(request, proxy.userHeader);
    if (name === undefined || !NAME.test(name)) return undefined;
    const role = proxy.roleHeader === undefined ? undefined : headerOf(request, proxy.roleHeader)?.toUpperCase();
    return { name, role: proxy.curators.includes(name) || role === 'CURATOR' ? 'CURATOR' : 'VIEWER', by: 'PROXY' };
  }

  private isTrusted(request: Request): boolean {
    return this.trusted !== undefined && isIn(this.trusted, request.socket.remoteAddress ?? '');
  }

  /** A name of this machine in the address is asked for too: a name of somebody else's may lead here (DNS rebinding). */
  private byDemonstration(request: Request): Visitor | undefined {
    if (this.settings.demonstration !== true || this.settings.proxy !== undefined) return undefined;
    const local =
      isLoopback(request.socket.remoteAddress ?? '') &&
      isLoopback(hostName(request.headers.host ?? '')) &&
      FORWARDED.every((name) => request.headers[name] === undefined);
    return local ? { name: 'demonstration', role: 'CURATOR', by: 'DEMONSTRATION' } : undefined;
  }
}

const loopback = addressList(['127.0.0.0/8', '::1']);

/** Whether an address or a name is of this machine only. */
export const isLoopback = (host: string): boolean => host.toLowerCase() === 'localhost' || isIn(loopback, host);

/** `[::1]:4000` → `::1`, `localhost:4000` → `localhost`. */
function hostName(host: string): string {
  return /^\[([\da-f:.]+)\](?::\d{1,5})?$/i.exec(host)?.[1] ?? /^([^:]+)(?::\d{1,5})?$/.exec(host)?.[1] ?? '';
}

/** @param entries addresses or networks, checked by the configuration */
function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  // A socket for both families writes IPv4 addresses so.
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  const family = isIP(plain);
  return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  // Sent twice is sent by two: neither is believed.
  if (Array.isArray(value) || value === undefined) return undefined;
  // Headers come as Latin-1; proxies send names in UTF-8.
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return (text.includes('\uFFFD') ? value : text).trim();
}

function cookieOf(header: string | undefined): string | undefined {
  const value = header
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return value === '' ? undefined : value;
}

function cookie(value: string, seconds: number, isSecure: boolean): string {
  return `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}
