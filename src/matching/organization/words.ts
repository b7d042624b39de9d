/** The words of an organisation's name in one spelling, so that `Univ. of Nordby` and `Universitetet i Nordby` can meet. */
import { foldText } from '../../record/keys.js';

const SPELLINGS = `
university univ universitat universitaet universite universita universidad universidade universitet universitetet universiteit uniwersytet universitesi universiti
institute inst institut instituto istituto instytut institutet
department dept dep departement departamento dipartimento afdeling
faculty fac fakultat facultad faculte facolta fakultet
technology tech technol technologie tecnologia teknologi technological
technical technische tecnica tekniske technique
national natl nacional nazionale nationale nationales
hospital hosp hopital ospedale sykehus sygehus ziekenhuis
laboratory lab laboratories labs laboratoire laboratorio laboratorium
center centre centro ctr zentrum centrum
school sch ecole escuela scuola skole hochschule hogeschool
medical med medizinische medica medicine
science sci sciences wissenschaften ciencias scienze
research res recherche ricerca investigacion forschung forskning onderzoek
academy acad akademie academie academia
international intl internacional internationale
company co
corporation corp
college coll
`;

const spelling = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...others] = line.split(' ');
      return [word, ...others].map((other) => [other, word] as const);
    }),
);

const SILENT = new Set(
  'the of and for at in de la le du des der die das di del della da do dos das van voor i og für fur und et y e a an'.split(
    ' ',
  ),
);

/** Folded words without articles and prepositions, the usual ones in one spelling. */
export function organizationWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !SILENT.has(word))
    .map((word) => spelling.get(word) ?? word);
}

const GENERIC = new Set([
  ...spelling.values(),
  'group',
  'unit',
  'section',
  'division',
  'state',
  'general',
  'central',
  'institution',
]);

/** Whether a name is only words that any organisation may have: `Department of Medicine`, `National Institute`. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => GENERIC.has(word) || word.length < 2);
}
