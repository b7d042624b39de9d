/** The PubMed records of the author bench, read for another purpose: their abstracts and the headings that indexers gave them. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, unpacked } from '../authors/sets.js';
import { all, first, type Node, parseXml, textOf } from '../authors/xml.js';

/** One text with the subjects that people gave it. */
export interface IndexedRecord {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** Notations of concepts. */
  readonly subjects: readonly string[];
}

export interface MedlineRecords {
  readonly records: readonly IndexedRecord[];
  /** Files that are no whole XML. */
  readonly damaged: number;
  /** Records without an abstract or without headings. */
  readonly unusable: number;
}

function recordOf(citation: Node): IndexedRecord {
  const article = first(citation, 'Article');
  const abstract = first(article, 'Abstract');
  return {
    id: textOf(citation, 'PMID'),
    title: textOf(article, 'ArticleTitle'),
    abstract:
      abstract === undefined
        ? ''
        : all(abstract, 'AbstractText')
            .map((part) => part.text.trim())
            .join('\n'),
    keywords: all(citation, 'Keyword').map((keyword) => keyword.text.trim()),
    language: 'en',
    subjects: [...new Set(all(citation, 'DescriptorName').flatMap(({ attributes }) => attributes.UI ?? []))],
  };
}

export async function medlineRecords(corpora: string): Promise<MedlineRecords> {
  const articles = await unpacked(join(corpora, 'bench/and-medline-vishnyakova/articles.tar.xz'));
  const records = new Map<string, IndexedRecord>();
  let damaged = 0;
  let unusable = 0;
  for (const file of await filesBelow(articles, '.xml')) {
    try {
      const citation = first(parseXml(await readFile(file, 'utf8')), 'MedlineCitation');
      if (citation === undefined) throw new Error('no citation');
      const record = recordOf(citation);
      if (record.abstract === '' || record.subjects.length === 0) unusable += 1;
      else records.set(record.id, record);
    } catch {
      damaged += 1;
    }
  }
  await rm(articles, { recursive: true });
  return { records: [...records.values()].sort((a, b) => Number(a.id) - Number(b.id)), damaged, unusable };
}
