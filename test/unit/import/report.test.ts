/** Protects what a librarian reads after an import: what to look at, and how to take it back. */
import { describe, expect, it } from 'vitest';
import { addDoubt, emptyReport, reportText } from '../../../src/import/report.js';

const doubt = { file: 'a.bib', line: 3, key: 'a', reason: 'same title', candidates: [] };

describe('the report of an import', () => {
  it('says by which commands doubtful records are decided on and the run is taken back', () => {
    const report = { ...emptyReport(false), doubtful: 1, run: 'ImportRun:7' };
    addDoubt(report, doubt);
    expect(reportText(report)).toContain(
      'whorl curate doubtful lists them, same and apart decide):\n  a.bib:3  a  same title',
    );
    expect(reportText(report)).toMatch(/ImportRun:7 \(whorl undo 7 takes it back\)\n$/);
  });

  it('names no command for what is not there after a dry run', () => {
    const report = { ...emptyReport(true), doubtful: 1 };
    addDoubt(report, doubt);
    expect(reportText(report)).toContain('Doubtful (would go in by themselves, to be looked at):');
    expect(reportText(report)).not.toContain('whorl');
  });
});
