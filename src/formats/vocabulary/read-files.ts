/**
 * A vocabulary from one file or several that make it up together: terms in one table and the hierarchy in another, a thesaurus
 * cut in parts. Each is read for what it is; `.gz` and `.zip` are unpacked on the way.
 */
import { basename } from 'node:path';
import type { VocabularyRecord } from '../../record/vocabulary.js';
import { archiveKindOf, type OpenedText, openMember, openText, UnreadableFileError } from '../encoding.js';
import type { TextSource } from '../format.js';
import { type Drafts, newDrafts } from '../skos/drafts.js';
import { jsonStatements } from '../skos/json.js';
import { SKOS_LIMITS, type SkosLimits } from '../skos/limits.js';
import { rdfXmlStatements } from '../skos/rdf-xml.js';
import { addStatements } from '../skos/read.js';
import { turtleStatements } from '../skos/turtle.js';
import { UnreadableVocabulary } from '../skos/unreadable.js';
import { type VocabularyOptions, vocabularyOf } from '../skos/vocabulary.js';
import { type VocabularyProblem, Warnings } from '../skos/warnings.js';
import { tarMembers } from '../tar.js';
import { peekText } from '../text-source.js';
import { zipMembers } from '../zip.js';
import { READABLE, type VocabularyFormat, vocabularyFormatOf } from './detect.js';
import { MESH_SCHEME, meshHead, meshYear } from './mesh-names.js';
import { addMeshXml } from './mesh-xml.js';
import type { VocabularyReadOptions } from './options.js';
import { TableGathering } from './table.js';
import { TreeNumbers } from './tree-numbers.js';

export interface ReadVocabulary {
  readonly vocabulary: VocabularyRecord;
  /** What was wrong, left out or guessed, by file and line. */
  readonly warnings: readonly VocabularyProblem[];
}

/**
 * Reads files, which are one vocabulary together, of any readable format.
 * @throws UnreadableFileError when they give no vocabulary; the message names file and line, and says what to do
 */
export async function readVocabularyFiles(
  paths: readonly string[],
  options: VocabularyReadOptions = {},
): Promise<ReadVocabulary> {
  const reading = new FilesReading(paths, options);
  for (const path of paths) await reading.addFile(path);
  return reading.finish();
}

const STATEMENTS = { turtle: turtleStatements, 'rdf-xml': rdfXmlStatements, json: jsonStatements };

class FilesReading {
  private readonly limits: SkosLimits = SKOS_LIMITS;
  private readonly warnings = new Warnings(this.limits.warnings);
  private readonly drafts: Drafts = newDrafts();
  private readonly trees = new TreeNumbers();
  private readonly tables = new TableGathering(this.drafts, this.trees, this.limits, this.warnings);
  private readonly formats = new Set<VocabularyFormat>();
  private year: string | undefined;

  constructor(
    private readonly paths: readonly string[],
    private readonly options: VocabularyReadOptions,
  ) {}

  async addFile(path: string): Promise<void> {
    this.year ??= meshYear(basename(path));
    const kind = await archiveKindOf(path).catch(() => undefined);
    if (kind === undefined) {
      await this.add(path, await openText(path), true);
      return;
    }
    const before = this.formats.size;
    for await (const member of kind === 'zip' ? zipMembers(path, path) : tarMembers(path, path, kind === 'tar.gz')) {
      try {
        this.year ??= meshYear(member.name);
        await this.add(`${path}/${member.name}`, await openMember(member), false);
      } finally {
        await member.close();
      }
    }
    if (this.formats.size === before)
      throw new UnreadableFileError(`${path} holds no vocabulary. Readable are ${READABLE}.`);
  }

  /** @param isWanted a file that was asked for; one that merely lies in an archive may be a licence or a readme */
  private async add(name: string, opened: OpenedText, isWanted: boolean): Promise<void> {
    const { head, text } = await peekText(opened.text);
    const format = vocabularyFormatOf(head);
    if (format === undefined) {
      if (isWanted)
        throw new UnreadableFileError(`${name} is no vocabulary that can be read. Readable are ${READABLE}.`);
      this.warnings.add({ file: name, line: 1 }, 'no vocabulary; passed over');
      return;
    }
    this.formats.add(format);
    for (const warning of opened.warnings) this.warnings.add({ file: name, line: 1 }, warning);
    this.drafts.file = name;
    try {
      if (format === 'mesh-xml') this.year ??= meshYear(head.slice(0, 2_000));
      await this.gather(format, text);
    } catch (error) {
      if (!(error instanceof UnreadableVocabulary)) throw error;
      const { line, field, reason } = error.problem;
      throw new UnreadableFileError(`${name}, line ${line}${field === undefined ? '' : `, ${field}`}: ${reason}`);
    }
  }

  private async gather(format: VocabularyFormat, text: TextSource): Promise<void> {
    const { drafts, limits } = this;
    if (format === 'table')
      await this.tables.add(text, { scheme: this.names.uri, language: this.options.language ?? '' });
    else if (format === 'mesh-xml') await addMeshXml(text, drafts, this.trees);
    else await addStatements(drafts, STATEMENTS[format](text, limits), limits);
  }

  /** What has no URI, and no title, is named after its first file. */
  private get names(): { uri: string; title: string } {
    const title = basename(this.paths[0] ?? '').replace(/(?:\.(?:csv|tsv|txt|tab|gz|zip))+$/i, '');
    return { uri: this.options.uri ?? `https://whorl.example/vocabulary/${encodeURIComponent(title)}`, title };
  }

  /** What is said of a vocabulary whose files say nothing. */
  private get defaults(): Pick<VocabularyOptions, 'defaultScheme' | 'defaultHead'> {
    if (this.tables.isMesh || this.formats.has('mesh-xml'))
      return { defaultScheme: MESH_SCHEME, defaultHead: meshHead(this.year) };
    const { fallback = {} } = this.options;
    if (!this.tables.hasNamed) return { defaultHead: fallback };
    return { defaultScheme: this.names.uri, defaultHead: { titles: [{ text: this.names.title }], ...fallback } };
  }

  finish(): ReadVocabulary {
    this.tables.finish();
    this.trees.linkTo(this.drafts);
    delete this.drafts.file;
    const { vocabulary, rejected, warnings } = vocabularyOf(this.drafts, this.limits, this.warnings, {
      ...(this.options.uri !== undefined && { scheme: this.options.uri }),
      ...this.defaults,
      ...(this.options.head !== undefined && { head: this.options.head }),
    });
    if (vocabulary === undefined) {
      const line = rejected === undefined ? '' : ` Line ${rejected.line}: ${rejected.reason}.`;
      throw new UnreadableFileError(`${this.paths.join(', ')} holds no vocabulary.${line}`);
    }
    return { vocabulary, warnings };
  }
}
