/** From when to when, as precise as it is known. */
import type { PageRequest } from '../http.js';
import { formatDate } from '../i18n/format.js';
import { partMessages } from './messages.js';

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export function periodText({ from, to }: Period, { language }: PageRequest): string {
  const t = partMessages[language];
  if (from === null) return to === null ? '' : t.until(formatDate(to, language));
  return to === null
    ? t.since(formatDate(from, language))
    : `${formatDate(from, language)} – ${formatDate(to, language)}`;
}
