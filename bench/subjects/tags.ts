/**
 * Headings that indexers go through for every article (who or what was studied), not because the article is about them: the
 * check tags of MEDLINE. They are frequent and easily guessed (Humans stands on two of three records of this bench), so
 * figures with them are mostly figures about them.
 *
 * Source: "Principles of MEDLINE Subject Indexing" of the NLM (www.nlm.nih.gov/bsd/disted/meshtutorial), where check tags are
 * headings of species, sex, human age groups, pregnancy and historical periods. Here they are by descriptor UI of MeSH 2024,
 * the periods left out: a work on the history of medicine is about its century.
 */

/** Species, sex and pregnancy. */
export const CHECK_TAGS: Readonly<Record<string, string>> = {
  D006801: 'Humans',
  D000818: 'Animals',
  D008297: 'Male',
  D005260: 'Female',
  D011247: 'Pregnancy',
  D002415: 'Cats',
  D002417: 'Cattle',
  D002642: 'Chick Embryo',
  D006224: 'Cricetinae',
  D004285: 'Dogs',
  D006168: 'Guinea Pigs',
  D051379: 'Mice',
  D011817: 'Rabbits',
  D051381: 'Rats',
};

/** The ten human age groups. */
export const AGE_GROUPS: Readonly<Record<string, string>> = {
  D007231: 'Infant, Newborn',
  D007223: 'Infant',
  D002675: 'Child, Preschool',
  D002648: 'Child',
  D000293: 'Adolescent',
  D055815: 'Young Adult',
  D000328: 'Adult',
  D008875: 'Middle Aged',
  D000368: 'Aged',
  D000369: 'Aged, 80 and over',
};

const TAGS: ReadonlySet<string> = new Set([...Object.keys(CHECK_TAGS), ...Object.keys(AGE_GROUPS)]);

/** The same list without them, in the same order. */
export const withoutTags = (notations: readonly string[]): readonly string[] =>
  notations.filter((notation) => !TAGS.has(notation));
