/** "Get this by GraphQL": what a page asked, to be run in the console and copied for programs. */
import type { PageRequest, Question } from '../http.js';
import { curl, javascript, python } from './copied-code.js';
import { layoutMessages } from './messages.js';

export function ByGraphQL({ question, request }: { readonly question: Question; readonly request: PageRequest }) {
  const t = layoutMessages[request.language];
  const variables = JSON.stringify(question.variables, null, 2);
  const address = `${request.origin}/graphql`;
  const console = `/graphql?${new URLSearchParams({ query: question.query, variables })}`;
  return (
    <details class="by-graphql">
      <summary>{t.byGraphQL}</summary>
      <p>
        {t.byGraphQLExplained} <a href={console}>{t.openInConsole}</a>
      </p>
      <Code name={t.query} text={question.query} copy={t.copy} copied={t.copied} />
      <Code name={t.variables} text={variables} copy={t.copy} copied={t.copied} />
      <Code name="curl" text={curl(address, question)} copy={t.copy} copied={t.copied} />
      <Code name="fetch" text={javascript(address, question)} copy={t.copy} copied={t.copied} />
      <Code name="Python" text={python(address, question)} copy={t.copy} copied={t.copied} />
    </details>
  );
}

function Code({ name, text, copy, copied }: Readonly<Record<'name' | 'text' | 'copy' | 'copied', string>>) {
  return (
    <details class="code">
      <summary>{name}</summary>
      <button type="button" data-copy data-copied={copied} hidden>
        {copy}
      </button>
      {/* What scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <pre tabIndex={0} aria-label={name} role="region">
        <code>{text}</code>
      </pre>
    </details>
  );
}
