/**
 * The queries that the console opens with: every `examples/NN-name.graphql`, in the order of their numbers, with the
 * variables of `examples/NN-name.json` if there is such a file. To add one, add the file.
 */
export interface Example {
  /** The file's name without number: e.g. `publication page`. */
  readonly title: string;
  readonly query: string;
  readonly variables: string;
}

const queries = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./examples/*.json', { query: '?raw', import: 'default', eager: true });

export const examples: readonly Example[] = Object.keys(queries)
  .sort()
  .map((path) => ({
    title: titleOf(path),
    query: queries[path] ?? '',
    variables: variables[path.replace(/\.graphql$/, '.json')] ?? '',
  }));

function titleOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length);
  return name.replace(/^\d+-/, '').replaceAll('-', ' ');
}
