/**
 * What citeproc makes of our items with the styles and locales of the CSL project. These are fetched with Maven into
 * the state folder and never committed: their licence is CC BY-SA.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import CSL from 'citeproc';
import yauzl from 'yauzl';
import { doiLink } from '../../src/formats/citation/doi.js';
import {
  type CitationItem,
  type CitationLocale,
  type CitationStyle,
  citationHtml,
} from '../../src/formats/citation/index.js';
import { genreWord } from '../../src/formats/citation/parts.js';
import { WORDS } from '../../src/formats/citation/words.js';
import { cslItem } from '../../src/formats/csl-json/write.js';

const VERSION = '26.2';
const STYLE_FILES: Readonly<Record<CitationStyle, string>> = {
  APA: 'apa',
  VANCOUVER: 'nlm-citation-sequence',
  HARVARD: 'harvard-cite-them-right',
  MLA: 'modern-language-association',
  CHICAGO: 'chicago-author-date',
  IEEE: 'ieee',
};
export const STYLES = [
  'APA',
  'VANCOUVER',
  'HARVARD',
  'MLA',
  'CHICAGO',
  'IEEE',
] as const satisfies readonly CitationStyle[];
const LOCALE_FILES = ['en-US', 'en-GB', 'da-DK', 'nl-NL'].map((tag) => `locales-${tag}.xml`);

/** A folder with the six styles and their locales; a sentence if they cannot be had. */
export async function cslFolder(): Promise<{ readonly folder: string } | { readonly missing: string }> {
  const folder = resolve(process.env.WHORL_STATE_DIR || '.whorl', 'csl', VERSION);
  const wanted = [...Object.values(STYLE_FILES).map((name) => `${name}.csl`), ...LOCALE_FILES];
  if (wanted.every((name) => existsSync(join(folder, name)))) return { folder };
  mkdirSync(folder, { recursive: true });
  for (const artifact of ['styles', 'locales']) {
    const fetched = fetchJar(artifact, folder);
    if (fetched !== undefined) return { missing: fetched };
    await unpack(join(folder, `${artifact}-${VERSION}.jar`), folder, wanted);
  }
  return { folder };
}

function fetchJar(artifact: string, folder: string): string | undefined {
  const { status, error, stdout } = spawnSync(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      'org.apache.maven.plugins:maven-dependency-plugin:copy',
      `-Dartifact=org.citationstyles:${artifact}:${VERSION}`,
      `-DoutputDirectory=${folder}`,
    ],
    { encoding: 'utf8', timeout: 240_000 },
  );
  if (status === 0) return undefined;
  return `Maven cannot fetch org.citationstyles:${artifact}:${VERSION}: ${error?.message ?? stdout.slice(0, 300)}`;
}

async function unpack(jar: string, folder: string, wanted: readonly string[]): Promise<void> {
  const zip = await yauzl.openPromise(jar);
  for await (const entry of zip.eachEntry()) {
    if (!wanted.includes(basename(entry.fileName))) continue;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(folder, basename(entry.fileName))));
  }
}

/** British English where the style is British. */
function localeTag(style: CitationStyle, locale: CitationLocale): string {
  if (locale !== 'en') return { da: 'da-DK', nl: 'nl-NL' }[locale];
  return style === 'HARVARD' ? 'en-GB' : 'en-US';
}

/**
 * What citeproc is given. The words that an item brings itself (what kind of thesis, in press) are in the language of the
 * citation, as we write them; Vancouver has no place for a DOI but as the address.
 */
function given(item: CitationItem, style: CitationStyle, locale: CitationLocale): object {
  const words = WORDS[locale];
  const edition = /^(\d+)/.exec(item.edition ?? '')?.[1] ?? item.edition;
  const plain = cslItem({ ...item, edition: edition === '1' ? undefined : edition });
  return JSON.parse(
    JSON.stringify({
      ...plain,
      number: plain.number ?? item.articleNumber,
      genre: genreWord(item, words),
      status: item.inPress ? words.inPress : undefined,
      ...(style === 'VANCOUVER' && {
        URL: item.doi === undefined ? item.url : doiLink(item.doi),
        page: plain.page ?? (item.type === 'PATENT' ? undefined : item.articleNumber),
      }),
    }),
  );
}

/** Makes citations with citeproc, as HTML without links: what `ourHtml` must equal. */
export function oracle(folder: string): (item: CitationItem, style: CitationStyle, locale: CitationLocale) => string {
  const items = new Map<string, object>();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const engines = new Map<string, InstanceType<typeof CSL.Engine>>();
  return (item, style, locale) => {
    const tag = localeTag(style, locale);
    const system = {
      retrieveLocale: (asked: string) => {
        const name = `locales-${asked}.xml`;
        return LOCALE_FILES.includes(name) ? read(name) : false;
      },
      retrieveItem: (id: string) => items.get(id) ?? {},
    };
    const engine =
      engines.get(`${style} ${tag}`) ?? new CSL.Engine(system, read(`${STYLE_FILES[style]}.csl`), tag, true);
    engines.set(`${style} ${tag}`, engine);
    const id = `${items.size}`;
    items.set(id, { ...given(item, style, locale), id });
    engine.updateItems([id]);
    const made = engine.makeBibliography();
    return normalised(made === false ? '' : made[1].join(''));
  };
}

/** Without the number of the entry and its boxes; entities and the marks of italics within italics as we write them. */
function normalised(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">.*?<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<span style="font-style:normal;">(.*?)<\/span>/g, '</i>$1<i>')
    .replace(/<\/?b>/g, '')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Our citation without links, which citeproc does not make. */
export function ourHtml(item: CitationItem, style: CitationStyle, locale: CitationLocale): string {
  return citationHtml(item, style, locale)
    .replace(/<a [^>]*>|<\/a>/g, '')
    .replaceAll('&quot;', '"');
}
