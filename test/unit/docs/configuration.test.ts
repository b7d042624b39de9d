/** Protects docs/configuration.md: operators set what it says, and miss what it does not say. */
import { describe, expect, it } from 'vitest';
import { EXIT_PARTLY_DONE } from '../../../src/cli/import.js';
import { VARIABLES } from '../../../src/config.js';
import { codeSpans, readProjectFile, section, tableRows } from './markdown.js';

const page = readProjectFile('docs/configuration.md');

describe('the page on configuration', () => {
  it('has one row for every environment variable, word for word as the program declares it', () => {
    const expected = VARIABLES.map(({ name, default: value, meaning, secret }) =>
      [
        `\`${name}\``,
        value === undefined ? '' : `\`${value}\``,
        `${meaning}${secret ? ' Secret: never printed.' : ''}`,
      ].join(' | '),
    );
    expect(tableRows(section(page, '## Environment variables')).map((row) => row.join(' | '))).toEqual(expected);
  });

  it('tells the exit codes of the command line', () => {
    const codes = tableRows(section(page, '## Exit codes of `whorl`')).map(([code = '']) => codeSpans(code)[0]);
    expect(codes).toEqual(['0', '1', '2', String(EXIT_PARTLY_DONE)]);
  });
});
