/** Words of the components, in the languages of the site. */
export type EmbedLanguage = 'en' | 'da' | 'nl';

const EN = {
  loading: 'Loading …',
  failed: 'This could not be loaded.',
  missing: (entity: string) => `Nothing is found by ${entity}.`,
  unset: (name: string) => `The attribute ${name} is missing.`,
  none: 'Nothing to show.',
  fingerprint: 'Fingerprint',
  collaborators: 'Collaborators',
  publications: 'Outputs',
  network: 'Network',
  path: 'Path',
  more: (count: number) => `All ${count}`,
  outputs: 'outputs',
  noPath: 'No path joins the two.',
};
export type Texts = typeof EN;

const TEXTS: Readonly<Record<EmbedLanguage, Texts>> = {
  en: EN,
  da: {
    loading: 'Henter …',
    failed: 'Dette kunne ikke hentes.',
    missing: (entity) => `Der findes ikke noget ved ${entity}.`,
    unset: (name) => `Attributten ${name} mangler.`,
    none: 'Intet at vise.',
    fingerprint: 'Fingeraftryk',
    collaborators: 'Samarbejdspartnere',
    publications: 'Resultater',
    network: 'Netværk',
    path: 'Vej',
    more: (count) => `Alle ${count}`,
    outputs: 'resultater',
    noPath: 'Ingen vej forbinder de to.',
  },
  nl: {
    loading: 'Laden …',
    failed: 'Dit kon niet worden geladen.',
    missing: (entity) => `Niets gevonden voor ${entity}.`,
    unset: (name) => `Het attribuut ${name} ontbreekt.`,
    none: 'Niets om te tonen.',
    fingerprint: 'Vingerafdruk',
    collaborators: 'Samenwerkingspartners',
    publications: 'Resultaten',
    network: 'Netwerk',
    path: 'Pad',
    more: (count) => `Alle ${count}`,
    outputs: 'resultaten',
    noPath: 'Geen pad verbindt de twee.',
  },
};

/** By the attribute, else by the language of the page round it, else English. */
export function languageOf(element: HTMLElement): EmbedLanguage {
  const written = element.getAttribute('lang') ?? element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const [code = ''] = written.toLowerCase().split('-');
  return code === 'da' || code === 'nl' ? code : 'en';
}

export const textsIn = (language: EmbedLanguage): Texts => TEXTS[language];
