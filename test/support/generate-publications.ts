/** Made-up publications as a CSL-JSON file: the same number always gives the same file. */

const WORDS =
  'care data model risk trial home clinic nurse patient record cohort review sensor signal method survey'.split(' ');
const FAMILIES = 'Holm Berg Dahl Lund Vind Skov Eng Bakke Strand Hav'.split(' ');
const GIVEN = 'Ida Per Eva Jon Liv Kai Una Bo Siv Tor'.split(' ');

/** A small generator of whole numbers (Lehmer 1951): enough to mix words and names. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Three authors each, of a hundred names; one name in eight has initials only, one output in fifty no DOI. */
export function generatedPublications(count: number): string {
  const next = numbers(20_260_101);
  const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
  const items = Array.from({ length: count }, (_, at) => ({
    id: `item-${at}`,
    type: 'article-journal',
    ...(at % 50 === 49 ? {} : { DOI: `10.5555/generated.${at}` }),
    title: `${pick(WORDS)} ${pick(WORDS)} and ${pick(WORDS)} number ${at}`,
    author: Array.from({ length: 3 }, () => ({
      family: pick(FAMILIES),
      // Initials leave it open who it is: each gets a provisional person.
      given: next(8) === 0 ? 'X.' : pick(GIVEN),
    })),
    issued: { 'date-parts': [[2000 + next(25)]] },
    'container-title': `Journal of ${pick(WORDS)}`,
    keyword: `${pick(WORDS)}, ${pick(WORDS)}`,
  }));
  return JSON.stringify(items);
}
