/**
 * Addresses: RIS does not say whose one is. It is given to an author only where the text, the order or the count says so:
 * `Smith, J.: Department …`, `D.G. Adler, Department …`, Embase's `(Smith J.; Adler D.G.) Department …`, OpenAlex's lines
 * behind each author, or a single author. The others are counted as unmapped.
 */
import { orcid } from '../../identifiers/index.js';
import { affiliate, type Contribution, ContributorFinder, withoutMail } from '../affiliation.js';
import type { Draft } from '../draft.js';
import { readName } from '../names.js';
import { plainLine, trimmedOf } from '../plain-text.js';
import type { RawRecord, TaggedValue } from './split.js';

type Contributions = Draft['publication']['contributions'];

const MAX_ADDRESSES = 5_000;
/** Of one author; the limit of a record. */
const MAX_AFFILIATIONS = 100;
/** M2 are Ovid's, M1 Embase's, C1 those of Web of Science and OpenAlex. */
const TAGS: ReadonlySet<string> = new Set(['AD', 'M2', 'C1', 'M1']);

function familyKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Authors by family name, those whose name is unique in the record. */
function authorsByFamily(contributions: Contributions): Map<string, Contribution | undefined> {
  const byFamily = new Map<string, Contribution | undefined>();
  for (const contribution of contributions) {
    const { family, particle } = contribution.person?.name ?? {};
    if (family === undefined || contribution.role === 'EDITOR') continue;
    const key = familyKey(`${particle ?? ''}${family}`);
    byFamily.set(key, byFamily.has(key) ? undefined : contribution);
  }
  return byFamily;
}

interface Placed {
  readonly authors: readonly Contribution[];
  readonly address: string;
}

/** The address behind `Family, Given: ` or `I. Family, `, and whose it is. */
function named(text: string, byFamily: ReadonlyMap<string, Contribution | undefined>): Placed | undefined {
  const [, inverted, behindColon] = /^([^:;]{2,100}):\s*(.*)$/s.exec(text) ?? [];
  const [, ordered, behindComma] = /^((?:\p{Lu}\.[\s-]?){1,4}\s*[^,;]{2,60}),\s*(.*)$/su.exec(text) ?? [];
  const byColon = byFamily.get(familyKey(inverted?.split(',')[0] ?? ''));
  if (byColon !== undefined && behindColon !== undefined) return { authors: [byColon], address: behindColon };
  const byComma = byFamily.get(familyKey((ordered ?? '').replace(/^(?:\p{Lu}\.[\s-]?){1,4}/u, '')));
  return byComma === undefined || behindComma === undefined ? undefined : { authors: [byComma], address: behindComma };
}

/** The address behind `(Yang Z., mail@example.org; McNamara M.E.) ` or `[Doe, Jane; Roe, R.] `. */
function listed(text: string, finder: ContributorFinder): Placed | undefined {
  const [, round, square, address = ''] = /^(?:\(([^()]{2,100000})\)|\[([^[\]]{2,100000})\])\s*(.*)$/s.exec(text) ?? [];
  const names = (round ?? square)?.split(';');
  if (names === undefined) return undefined;
  const authors = names.map((name) => {
    const read = readName(square === undefined ? (name.split(',', 1)[0] ?? '') : name);
    const { family = '', given = '', particle } = read !== undefined && 'person' in read ? read.person : {};
    return finder.find(`${particle === undefined ? '' : `${particle} `}${family},${given}`);
  });
  return { authors: [...new Set(authors.filter((author) => author !== undefined))], address };
}

/** OpenAlex writes the addresses of an author behind the author: the author each C1 line stands behind, if it does so. */
function authorsBefore(
  values: readonly TaggedValue[],
  authors: readonly Contribution[],
): Map<TaggedValue, Contribution> {
  const behind = new Map<TaggedValue, Contribution>();
  let at = -1;
  let isMixed = false;
  for (const value of values) {
    if (value.tag === 'AU' || value.tag === 'A1') {
      isMixed ||= behind.size > 0;
      at += 1;
    }
    const author = authors[at];
    if (value.tag === 'C1' && author !== undefined) behind.set(value, author);
  }
  return isMixed && at + 1 === authors.length ? behind : new Map();
}

/** Gives addresses to the authors they certainly belong to. */
export function placeAddresses(raw: RawRecord, draft: Draft): void {
  const { contributions } = draft.publication;
  const all = contributions.filter(({ role }) => role !== 'EDITOR');
  const authors = all.filter(({ person }) => person !== undefined);
  const byFamily = authorsByFamily(contributions);
  const finder = new ContributorFinder(contributions);
  const before = authorsBefore(raw.values, all);
  const [only, ...others] = authors;
  let placed = 0;
  for (const value of raw.values) {
    if (!TAGS.has(value.tag) || value.value === '') continue;
    for (const line of value.value.split('\n')) {
      const text = plainLine(line);
      const isList = /^[([]/.test(text);
      // Anything may stand in M1; only Embase's lists of names are addresses.
      if (text === '' || (value.tag === 'M1' && !isList) || placed >= MAX_ADDRESSES) {
        if (text !== '') draft.unmapped.push(value.tag);
        continue;
      }
      placed += 1;
      const behind = before.get(value);
      const single = only !== undefined && others.length === 0 && value.tag !== 'M1' ? [only] : [];
      const whose = (isList ? listed(text, finder) : named(text, byFamily)) ?? {
        authors: behind === undefined ? single : [behind],
        address: text,
      };
      const address = trimmedOf(withoutMail(whose.address), ' ,;');
      const open = whose.authors.filter(({ affiliations = [] }) => affiliations.length < MAX_AFFILIATIONS);
      if (!open.map((author) => affiliate(author, address)).includes(true)) draft.unmapped.push(value.tag);
    }
  }
}

/** Ovid: `Keefer, Amy; ORCID: https://orcid.org/0000-0001-…`. */
export function placeOrcids(raw: RawRecord, draft: Draft): void {
  const values = raw.values.filter(({ tag, value }) => tag === 'AI' && value !== '');
  if (values.length === 0) return;
  const finder = new ContributorFinder(draft.publication.contributions);
  for (const { tag, value } of values) {
    const [, name = '', written = ''] =
      /^([^;]{2,200});\s*ORCID:\s*(\S{10,80})$/i.exec(plainLine(value.slice(0, 1_000))) ?? [];
    const key = orcid.parse(written);
    const person = finder.find(name)?.person;
    if (key === undefined || person === undefined || (person.identifiers ?? []).length > 0) draft.unmapped.push(tag);
    else person.identifiers = [`orcid:${key}`];
  }
}
