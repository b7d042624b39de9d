/** Components that are lists: the concepts, outputs and collaborators of somebody or something. */
import { type Component, element, link, type Surroundings, svg } from './element.js';

/** What the API answers has the shape that was asked for; these are the parts that are read. */
interface Entity {
  readonly id: string;
  readonly fingerprint?: {
    readonly entries: readonly {
      readonly weight: number;
      readonly concept: { readonly id: string; readonly label: string };
    }[];
  };
  readonly publications?: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  };
  readonly collaborators?: {
    readonly totalCount: number;
    readonly collaborators: readonly {
      readonly label: string;
      readonly outputs: number;
      readonly firstYear: number | null;
      readonly lastYear: number | null;
      readonly entity: { readonly id: string } | null;
    }[];
  };
}

const isEntity = (data: unknown): data is Entity => typeof data === 'object' && data !== null && 'id' in data;

const kinds = (names: readonly string[], field: string) => names.map((name) => `... on ${name} { ${field} }`).join(' ');

const resolved = (
  around: Surroundings,
  inner: string,
  otherwise: number,
  most: number,
  extra: Readonly<Record<string, { type: string; value: unknown }>> = {},
) => ({
  field: `resolve(identifier: $entity) { __typename id ${inner} }`,
  variables: {
    entity: { type: 'String!', value: around.get('entity') },
    first: { type: 'Int!', value: around.first(otherwise, most) },
    ...extra,
  },
});

export const fingerprint: Component = {
  name: 'whorl-fingerprint',
  needs: ['entity'],
  title: (t) => t.fingerprint,
  part: (around) =>
    resolved(
      around,
      kinds(
        ['Publication', 'Person', 'Organization', 'Project', 'Venue'],
        'fingerprint(first: $first) { entries { weight concept { id label(language: $language) } } }',
      ),
      10,
      50,
      { language: { type: 'String!', value: around.language } },
    ),
  draw: (data, { page, language }) => {
    if (!isEntity(data)) return null;
    const entries = data.fingerprint?.entries ?? [];
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    return entries.length === 0
      ? []
      : [
          element(
            'ol',
            { className: 'bars' },
            entries.map(({ weight, concept }) =>
              element('li', {}, [
                link(concept.label, page(concept.id)),
                element('span', { text: percent.format(weight), className: 'quiet' }),
                svg('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, [
                  svg('rect', { class: 'rest', width: 100, height: 4 }),
                  svg('rect', { class: 'bar', width: (weight * 100).toFixed(1), height: 4 }),
                ]),
              ]),
            ),
          ),
        ];
  },
};

export const publications: Component = {
  name: 'whorl-publications',
  needs: ['entity'],
  title: (t) => t.publications,
  part: (around) =>
    resolved(
      around,
      kinds(
        ['Person', 'Organization', 'Concept', 'Project', 'Venue'],
        'publications(first: $first) { totalCount nodes { id title year } }',
      ),
      10,
      50,
    ),
  draw: (data, { page, t }) => {
    if (!isEntity(data)) return null;
    const { nodes = [], totalCount = 0 } = data.publications ?? {};
    const list = element(
      'ul',
      {},
      nodes.map(({ id, title, year }) =>
        element('li', {}, [
          link(plain(title), page(id)),
          element('span', { text: ` ${year ?? ''}`, className: 'quiet' }),
        ]),
      ),
    );
    const all = totalCount > nodes.length ? [element('p', {}, [link(t.more(totalCount), page(data.id))])] : [];
    return nodes.length === 0 ? [] : [list, ...all];
  },
};

export const collaborators: Component = {
  name: 'whorl-collaborators',
  needs: ['entity'],
  title: (t) => t.collaborators,
  part: (around) =>
    resolved(
      around,
      kinds(
        ['Person', 'Organization'],
        'collaborators(first: $first) { totalCount collaborators { label outputs firstYear lastYear entity { id } } }',
      ),
      10,
      50,
    ),
  draw: (data, { page, t }) => {
    if (!isEntity(data)) return null;
    const found = data.collaborators?.collaborators ?? [];
    const rows = found.map(({ label, outputs, firstYear, lastYear, entity }) =>
      element('li', {}, [
        entity === null ? document.createTextNode(label) : link(label, page(entity.id)),
        element('span', { text: ` ${outputs} ${t.outputs}, ${yearsOf(firstYear, lastYear)}`, className: 'quiet' }),
      ]),
    );
    return rows.length === 0 ? [] : [element('ul', {}, rows)];
  },
};

export const yearsOf = (first: number | null, last: number | null): string =>
  first === last ? String(first ?? '') : `${first}–${last}`;

/** Titles carry `i b sub sup`; a list of links shows them without. */
export const plain = (title: string): string => title.replace(/<\/?(?:i|b|sub|sup)>/g, '');
