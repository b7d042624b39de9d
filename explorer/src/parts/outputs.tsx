/** Outputs in a list: title, who, where, when, what. */
import type { ComponentChildren } from 'preact';
import type { OutputLineFragment } from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { formatDate } from '../i18n/format.js';
import { coins } from '../metadata/coins.js';
import { typeNames } from './kinds.js';
import { partMessages } from './messages.js';
import { RichText } from './rich-text.js';

export function OutputList({
  outputs,
  request,
  after,
}: {
  readonly outputs: readonly OutputLineFragment[];
  readonly request: PageRequest;
  /** What stands below an output besides. */
  readonly after?: (output: OutputLineFragment) => ComponentChildren;
}) {
  return (
    <ul class="outputs">
      {outputs.map((output) => (
        <li key={output.id}>
          <a class="output-title" href={request.link.to(output)} lang={foreign(output.language, request)}>
            <RichText text={output.title} />
          </a>
          <OutputMeta output={output} request={request} />
          <span class="Z3988" title={coins(output)} />
          {after?.(output)}
        </li>
      ))}
    </ul>
  );
}

/** The language of a text where it is not that of the page. */
export const foreign = (language: string | null, request: PageRequest): string | undefined =>
  language === null || language === request.language ? undefined : language;

function OutputMeta({ output, request }: { readonly output: OutputLineFragment; readonly request: PageRequest }) {
  const { language, link } = request;
  const t = partMessages[language];
  const { nodes, totalCount } = output.contributions;
  const more = totalCount - nodes.length;
  return (
    <span class="meta">
      {nodes.map(({ nameAsWritten }) => nameAsWritten).join('; ')}
      {more > 0 && ` ${t.more(more)}`}
      {nodes.length > 0 && '. '}
      {output.venue !== null && (
        <>
          <a href={link.to(output.venue)}>
            <cite>{output.venue.title}</cite>
          </a>
          {'. '}
        </>
      )}
      {output.publishedOn !== null && `${formatDate(output.publishedOn, language)}. `}
      {typeNames[language][output.type.type]}
      {output.status === 'RETRACTED' && <strong class="flag">{t.retracted}</strong>}
    </span>
  );
}
