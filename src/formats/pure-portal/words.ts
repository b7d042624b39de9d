/** What stands on a page of a Pure portal beside the values, in English, Danish and Dutch. */

/** Before the type of the output. */
export const TYPE_LINE = /^[ \t]{0,20}(?:Research output|Publikation|Onderzoeksoutput)[ \t]{0,5}:[ \t]{0,5}(?=\S)/;
/** The page says its title once more, word for word. */
export const TOPICS_OF =
  /^[ \t]{0,20}(?:Dive into the research topics of|Dyk ned i forskningsemnerne om|Duik in de onderzoeksthema['\u2019]s van) ['\u2018\u201c"](.{1,5000})['\u2019\u201d"]\. /;
/** After it come citations made by the portal. */
export const CITE_THIS = /^[ \t]{0,20}(?:Cite this|Citationsformater|Citeer dit)[ \t]{0,20}$/;
/** The first rows of the table of a page; what stands above them is its abstract. */
export const FIRST_LABEL =
  /^[ \t]{0,20}(?:Original language|Translated title of the contribution|Originalsprog|Bidragets oversatte titel|Originele taal-2|Vertaalde titel van de bijdrage)/;

/** Headings, and what their lines are. Lines of the others are counted under the heading. */
export const HEADINGS: ReadonlyMap<string, 'abstract' | 'note' | 'keywords' | 'access' | 'other'> = new Map([
  ...['Abstract', 'Resum\u00e9', 'Samenvatting'].map((name) => [name, 'abstract'] as const),
  ...['Bibliographical note', 'Bibliografisk note', 'Bibliografische nota'].map((name) => [name, 'note'] as const),
  ...['Keywords', 'Emneord', 'Trefwoorden'].map((name) => [name, 'keywords'] as const),
  ...['Access to Document', 'Adgang til dokumentet', 'Toegang tot document'].map((name) => [name, 'access'] as const),
  ...['DOIs', 'DOI'].map((name) => [name, 'access'] as const),
  ...['Other files and links', 'Andre filer og links', 'Andere bestanden en links'].map(
    (name) => [name, 'access'] as const,
  ),
  ...[
    'UN SDGs',
    'ASJC Scopus subject areas',
    'Fingerprint',
    'Fingeraftryk',
    'Vingerafdruk',
    'Projects',
    'Projekter',
  ].map((name) => [name, 'other'] as const),
  ...['Research output', 'Press/Media', 'Prizes', 'Activities', 'Datasets', 'Related projects'].map(
    (name) => [name, 'other'] as const,
  ),
]);

/** What a browser copies from around a page. */
const AROUND =
  /^(?:Skip to .{1,40}|Home|Profiles|Research units?|Research output|Projects|Activities|Press\/Media|Prizes|Datasets|Help & FAQ|Dansk|English|Nederlands|Overview|Fingerprint|Overblik|Fingeraftryk|Overzicht|Vingerafdruk|Search by expertise, name or affiliation|.{1,100} Home|.{1,100} Logo)$/;

export const isAround = (line: string): boolean => line.length < 120 && AROUND.test(line);

/** `1 Citation (Scopus)`, `44 Downloads (Pure)`. */
export const METRIC =
  /^[ \t]{0,20}(\d{1,3}(?:[.,]\d{3}){0,3}|\d{1,9}) (Citations?|Citationer|Citaties?|Citaten|Downloads?) \(([\w ]{1,40})\)/;

export const CORRESPONDING =
  /^[ \t]{0,20}\* ?(?:Corresponding author|Kontaktforfatter|Corresponderende auteur|Bijbehorende auteur voor dit werk)/;
