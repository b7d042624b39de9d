/** Which output cites which: earlier ones on the same topic, by the same people, and those that are cited already. */

import { Chance } from './random.js';
import { closedGroup } from './roster.js';
import type { WorkType } from './shares.js';
import type { Work } from './work.js';

const LISTS: ReadonlySet<WorkType> = new Set([
  'JOURNAL_ARTICLE',
  'REVIEW_ARTICLE',
  'CONFERENCE_PAPER',
  'BOOK_CHAPTER',
  'REPORT',
  'DOCTORAL_THESIS',
  'PREPRINT',
]);

export class Citations {
  private readonly cited = new Map<Work, readonly Work[]>();
  private readonly counts = new Map<Work, number>();
  private readonly withdrawn = new Set<Work>();

  /** `works` are in the order of publication. */
  constructor(works: readonly Work[]) {
    const chance = new Chance('citations');
    for (const [at, work] of works.entries()) {
      const chosen = this.choose(work, works.slice(0, at), chance);
      this.cited.set(work, chosen);
      for (const one of chosen) this.counts.set(one, this.times(one) + 1);
      if (work.type === 'RETRACTION' && work.about !== undefined) this.withdrawn.add(work.about);
    }
  }

  of(work: Work): readonly Work[] {
    return this.cited.get(work) ?? [];
  }

  times(work: Work): number {
    return this.counts.get(work) ?? 0;
  }

  retracted(work: Work): boolean {
    return this.withdrawn.has(work);
  }

  private choose(work: Work, earlier: readonly Work[], chance: Chance): readonly Work[] {
    if (work.type === 'ERRATUM' || work.type === 'RETRACTION') return work.about === undefined ? [] : [work.about];
    if (!LISTS.has(work.type) || chance.happens(0.08)) return [];
    const citable = earlier.filter((one) => LISTS.has(one.type) && one.about === undefined && !this.withdrawn.has(one));
    const wanted = work.type === 'REVIEW_ARTICLE' ? chance.between(4, 12) : chance.between(0, 7);
    const chosen: Work[] = [];
    while (chosen.length < Math.min(wanted, citable.length)) {
      const left = citable.filter((one) => !chosen.includes(one));
      chosen.push(chance.weighted(left, (one) => this.pull(work, one)));
    }
    return chosen;
  }

  private pull(work: Work, one: Work): number {
    const topic =
      one.topic === work.topic ? 8 : one.topic.unit === work.topic.unit ? 2 : one.topic === work.second ? 4 : 0.1;
    const self = one.authors.some((author) => work.authors.includes(author)) ? 3 : 1;
    const far = one.authors.some(closedGroup) !== work.authors.some(closedGroup) ? 0.2 : 1;
    return topic * self * far * (1 + this.times(one) / 3);
  }
}
