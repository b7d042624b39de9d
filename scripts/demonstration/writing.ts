/** Titles, abstracts and keywords in English. */

import { timely } from './eras.js';
import { capital, fill, type Slots, sentence } from './pattern.js';
import type { Chance } from './random.js';
import type { WorkType } from './shares.js';
import { englishSlots } from './slots.js';
import { designOf, generalBackgrounds, generalClosings } from './words/designs.js';
import { FORMS, type FormId } from './words/forms.js';
import type { Work } from './work.js';

export interface Words {
  readonly title: string;
  readonly abstract?: string;
  readonly keywords: readonly string[];
}

const FORM_OF: Readonly<Partial<Record<WorkType, FormId>>> = {
  DOCTORAL_THESIS: 'thesis',
  EDITORIAL: 'editorial',
  PERIODICAL_ARTICLE: 'editorial',
  LETTER: 'letter',
  COMMENT: 'letter',
  BOOK_CHAPTER: 'chapter',
  BOOK: 'chapter',
  REPORT: 'report',
  DATASET: 'dataset',
  SOFTWARE: 'software',
  PRESENTATION: 'talk',
  POSTER: 'talk',
};

/** How often the abstract is missing; every other kind: 5 %. */
const NO_ABSTRACT: Readonly<Partial<Record<WorkType, number>>> = {
  EDITORIAL: 0.9,
  LETTER: 0.85,
  COMMENT: 0.85,
  PERIODICAL_ARTICLE: 0.5,
  BOOK: 0.4,
  PRESENTATION: 0.4,
};

/** In sentences. */
const LONGEST_ABSTRACT = 8;

export function writeEnglish(work: Work, chance: Chance): Words {
  const slots = englishSlots(work, chance);
  const form = FORM_OF[work.type];
  const titles = form === undefined ? designOf(work.design).titles : FORMS[form].titles;
  const title = titleCase(fill(chance.pick(timely(titles, work.date)), slots, chance));
  const silent = chance.happens(NO_ABSTRACT[work.type] ?? 0.05);
  const abstract = form === undefined ? studyAbstract(work, slots, chance) : formAbstract(form, work, slots, chance);
  return { title, ...(silent ? {} : { abstract }), keywords: drawKeywords(work, chance) };
}

/** The first letter is a capital, also behind a quotation mark. */
export function titleCase(text: string): string {
  return text.startsWith('"') ? `"${capital(text.slice(1))}` : capital(text);
}

function studyAbstract(work: Work, slots: Slots, chance: Chance): string {
  const { topic, second, date } = work;
  const design = designOf(work.design);
  const labelled = chance.happens(0.28);
  const drawn = (patterns: readonly string[], count: number) => chance.sample(timely(patterns, date), count);
  const openings = drawn(topic.backgrounds, chance.happens(0.85) ? 1 : 0);
  if (openings.length === 0 || chance.happens(0.2)) {
    openings.push(...drawn(work.design === 'archive' ? topic.backgrounds : generalBackgrounds, 1));
  }
  if (second !== undefined && chance.happens(0.6)) openings.push(...drawn(second.backgrounds, 1));
  const found = chance.happens(0.72) ? '+' : '-';
  const endings = drawMarked(design.conclusions, found, 1, date, chance);
  if (chance.happens(0.4)) endings.push(...drawn(chance.happens(0.7) ? topic.closings : generalClosings, 1));
  const aims = drawn(design.aims, chance.happens(0.88) ? 1 : 0);
  const parts = [
    { label: 'Background', patterns: [...new Set(openings)] },
    { label: chance.happens(0.5) ? 'Aim' : 'Objective', patterns: labelled ? aims : aims.map(wholeSentence) },
    { label: 'Methods', patterns: drawMarked(design.methods, '*', chance.happens(0.4) ? 2 : 1, date, chance) },
    {
      label: chance.happens(0.5) ? 'Results' : 'Findings',
      patterns: drawMarked(design.results, found, chance.between(1, 3), date, chance),
    },
    { label: chance.happens(0.6) ? 'Conclusions' : 'Conclusion', patterns: endings },
  ];
  shorten(
    parts.map(({ patterns }) => patterns),
    LONGEST_ABSTRACT,
  );
  return parts
    .filter(({ patterns }) => patterns.length > 0)
    .map(({ label, patterns }) => {
      const text = patterns.map((pattern) => sentence(pattern, slots, chance)).join(' ');
      return labelled ? `${label}: ${text}` : text;
    })
    .join(' ');
}

/** "To estimate …" is no sentence outside a labelled part. */
function wholeSentence(aim: string): string {
  return aim.startsWith('To ') && !aim.includes(', we ') ? `Our aim was to ${aim.slice(3)}` : aim;
}

/** One pattern with the wanted mark, if there is one, then others without a mark, in the order of the list. */
function drawMarked(
  patterns: readonly string[],
  wanted: '+' | '-' | '*',
  count: number,
  date: string,
  chance: Chance,
): string[] {
  const open = timely(patterns, date);
  const first = chance.sample(
    open.filter((pattern) => pattern.startsWith(`${wanted} `)),
    1,
  );
  const others = chance.sample(
    open.filter((pattern) => !/^[-+*] /.test(pattern)),
    count - first.length,
  );
  return [...first, ...open.filter((pattern) => others.includes(pattern))].map((pattern) =>
    pattern.replace(/^[-+*] /, ''),
  );
}

/** Takes the last sentence from the longest part until there are no more than `most`. */
function shorten(parts: readonly string[][], most: number): void {
  for (let count = parts.flat().length; count > most; count -= 1) {
    const longest = parts.reduce((found, part) => (part.length > found.length ? part : found));
    longest.pop();
  }
}

function formAbstract(id: FormId, work: Work, slots: Slots, chance: Chance): string {
  const form = FORMS[id];
  const say = (patterns: readonly string[], count: number) =>
    chance.sample(timely(patterns, work.date), count).map((pattern) => sentence(pattern, slots, chance));
  return [
    ...say(work.topic.backgrounds, id === 'thesis' || id === 'chapter' ? 2 : 1),
    ...say(form.openings, 1),
    ...drawMarked(form.body, '*', id === 'thesis' ? 3 : 2, work.date, chance).map((pattern) =>
      sentence(pattern, slots, chance),
    ),
    ...say(work.topic.closings, 1),
  ].join(' ');
}

function drawKeywords(work: Work, chance: Chance): readonly string[] {
  const own = chance.sample(timely(work.topic.keywords, work.date), chance.between(2, 5));
  const borrowed = work.second === undefined ? [] : chance.sample(timely(work.second.keywords, work.date), 1);
  const study =
    FORM_OF[work.type] === undefined
      ? chance.sample(timely(designOf(work.design).keywords, work.date), chance.between(0, 2))
      : [];
  return [...new Set([...own, ...borrowed, ...study])];
}

/** Kinds of output that come without keywords, and the share of the others that does. */
export function withoutKeywords(work: Work, chance: Chance): boolean {
  const never: readonly WorkType[] = [
    'EDITORIAL',
    'LETTER',
    'COMMENT',
    'PRESENTATION',
    'POSTER',
    'ERRATUM',
    'RETRACTION',
  ];
  return never.includes(work.type) || chance.happens(0.07);
}
