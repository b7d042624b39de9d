/**
 * `crossref` and `xdata` within a file that is read once.
 *
 * Parents usually stand behind their children (BibTeX demands it). A child whose parent has not come yet waits, and all
 * entries behind it wait with it, so that the order of the file is kept; at most `MAX_WAITING` entries or
 * `MAX_WAITING_CHARACTERS`. Beyond that the oldest goes on without its parent, and says so. Of entries that have passed,
 * only containers and `@xdata` are remembered, with the fields a child can inherit.
 */
import type { Entry, Field } from './fields.js';

const MAX_WAITING = 100_000;
const MAX_WAITING_CHARACTERS = 48_000_000;
const MAX_PARENTS = 50_000;
const MAX_PARENT_CHARACTERS = 16_000_000;
const MAX_GENERATIONS = 4;
/** Ancestors looked at for one entry: parents that name twenty parents each would multiply. */
const MAX_ANCESTORS = 30;

/** Entries of these types are children; the others may be parents. */
const LEAVES: ReadonlySet<string> = new Set(
  'article inproceedings conference incollection phdthesis mastersthesis thesis online electronic www misc dataset software patent unpublished report techreport'.split(
    ' ',
  ),
);
/** A volume does not take its title from the work it belongs to. */
const WHOLES: ReadonlySet<string> = new Set(
  'book mvbook booklet collection mvcollection proceedings mvproceedings reference mvreference manual periodical'.split(
    ' ',
  ),
);
/** What passes from a parent to a child that does not have it (BibTeX styles; BibLaTeX manual, appendix B). */
const INHERITED: ReadonlySet<string> = new Set(
  'booktitle editor publisher address location year month date series volume volumes number edition isbn issn organization institution school language langid journal journaltitle eventtitle venue eventdate howpublished'.split(
    ' ',
  ),
);
/** What a parent calls itself, and what its child calls the parent. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
]);
const PERIODICAL_RENAMED: ReadonlyMap<string, string> = new Map([
  ['title', 'journaltitle'],
  ['subtitle', 'journalsubtitle'],
]);

type Resolution = { readonly fields: readonly Field[] } | 'waits';

function referencesOf(entry: Entry): { xdata: string[]; crossref: string[] } {
  const of = (name: string) =>
    entry.fields
      .filter((field) => field.name === name)
      .flatMap((field) => field.value.split(','))
      .map((key) => key.replace(/[{}]/g, '').trim())
      .filter((key) => key !== '')
      .slice(0, 20);
  return { xdata: of('xdata'), crossref: of('crossref').slice(0, 1) };
}

function inheritedFrom(parent: Entry, child: Entry, wholly: boolean): Field[] {
  if (wholly) return parent.fields.filter((field) => field.name !== 'xdata' && field.name !== 'crossref');
  const renamed = child.type === 'article' || parent.type === 'periodical' ? PERIODICAL_RENAMED : RENAMED;
  return parent.fields.flatMap((field) => {
    if (renamed.has(field.name) && WHOLES.has(child.type)) return [];
    const name = renamed.get(field.name) ?? (INHERITED.has(field.name) ? field.name : undefined);
    return name === undefined ? [] : [{ ...field, name }];
  });
}

/** Own fields first, then those of the parents that are missing. A `booktitle` of the parent beats its `title`. */
function merged(own: readonly Field[], inherited: readonly Field[]): Field[] {
  const names = new Set(own.map((field) => field.name));
  if (names.has('journal')) names.add('journaltitle');
  if (names.has('date')) for (const name of ['year', 'month']) names.add(name);
  if (names.has('year')) names.add('date');
  const preferred = new Map<string, Field>();
  for (const field of inherited)
    if (!names.has(field.name)) preferred.set(field.name, preferred.get(field.name) ?? field);
  return [...own, ...preferred.values()];
}

export interface Resolved {
  readonly entry: Entry;
  /** Keys that are named as parents and were not found. */
  readonly missing: readonly string[];
}

export class Inheritance {
  private readonly parents = new Map<string, Entry>();
  private parentCharacters = 0;
  private queue: Entry[] = [];
  private head = 0;
  private waitingCharacters = 0;
  private ancestors = 0;

  /** Whether entries wait for a parent. */
  get isWaiting(): boolean {
    return this.head < this.queue.length;
  }

  /** Takes the next entry of the file; gives those that can go on, in the order of the file. */
  push(entry: Entry): Resolved[] {
    const isParent = this.remember(entry);
    if (!this.isWaiting && this.isFree(entry)) return [{ entry, missing: [] }];
    this.queue.push(entry);
    this.waitingCharacters += entry.raw.length;
    const isFull = this.queue.length - this.head > MAX_WAITING || this.waitingCharacters > MAX_WAITING_CHARACTERS;
    return isFull ? this.release(1) : isParent || this.queue.length - this.head === 1 ? this.release(0) : [];
  }

  /** The rest, with or without their parents. */
  end(): Resolved[] {
    return this.release(this.queue.length);
  }

  private isFree(entry: Entry): boolean {
    return !entry.fields.some((field) => field.name === 'crossref' || field.name === 'xdata');
  }

  private remember(entry: Entry): boolean {
    if (entry.key === undefined || LEAVES.has(entry.type)) return false;
    if (this.parents.size >= MAX_PARENTS || this.parentCharacters > MAX_PARENT_CHARACTERS) return false;
    const useful = (field: Field) =>
      entry.type === 'xdata' ||
      INHERITED.has(field.name) ||
      RENAMED.has(field.name) ||
      field.name === 'crossref' ||
      field.name === 'xdata';
    const fields = entry.fields.filter(useful);
    this.parentCharacters += fields.reduce((sum, field) => sum + field.value.length, 0);
    this.parents.set(entry.key.toLowerCase(), { ...entry, fields, raw: '' });
    return true;
  }

  /** Lets go what is resolved from the front, and `forced` entries whatever they wait for. */
  private release(forced: number): Resolved[] {
    const released: Resolved[] = [];
    for (let left = forced; this.head < this.queue.length; left -= 1) {
      const entry = this.queue[this.head];
      if (entry === undefined) break;
      const missing: string[] = [];
      const resolution = this.isFree(entry)
        ? { fields: entry.fields }
        : this.resolve(entry, 0, left > 0 ? missing : undefined);
      if (resolution === 'waits') break;
      released.push({ entry: { ...entry, fields: resolution.fields }, missing });
      this.waitingCharacters -= entry.raw.length;
      this.head += 1;
    }
    if (this.head > 1_000 && this.head * 2 > this.queue.length) {
      this.queue = this.queue.slice(this.head);
      this.head = 0;
    }
    return released;
  }

  /** The fields of an entry with those it inherits. Unknown parents are listed in `missing`, or waited for without it. */
  private resolve(entry: Entry, generation: number, missing: string[] | undefined): Resolution {
    if (generation === 0) this.ancestors = 0;
    const { xdata, crossref } = referencesOf(entry);
    let fields: readonly Field[] = entry.fields;
    for (const key of generation < MAX_GENERATIONS ? [...xdata, ...crossref] : []) {
      this.ancestors += 1;
      if (this.ancestors > MAX_ANCESTORS) break;
      const parent = this.parents.get(key.toLowerCase());
      if (parent === undefined) {
        if (missing === undefined) return 'waits';
        missing.push(key);
        continue;
      }
      const resolved =
        parent.key === entry.key ? { fields: parent.fields } : this.resolve(parent, generation + 1, missing);
      if (resolved === 'waits') return 'waits';
      fields = merged(fields, inheritedFrom({ ...parent, fields: resolved.fields }, entry, xdata.includes(key)));
    }
    return { fields };
  }
}
