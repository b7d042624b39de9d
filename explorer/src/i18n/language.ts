/** The languages of the site, and which of them a reader gets. */

export const LANGUAGES = ['en', 'da', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', da: 'Dansk', nl: 'Nederlands' };

const known = (text: string): Language | undefined => LANGUAGES.find((language) => language === text);

/** The language in the address, if it is one of ours. */
export function chosenLanguage(query: URLSearchParams): Language | undefined {
  return known(query.get('lang') ?? '');
}

/** By the address, else by what the browser likes best (RFC 9110, 12.5.4), else English. */
export function languageOf(query: URLSearchParams, acceptLanguage: string | undefined): Language {
  return chosenLanguage(query) ?? preferred(acceptLanguage ?? '') ?? 'en';
}

function preferred(header: string): Language | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [range = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: known(range.split('-')[0]?.toLowerCase() ?? ''), quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .find(({ language }) => language !== undefined)?.language;
}
