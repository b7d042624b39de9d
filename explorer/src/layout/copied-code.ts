/** What a page asked the API, as code to copy. */
import type { Question } from '../http.js';

const bodyOf = ({ query, variables }: Question): string => JSON.stringify({ query: query.trim(), variables });

/** A command of the shell: single quotes end a quoted word, so each is written as `'\''`. */
export const curl = (address: string, question: Question): string =>
  `curl -sS '${address}' \\\n  -H 'content-type: application/json' \\\n  --data-binary '${bodyOf(question).replaceAll("'", "'\\''")}'`;

/** For a browser or Node. */
export const javascript = (address: string, { query, variables }: Question): string =>
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
export const python = (address: string, question: Question): string =>
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
