/** Which column of a table says what, by the name in its header. Names are matched without case, spaces and punctuation. */
import { readLanguage } from '../languages.js';

/** A column of texts; the header may name their language (`label@en`, `Synonyms (da)`). */
export interface TextColumn {
  readonly at: number;
  readonly name: string;
  readonly language?: string;
}

type SingleRole = 'uri' | 'notation' | 'language' | 'term' | 'termKind' | 'preferred' | 'permuted';
type TextRoleOfTable = 'label' | 'synonyms' | 'hidden' | 'definition';
type LinkRoleOfTable = 'broader' | 'narrower' | 'related' | 'match' | 'tree';

export interface Columns {
  readonly single: Readonly<Partial<Record<SingleRole, number>>>;
  readonly texts: Readonly<Record<TextRoleOfTable, readonly TextColumn[]>>;
  readonly links: Readonly<Record<LinkRoleOfTable, readonly number[]>>;
  /** Names that say nothing to us. */
  readonly unread: readonly string[];
  /** Every name of the header, to name a column in a message. */
  readonly names: readonly string[];
  /** The identifiers are those of MeSH: its own column names. */
  readonly isMesh: boolean;
}

/** Names of a role, the surest first; of several columns for one role the surest is read. */
const SINGLE: Readonly<Record<SingleRole, string>> = {
  uri: 'uri iri concepturi concepturl subjecturi url link',
  notation:
    'descriptorui notation classnotation code conceptcode classcode id identifier conceptid topicid subjectid ui number nr',
  language: 'language lang languagecode langcode locale',
  term: 'termname entryterm term',
  termKind: 'labeltype termtype labelkind termkind',
  preferred: 'recordpreferredtermyn ispreferred preferred preferredyn',
  permuted: 'ispermutedtermyn permuted ispermuted',
};
const TEXTS: Readonly<Record<TextRoleOfTable, string>> = {
  label:
    'preflabel preferredlabel preferredterm prefterm descriptorname label conceptname topicname name title heading mainheading caption subject concept',
  synonyms:
    'synonyms synonym altlabel altlabels alternativelabel alternativelabels alternatives alternative alias aliases usedfor uf entryterms nonpreferred nonpreferredterms',
  hidden: 'hiddenlabel hiddenlabels hidden misspellings',
  definition: 'definition definitions scopenote description summary',
};
const LINKS: Readonly<Record<LinkRoleOfTable, string>> = {
  broader:
    'broader broaderconcept broaderconcepts broaderterm broaderterms bt parent parents parentid parentcode parenturi parentnotation broaderuri broaderid broadernotation',
  narrower: 'narrower narrowerconcept narrowerconcepts narrowerterm narrowerterms nt children',
  related: 'related relatedconcept relatedconcepts relatedterm relatedterms rt seealso',
  match: 'exactmatch exactmatches sameas',
  tree: 'treenumber treenumbers treelocation treelocations',
};

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Undefined where the cells are no header we can read: no label, or nothing that tells concepts apart or joins them. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const names = header.map((name) => name.replace(/^\uFEFF/, '').trim());
  const keys = names.map(plain);
  const read = new Set<number>();
  const first = (role: SingleRole): number | undefined => {
    for (const name of SINGLE[role].split(' ')) {
      const at = keys.indexOf(name);
      if (at >= 0 && !read.has(at)) {
        read.add(at);
        return at;
      }
    }
    return undefined;
  };
  const all = (list: string): number[] => {
    const wanted = new Set(list.split(' '));
    const found = keys.flatMap((key, at) => (wanted.has(key) ? [at] : []));
    for (const at of found) read.add(at);
    return found;
  };
  const single: Partial<Record<SingleRole, number>> = {};
  for (const role of roles(SINGLE)) {
    const at = first(role);
    if (at !== undefined) single[role] = at;
  }
  const texts = {
    label: textColumns(names, keys, TEXTS.label, read, true),
    synonyms: textColumns(names, keys, TEXTS.synonyms, read, false),
    hidden: textColumns(names, keys, TEXTS.hidden, read, false),
    definition: textColumns(names, keys, TEXTS.definition, read, false),
  };
  const links = {
    broader: all(LINKS.broader),
    narrower: all(LINKS.narrower),
    related: all(LINKS.related),
    match: all(LINKS.match),
    tree: all(LINKS.tree),
  };
  const isNamed = texts.label.length > 0 || single.term !== undefined;
  if (!isNamed || read.size < 2) return undefined;
  return {
    single,
    texts,
    links,
    unread: names.filter((name, at) => name !== '' && !read.has(at)),
    names,
    isMesh: keys.includes('descriptorui'),
  };
}

function roles<R extends string>(table: Readonly<Record<R, string>>): R[] {
  const names: R[] = [];
  for (const name in table) names.push(name);
  return names;
}

/** Columns in languages stand side by side; of those without a language only the surest one is the preferred label. */
function textColumns(
  names: readonly string[],
  keys: readonly string[],
  list: string,
  read: Set<number>,
  onlyOne: boolean,
): TextColumn[] {
  const wanted = list.split(' ');
  const columns: TextColumn[] = [];
  const unmarked: TextColumn[] = [];
  for (const [at, name] of names.entries()) {
    const marked = /^(.{2,60}?)[\s@_(:.-]+([a-z]{2,3}(?:-[a-z]{2})?)\)?$/i.exec(name);
    const language = marked?.[2] === undefined ? undefined : readLanguage(marked[2]);
    if (wanted.includes(keys[at] ?? '')) unmarked.push({ at, name });
    else if (language !== undefined && wanted.includes(plain(marked?.[1] ?? ''))) columns.push({ at, name, language });
  }
  unmarked.sort((a, b) => wanted.indexOf(keys[a.at] ?? '') - wanted.indexOf(keys[b.at] ?? ''));
  columns.push(...(onlyOne ? unmarked.slice(0, 1) : unmarked));
  for (const { at } of columns) read.add(at);
  return columns;
}
