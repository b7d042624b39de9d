/** MeSH 2024 from two tables of descriptors (`vocab/mesh2024-…` of the corpora): terms, and positions in the trees. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ConceptRecord, LanguageText, VocabularyRecord } from '../../src/record/vocabulary.js';

export const MESH = 'https://id.nlm.nih.gov/mesh';
const uriOf = (descriptor: string) => `${MESH}/${descriptor}`;
export const notationOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

/** Rows by the names of the first line. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const [head = '', ...lines] = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
}

interface Labels {
  readonly name: string;
  readonly alternative: Set<string>;
  /** Permuted terms ("Mellitus, Diabetes") are made by machine for printed lists. */
  readonly hidden: Set<string>;
}

function labelsByDescriptor(terms: readonly Record<string, string>[]): Map<string, Labels> {
  const found = new Map<string, Labels>();
  for (const { DescriptorUI: id = '', DescriptorName: name = '', TermName: term = '', IsPermutedTermYN } of terms) {
    const labels = found.get(id) ?? { name, alternative: new Set(), hidden: new Set() };
    found.set(id, labels);
    if (term !== name) (IsPermutedTermYN === 'Y' ? labels.hidden : labels.alternative).add(term);
  }
  return found;
}

/** A descriptor is narrower than the one whose position is its own without the last part; it may stand in several places. */
function broaderByDescriptor(trees: readonly Record<string, string>[]): Map<string, Set<string>> {
  const at = new Map(trees.map(({ DescriptorUI = '', tree_location = '' }) => [tree_location, DescriptorUI]));
  const broader = new Map<string, Set<string>>();
  for (const { DescriptorUI: id = '', tree_location: position = '' } of trees) {
    const parent = at.get(position.slice(0, Math.max(0, position.lastIndexOf('.'))));
    if (parent !== undefined && parent !== id) broader.set(id, (broader.get(id) ?? new Set()).add(parent));
  }
  return broader;
}

const english = (texts: Iterable<string>): LanguageText[] =>
  [...texts].sort().map((text) => ({ text, language: 'en' }));

export async function meshVocabulary(corpora: string): Promise<VocabularyRecord> {
  const labels = labelsByDescriptor(await rowsOf(join(corpora, 'vocab/mesh2024-terms.tsv.gz')));
  const broader = broaderByDescriptor(await rowsOf(join(corpora, 'vocab/mesh2024-trees.tsv.gz')));
  const concepts: ConceptRecord[] = [...labels].map(([id, { name, alternative, hidden }]) => ({
    uri: uriOf(id),
    notation: id,
    prefLabels: english([name]),
    altLabels: english(alternative),
    hiddenLabels: english([...hidden].filter((text) => !alternative.has(text))),
    broader: [...(broader.get(id) ?? [])]
      .filter((parent) => labels.has(parent))
      .map(uriOf)
      .sort(),
    related: [],
    definitions: [],
  }));
  return {
    uri: MESH,
    titles: [{ text: 'Medical Subject Headings', language: 'en' }],
    version: '2024',
    concepts: concepts.sort((a, b) => (a.uri < b.uri ? -1 : 1)),
  };
}
