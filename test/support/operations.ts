/** The example operations that the console opens with: what tests and the bench take for typical pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'explorer/console/examples';

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Every example with its variables, by file name. */
export function exampleOperations(): Operation[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/, '');
      const variablesFile = `${name}.json`;
      const variables: unknown = readdirSync(FOLDER).includes(variablesFile)
        ? JSON.parse(readFileSync(join(FOLDER, variablesFile), 'utf8'))
        : {};
      return {
        name,
        query: readFileSync(join(FOLDER, file), 'utf8'),
        variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
      };
    });
}
