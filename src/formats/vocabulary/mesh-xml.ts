/**
 * MeSH descriptors as NLM publishes them (desc2026.xml, DTD nlmdescriptorrecordset): the descriptor is the concept; the terms of all
 * its MeSH concepts are its synonyms, permuted ones only for finding; tree numbers give the hierarchy.
 */
import type { TextSource } from '../format.js';
import { readLanguage } from '../languages.js';
import { addLink, addText, type Drafts, draftOf } from '../skos/drafts.js';
import { UnreadableVocabulary } from '../skos/unreadable.js';
import { attributeOf, childrenOf, elementAt, lineOf, type XmlElement } from '../xml/element.js';
import { xmlItems } from '../xml/read.js';
import { meshUri } from './mesh-names.js';
import type { TreeNumbers } from './tree-numbers.js';

const SHAPE = { records: new Set(['DescriptorRecord']), containers: new Set(['DescriptorRecordSet']) };

/** @throws UnreadableVocabulary at the first descriptor that cannot be read: a hierarchy with holes would mislead in silence */
export async function addMeshXml(text: TextSource, drafts: Drafts, trees: TreeNumbers): Promise<void> {
  let language = 'en';
  for await (const item of xmlItems(text, SHAPE)) {
    if (item.is === 'start') language = readLanguage(attributeOf(item.element, 'LanguageCode') ?? '') ?? 'en';
    else if (item.is === 'record') addDescriptor(item.element, drafts, trees, language);
    else if (item.is === 'rejected') {
      const { line, rejected } = item.rejected;
      throw new UnreadableVocabulary({ line, reason: rejected?.reason ?? 'a descriptor cannot be read' });
    }
  }
}

function addDescriptor(descriptor: XmlElement, drafts: Drafts, trees: TreeNumbers, language: string): void {
  const { line } = descriptor;
  const ui = lineOf(elementAt(descriptor, 'DescriptorUI'));
  if (!/^[A-Z]\d{1,12}$/.test(ui))
    throw new UnreadableVocabulary({
      line,
      field: 'DescriptorUI',
      reason: `"${ui.slice(0, 40)}" is no descriptor's number such as D000001`,
    });
  const uri = meshUri(ui);
  draftOf(drafts, uri, line).types.add('concept');
  addText(drafts, uri, 'notation', ui, '', line);
  addText(drafts, uri, 'pref', lineOf(elementAt(descriptor, 'DescriptorName/String')), language, line);
  for (const number of childrenOf(elementAt(descriptor, 'TreeNumberList'), 'TreeNumber'))
    trees.set(lineOf(number), uri);
  for (const other of childrenOf(elementAt(descriptor, 'SeeRelatedList'), 'SeeRelatedDescriptor')) {
    const target = lineOf(elementAt(other, 'DescriptorReferredTo/DescriptorUI'));
    if (target !== '') addLink(drafts, uri, 'related', meshUri(target), line);
  }
  for (const concept of childrenOf(elementAt(descriptor, 'ConceptList'), 'Concept'))
    addConcept(concept, uri, drafts, language, line);
}

function addConcept(concept: XmlElement, uri: string, drafts: Drafts, language: string, line: number): void {
  if (attributeOf(concept, 'PreferredConceptYN') === 'Y')
    addText(drafts, uri, 'definition', lineOf(elementAt(concept, 'ScopeNote')), language, line);
  for (const term of childrenOf(elementAt(concept, 'TermList'), 'Term')) {
    const role = attributeOf(term, 'IsPermutedTermYN') === 'Y' ? 'hidden' : 'alt';
    addText(drafts, uri, role, lineOf(elementAt(term, 'String')), language, line);
  }
}
