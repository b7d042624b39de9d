/** One request for all components of a page that ask the same server at the same moment. */

/** A field of `Query` with its variables: `$name` in the text stands for the variable `name`. */
export interface Part {
  readonly field: string;
  readonly variables: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;
}

interface Waiting extends Part {
  readonly done: (data: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** An operation may have 60 aliases; a part may use one of its own. */
const MOST_PARTS = 25;
const queues = new Map<string, Waiting[]>();

export function ask(server: string, part: Part): Promise<unknown> {
  return new Promise((done, failed) => {
    const queue = queues.get(server);
    if (queue !== undefined) {
      queue.push({ ...part, done, failed });
      return;
    }
    const fresh = [{ ...part, done, failed }];
    queues.set(server, fresh);
    // Whatever the page defines in this turn comes along.
    setTimeout(() => {
      queues.delete(server);
      for (let from = 0; from < fresh.length; from += MOST_PARTS)
        void send(server, fresh.slice(from, from + MOST_PARTS));
    });
  });
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Parts `p0`, `p1` …, whose variables carry the same prefix. */
export function operationOf(parts: readonly Part[]): Operation {
  const declared: string[] = [];
  const values: Record<string, unknown> = {};
  const fields = parts.map(({ field, variables }, at) => {
    for (const [name, { type, value }] of Object.entries(variables)) {
      declared.push(`$p${at}_${name}: ${type}`);
      values[`p${at}_${name}`] = value;
    }
    return `p${at}: ${field.replace(/\$(\w+)/g, `$$p${at}_$1`)}`;
  });
  return { query: `query Embedded(${declared.join(', ')}) { ${fields.join(' ')} }`, variables: values };
}

async function send(server: string, parts: readonly Waiting[]): Promise<void> {
  try {
    const response = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operationOf(parts)),
    });
    const { data, errors } = await response.json();
    for (const [at, { done, failed }] of parts.entries()) {
      const own = errors?.find(({ path }: { path?: unknown[] }) => path === undefined || path[0] === `p${at}`);
      if (own === undefined && data) done(data[`p${at}`]);
      else failed(new Error(String(own?.message ?? '')));
    }
  } catch (error) {
    for (const { failed } of parts) failed(error instanceof Error ? error : new Error(String(error)));
  }
}
