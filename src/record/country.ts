/** Names of countries for people, in English. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** @param code ISO 3166-1 alpha-2; what a source gave as country and is no code stays as it is */
export function countryName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}
