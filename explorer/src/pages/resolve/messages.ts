import { defineMessages } from '../../i18n/messages.js';

export const resolveMessages = defineMessages('resolve', {
  en: {
    title: 'Look up an identifier',
    explained:
      'DOI, PubMed id, ORCID iD, ROR id, ISSN, arXiv, Handle, OpenAlex, or an id of this graph, written in any usual way.',
    identifier: 'Identifier, e.g. 10.1186/s12913-023-09324-8',
    go: 'Look up',
    notThere: (identifier: string) => `Nothing here carries ${identifier}.`,
    noIdentifier: (identifier: string) =>
      `${identifier} is not an identifier that can be read: check it for mistyped signs.`,
  },
  da: {
    title: 'Slå en identifikator op',
    explained:
      'DOI, PubMed-id, ORCID iD, ROR-id, ISSN, arXiv, Handle, OpenAlex eller et id fra denne graf, skrevet på enhver sædvanlig måde.',
    identifier: 'Identifikator, f.eks. 10.1186/s12913-023-09324-8',
    go: 'Slå op',
    notThere: (identifier: string) => `Intet her bærer ${identifier}.`,
    noIdentifier: (identifier: string) => `${identifier} kan ikke læses som identifikator: se efter slåfejl.`,
  },
  nl: {
    title: 'Een identificator opzoeken',
    explained:
      'DOI, PubMed-id, ORCID iD, ROR-id, ISSN, arXiv, Handle, OpenAlex of een id van deze graaf, op elke gebruikelijke manier geschreven.',
    identifier: 'Identificator, bijv. 10.1186/s12913-023-09324-8',
    go: 'Opzoeken',
    notThere: (identifier: string) => `Niets hier draagt ${identifier}.`,
    noIdentifier: (identifier: string) =>
      `${identifier} kan niet als identificator worden gelezen: kijk of er een typfout in staat.`,
  },
});
