/** What all pages for frames share: no header, links that leave the frame, a word on where it comes from. */
import type { ComponentChildren } from 'preact';
import type { PageAnswer, PageRequest } from '../../http.js';
import { embedMessages } from './messages.js';

export function framed(request: PageRequest, title: string, source: string, body: ComponentChildren): PageAnswer {
  const t = embedMessages[request.language];
  return {
    kind: 'page',
    frame: 'embed',
    title,
    noIndex: true,
    // Without this a link would open its page inside the frame.
    head: <base target="_top" />,
    body: (
      <>
        <h1>{title}</h1>
        {body}
        <p class="meta">
          <a href={source}>{t.source}</a>
        </p>
      </>
    ),
  };
}

const MOST = 50;

/** How many entries are asked for, by the address. */
export function firstOf({ query }: PageRequest, otherwise = 10): number {
  const value = Number(query.get('first') ?? otherwise);
  return Number.isInteger(value) && value >= 1 ? Math.min(MOST, value) : otherwise;
}
