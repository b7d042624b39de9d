/** Names as the styles write them. */
import type { CitationName } from './item.js';
import { dotted, listed, present, undivided } from './parts.js';
import type { Words } from './words.js';

/** `Berg, N. S., Jr.` */
export function inverted(name: CitationName, betweenInitials: string): string {
  return undivided(name) ?? present([name.family, dotted(name.given, betweenInitials), name.suffix]).join(', ');
}

/** `N. S. Berg Jr.` */
export function initialsFirst(name: CitationName, betweenInitials: string): string {
  return undivided(name) ?? present([dotted(name.given, betweenInitials), name.family, name.suffix]).join(' ');
}

/** `Nina Sofie Berg Jr.` */
export function inOrder(name: CitationName): string {
  return undivided(name) ?? present([name.given, name.family, name.suffix]).join(' ');
}

/** `Berg, Nina Sofie, Jr.` */
export function familyFirst(name: CitationName): string {
  return undivided(name) ?? present([name.family, name.given, name.suffix]).join(', ');
}

/** `a and b`, `a, b, and c`: what MLA, Chicago and IEEE write. */
export function joinedByAnd(names: readonly string[], { and }: Words): string {
  return listed(names, ', ', names.length > 2 ? `, ${and} ` : ` ${and} `);
}
