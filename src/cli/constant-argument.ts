/** Constants of the API as people type them: `journal-article` is JOURNAL_ARTICLE. */
import { InvalidArgumentError } from 'commander';

/** Parses an option that may be given several times; says which there are for what is none. */
export function constants(known: readonly string[]): (text: string, before?: string[]) => string[] {
  return (text, before = []) => {
    const constant = text.toUpperCase().replaceAll('-', '_');
    if (known.includes(constant)) return [...before, constant];
    const names = known.map((name) => name.toLowerCase().replaceAll('_', '-'));
    throw new InvalidArgumentError(`It must be one of ${names.join(', ')}.`);
  };
}
