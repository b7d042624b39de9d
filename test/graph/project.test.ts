/** Protects projects: who takes part in which role and order, who pays, what came of them, and how they are found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { byKey, local, nameOf as nameOfPerson, organizations, people, projects } from '../support/demonstration.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at, walk } from '../support/walk.js';

const personNamed = (key: string) => people.filter((entry) => entry.key === key).map(nameOfPerson)[0];
const organizationNamed = (key: string) => organizations.find((entry) => entry.key === key)?.name;
const byTitle = (all: readonly { title: string }[]) => byKey(all, ({ title }) => title).map(({ title }) => title);

describe('projects', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  const idOf = async (key: string) =>
    String(
      at(
        (await graph.execute('query($key: String!) { resolve(identifier: $key) { id } }', { key: local(key) })).data,
        'resolve',
        'id',
      ),
    );

  it.each(projects.map((project) => [project.title, project] as const))(
    '%s has the people, organisations and funders of the file, in its order',
    async (_title, project) => {
      const { data, errors } = await graph.execute(
        `query($id: String!) { project(id: $id) { title titles { text language } people { role person { name } }
        organizations { role organization { name } } funders { name } publications(first: 1) { totalCount } } }`,
        { id: local(project.key) },
      );
      expect(errors).toEqual([]);
      expect(at(data, 'project')).toEqual({
        title: project.title,
        titles: project.titles,
        people: project.people.map(({ person, role = null }) => ({ role, person: { name: personNamed(person) } })),
        organizations: project.organizations.map(({ organization, role = null }) => ({
          role,
          organization: { name: organizationNamed(organization) },
        })),
        funders: project.funders.map((funder) => ({ name: organizationNamed(funder) })),
        publications: { totalCount: project.publications.length },
      });
    },
  );

  const PROJECTS = `query($filter: ProjectFilter, $query: String, $first: Int, $after: String) {
    projects(filter: $filter, query: $query, first: $first, after: $after) {
      nodes { title } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
  const find = async (variables: Record<string, unknown>, first = 3) =>
    (await walk(graph, PROJECTS, ['projects'], variables, first)).map(({ title }) => title);

  const withOrganization = (key: string) =>
    projects.filter(
      (project) =>
        project.funders.includes(key) || project.organizations.some(({ organization }) => organization === key),
    );
  const withPerson = (key: string) => projects.filter((project) => project.people.some(({ person }) => person === key));

  it('of the files are all listed, by title', async () => {
    const found = await find({});
    const known = new Set<unknown>(projects.map(({ title }) => title));
    expect(found.filter((title) => known.has(title))).toEqual(byTitle(projects));
  });

  it('of an organisation are those it takes part in or funds, each once', async () => {
    const keys = organizations.map(({ key }) => key).filter((key) => withOrganization(key).length > 0);
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) {
      const expected = byTitle(withOrganization(key));
      expect(await find({ filter: { organization: await idOf(key) } }), key).toEqual(expected);
      const { data } = await graph.execute(
        'query($key: String!) { organization(by: { identifier: $key }) { projects { title } } }',
        { key: local(key) },
      );
      expect(at(data, 'organization', 'projects'), key).toEqual(expected.map((title) => ({ title })));
    }
  });

  it('of a person are those the person takes part in, in the list and on the person', async () => {
    const { key = '' } = people.find((person) => withPerson(person.key).length > 1) ?? {};
    const expected = byTitle(withPerson(key));
    expect(expected.length).toBeGreaterThan(1);
    expect(await find({ filter: { person: await idOf(key) } }, 1)).toEqual(expected);
    const { data } = await graph.execute(
      'query($key: String!) { person(by: { identifier: $key }) { projects { title } } }',
      { key: local(key) },
    );
    expect(at(data, 'person', 'projects')).toEqual(expected.map((title) => ({ title })));
  });

  it('of a person and an organisation are those that have both', async () => {
    const [project] = projects;
    const person = project?.people[0]?.person ?? '';
    const organization = project?.organizations[0]?.organization ?? '';
    const expected = byTitle(withPerson(person).filter((entry) => withOrganization(organization).includes(entry)));
    expect(expected).toContain(project?.title);
    expect(await find({ filter: { person: await idOf(person), organization: await idOf(organization) } })).toEqual(
      expected,
    );
  });

  it('are found by words of the title in any language, within the filter', async () => {
    const [project, other] = [projects[0], projects.find((entry) => entry.funders[0] !== projects[0]?.funders[0])];
    const query = project?.titles[0]?.text ?? '';
    const found = async (filter: object) => find({ query, filter });
    expect(query).not.toBe('');
    expect(await found({})).toContain(project?.title);
    expect(await found({ organization: await idOf(project?.funders[0] ?? '') })).toContain(project?.title);
    expect(await found({ organization: await idOf(other?.funders[0] ?? '') })).not.toContain(project?.title);
    expect(await found({ person: await idOf(project?.people[0]?.person ?? '') })).toContain(project?.title);
  });

  it('are named by id and by identifier; what is neither is refused', async () => {
    const key = projects[0]?.key ?? '';
    const id = await idOf(key);
    const ask = async (text: string) => graph.execute('query($id: String!) { project(id: $id) { id } }', { id: text });
    expect((await ask(id)).data).toEqual({ project: { id } });
    expect((await ask(` ${local(key)} `)).data).toEqual({ project: { id } });
    expect((await ask('Project:none')).data).toEqual({ project: null });
    expect((await ask('what is this')).errors[0]).toMatchObject({
      extensions: { code: 'BAD_IDENTIFIER', argument: 'id' },
    });
  });

  it('show only addresses that a browser may follow', async () => {
    const { data } = await graph.execute('{ projects(first: 100) { nodes { urls } } }');
    const urls = z
      .array(z.object({ urls: z.array(z.string()) }))
      .parse(at(data, 'projects', 'nodes'))
      .flatMap((node) => node.urls);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  });
});
