/** The years there are outputs of, newest first: for readers who browse and for search engines. */
import { YearsOfOutputsDocument } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';

/** A wrong date must not make a list of thousands. */
const MOST_YEARS = 600;

export async function yearsOf({ ask }: PageRequest): Promise<readonly number[]> {
  const { newest, oldest } = await ask(YearsOfOutputsDocument, {});
  const [last, first] = [newest, oldest].map(({ nodes }) => Number(nodes[0]?.publishedOn?.slice(0, 4) ?? Number.NaN));
  if (last === undefined || first === undefined || !(last >= first)) return [];
  return Array.from({ length: Math.min(last - first + 1, MOST_YEARS) }, (_, at) => last - at);
}

/** The year of an address; undefined for what is none. */
export function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
