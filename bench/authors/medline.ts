/** The MEDLINE pairs of Vishnyakova and others: two names on two records, the same person or not. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mention } from '../../src/matching/person/mention.js';
import { foldText } from '../../src/record/keys.js';
import { type Author, csvRows, filesBelow, type LabelledPairs, mentionsOn, personName, unpacked } from './sets.js';
import { all, first, type Node, parseXml, textOf } from './xml.js';

function authorsOf(article: Node): Author[] {
  return all(article, 'Author').flatMap((author) => {
    const family = textOf(author, 'LastName');
    if (family === '') return [];
    const affiliations = all(author, 'Affiliation').map((node) => node.text.trim());
    return [{ name: personName(textOf(author, 'ForeName') || textOf(author, 'Initials'), family), affiliations }];
  });
}

function mentionsOf(text: string): Mention[] {
  const citation = first(parseXml(text), 'PubmedArticle');
  const article = first(citation, 'Article');
  if (citation === undefined || article === undefined) return [];
  const key = textOf(citation, 'PMID');
  const year = /\d{4}/.exec(textOf(first(article, 'PubDate'), 'Year') || textOf(article, 'MedlineDate'))?.[0];
  return mentionsOn(
    {
      key,
      year: year === undefined ? undefined : Number(year),
      venue: textOf(first(article, 'Journal'), 'Title'),
      title: textOf(article, 'ArticleTitle'),
      abstract: textOf(article, 'Abstract'),
      subjects: [...all(citation, 'DescriptorName'), ...all(citation, 'Keyword')].map((node) => node.text.trim()),
      identifiers: [`pmid:${key}`],
      cites: all(citation, 'Reference').flatMap((reference) =>
        all(reference, 'ArticleId').flatMap((id) =>
          id.attributes.IdType === 'pubmed' ? [`pmid:${id.text.trim()}`] : [],
        ),
      ),
    },
    authorsOf(article),
  );
}

/** The table lost its accented letters: a question mark or a replacement character stands for each. */
function isWritten(written: string, family: string): boolean {
  const [a, b] = [[...written.normalize('NFC')], [...family]];
  return (
    a.length === b.length &&
    a.every(
      (letter, index) => b[index] === '?' || b[index] === '\ufffd' || foldText(letter) === foldText(b[index] ?? ''),
    )
  );
}

/** Which mention a row of the table means: the family name and the initials, else the family name alone. */
function find(mentions: readonly Mention[] | undefined, family: string, initials: string): Mention | undefined {
  const named = mentions?.filter((mention) => isWritten(mention.output.names[mention.position]?.family ?? '', family));
  const letters = foldText(initials).replaceAll(' ', '');
  const initialsOf = (mention: Mention) => mention.name.given.map((part) => part.text[0]).join('');
  return (
    named?.find((mention) => initialsOf(mention) === letters) ??
    named?.find((mention) => initialsOf(mention)[0] === letters[0]) ??
    named?.[0]
  );
}

export async function medlinePairs(corpora: string): Promise<LabelledPairs & { readonly missing: number }> {
  const folder = join(corpora, 'bench/and-medline-vishnyakova');
  const articles = await unpacked(join(folder, 'articles.tar.xz'));
  const byRecord = new Map<string, Mention[]>();
  for (const file of await filesBelow(articles, '.xml')) {
    try {
      const mentions = mentionsOf(await readFile(file, 'utf8'));
      const key = mentions[0]?.output.key;
      if (key !== undefined) byRecord.set(key, mentions);
    } catch {
      // Seven files are cut off; their pairs are counted as missing.
    }
  }
  await rm(articles, { recursive: true });
  const rows = csvRows(await readFile(join(folder, '1500_pairs_train.csv'), 'utf8'), ';');
  const pairs = rows.flatMap((row) => {
    const a = find(byRecord.get(row.PMID1 ?? ''), row.Last_name1 ?? '', row.Initials1 ?? '');
    const b = find(byRecord.get(row.PMID2 ?? ''), row.Last_name2 ?? '', row.Initials2 ?? '');
    return a === undefined || b === undefined ? [] : [{ a: a.id, b: b.id, same: row.Authorship === 'YES' }];
  });
  return {
    name: 'and-medline-vishnyakova',
    mentions: [...byRecord.values()].flat(),
    pairs,
    missing: rows.length - pairs.length,
  };
}
