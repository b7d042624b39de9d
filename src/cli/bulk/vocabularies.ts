/** Vocabularies and ranking models from files, for the commands that need no database. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { UnreadableFileError } from '../../formats/encoding.js';
import { reasonOf } from '../../formats/reason.js';
import { readVocabularyFiles } from '../../formats/vocabulary/read-files.js';
import type { VocabularyRecord } from '../../record/vocabulary.js';
import { modelShape, type RankingModel } from '../../text/ranking/model.js';
import { filesAt } from '../files-at.js';

/** The vocabulary that comes with the program. */
export const STARTER = 'starter';
const STARTER_FOLDER = fileURLToPath(new URL('../../../seed/vocabulary/', import.meta.url));

/**
 * @param names each a vocabulary: `starter`, a file, or several files with commas between that make one up together
 * @throws NoSuchFileError, UnreadableFileError
 */
export async function vocabulariesNamed(names: readonly string[]): Promise<VocabularyRecord[]> {
  const asked = names.length === 0 ? [STARTER] : names;
  const vocabularies: VocabularyRecord[] = [];
  for (const name of asked) {
    const paths = name === STARTER ? await starterFiles() : await filesNamed(name);
    vocabularies.push((await readVocabularyFiles(paths)).vocabulary);
  }
  return vocabularies;
}

async function starterFiles(): Promise<string[]> {
  return (await readdir(STARTER_FOLDER))
    .filter((name) => name.endsWith('.ttl'))
    .sort()
    .map((name) => `${STARTER_FOLDER}${name}`);
}

async function filesNamed(name: string): Promise<string[]> {
  const paths: string[] = [];
  for (const part of name.split(',')) for (const { path } of await filesAt(part.trim())) paths.push(path);
  return paths;
}

/** The model that comes with the program: learnt from places and labels alone, so fit for any vocabulary. */
export const GENERAL = 'general';
/** No model: the formula weighs. */
export const FORMULA = 'formula';
/** A model of 8,000 examples has some 40 MB. */
const MOST_MODEL_BYTES = 1_000_000_000;
const GENERAL_FILE = fileURLToPath(new URL('../../../models/general.json', import.meta.url));

/**
 * @param name `general`, `formula`, or a file
 * @throws NoSuchFileError, UnreadableFileError when the file is no ranking model of this version
 */
export async function modelNamed(name: string): Promise<RankingModel | undefined> {
  if (name === FORMULA) return undefined;
  const path = name === GENERAL ? GENERAL_FILE : name;
  await filesAt(path);
  const bytes = await readFile(path);
  const no = (reason: string) =>
    new UnreadableFileError(
      `${path} is no ranking model that this version can use: ${reason}. Make one with: whorl train`,
    );
  let json: unknown;
  try {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    json = JSON.parse((isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_MODEL_BYTES }) : bytes).toString('utf8'));
  } catch (error) {
    throw no(reasonOf(error));
  }
  const parsed = modelShape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw no(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
}
