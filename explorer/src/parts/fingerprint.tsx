/** A fingerprint: bars by vocabulary, in the order of weight or of the alphabet, each with its reasons on demand. */
import type { ComponentChildren } from 'preact';
import type {
  FingerprintShownFragment,
  OutputsOfEvidenceFragment,
  WordsOfEvidenceFragment,
} from '../graphql/generated/graphql.js';
import type { PageRequest } from '../http.js';
import { compareText, formatNumber } from '../i18n/format.js';
import { FingerprintBars } from './fingerprint-bars.js';
import { basisNames, evidenceFieldNames } from './kinds.js';
import { partMessages } from './messages.js';
import { foreign } from './outputs.js';
import { RichText } from './rich-text.js';

type Entry = FingerprintShownFragment['entries'][number];

/** How many concepts a page shows at first, and at most. */
const SHOWN = 12;
const MOST = 100;

/** The arguments that a fingerprint takes from the address: `concepts=all` for as many as there may be. */
export const conceptsAsked = ({ query }: PageRequest): number => (query.get('concepts') === 'all' ? MOST : SHOWN);

export function FingerprintSection<E extends Entry>({
  fingerprint,
  request,
  evidence,
  children,
}: {
  readonly fingerprint: Omit<FingerprintShownFragment, 'entries'> & { readonly entries: readonly E[] };
  readonly request: PageRequest;
  readonly evidence?: (entry: E) => ComponentChildren;
  /** What stands between the heading and the bars. */
  readonly children?: ComponentChildren;
}) {
  const { language, query, link } = request;
  const t = partMessages[language];
  const alphabet = query.get('sort') === 'alphabet';
  const { entries, totalCount, basis, outputs, truncated } = fingerprint;
  return (
    <section id="fingerprint">
      <h2>{t.fingerprint}</h2>
      {children}
      <p class="meta">
        {basis !== null ? basisNames[language][basis] : t.fromOutputs(formatNumber(outputs, language), outputs)}{' '}
        {truncated && `${t.fingerprintTruncated} `}
        <a href={link('/about#fingerprints')}>{t.howMade}</a>
      </p>
      {entries.length === 0 ? (
        <p>{t.noConcepts}</p>
      ) : (
        <>
          <Choice
            label={t.sortBy}
            choices={[
              { text: t.byWeight, href: `${link.here({ sort: null })}#fingerprint`, chosen: !alphabet },
              { text: t.byAlphabet, href: `${link.here({ sort: 'alphabet' })}#fingerprint`, chosen: alphabet },
            ]}
          />
          {vocabulariesOf(entries).map(({ id, title, of }) => (
            <div key={id}>
              <h3 class="vocabulary">
                <a href={link.to({ id })}>{title}</a>
              </h3>
              <FingerprintBars
                request={request}
                why={t.why}
                bars={(alphabet ? byLabel(of, request) : of).map((entry) => ({
                  concept: entry.concept,
                  weight: entry.weight,
                  evidence: evidence?.(entry),
                }))}
              />
            </div>
          ))}
          {totalCount > entries.length && entries.length < MOST && (
            <p>
              <a href={`${link.here({ concepts: 'all' })}#fingerprint`}>
                {t.allConcepts(formatNumber(Math.min(totalCount, MOST), language))}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const byLabel = <E extends Entry>(entries: readonly E[], { language }: PageRequest): E[] => {
  const compare = compareText(language);
  return [...entries].sort((a, b) => compare(a.concept.label, b.concept.label));
};

/** Entries by their vocabulary, the one with the heaviest concept first. */
function vocabulariesOf<E extends Entry>(entries: readonly E[]) {
  const groups = new Map<string, { readonly id: string; readonly title: string; readonly of: E[] }>();
  for (const entry of entries) {
    const { id, title } = entry.concept.vocabulary;
    const group = groups.get(id) ?? { id, title, of: [] };
    group.of.push(entry);
    groups.set(id, group);
  }
  return [...groups.values()];
}

export interface ChoiceShown {
  readonly text: string;
  readonly href: string;
  readonly chosen: boolean;
}

/** One of a few: links, the chosen one marked. */
export function Choice({ label, choices }: { readonly label: string; readonly choices: readonly ChoiceShown[] }) {
  return (
    <p class="choice">
      <span class="meta">{label}</span>{' '}
      {choices.map(({ text, href, chosen }) => (
        <a key={href} href={href} aria-current={chosen ? 'true' : undefined} rel="nofollow">
          {text}
        </a>
      ))}
    </p>
  );
}

export function Words({
  evidence,
  request,
}: {
  readonly evidence: readonly WordsOfEvidenceFragment[];
  readonly request: PageRequest;
}) {
  const t = partMessages[request.language];
  return (
    <ul>
      {evidence.map(({ field, matchedText, label }, at) => (
        <li key={at}>
          {matchedText === null ? t.likeOthers : <q>{matchedText}</q>}{' '}
          {field !== null && evidenceFieldNames[request.language][field]}
          {label !== null && label.toLowerCase() !== matchedText?.toLowerCase() && ` (${t.matchesLabel(label)})`}
        </li>
      ))}
    </ul>
  );
}

export function OutputsOfConcept({
  evidence,
  request,
}: {
  readonly evidence: readonly OutputsOfEvidenceFragment[];
  readonly request: PageRequest;
}) {
  return (
    <ul>
      {evidence.map(
        ({ publication }) =>
          publication !== null && (
            <li key={publication.id}>
              <a href={request.link.to(publication)} lang={foreign(publication.language, request)}>
                <RichText text={publication.title} />
              </a>{' '}
              {publication.year}
            </li>
          ),
      )}
    </ul>
  );
}
