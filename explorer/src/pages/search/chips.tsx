/** The filters that are on, each with the link that takes it out. */
import type { SearchPageQuery } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { languageName } from '../../i18n/format.js';
import type { Query } from '../../links.js';
import { openAccessNames, typeNames } from '../../parts/kinds.js';
import { partMessages } from '../../parts/messages.js';
import { FROM_START } from '../../parts/pager.js';
import { searchMessages } from './messages.js';
import type { SearchState } from './state.js';

interface Chip {
  readonly text: string;
  /** What the address has to lose. */
  readonly without: Query;
}

interface Props {
  readonly nodes: SearchPageQuery['nodes'];
  readonly state: SearchState;
  readonly request: PageRequest;
}

export function Chips({ nodes, state, request }: Props) {
  const { language, link } = request;
  const t = searchMessages[language];
  const chips = [
    ...yearChips(state, request),
    ...valueChips(state, request),
    ...entityChips({ nodes, state, request }),
  ];
  if (chips.length === 0) return null;
  const none: Query = Object.assign({}, FROM_START, ...chips.map(({ without }) => nulled(without)));
  return (
    <ul class="tags chips" aria-label={t.active}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <a href={link.here({ ...FROM_START, ...without })} rel="nofollow">
            {text} <span aria-hidden="true">×</span>
            <span class="visually-hidden">{partMessages[language].clear}</span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="all" href={link.here(none)} rel="nofollow">
            {t.clearAll}
          </a>
        </li>
      )}
    </ul>
  );
}

const nulled = (query: Query): Query => Object.fromEntries(Object.keys(query).map((key) => [key, null]));

function yearChips({ from, to, peerReviewed }: SearchState, { language }: PageRequest): Chip[] {
  const t = searchMessages[language];
  const years =
    from === undefined && to === undefined
      ? []
      : [{ text: yearText(from, to), without: { year: null, from: null, to: null } }];
  return [...years, ...(peerReviewed ? [{ text: t.peerReviewed, without: { peerReviewed: null } }] : [])];
}

const yearText = (from: number | undefined, to: number | undefined): string =>
  from === to ? String(from) : `${from ?? '…'}–${to ?? '…'}`;

function valueChips({ values }: SearchState, { language }: PageRequest): Chip[] {
  const types: Readonly<Record<string, string>> = typeNames[language];
  const access: Readonly<Record<string, string>> = openAccessNames[language];
  const t = searchMessages[language];
  const names = {
    type: (value: string) => types[value] ?? value,
    openAccess: (value: string) => `${t.openAccess}: ${access[value] ?? value}`,
    language: (value: string) => languageName(value, language),
  };
  return (['type', 'openAccess', 'language'] as const).flatMap((key) =>
    values[key].map((value) => ({
      text: names[key](value),
      without: { [key]: values[key].filter((other) => other !== value) },
    })),
  );
}

function entityChips({ nodes, state: { entities }, request: { language } }: Props): Chip[] {
  const t = searchMessages[language];
  return Object.entries(entities).map(([key, id]) => {
    const node = nodes.find((one) => one?.id === id);
    return { text: node === undefined || node === null ? t.nothingThere(id) : nameOf(node), without: { [key]: null } };
  });
}

function nameOf(node: NonNullable<SearchPageQuery['nodes'][number]>): string {
  if ('name' in node) return node.name;
  if ('label' in node) return node.label;
  if ('text' in node) return node.text;
  return 'title' in node ? node.title : node.id;
}
