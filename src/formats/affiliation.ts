/** Addresses of authors as databases write them, and whose they are. */
import { foldText } from '../record/keys.js';
import type { Draft } from './draft.js';
import { plainLine, trimmedOf } from './plain-text.js';

type Contributions = Draft['publication']['contributions'];
export type Contribution = Contributions[number];

/** The address without what follows it: `Electronic address: …`, mail addresses. */
export function withoutMail(address: string): string {
  const [before = ''] = plainLine(address).split(/ ?Electronic address:/i, 1);
  const words = before.split(' ');
  while (words.at(-1)?.includes('@') === true) words.pop();
  return trimmedOf(words.join(' '), ' ,;');
}

/** Adds an address to a contribution; false if there is nothing in it. */
export function affiliate(contribution: Contribution, address: string): boolean {
  const name = withoutMail(address);
  if (name.length < 3) return false;
  const known = contribution.affiliations ?? [];
  if (!known.some((one) => one.name === name)) contribution.affiliations = [...known, { identifiers: [], name }];
  return true;
}

/**
 * Finds the contributor a name means that stands elsewhere in the record: `Doe, Jane A` and `Doe, JA` are one if no other
 * author has that family name and initial. Undefined where it is not certain.
 */
export class ContributorFinder {
  private readonly byName = new Map<string, Contribution | undefined>();

  constructor(contributions: Contributions) {
    for (const contribution of contributions) {
      if (contribution.role === 'EDITOR') continue;
      const { family, given, particle, literal } = contribution.person?.name ?? {};
      const whole = family === undefined ? (literal ?? contribution.organization?.name) : `${particle ?? ''} ${family}`;
      for (const form of new Set(formsOf(whole ?? '', given ?? '')))
        this.byName.set(form, this.byName.has(form) ? undefined : contribution);
    }
  }

  /** @param name `Family, Given` or `Family Given` */
  find(name: string): Contribution | undefined {
    const [family = '', given = ''] = name.split(',', 2);
    for (const form of formsOf(family, given)) {
      const found = this.byName.get(form);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** From the narrowest to the widest: the whole name, the family name and first initial. */
function formsOf(family: string, given: string): string[] {
  const folded = foldText(family).replaceAll(' ', '');
  if (folded === '') return [];
  const rest = foldText(given).replaceAll(' ', '');
  return rest === '' ? [folded] : [folded + rest, `${folded} ${rest.charAt(0)}`];
}
