import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/formats/detect.js';
import { formatById, formats } from '../../../src/formats/registry.js';

function told(head: string, name = 'file.txt'): string {
  const detected = detectFormat(head, name);
  return 'format' in detected ? detected.format.id : detected.unknown;
}

describe('the format of a file', () => {
  it.each([
    ['bibtex', '% by hand\n\n@article{a, title = {T}}'],
    ['bibtex', '\ufeff@string{j = {J}}\n'],
    ['bibtex', '@web_page{a, title = {T}}'],
    ['ris', 'TY  - JOUR\r\nTI  - T\r\nER  - \r\n'],
    ['ris', 'Record #1\n1.\nTY  - JOUR\nTI  - T\n'],
    ['csl-json', '[{"type": "article-journal", "title": "T"}]'],
    ['csl-json', '{"items": [{"title": "T", "type": "book"}]}'],
    ['acl-anthology', '<?xml version="1.0"?>\n<collection id="P98">\n<volume id="1" type="proceedings">'],
    ['crossref-json', '{"status":"ok","message-type":"work","message":{"type":"journal-article"}}'],
    ['pure-json', '{"count": 1, "items": [{"uuid": "x", "systemName": "ResearchOutput", "title": {"value": "T"}}]}'],
    [
      'pure-portal',
      'A title\n\nResearch output: Contribution to journalArticleResearchpeer-review\n\nOriginal languageEnglish\n',
    ],
    ['endnote-xml', '<?xml version="1.0"?><xml><records><record><database name="x"/><source-app>EndNote'],
    ['pubmed-xml', '<?xml version="1.0"?>\n<!DOCTYPE PubmedArticleSet>\n<PubmedArticleSet><PubmedArticle>'],
    ['medline', '\n1: \nPMID- 12345678\nOWN - NLM\nTI  - T\n'],
    ['medline', 'PMID- 1\r\nTI  - Contains an @article{a, } and TY  - JOUR\r\n'],
    ['wos', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J\n'],
    ['wos', '\ufeffPT\tAU\tBA\tBE\tTI\tSO\nJ\tDoe, J\t\t\tT\tS\n'],
    ['csv', 'Authors,Title,Year,Source title,EID\nDoe J.,T,2019,J,2-s2.0-90000001\n'],
    ['csv', 'sep=;\nKey;"Item Type";Title;"Manual Tags"\n'],
    ['csv', 'Title,Authors,Journal,Shelf,Room,Floor,Key\nT,Doe,J,1,2,3,4\nU,Roe,J,1,2,3,4\n'],
    ['endnote', '%0 Journal Article\n%A Doe, Jane\n%T Title\n'],
    ['endnote', '%A Jane Doe\n%T Title\n%J Journal\n'],
  ])('is %s by its content, whatever its name: %j', (id, head) => {
    for (const name of ['x.bib', 'x.ris', 'x.json', 'x.csv', 'x']) expect(told(head, name)).toBe(id);
  });

  it.each([
    '# How to\n\nAsk for `"https://openalex.org/W1"` and read the answer.\n',
    '# How to\n\nThe XML of Pure is of the name space pure.atira.dk.\n',
  ])('is not that of which a text speaks: %j', (head) => {
    expect(told(head)).toMatch(/^file\.txt is in no format we know/);
  });

  it.each([
    ['OpenAlex JSON', '{"meta": {"count": 1}, "results": [{"id": "https://openalex.org/W1", "title": "T"}]}'],
    ['MODS XML', '<?xml version="1.0"?><modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>'],
    ['MARC XML', '<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>'],
    ['an HTML page', '<!DOCTYPE html>\n<html><head><title>Log in</title>'],
    ['OAI-PMH', '<?xml version="1.0"?><OAI-PMH xmlns="x">'],
    [
      'ORCID XML',
      '<?xml version="1.0"?>\n<work:work xmlns:work="http://www.orcid.org/ns/work">\n@article{a, title = {T}}',
    ],
    ['ORCID JSON', '{"put-code": 1, "title": {"title": {"value": "T"}}, "type": "book"}'],
    ['Web of Science API', '<?xml version="1.0"?><response xmlns="http://www.isinet.com/xrpc42">'],
    ['Web of Science API', '{"Data": {"Records": {"records": {"REC": [{"static_data": {}}]}}}}'],
    ['Pure XML', '<?xml version="1.0"?><persons xmlns="v1.unified-person-sync.pure.atira.dk">'],
    ['Zotero', '[{"itemType": "book", "creators": [], "title": "T"}]'],
    ['DataCite JSON', '{"id": "x", "creators": [{"name": "Doe, Jane"}], "titles": [{"title": "T"}]}'],
    ['CITATION.cff', 'cff-version: 1.2.0\ntitle: T\n'],
    ['ProQuest', '____\n\nReport Information from ProQuest\nDecember 08 2015\n'],
    ['text of Ovid', '<1>\nAccession Number\n  000\nAuthor\n  Doe\n'],
    ['NEP report of RePEc', 'nep.repec.org\n\n1. A paper\n'],
    ['tagged text of a library database', '\nTI- A title\nAU- Doe, Jane\nPY- 1992\n'],
    ['LaTeX document', '\\documentclass{article}\n\\begin{document}'],
  ])('that we do not read is named as %s', (what, head) => {
    expect(told(head)).toContain(what);
    expect(told(head)).toMatch(/[Ee]xport|[Ii]mport|doi/);
  });

  it.each([
    ['ROR JSON', '{"items": [{"id": "https://ror.org/04m01e293", "name": "T"}]}'],
    ['YAML of a kind we do not know', '# list\n- name: T\n  country: DK\n'],
    ['a table (CSV)', 'Cle,Grant,Canton\nA,1,Bern\nB,2,Uri\n'],
    ['a table (CSV)', 'Cle;Grant;Canton\nA;1;Bern\n'],
    ['OpenAPI', 'openapi: 3.0.1\ninfo:\n  title: T\n'],
  ])('that holds no publications is named as %s', (what, head) => {
    expect(told(head)).toContain(what);
  });

  it.each([
    '{"1": [{"type": "book", "title": "T"}]}',
    '{"approval-date": "2020", "title": "T", "type": "patent", "references": []}',
    '{"input": {"type": "book"}, "title": "T"}',
  ])('is not CSL-JSON where its type and title stand elsewhere than in a record: %s', (head) => {
    expect(told(head, 'x.json')).toContain('JSON of a kind we do not know');
  });

  it('is not guessed from nothing', () => {
    expect(told('  \n')).toContain('is empty');
    expect(told('Just some words about nothing in particular.')).toContain('is in no format we know');
  });
});

describe('the registry', () => {
  it('knows each format by a name of its own', () => {
    expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
    for (const format of formats) expect(formatById(format.id)).toBe(format);
    expect(formatById('nonsense')).toBeUndefined();
  });
});
