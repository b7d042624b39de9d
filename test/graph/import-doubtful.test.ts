import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { register } from '../../src/cli/curate.js';
import { loadConfig } from '../../src/config.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';

let database: Database;
let files: Workspace;

async function start() {
  database = await freshDatabase();
  files = await workspace(database);
}

async function end() {
  await files.close();
  await database.close();
}

describe('a doubtful record', () => {
  beforeEach(start);
  afterEach(end);
  const bib = (key: string, fields: string) =>
    `@article{${key}, author = {Lund, Anna}, title = {Telephone follow-up after discharge of older people}, ${fields}}\n`;

  it('goes into the graph, is reported, and asks by a doubtful match', async () => {
    await files.import({ 'a.bib': bib('a', 'year = 2020') });
    const report = await files.import({ 'b.bib': `\n\n${bib('b', 'volume = 4')}` });
    expect(counts(report)).toEqual({ doubtful: 1 });
    const [doubt] = report.doubts;
    expect(doubt).toMatchObject({
      file: 'b.bib',
      line: 3,
      key: 'b',
      reason: 'same title; same author; a year is missing; no year to tell a series apart',
    });
    const pair = await ask(
      database,
      "MATCH (d:DoubtfulMatch {status: 'OPEN'})-[:BETWEEN]->(p:Publication) RETURN p.id AS id, p.volume AS volume, d.because AS because ORDER BY volume",
    );
    expect(pair.map((row) => row.volume)).toEqual(['4', null]);
    expect(doubt?.candidates).toEqual([pair[1]?.id]);
    expect(counts(await files.import({ 'b.bib': `\n\n${bib('b', 'volume = 4')}` }))).toEqual({ same: 1 });
  });

  it('is listed with the titles of both', async () => {
    await files.import({ 'a.bib': bib('a', 'year = 2020') });
    await files.import({ 'b.bib': bib('b', 'volume = 4') });
    const { uri, user, password } = inject('neo4j');
    let told = '';
    const program = new Command('whorl');
    register(program, {
      config: loadConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }),
      out: (text) => {
        told += text;
      },
      err: () => undefined,
    });
    await program.parseAsync(['curate', 'doubtful'], { from: 'user' });
    const lines = told.split('\n').map((line) => line.replace(/:\w{26}/, ':…'));
    const title = 'Telephone follow-up after discharge of older people';
    expect(lines.toSorted()).toEqual(
      [
        '',
        'DoubtfulMatch:…',
        `  Publication:…  ${title}`,
        `  Publication:…  ${title} (2020)`,
        '  same title; same author; a year is missing; no year to tell a series apart',
      ].toSorted(),
    );
  });

  it('is one whose identifiers belong to two outputs; the batch goes in', async () => {
    await files.import({
      'a.bib': `@article{a, author = {Lund, Anna}, title = {Fear of falling}, year = 2020, doi = {10.5555/a}}
        @article{b, author = {Holm, Bent}, title = {Shared meals}, year = 2019, pmid = {123}}`,
    });
    const report = await files.import({
      'c.bib': `@article{c, author = {Krog, Clara}, title = {Night shifts}, year = 2018, doi = {10.5555/a}, pmid = {123}}
        @article{d, author = {Krog, Clara}, title = {Day shifts in homes}, year = 2018}`,
    });
    expect(counts(report)).toEqual({ new: 1, doubtful: 1 });
    expect(report.doubts[0]?.candidates).toHaveLength(2);
    expect(await askOne(database, 'MATCH (d:DoubtfulMatch) RETURN count(d)')).toBe(2);
    expect(
      await askOne(database, 'MATCH (i:Identifier) WHERE COUNT { (i)-[:IDENTIFIES]->() } > 1 RETURN count(i)'),
    ).toBe(0);
  });

  it('is a changed one that takes the DOI of another; the run warns of it', async () => {
    await files.import({ 'a.bib': bib('a', 'year = 2020, doi = {10.5555/a}') }, { source: 'one' });
    await files.import(
      { 'b.bib': '@article{b, author = {Holm, Bent}, title = {Shared meals}, year = 2019}' },
      { source: 'one' },
    );
    const report = await files.import(
      { 'b.bib': '@article{b, author = {Holm, Bent}, title = {Shared meals}, year = 2019, doi = {10.5555/a}}' },
      { source: 'one' },
    );
    expect(counts(report)).toEqual({ changed: 1 });
    expect(report.warnings).toContainEqual({
      file: 'b.bib',
      line: 1,
      key: 'b',
      reason: 'doi:10.5555/a belongs to another entity too',
    });
    expect(await askOne(database, 'MATCH (d:DoubtfulMatch) RETURN count(d)')).toBe(1);
  });

  it('is not one of two that exchange a DOI, nor chapters with the ISBN of their book', async () => {
    const pair = (a: string, b: string) => `
      @article{a, author = {Lund, Anna}, title = {Fear of falling}, year = 2020${a}}
      @article{b, author = {Holm, Bent}, title = {Shared meals}, year = 2019${b}}`;
    await files.import({ 'a.bib': pair(', doi = {10.5555/b}', '') }, { source: 'one' });
    const report = await files.import({ 'a.bib': pair('', ', doi = {10.5555/b}') }, { source: 'one' });
    expect(counts(report)).toEqual({ changed: 2 });
    const owners = await ask(
      database,
      'MATCH (:Identifier {key: "doi:10.5555/b"})-[:IDENTIFIES]->(p) RETURN p.title AS title',
    );
    expect(owners).toEqual([{ title: 'Shared meals' }]);
    await files.import({
      'c.json': whorlFile({
        publications: ['First part of the book', 'Second part of the book'].map((title) => ({
          title,
          publishedOn: '2020',
          identifiers: ['isbn:9780306406157'],
        })),
      }),
    });
    expect(await askOne(database, 'MATCH (d:DoubtfulMatch) RETURN count(d)')).toBe(0);
  });
});
