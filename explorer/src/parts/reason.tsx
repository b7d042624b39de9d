/** Why two are alike, in the language of the reader: the concepts they share, and what they did together. */
import type { PageRequest } from '../http.js';
import { formatNumber, formatPercent } from '../i18n/format.js';
import { partMessages } from './messages.js';

/** How many shared concepts are named; the others are counted. */
const NAMED = 4;
/** The API tells so many at most: then how many there are is not known. */
const TOLD = 20;

export interface Reasons {
  readonly shared: readonly { readonly label: string }[];
  /** Of outputs. */
  readonly sharedAuthors?: readonly { readonly name: string }[];
  /** 0 to 1. */
  readonly words?: number;
  /** Of people and organisations. */
  readonly jointOutputs?: number;
  /** 0 to 1. */
  readonly similarity?: number;
}

/** Words count as a reason of their own from half of the best match on. */
const MUCH = 0.5;

export function Reason({ of, request }: { readonly of: Reasons; readonly request: PageRequest }) {
  const { language } = request;
  const t = partMessages[language];
  const named = of.shared.slice(0, NAMED).map(({ label }) => label);
  const parts = [
    of.similarity !== undefined && of.similarity > 0 && t.similarity(formatPercent(of.similarity, language)),
    named.length > 0 &&
      t.sharedConcepts(
        `${named.join(', ')}${of.shared.length > NAMED ? ' …' : ''}`,
        of.shared.length < TOLD ? of.shared.length : undefined,
      ),
    of.sharedAuthors !== undefined &&
      of.sharedAuthors.length > 0 &&
      t.sharedAuthors(of.sharedAuthors.map(({ name }) => name).join(', '), of.sharedAuthors.length),
    of.words !== undefined && of.words >= MUCH && t.sameWords,
    of.jointOutputs !== undefined &&
      (of.jointOutputs === 0
        ? t.noJointOutputs
        : t.jointOutputs(formatNumber(of.jointOutputs, language), of.jointOutputs)),
  ].filter((part) => part !== false);
  return <span class="meta reason">{parts.join(' · ')}</span>;
}
