/** The typed links of an output as a file (FAIR Signposting, level 2). */
import { PublicationRecordDocument } from '../graphql/generated/graphql.js';
import { NotFound, type Page } from '../http.js';
import { file, told } from './negotiation.js';
import { linkset } from './signposting.js';

export const linksetPage: Page = {
  path: '/publications/:id/linkset',
  answer: ({ ask, params, origin, path }) =>
    told(async () => {
      const { publication } = await ask(PublicationRecordDocument, { id: `Publication:${params.id}` });
      if (publication === null) throw new NotFound(path);
      return file('application/linkset+json', linkset(publication, origin));
    }),
};
