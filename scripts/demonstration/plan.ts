/** What was published when, by whom, on what, in which form: everything about the outputs but their words. */

import { TOPIC_SINCE } from './eras.js';
import { noticeOf, planConsortium, planTheses, preprintOf } from './plan-specials.js';
import { Chance } from './random.js';
import { closedGroup, PEOPLE, type Person, placeAt, writesDutch } from './roster.js';
import { OUR_UNIT_SHARES, TYPE_SHARES, type WorkType } from './shares.js';
import { Teams } from './teams.js';
import { danish } from './words/danish.js';
import type { DesignId } from './words/design.js';
import { COMPUTING } from './words/designs.js';
import { dutch } from './words/dutch.js';
import type { Topic } from './words/topic.js';
import { TOPICS, topicOf } from './words/topics.js';
import type { Work } from './work.js';

const TOTAL = 600;
const FIRST_YEAR = 2016;
const YEARS = 10;
const PREPRINTS_OF_ARTICLES = 15;

/** All works, oldest first. */
export function planWorks(): readonly Work[] {
  const teams = new Teams(new Chance('teams'));
  const theses = planTheses(new Chance('theses'));
  // Correction, retraction and consortium are one each.
  const ordinary = planOrdinary(TOTAL - theses.length - PREPRINTS_OF_ARTICLES - 3, teams, new Chance('plan'));
  const spoken = inOtherLanguages(ordinary, new Chance('languages'));
  const chance = new Chance('specials');
  const articles = spoken.filter((work) => work.type === 'JOURNAL_ARTICLE' && work.language === 'en');
  const computed = articles.filter((work) => COMPUTING.has(work.design) && work.date > '2017');
  const preprints = chance.sample(computed, PREPRINTS_OF_ARTICLES).map((about) => preprintOf(about, chance));
  const [corrected, retracted] = chance.sample(
    articles.filter((work) => !computed.includes(work) && work.date < '2024'),
    2,
  );
  if (corrected === undefined || retracted === undefined) throw new Error('too few articles to correct one');
  const notices = [noticeOf('ERRATUM', corrected), noticeOf('RETRACTION', retracted)];
  return [...spoken, ...theses, ...preprints, ...notices, planConsortium(chance)].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}

function planOrdinary(count: number, teams: Teams, chance: Chance): readonly Work[] {
  const dates = Array.from({ length: count }, (_, at) => drawDate((at + 0.5) / count, chance)).sort();
  return dates.map((date) => {
    const month = date.slice(0, 7);
    const open = OUR_UNIT_SHARES.filter(({ unit }) =>
      PEOPLE.some((person) => placeAt(person, month)?.organization === unit),
    );
    const { unit } = chance.weighted(open, ({ share }) => share);
    const lead = teams.lead(unit, month);
    const topic = drawTopic(lead, unit, month, chance);
    const type = chance.weighted(TYPE_SHARES, ({ care, data }) => (topic.data === undefined ? care : data)).type;
    const across = closedGroup(lead) === undefined && chance.happens(0.2);
    const size = drawSize(type, chance);
    const authors = teams.team(lead, [topic.id, ...lead.topics], month, size, across);
    const second = secondTopic(topic, authors);
    const design = drawDesign(topic, second, chance);
    const reviewed = type === 'JOURNAL_ARTICLE' && design.endsWith('Review');
    return {
      type: reviewed ? 'REVIEW_ARTICLE' : type,
      date,
      topic,
      ...(second === undefined ? {} : { second }),
      design,
      authors,
      supervisors: [],
      namedAuthors: [],
      ...(unit !== 'group-history' && size > 5 && chance.happens(0.02) ? { groupAuthor: 'alliance-tidelands' } : {}),
      language: 'en',
    };
  });
}

/** A day in the year in which `share` of all outputs are out; year y has a part in proportion to 42 + 4y. */
function drawDate(share: number, chance: Chance): string {
  const weights = Array.from({ length: YEARS }, (_, index) => 42 + 4 * index);
  let rest = share * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
  return `${FIRST_YEAR + index}-${twoDigits(chance.between(1, 12))}-${twoDigits(chance.between(1, 28))}`;
}

function drawTopic(lead: Person, unit: string, month: string, chance: Chance): Topic {
  const [main = '', side] = lead.topics.filter((id) => (TOPIC_SINCE[id] ?? '') <= month);
  if (side !== undefined && chance.happens(0.27)) return topicOf(side);
  if (chance.happens(0.08))
    return chance.pick(TOPICS.filter(({ id, unit: home }) => home === unit && (TOPIC_SINCE[id] ?? '') <= month));
  return topicOf(main);
}

/** The topic of the first co-author whose main topic belongs to another unit. */
function secondTopic(topic: Topic, authors: readonly Person[]): Topic | undefined {
  const others = authors.map((person) => topicOf(person.topics[0] ?? topic.id));
  return others.find((other) => other.unit !== topic.unit);
}

function drawDesign(topic: Topic, second: Topic | undefined, chance: Chance): DesignId {
  const computing = topic.data === undefined ? (second?.designs ?? []).filter((design) => COMPUTING.has(design)) : [];
  if (computing.length > 0 && chance.happens(0.6)) return chance.pick(computing);
  return chance.pick(topic.designs.filter((design) => topic.data !== undefined || !COMPUTING.has(design)));
}

function drawSize(type: WorkType, chance: Chance): number {
  if (type === 'EDITORIAL' || type === 'COMMENT' || type === 'PERIODICAL_ARTICLE') return chance.between(1, 2);
  if (type === 'LETTER' || type === 'BOOK_CHAPTER' || type === 'PRESENTATION') return chance.between(1, 3);
  if (type === 'BOOK') return chance.between(1, 2);
  if (type === 'MASTER_THESIS') return 1;
  return chance.weighted([2, 3, 4, 5, 6, 7], (size) => [0, 0, 10, 20, 26, 22, 14, 8][size] ?? 0);
}

/** Forty in Danish and twenty in Dutch, where there are words for the topic and somebody to write them. */
function inOtherLanguages(works: readonly Work[], chance: Chance): readonly Work[] {
  const types: readonly WorkType[] = ['JOURNAL_ARTICLE', 'REPORT', 'PERIODICAL_ARTICLE', 'BOOK_CHAPTER'];
  const suits = (words: typeof danish, work: Work) =>
    types.includes(work.type) &&
    work.second === undefined &&
    work.groupAuthor === undefined &&
    !COMPUTING.has(work.design) &&
    words.topics.some(({ id }) => id === work.topic.id);
  const inDutch = chance.sample(
    works.filter((work) => suits(dutch, work) && work.authors.some(writesDutch)),
    20,
  );
  const inDanish = chance.sample(
    works.filter((work) => suits(danish, work) && !inDutch.includes(work) && work.authors.some(({ member }) => member)),
    40,
  );
  return works.map((work) => {
    if (inDutch.includes(work)) return { ...work, language: 'nl' };
    return inDanish.includes(work) ? { ...work, language: 'da' } : work;
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
