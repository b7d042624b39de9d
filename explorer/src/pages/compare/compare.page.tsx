/** Two fingerprints side by side: what they share, and what one has much more of. */
import { ComparePageDocument, type ComparePageQuery } from '../../graphql/generated/graphql.js';
import type { Page, PageRequest } from '../../http.js';
import { formatPercent } from '../../i18n/format.js';
import { plainText } from '../../parts/rich-text.js';
import { YearsForm, yearsOf } from '../../parts/years-form.js';
import { Distinctive, Mirrored } from './drawing.js';
import { compareMessages } from './messages.js';
import { type Side, SideForm } from './side-form.js';

export const comparePage: Page = {
  path: '/compare',
  answer: async (request) => {
    const { ask, language, query } = request;
    const t = compareMessages[language];
    const [a, b] = [query.get('a') ?? '', query.get('b') ?? ''];
    const [wordsA, wordsB] = [wordsFor('qa', request), wordsFor('qb', request)];
    const variables = {
      a,
      b,
      both: a !== '' && b !== '',
      chosen: [a, b].filter((id) => id !== ''),
      ...yearsOf(request),
      wordsA,
      wordsB,
      lookForA: a === '' && wordsA !== '',
      lookForB: b === '' && wordsB !== '',
      language,
    };
    const found = await ask(ComparePageDocument, variables);
    const sides = [side(found, 'a', a), side(found, 'b', b)] as const;
    return {
      kind: 'page',
      title: sides.every(({ name }) => name !== undefined) ? sides.map(({ name }) => name).join(' – ') : t.title,
      noIndex: true,
      question: { query: ComparePageDocument.toString(), variables },
      body: <Comparison found={found} sides={sides} request={request} />,
    };
  },
};

const wordsFor = (name: string, { query }: PageRequest): string => (query.get(name) ?? '').trim().slice(0, 500);

function side(found: ComparePageQuery, key: 'a' | 'b', id: string): Side {
  const node = found.nodes.find((one) => one?.id === id);
  const name = node === undefined || node === null ? undefined : 'name' in node ? node.name : titleOf(node);
  return { key, id, name, hits: (key === 'a' ? found.foundA : found.foundB)?.hits };
}

const titleOf = (node: NonNullable<ComparePageQuery['nodes'][number]>): string | undefined =>
  'title' in node ? plainText(node.title) : undefined;

function Comparison({
  found: { compareFingerprints: compared },
  sides,
  request,
}: {
  readonly found: ComparePageQuery;
  readonly sides: readonly [Side, Side];
  readonly request: PageRequest;
}) {
  const { language } = request;
  const t = compareMessages[language];
  const [a, b] = sides;
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.explained}</p>
      <div class="sides">
        {sides.map((one) => (
          <SideForm side={one} request={request} key={one.key} />
        ))}
      </div>
      {compared !== undefined && compared !== null && a.name !== undefined && b.name !== undefined && (
        <>
          <YearsForm years={yearsOf(request)} request={request} />
          <p class="lead">
            {t.similarity} <strong>{formatPercent(compared.similarity, language)}</strong>
          </p>
          <Mirrored shared={compared.shared} names={[a.name, b.name]} request={request} />
          <div class="sides">
            <Distinctive concepts={compared.distinctiveA} name={a.name} request={request} />
            <Distinctive concepts={compared.distinctiveB} name={b.name} request={request} />
          </div>
        </>
      )}
    </>
  );
}
