/**
 * AD lines: RIS does not say whose an address is. It is given to an author only where the text or the count says so:
 * `Smith, J.: Department …`, `D.G. Adler, Department …`, or a single author. The others are counted as unmapped.
 */
import { withoutMail } from '../affiliation.js';
import type { Draft } from '../draft.js';
import { plainLine } from '../plain-text.js';
import type { RawRecord } from './split.js';

type Contributions = Draft['publication']['contributions'];

const MAX_ADDRESSES = 1_000;

function familyKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Authors by family name, those whose name is unique in the record. */
function authorsByFamily(contributions: Contributions): Map<string, Contributions[number] | undefined> {
  const byFamily = new Map<string, Contributions[number] | undefined>();
  for (const contribution of contributions) {
    const { family, particle } = contribution.person?.name ?? {};
    if (family === undefined || contribution.role === 'EDITOR') continue;
    const key = familyKey(`${particle ?? ''}${family}`);
    byFamily.set(key, byFamily.has(key) ? undefined : contribution);
  }
  return byFamily;
}

/** The address behind `Family, Given: ` or `I. Family, `, and whose it is. */
function named(text: string, byFamily: ReadonlyMap<string, Contributions[number] | undefined>) {
  const [, inverted, behindColon] = /^([^:;]{2,100}):\s*(.*)$/s.exec(text) ?? [];
  const [, ordered, behindComma] = /^((?:\p{Lu}\.[\s-]?){1,4}\s*[^,;]{2,60}),\s*(.*)$/su.exec(text) ?? [];
  const byColon = byFamily.get(familyKey(inverted?.split(',')[0] ?? ''));
  if (byColon !== undefined && behindColon !== undefined) return { author: byColon, address: behindColon };
  const byComma = byFamily.get(familyKey((ordered ?? '').replace(/^(?:\p{Lu}\.[\s-]?){1,4}/u, '')));
  return byComma === undefined || behindComma === undefined ? undefined : { author: byComma, address: behindComma };
}

/** Gives addresses to the authors they certainly belong to. */
export function placeAddresses(raw: RawRecord, draft: Draft): void {
  const lines = raw.values
    .filter(({ tag, value }) => tag === 'AD' && value !== '')
    .flatMap(({ value }) => value.split('\n'));
  const authors = draft.publication.contributions.filter(
    ({ role, person }) => role !== 'EDITOR' && person !== undefined,
  );
  const byFamily = authorsByFamily(draft.publication.contributions);
  for (const line of lines.slice(0, MAX_ADDRESSES)) {
    const text = plainLine(line);
    const [only, ...others] = authors;
    const whose =
      named(text, byFamily) ??
      (only !== undefined && others.length === 0 ? { author: only, address: text } : undefined);
    const address = withoutMail(whose?.address ?? '');
    if (whose === undefined || address.length < 3) {
      if (text !== '') draft.unmapped.push('AD');
      continue;
    }
    whose.author.affiliations = [...(whose.author.affiliations ?? []), { identifiers: [], name: address }];
  }
}
