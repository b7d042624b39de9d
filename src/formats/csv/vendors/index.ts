/** All tables we know by their header, the narrow ones first. */
import type { Vendor } from '../vendor.js';
import { dimensions, ieee, lens, openAlex, springer } from './databases.js';
import { abstrackr, anyTable, covidence, googleScholar, rayyan, zotero } from './managers.js';
import { cochrane, ebsco, embase, pubmed } from './medical.js';
import { scopus } from './scopus.js';

export const VENDORS: readonly Vendor[] = [
  scopus,
  ieee,
  springer,
  lens,
  openAlex,
  dimensions,
  pubmed,
  ebsco,
  cochrane,
  embase,
  zotero,
  rayyan,
  covidence,
  abstrackr,
  googleScholar,
  anyTable,
];

/** Columns of which a table without a name must have some beside its title. */
const USUAL = ['authors', 'author', 'year', 'publication year', 'doi', 'abstract', 'journal', 'publication'];

/** Whose table has these columns. */
export function vendorOf(columns: readonly string[], among: readonly Vendor[] = VENDORS): Vendor | undefined {
  const has = new Set(columns);
  const known = among.find(({ id, signature }) => id !== anyTable.id && signature.every((name) => has.has(name)));
  if (known !== undefined) return known;
  const isUsual = has.has('title') && USUAL.filter((name) => has.has(name)).length >= 2;
  return isUsual ? among.find(({ id }) => id === anyTable.id) : undefined;
}
