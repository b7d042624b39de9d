/**
 * Forms are taken from our own pages only: a browser sends cookies, and a proxy adds its headers, whoever wrote the form.
 */
import type { HttpRequest } from './http.js';

/** By what browsers say and pages cannot forge: `Sec-Fetch-Site`, and `Origin`, which must be there. */
export function isOwnForm({ url, header }: HttpRequest, publicUrl: string | undefined): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = header('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  // Behind a proxy that ends TLS we are reached by HTTP: the host decides, which the browser sends in both.
  return origin === publicUrl || new URL(origin).host === url.host;
}
