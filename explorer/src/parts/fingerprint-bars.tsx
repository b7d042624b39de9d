/** A fingerprint as bars: drawn as SVG, so that no style has to stand in the page; the number stands beside each. */
import type { ComponentChildren } from 'preact';
import type { PageRequest } from '../http.js';
import { formatPercent } from '../i18n/format.js';

export interface Bar {
  readonly concept: { readonly id: string; readonly label: string };
  /** 0 to 1; the top concept is 1. */
  readonly weight: number;
  /** Shown when the reader asks why. */
  readonly evidence?: ComponentChildren;
}

export function FingerprintBars({
  bars,
  request,
  why,
}: {
  readonly bars: readonly Bar[];
  readonly request: PageRequest;
  readonly why?: string;
}) {
  return (
    <ol class="bars">
      {bars.map(({ concept, weight, evidence }) => (
        <li key={concept.id}>
          <a href={request.link.to({ id: concept.id })}>{concept.label}</a>
          <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar-rest" width="100" height="4" />
            <rect class="bar-weight" width={(weight * 100).toFixed(1)} height="4" />
          </svg>
          <span class="bar-number">{formatPercent(weight, request.language)}</span>
          {evidence !== undefined && (
            <details class="evidence">
              <summary>{why}</summary>
              {evidence}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
