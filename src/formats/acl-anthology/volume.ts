/** The volume a paper of the Anthology stands in: what it hands on to its papers, and how its identifiers are made. */
import { attributeOf, childrenOf, elementAt, textAt, type XmlElement } from '../xml/element.js';

/** A volume while its papers are read. */
export interface Volume {
  /** `id` of the collection, e.g. `P19`, `2020.acl`. */
  readonly collection: string;
  /** `id` of the volume in it, e.g. `1`, `main`. */
  readonly id: string;
  readonly isJournal: boolean;
  /** Undefined if it is missing or cannot be read. */
  readonly meta: XmlElement | undefined;
  /** The start tags of collection and volume and the meta element, as written: what a rejected paper needs around it. */
  readonly raw: string;
}

/** Two digits for the volume and two for the paper: the workshops, and what outgrew nine volumes. */
function isWide(collection: string, volume: string): boolean {
  return collection.startsWith('W') || collection === 'C69' || (collection === 'D19' && Number(volume) >= 5);
}

/**
 * The Anthology's identifier of a volume or of a paper in it (acl-org/acl-anthology, `build_id`): `P19-1001`, `W19-5201`
 * until 2019, `2020.acl-main.1` since.
 */
export function anthologyId(volume: Volume, paper?: string): string {
  const { collection, id } = volume;
  if (collection.includes('.')) return `${collection}-${id}${paper === undefined ? '' : `.${paper}`}`;
  const wide = isWide(collection, id);
  const numbered = wide ? id.padStart(2, '0') : id;
  return `${collection}-${numbered}${paper === undefined ? '' : paper.padStart(wide ? 2 : 3, '0')}`;
}

/** A journal's own name; without one, what stands before `, Volume 29` in the title of the volume. */
export function venueTitle({ meta, isJournal }: Volume): string {
  const journal = textAt(meta, 'journal-title');
  const book = textAt(meta, 'booktitle');
  if (journal !== '' || !isJournal) return journal || book;
  const [before = ''] = book.split(/,? (?=Volume\b|Vol\.)/, 1);
  return before || book;
}

export function volumeOf(collection: XmlElement | undefined, volume: XmlElement, raw: string): Volume {
  return {
    collection: attributeOf(collection, 'id') ?? '',
    id: attributeOf(volume, 'id') ?? '',
    isJournal: attributeOf(volume, 'type') === 'journal',
    meta: undefined,
    raw,
  };
}

/** The month and year of a volume, as a text for a reader of dates. */
export function volumeDate({ meta }: Volume): string {
  return `${textAt(meta, 'month')} ${textAt(meta, 'year')}`.trim();
}

/** The volume's record is its front matter, with the rest of what its meta says. */
export function wholeVolume(volume: Volume, frontmatter: XmlElement): XmlElement {
  return { ...frontmatter, content: [...childrenOf(volume.meta), ...childrenOf(frontmatter)] };
}

/** Whether the meta of a volume says in which venue and year its papers are. */
export function isDescribed({ meta }: Volume): boolean {
  return elementAt(meta, 'year') !== undefined;
}
