/** Protects whoever mistypes a path: one sentence that names it, no trace of the program. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('a path that leads nowhere is named in one sentence, before anything is started', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'import', '/nowhere/at-all.bib'],
    { encoding: 'utf8' },
  );
  expect(stderr.trim()).toBe(
    'There is no file or folder /nowhere/at-all.bib. Check how it is written; nothing was read.',
  );
  expect(status).toBe(1);
});
