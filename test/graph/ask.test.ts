/** Protects the API inside the process, and what commands take for a person, a lab or a partner. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EntityArgumentError, entityArgument } from '../../src/cli/entity-argument.js';
import type { Database } from '../../src/neo4j/database.js';
import { type Asking, openApi } from '../../src/server/ask.js';
import { freshDatabase } from '../support/database.js';
import { type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallVocabulary } from '../support/small-world.js';

const ORCID = '0000-0002-1825-0097';
const RECORDS = whorlFile({
  organizations: [
    { key: 'lab', name: 'Lab of Examples', acronym: 'LEX', ours: true, country: 'DK' },
    { key: 'far', name: 'Institute of Samples', country: 'NL' },
  ],
  people: [
    { key: 'ida', name: 'Holm, Ida', orcid: ORCID, memberships: ['lab'] },
    { key: 'per', name: 'Berg, Per', memberships: ['lab'] },
    { key: 'per2', name: 'Berg, Per' },
    { key: 'soeren', name: 'Sørensen, Søren' },
  ],
  publications: [
    {
      key: 'one',
      title: 'Examples of examples',
      publishedOn: '2020',
      authors: [
        { person: 'ida', affiliations: ['lab'] },
        { person: 'per' },
        { person: 'soeren', affiliations: ['far'] },
      ],
    },
    { key: 'two', title: 'Samples of samples', publishedOn: '2021', authors: [{ person: 'per2' }] },
  ],
});

describe('the API inside the process', () => {
  let database: Database;
  let files: Workspace;
  let api: Asking;
  let server: Seeded;

  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    await loadSmallVocabulary(database);
    expect((await files.import({ 'a.json': RECORDS }, { source: 'library' })).rejected).toBe(0);
    api = await openApi(database, '.whorl');
    server = await executor(database);
  });
  afterAll(async () => {
    await api.close();
    await files.close();
    await server.close();
  });

  const typed = (text: string, kinds?: Parameters<typeof entityArgument>[2]) => entityArgument(api.ask, text, kinds);
  const refusal = (text: string, kinds?: Parameters<typeof entityArgument>[2]) =>
    typed(text, kinds).then(
      ({ name }) => expect.fail(`${text} was taken for ${name}`),
      (error: unknown) => {
        if (error instanceof EntityArgumentError) return error;
        throw error;
      },
    );

  it('answers as the server does', async () => {
    const query = '{ people(first: 10) { totalCount nodes { id name } } labs(first: 5) { nodes { id name } } }';
    const here = await api.ask(query, {}, z.unknown());
    expect(JSON.parse(JSON.stringify(here))).toEqual(JSON.parse(JSON.stringify((await server.execute(query)).data)));
  });

  it('has no price, since nobody from outside asks', async () => {
    const query =
      '{ people(first: 100) { nodes { publications(first: 100) { nodes { projects { id } similar(first: 50) { publication { id } } } } } } }';
    expect((await server.execute(query)).errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }]);
    await expect(
      api.ask(query, {}, z.object({ people: z.object({ nodes: z.array(z.unknown()) }) })),
    ).resolves.toBeDefined();
  });

  it('tells a mistake in the arguments with its code, and everything else as it is', async () => {
    await expect(api.ask('{ people(first: 1000) { totalCount } }', {}, z.unknown())).rejects.toMatchObject({
      name: 'AskError',
      code: 'PAGE_SIZE_OUT_OF_RANGE',
      argument: 'first',
      message: expect.stringContaining('from 1 to 100'),
    });
    await expect(api.ask('{ nonsense }', {}, z.unknown())).rejects.toThrow(/nonsense/);
    await expect(api.ask('{ people { totalCount } }', {}, z.object({ other: z.string() }))).rejects.toThrow();
  });

  it.each(['Ida Holm', 'Holm, Ida', 'ida holm', 'Holm', ORCID, `https://orcid.org/${ORCID}`])(
    'takes %s for the person',
    async (text) => {
      expect(await typed(text)).toMatchObject({ name: 'Ida Holm', kind: 'MEMBER' });
    },
  );

  it('takes a global id, a short name, and a name without its accents', async () => {
    const { id } = await typed('Ida Holm');
    expect(await typed(` ${id} `)).toMatchObject({ id, name: 'Ida Holm' });
    expect(await typed('LEX')).toMatchObject({ name: 'Lab of Examples', kind: 'LAB' });
    expect(await typed('Institute of Samples')).toMatchObject({ kind: 'PARTNER' });
    expect(await typed('Soren Sorensen')).toMatchObject({ name: 'Søren Sørensen', kind: 'EXTERNAL_PERSON' });
  });

  it('lists all whom a name may mean, with ids and what tells them apart', async () => {
    const { message, candidates } = await refusal('Berg, Per');
    expect(candidates).toHaveLength(2);
    for (const id of candidates) {
      expect(message).toContain(id);
      expect(await typed(id)).toMatchObject({ id });
    }
    expect(message).toContain('Lab of Examples');
    expect(message).toContain('Samples of samples');
  });

  it('suggests the nearest names for one that nobody has', async () => {
    const { message } = await refusal('Ida Holn');
    expect(message).toContain('No person, lab or partner is called "Ida Holn"');
    expect(message).toContain('Ida Holm');
    expect((await refusal('Xqzzt Vvwq')).message).toContain('Nothing in the graph has a name like it');
    expect((await refusal('Person:nobody')).message).toContain('no person, lab or partner with the id');
    expect((await refusal('0000-0001-5109-3700')).message).toContain('No person, lab or partner has the identifier');
    expect((await refusal('  ')).message).toContain('empty');
  });

  it('refuses what is of another kind than asked for', async () => {
    const { id } = await typed('Ida Holm');
    expect((await refusal(id, ['LAB', 'PARTNER'])).message).toContain('a member; a lab or a partner is needed');
    expect((await refusal('Ida Holm', ['LAB'])).message).toContain('No person, lab or partner is called');
  });
});
