/** Are two publications one work? Pure, symmetric, and it says why. */
import { schemeOf } from '../../record/identity.js';
import { type Evidence, isTitleAlike, weigh } from './evidence.js';
import { contradiction, isByOthers, isTwo, isYearlySeries, noticeText, reservationAbout } from './objections.js';
import { isSettled, isWorthAsking } from './settled.js';
import type { PublicationTraits } from './traits.js';

/**
 * `same`: one work in one version, united without asking. `version`: a preprint and its article. `doubtful`: a person is
 * asked. `new`: two works.
 */
export type PairOutcome = 'same' | 'version' | 'doubtful' | 'new';

export interface Comparison {
  readonly outcome: PairOutcome;
  /** 0..1, from `same` at 0.5 on; an order, not a probability. */
  readonly score: number;
  readonly points: number;
  readonly because: readonly string[];
  /** Something says that they are two: nothing else may unite them on the way over a third record. */
  readonly contradicted: boolean;
  /** The titles are the same, but for spelling or what is cut off, or the pages are. */
  readonly titled: boolean;
  /** A deciding identifier in common. */
  readonly identified: boolean;
}

/** From here on the agreement is enough … */
const SAME_POINTS = 10;
/** … and from here on it is worth a person's time. */
const DOUBTFUL_POINTS = 7;
const POINTS_TO_SCORE = 3;
/** Of a preprint and its article the title must tell at least this. */
const TELLING_TITLE = 2;

/** @param recurring whether their title is known to come back over the years, as the heading of a column does */
export function comparePublications(a: PublicationTraits, b: PublicationTraits, recurring = false): Comparison {
  const evidence = weigh(a, b, recurring);
  if (evidence.shared.length > 0) return identified(a, b, evidence);
  const declared = isDeclaredVersion(a, b) || isDeclaredVersion(b, a);
  if (declared) return decided('version', evidence, ['one says that it is a version of the other']);
  const against = contradiction(a, b, evidence);
  if (against !== undefined) return decided('new', evidence, [against], true);
  if (a.kind.isPreprint !== b.kind.isPreprint) return versions(evidence);
  const reservation = reservationAbout(a, b, evidence);
  const isEnough = evidence.points >= SAME_POINTS || isSettled(a, b, evidence);
  if (isEnough && reservation === undefined) return decided('same', evidence, []);
  const byOthers = isByOthers(evidence);
  const isAsked = evidence.points >= DOUBTFUL_POINTS || byOthers || isWorthAsking(evidence);
  if (!isAsked || isYearlySeries(evidence)) return decided('new', evidence, [], isTwo(evidence));
  return decided('doubtful', evidence, reservation === undefined ? [] : [reservation], byOthers);
}

/** With an identifier in common they are one unless something else denies it: identifiers are mistyped and reused. */
function identified(a: PublicationTraits, b: PublicationTraits, evidence: Evidence): Comparison {
  const { title, authors, yearsApart = 0, conflict, shared } = evidence;
  const isOneObject = shared.some((key) => schemeOf(key) === 'doi' || schemeOf(key) === 'pmid');
  if (a.kind.isPreprint !== b.kind.isPreprint && !isOneObject)
    return decided('version', evidence, ['one is the preprint']);
  const alike = isTitleAlike(title.level) || title.level === 'unknown';
  if (conflict !== undefined && title.level !== 'equal') return decided('doubtful', evidence, []);
  if (a.kind.notice !== b.kind.notice && title.level !== 'equal')
    return decided('doubtful', evidence, [noticeText(a, b)]);
  if (title.numbersDiffer || evidence.types === 'apart')
    return decided('doubtful', evidence, ['but they may be parts of one work']);
  const sameTeam = authors.firstAgrees && yearsApart <= 1;
  if (alike && (authors.level !== 'conflict' || yearsApart <= 1)) return decided('same', evidence, []);
  return sameTeam
    ? decided('same', evidence, [])
    : decided('doubtful', evidence, ['but title, authors or year differ']);
}

function isDeclaredVersion(a: PublicationTraits, b: PublicationTraits): boolean {
  return a.versionOf.some((key) => b.identifiers.includes(key));
}

/** A preprint comes before its article, under the same title and authors; place, venue and identifiers are bound to differ. */
function versions(evidence: Evidence): Comparison {
  const { title, authors, yearsApart = 0 } = evidence;
  const titled = ['equal', 'spelled', 'shortened'].includes(title.level) && title.information >= TELLING_TITLE;
  if (titled && authors.level === 'agree' && yearsApart <= 3)
    return decided('version', evidence, ['one is a preprint, the other is published']);
  const maybe = authors.level === 'agree' && authors.shared >= 2 && yearsApart <= 3 && title.level === 'contained';
  return maybe
    ? decided('doubtful', evidence, ['it may be the preprint under another title'])
    : decided('new', evidence, [], isTwo(evidence));
}

function decided(
  outcome: PairOutcome,
  evidence: Evidence,
  reasons: readonly string[],
  contradicted = false,
): Comparison {
  const raw = 1 / (1 + Math.exp((SAME_POINTS - evidence.points) / POINTS_TO_SCORE));
  const score =
    outcome === 'new'
      ? Math.min(raw, 0.15)
      : outcome === 'doubtful'
        ? Math.max(0.16, Math.min(raw, 0.49))
        : Math.max(raw, 0.5);
  return {
    outcome,
    score: Math.round(score * 1_000) / 1_000,
    points: Math.round(evidence.points * 100) / 100,
    because: [...evidence.because, ...reasons],
    contradicted,
    titled: ['equal', 'spelled'].includes(evidence.title.level) || evidence.place.certain,
    identified: evidence.shared.length > 0,
  };
}
