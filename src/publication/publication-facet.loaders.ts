/** Facets of lists of publications, batched over the entities whose lists they are. */
import DataLoader from 'dataloader';
import { groupedByKey } from '../neo4j/by-key.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments } from '../neo4j/loader.js';
import type { PublicationType } from '../record/record.js';
import { KIND_NAMES } from './kind-names.js';
import type { FacetEntity, FacetSource } from './publication.record.js';
import { type FacetName, type FacetRow, facetsOfPublications } from './publication-facet.queries.js';
import { boundsOf, type ListStart, MOST_MATCHES, parametersOf, shapeOf, startOf } from './publication-list.js';

interface FacetArguments {
  readonly start: Omit<ListStart, 'key'>;
  readonly first: number;
}

export function publicationFacets(reader: Reader) {
  const facets = new LoadersByArguments<FacetArguments, FacetRow[]>((wanted) => facetLoader(reader, wanted));
  return {
    /** One facet over the first MOST_MATCHES outputs of a list; all facets of a list share one statement. */
    publicationFacet: async (facet: FacetName, { first, ...selection }: FacetSource): Promise<FacetEntity[]> => {
      if (selection.words === '') return [];
      const { key, ...start } = startOf(selection);
      const rows = await facets.load(facetKey(facet, key), { start, first });
      return rows.map(({ value, label, count, nodeId }) => ({
        key: value,
        label: label ?? labelOf(facet, value),
        count,
        nodeId,
      }));
    },
  };
}

/** Names of facets hold no space. */
const facetKey = (facet: string, key: string) => `${facet} ${key}`;

function facetLoader(reader: Reader, { start, first }: FacetArguments): DataLoader<string, FacetRow[]> {
  const query = facetsOfPublications(shapeOf(start, 'NEWEST', false));
  return new DataLoader(async (wanted) => {
    const rows = await reader.read(query, {
      ...parametersOf(start),
      ...boundsOf('NEWEST', start.rest, undefined),
      keys: [...new Set(wanted.map((name) => name.slice(name.indexOf(' ') + 1)))],
      facets: [...new Set(wanted.map((name) => name.slice(0, name.indexOf(' '))))],
      most: MOST_MATCHES,
      first,
    });
    const byName = groupedByKey(rows.map((row) => ({ key: facetKey(row.facet, row.key), row })));
    return wanted.map((name) => (byName.get(name) ?? []).map(({ row }) => row));
  });
}

const OPEN_ACCESS_LABELS: Readonly<Record<string, string>> = {
  GOLD: 'Gold open access',
  HYBRID: 'Hybrid open access',
  GREEN: 'Green open access',
  BRONZE: 'Bronze open access',
  DIAMOND: 'Diamond open access',
  OPEN: 'Open access',
  CLOSED: 'Closed access',
};

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** What to show for a value that is not an entity, in English. */
export function labelOf(facet: FacetName, value: string): string {
  if (value === 'unknown') return 'Unknown';
  if (facet === 'type') return isType(value) ? KIND_NAMES[value].kind : value;
  if (facet === 'openAccess') return OPEN_ACCESS_LABELS[value] ?? value;
  return facet === 'language' ? languageName(value) : value;
}

const isType = (value: string): value is PublicationType => value in KIND_NAMES;

function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    // Not a tag that Intl knows how to read.
    return tag;
  }
}
