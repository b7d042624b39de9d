/** The GraphQL operations of the five pages: the console's examples, and two that it does not have. */
import { exampleOperations } from '../test/support/operations.js';

/** The text of an example of the console. @throws Error if it is not there any more */
function example(name: string): string {
  const found = exampleOperations().find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`The console has no example ${name}; the bench measures it.`);
  return found.query;
}

export const PUBLICATION_PAGE = example('01-publication-page');
/** The example names a member by an identifier of its source; people of a corpus have a global id only. */
export const PERSON_PAGE = example('02-member-page')
  .replace('$person: String!', '$person: ID!')
  .replace('{ identifier: $person }', '{ id: $person }');
export const LAB_PAGE = example('03-lab-fingerprint');
export const SEARCH_PAGE = example('05-search-with-facets');

export const VENUE_PAGE = `
  query VenuePage($id: String!) {
    venue(id: $id) {
      id
      title
      kind
      abbreviation
      publisher
      identifiers {
        scheme
        value
      }
      publications(first: 20) {
        totalCount
        nodes {
          id
          title
          year
          type {
            kind
          }
          contributions(first: 10) {
            totalCount
            nodes {
              role
              nameAsWritten
              by {
                ... on Person {
                  id
                  name
                }
                ... on Organization {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`;
