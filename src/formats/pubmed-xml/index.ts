/** PubMed XML: what PubMed, efetch and NLM's yearly baseline give out, article by article. */
import { Draft } from '../draft.js';
import { finish } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { textAt, type XmlElement } from '../xml/element.js';
import { type XmlItem, xmlItems } from '../xml/read.js';
import type { XmlShape } from '../xml/split.js';
import { applyXmlTable } from '../xml/table.js';
import { TABLE } from './mapping.js';

const SHAPE: XmlShape = {
  records: new Set(['PubmedArticle', 'PubmedBookArticle', 'MedlineCitation']),
  containers: new Set([
    'PubmedArticleSet',
    'PubmedBookArticleSet',
    'MedlineCitationSet',
    'DeleteCitation',
    'DeleteDocument',
  ]),
};

/** Old files have the citation alone; it is read as an article without `PubmedData`. */
function wholeArticle(element: XmlElement): XmlElement {
  return element.name === 'MedlineCitation' ? { ...element, name: 'PubmedArticle', content: [element] } : element;
}

function publicationOf(item: Extract<XmlItem, { is: 'record' }>): ReadRecord {
  const article = wholeArticle(item.element);
  const draft = new Draft(item.line);
  draft.venue.kind = 'JOURNAL';
  for (const { line, reason } of item.remarks) draft.warn({ line, field: article.name }, reason);
  applyXmlTable(TABLE, article, draft, undefined);
  draft.publication.type ??= 'JOURNAL_ARTICLE';
  const key = textAt(article, 'MedlineCitation/PMID') || textAt(article, 'BookDocument/PMID');
  return finish(draft, {
    ...(key === '' ? {} : { key: key.slice(0, 500) }),
    raw: item.raw,
    titleHint: 'add <ArticleTitle>…</ArticleTitle> to <Article>',
  });
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  for await (const item of xmlItems(text, SHAPE)) {
    if (item.is === 'rejected') yield item.rejected;
    else if (item.is === 'record') yield publicationOf(item);
  }
}

const ROOT =
  /<(?:PubmedArticleSet|PubmedBookArticleSet|MedlineCitationSet|PubmedArticle|PubmedBookArticle|MedlineCitation)[\s>]/;

export const pubmedXml: Format = {
  id: 'pubmed-xml',
  label: 'PubMed XML',
  extensions: ['.xml'],
  recognises: (head) => (/^\s*</.test(head) && ROOT.test(head.slice(0, 4_000)) ? 0.95 : 0),
  read,
  rejectFile: (raws) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<PubmedArticleSet>\n${raws.filter((raw) => raw !== '').join('\n')}\n</PubmedArticleSet>\n`,
};
