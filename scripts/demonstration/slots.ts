/** The words of one output: who was studied, what for, how many, and when. Drawn once, so that an abstract agrees with its title. */

import { timely } from './eras.js';
import { type Language, type Slots, writeNumber } from './pattern.js';
import type { Chance } from './random.js';
import type { DesignId } from './words/design.js';
import { SETTINGS } from './words/designs.js';
import type { LocalTopic } from './words/local.js';
import type { Topic } from './words/topic.js';
import type { Work } from './work.js';

const ADVERSE_FITS: ReadonlySet<DesignId> = new Set([
  'cohort',
  'caseControl',
  'systematicReview',
  'interviews',
  'federated',
  'explanation',
  'mining',
  'linkage',
  'model',
  'text',
  'simulation',
  'scopingReview',
]);
const FAVOURABLE_FITS: ReadonlySet<DesignId> = new Set([...ADVERSE_FITS, 'survey']);

const ABOUT_TECHNIQUE: ReadonlySet<DesignId> = new Set(['federated', 'explanation', 'simulation', 'mining']);
const ASKED: ReadonlySet<DesignId> = new Set(['interviews', 'survey', 'mixed', 'delphi', 'explanation']);

/** Smallest and largest number of people, by design. */
const SIZES: Readonly<Partial<Record<DesignId, readonly [number, number]>>> = {
  cohort: [3_100, 640_000],
  caseControl: [900, 21_000],
  trial: [240, 2_600],
  survey: [600, 9_400],
  diagnostic: [180, 1_700],
  timeSeries: [12_000, 980_000],
  systematicReview: [2_400, 96_000],
  federated: [4_200, 61_000],
  mining: [820, 21_000],
  mixed: [140, 1_300],
  implementation: [900, 9_900],
  model: [5_200, 410_000],
  linkage: [21_000, 910_000],
};

export function englishSlots(work: Work, chance: Chance): Slots {
  const { topic, design, date } = work;
  const among = (words: readonly string[]) => timely(words, date);
  const computed = topic.data === undefined && work.second !== undefined ? work.second : topic;
  // A borrowed technique is studied on its own questions, with the lead's patients.
  const asked = ABOUT_TECHNIQUE.has(design) ? computed : topic;
  const marked = chance.pick(among(asked.factors).filter((factor) => fits(factor, design)));
  const factor = marked.replace(/^[~+?]/, '');
  const adverse = marked.startsWith('~');
  const themes = chance.sample(among(topic.themes), 4);
  const [low, high] = SIZES[design] ?? [300, 4_000];
  return {
    subject: topic.subject,
    population: speaking(chance.pick(among(asked.populations)), design),
    factor,
    harm: chance.pick(among(asked.harms).filter((harm) => harm !== factor)),
    good: chance.pick(among(asked.goods)),
    head: chance.pick(topic.heads),
    ...Object.fromEntries(themes.map((theme, at) => [`theme${at + 1}`, theme])),
    ...computing(computed, among, chance),
    risk: adverse ? 'a higher risk of' : 'a lower risk of',
    change: adverse ? 'increase' : 'reduce',
    changes: adverse ? 'increases' : 'reduces',
    changed: adverse ? 'increased' : 'reduced',
    ratio: adverse ? ratioAbove(chance) : ratioBelow(chance),
    lower: ratioBelow(chance),
    higher: ratioAbove(chance),
    higher2: ratioAbove(chance),
    ...areas(chance),
    setting: chance.pick(SETTINGS),
    setting2: chance.pick(['place of residence', 'practice size', 'country of birth', 'years with the disease']),
    followup: chance.pick(['six months', '12 months', '18 months', 'two years']),
    ...numbers(date, low, high, chance, 'en'),
  };
}

function computing(topic: Topic, among: (words: readonly string[]) => readonly string[], chance: Chance): Slots {
  const {
    data = ['routine data'],
    techniques = ['a regression model'],
    tasks = ['describe variation'],
    paired,
  } = topic;
  const at = chance.between(0, data.length - 1);
  const task = paired === true ? tasks[at] : chance.pick(tasks);
  return { data: data[at] ?? '', technique: chance.pick(among(techniques)), task: task ?? '' };
}

/** Those who answer for themselves: children and institutions do not fill in questionnaires. */
function speaking(population: string, design: DesignId): string {
  if (!ASKED.has(design)) return population;
  return population
    .replace(/^children /, 'parents of children ')
    .replace(/^practices /, 'doctors in practices ')
    .replace(/^(hospitals|rural municipalities) /, 'managers of $1 ');
}

export function localSlots(topic: LocalTopic, work: Work, language: Language, chance: Chance): Slots {
  return {
    subject: topic.subject,
    population: chance.pick(topic.populations),
    factor: chance.pick(topic.factors),
    outcome: chance.pick(topic.outcomes),
    ...numbers(work.date, 600, 48_000, chance, language),
  };
}

function fits(factor: string, design: DesignId): boolean {
  if (design === 'diagnostic') return factor.startsWith('?');
  if (factor.startsWith('~')) return ADVERSE_FITS.has(design);
  return factor.startsWith('+') ? FAVOURABLE_FITS.has(design) : true;
}

/** Sizes are drawn as a product, so that small studies are more common than large ones. */
function numbers(date: string, low: number, high: number, chance: Chance, language: Language): Slots {
  const published = Number(date.slice(0, 4));
  const last = published - chance.between(1, 3);
  const first = last - chance.between(2, 10);
  const people = low + Math.floor((high - low) * chance.unit() * chance.unit() * chance.unit());
  return {
    n: writeNumber(people, 0, language),
    k: String(chance.between(8, 146)),
    span: `from ${first} to ${last}`,
    years: `${first}-${last}`,
    year: String(published - 1),
  };
}

function ratioBelow(chance: Chance): string {
  const value = chance.between(55, 92);
  return interval(value, chance.between(4, 12), Math.min(chance.between(4, 14), 98 - value));
}

function ratioAbove(chance: Chance): string {
  const value = chance.between(113, 242);
  return interval(value, Math.min(chance.between(6, 24), value - 103), chance.between(8, 42));
}

function interval(value: number, below: number, above: number): string {
  const write = (hundredths: number) => writeNumber(hundredths, 2, 'en');
  return `${write(value)}; 95% CI ${write(value - below)} to ${write(value + above)}`;
}

/** Areas under the curve, as developed and as validated elsewhere. */
function areas(chance: Chance): Slots {
  const developed = chance.between(72, 93);
  const write = (value: number) =>
    `0.${value} (95% CI 0.${value - chance.between(1, 3)} to 0.${value + chance.between(1, 3)})`;
  return { auc: write(developed), auc2: write(developed - chance.between(1, 9)) };
}
