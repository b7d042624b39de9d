import { describe, expect, it } from 'vitest';
import { whorl } from '../../../src/formats/whorl/index.js';
import { whorlCsv } from '../../../src/formats/whorl-csv/index.js';
import { readAll } from './whorl-support.js';

describe('our own files', () => {
  it.each([
    'whorl: 1\npeople:\n',
    '\uFEFF# comment\n---\nsource: x\n"whorl": 1\n',
    'source: x\ndescription: |\n  some lines\n  of text\nwhorl: 1\n',
    '{"whorl": 1}',
    '{\n  "source": "x",\n  "whorl": 1,',
  ])('are known by their first fields: %j', (head) => {
    expect(whorl.recognises(head, 'any.txt')).toBe(1);
  });

  it.each([
    '@article{whorl, title = {whorl: 1}}',
    'TY  - JOUR\nT1  - whorl: 1\nER  -\n',
    'title: x\nwhorl: 1\n',
    '{"title": "whorl"}',
    '<whorl>1</whorl>',
    '',
    'a sentence, a list\nwhorl: 1',
  ])('are not taken for others: %j', (head) => {
    expect(whorl.recognises(head, 'any.yaml')).toBe(0);
  });
});

describe('our own lists', () => {
  it.each([
    'key,family,given,orcid\n',
    'Name;Ours;Kind;Country\n',
    '# whorl: projects\ntitle\n',
    'person\torganization\trole\n',
    'sep=;\ntitle;doi;year\n',
  ])('are known by their columns: %j', (head) => {
    expect(whorlCsv.recognises(head, 'any')).toBeGreaterThan(0.8);
  });

  it.each([
    'id,colour,size\n',
    'title,doi,Times Cited,Cited References,Funding Details,EID,Author Keywords,Index Keywords\n',
    'TY  - JOUR\n',
    'whorl: 1\n',
    'a sentence, with commas, in it\n',
    '',
  ])('are not taken for others: %j', (head) => {
    expect(whorlCsv.recognises(head, 'any.csv')).toBe(0);
  });
});

describe('the name of the source', () => {
  const yaml = 'whorl: 1\nsource: declared\npeople:\n- key: ida\n  name: Holm, Ida\n';

  it('is told as the file declares it, and the one given wins in identifiers', async () => {
    const [declared] = await readAll(whorl, yaml);
    const [given] = await readAll(whorl, yaml, { source: 'given' });
    expect(declared).toMatchObject({ source: 'declared', key: 'ida', record: { identifiers: ['local:declared/ida'] } });
    expect(given).toMatchObject({ source: 'declared', key: 'ida', record: { identifiers: ['local:given/ida'] } });
  });

  it('may be given for a list that has none', async () => {
    const [row] = await readAll(whorlCsv, 'key,family,given,orcid\nida,Holm,Ida,\n', { source: 'given' });
    expect(row).toMatchObject({ key: 'ida', record: { identifiers: ['local:given/ida'] } });
    expect(row?.source).toBeUndefined();
  });
});

describe('memory', () => {
  it('does not grow with the file: a record is given out before the next is asked for', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<string> {
      yield 'whorl: 1\npeople:\n';
      for (;;) {
        asked += 1;
        yield `- name: Holm, Ida\n`;
      }
    }
    let given = 0;
    for await (const _ of whorl.read(endless())) {
      given += 1;
      // The reader looks a thousand characters ahead to tell YAML from JSON, no further.
      expect(asked - given).toBeLessThan(60);
      if (given === 500) break;
    }
    expect(given).toBe(500);
  });
});
