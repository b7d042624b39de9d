/** A query in the address of the page: read when it opens, written by "Copy link". Headers are left out: they hold tokens. */
export interface Linked {
  readonly query: string;
  readonly variables: string;
  readonly operationName: string | undefined;
}

/** What the address asks for, or undefined if it has no query. */
export function readAddress(search: string): Linked | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return undefined;
  return {
    query,
    variables: indented(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName') || undefined,
  };
}

/** The address of this page with a query in it. */
export function addressOf({ query, variables, operationName }: Linked): string {
  const address = new URL(window.location.pathname, window.location.origin);
  address.searchParams.set('query', query);
  if (variables.trim() !== '') address.searchParams.set('variables', variables);
  if (operationName !== undefined) address.searchParams.set('operationName', operationName);
  return address.href;
}

/** JSON on one line gets line breaks; what is no JSON stays as it is, so that its mistake can be seen and mended. */
function indented(json: string): string {
  if (json.includes('\n')) return json;
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2);
  } catch {
    return json;
  }
}
