/** "Get this by GraphQL": what a page asked, to be run in the console and copied for programs. */
import type { PageRequest, Question } from '../http.js';
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

const bodyOf = ({ query, variables }: Question): string => JSON.stringify({ query: query.trim(), variables });

/** Single quotes end a quoted word of the shell, so each is written as `'\''`. */
const curl = (address: string, question: Question): string =>
  `curl -sS '${address}' \\\n  -H 'content-type: application/json' \\\n  --data-binary '${bodyOf(question).replaceAll("'", "'\\''")}'`;

const javascript = (address: string, { query, variables }: Question): string =>
  `const response = await fetch(${JSON.stringify(address)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: ${template(query.trim())},
    variables: ${JSON.stringify(variables)},
  }),
});
const { data, errors } = await response.json();`;

const template = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``;

/** JSON in a raw string of Python: GraphQL and JSON have no three single quotes in a row. */
const python = (address: string, question: Question): string =>
  `import json
import urllib.request

body = r'''${bodyOf(question)}'''
request = urllib.request.Request(
    ${JSON.stringify(address)},
    data=body.encode("utf-8"),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    data = json.load(response)["data"]`;
