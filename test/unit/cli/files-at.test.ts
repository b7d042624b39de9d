/** Protects whoever mistypes a path: one sentence that names it, no trace of the program. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const whorl = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { encoding: 'utf8' });

it.each([['import'], ['vocabulary', 'add']])(
  'a path that leads nowhere is named in one sentence, before anything is started: %s %s',
  (...command) => {
    const { status, stderr } = whorl(...command, '/nowhere/at-all.bib');
    expect(stderr.trim()).toBe(
      'There is no file or folder /nowhere/at-all.bib. Check how it is written; nothing was read.',
    );
    expect(status).toBe(1);
  },
);

it('a file that is no vocabulary is told in one line too', () => {
  const { status, stderr } = whorl('vocabulary', 'add', 'README.md');
  expect(stderr.trim()).toMatch(/^README\.md is no vocabulary that can be read\. Readable are SKOS[^\n]*$/);
  expect(status).toBe(1);
});
