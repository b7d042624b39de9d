/** Scopus, "Export, CSV": names as `Doe J.; Roe R.`, before 2022 as `Doe J., Roe R.`. */
import { invertedName } from '../../../record/keys.js';
import { affiliate, ContributorFinder } from '../../affiliation.js';
import type { Draft, Place } from '../../draft.js';
import { readName } from '../../names.js';
import { plainLine } from '../../plain-text.js';
import * as put from '../../put.js';
import type { TagContext } from '../../tagged/table.js';
import { citations, keyOf, openAccess } from '../columns.js';
import { authorsOf, beside, identify, people } from '../people.js';
import { vendor } from '../vendor.js';

/** `Doe, Jane (57000000001); Roe, Richard (57000000002)`. */
function fullNames(draft: Draft, value: string): void {
  for (const part of value.split(';')) {
    const [, written = '', number] = /^(.{1,400}?)\s*(?:\((\d{5,15})\))?$/s.exec(part.trim()) ?? [];
    people('AUTHOR', (name) => [name])(draft, plainLine(written));
    const last = draft.publication.contributions.at(-1);
    if (number !== undefined && last !== undefined) identify(last, `scopus-author:${number}`);
  }
}

/** `Doe J., Univ A, Town, Univ B, Town; Roe R., …`: the list of all addresses says where one ends. */
function addresses(draft: Draft, value: string, place: Place, context: TagContext): void {
  const known = context
    .value('affiliations')
    .split(';')
    .map((one) => plainLine(one))
    .filter((one) => one !== '')
    .sort((one, other) => other.length - one.length)
    .slice(0, 300);
  beside(/; /, (author, entry) => {
    const line = plainLine(entry);
    const behind = withoutName(line, author.person?.name?.family ?? '');
    if (behind === undefined) return false;
    const own = known.filter((one) => behind.includes(one));
    const whole = own.length === 0 ? [behind] : own.sort((one, other) => behind.indexOf(one) - behind.indexOf(other));
    return whole.map((one) => affiliate(author, one)).includes(true);
  })(draft, value, place);
}

/** What stands behind `Doe J., ` or `Doe, J., `; undefined if the entry is of somebody else. */
function withoutName(entry: string, family: string): string | undefined {
  if (family === '' || !entry.toLowerCase().includes(family.toLowerCase())) return undefined;
  const [, behind] = /^[^,]{1,100},\s(?:(?:\p{Lu}\p{Ll}?\.[-\s]?){1,5},\s)?(.*)$/su.exec(entry) ?? [];
  return behind;
}

/** `J. Doe; Univ A, Town; email: …` */
function corresponding(draft: Draft, value: string, place: Place): void {
  const name = readName(value.split(';', 1)[0] ?? '');
  draft.atEnd.push(() => {
    const finder = new ContributorFinder(authorsOf(draft));
    const whose = name !== undefined && 'person' in name ? finder.find(invertedName(name.person)) : undefined;
    if (whose === undefined) draft.unmapped.push(place.field);
    else whose.corresponding = true;
  });
}

export const scopus = vendor({
  id: 'scopus',
  label: 'Scopus CSV',
  signature: ['eid', 'source title', 'authors'],
  key: 'eid',
  spills: 'funding text 1',
  rows: [
    { from: ['author full names'], to: fullNames },
    { from: ['authors'], to: () => undefined, when: (context) => context.has('author full names') },
    {
      from: ['author(s) id'],
      to: beside(/;\s?/, (author, number) => {
        if (/^\d{5,15}$/.test(number)) identify(author, `scopus-author:${number}`);
        return /^\d{5,15}$/.test(number);
      }),
    },
    { from: ['authors with affiliations'], to: addresses },
    { from: ['correspondence address'], to: corresponding },
    { from: ['author keywords'], to: put.keywords(/;/) },
    { from: ['index keywords'], to: put.keywords(/;/) },
    { from: ['conference name'], to: put.venueText('title'), when: (context) => !context.has('source title') },
    { from: ['cited by'], to: citations('Scopus') },
    { from: ['open access'], to: openAccess },
    { from: ['eid'], to: keyOf('scopus') },
  ],
  readElsewhere: ['affiliations'],
});
