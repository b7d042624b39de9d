/** Which page answers which address. */
import type { Page } from './http.js';
import { pages } from './pages.js';

export interface Found {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly page: Page;
  readonly parts: readonly string[];
}

/** Fixed parts win over parameters, parameters over the rest of the path. */
class Routes {
  private readonly routes: readonly Route[];

  constructor(all: readonly Page[]) {
    this.routes = all
      .map((page) => ({ page, parts: page.path.split('/').slice(1) }))
      .sort((a, b) => rank(b.parts).localeCompare(rank(a.parts)));
  }

  find(path: string): Found | undefined {
    const given = path.split('/').slice(1).map(decoded);
    for (const { page, parts } of this.routes) {
      const params = match(parts, given);
      if (params !== undefined) return { page, params };
    }
    return undefined;
  }
}

const rank = (parts: readonly string[]) =>
  parts.map((part) => (part === '*' ? '0' : part.startsWith(':') ? '1' : '2')).join('');

function match(parts: readonly string[], given: readonly (string | undefined)[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    if (part === '*') {
      const rest = given.slice(at);
      if (rest.some((one) => one === undefined)) return undefined;
      return { ...params, rest: rest.join('/') };
    }
    const value = given[at];
    if (value === undefined) return undefined;
    if (part.startsWith(':')) {
      if (value === '') return undefined;
      params[part.slice(1)] = value;
    } else if (part !== value) return undefined;
  }
  return given.length === parts.length ? params : undefined;
}

/** Undefined for what is not percent-encoded UTF-8. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

export const routes = new Routes(pages);
