/** Marks inside a citation while it is written: what is italic, what is a link. Made into HTML or taken out at the end. */

import { doiLink } from './doi.js';

/** Characters for private use, which no metadata has business with: they are taken out of what comes from outside. */
const MARKS = {
  i: ['\u{E000}', '\u{E001}'],
  b: ['\u{E002}', '\u{E003}'],
  sub: ['\u{E004}', '\u{E005}'],
  sup: ['\u{E006}', '\u{E007}'],
  a: ['\u{E008}', '\u{E009}'],
} as const;
type Element = keyof typeof MARKS;

const ANY_MARK = /[\u{E000}-\u{E009}]/gu;

const ALLOWED: Readonly<Record<string, Element>> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sub: 'sub',
  sup: 'sup',
};

const marked = (element: Element, text: string) =>
  text === '' ? '' : `${MARKS[element][0]}${text}${MARKS[element][1]}`;

/** Italics within italics stand upright. */
export function italic(text: string): string {
  const [open, close] = MARKS.i;
  return marked(
    'i',
    text.replace(/[\u{E000}\u{E001}]/gu, (mark) => (mark === open ? close : open)),
  );
}

/** A web address, or a DOI that is shown as it is and leads to its resolver. */
export const link = (text: string): string => marked('a', text);

/** The text without marks. */
export const bare = (text: string): string => text.replace(ANY_MARK, '');

/** Text from outside with its own italics, bold, sub- and superscript as marks; all other markup is dropped. */
export function fromMetadata(text: string): string {
  const open: Element[] = [];
  const inside = bare(text).replace(
    /<(\/?)([a-zA-Z][\w:.-]{0,30})(?:\s[^<>]*)?\/?>/g,
    (whole, closing: string, name: string) => {
      const element = ALLOWED[name.toLowerCase()];
      if (element === undefined || whole.endsWith('/>')) return '';
      if (closing === '') {
        open.push(element);
        return MARKS[element][0];
      }
      if (open.at(-1) !== element) return '';
      open.pop();
      return MARKS[element][1];
    },
  );
  return (
    inside +
    open
      .reverse()
      .map((element) => MARKS[element][1])
      .join('')
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** As HTML: everything escaped but our own marks; links are those of the web. */
export function htmlOf(text: string): string {
  const [from, to] = MARKS.a;
  return text
    .split(new RegExp(`(${from}[^${to}]*${to})`, 'u'))
    .map((part) => (part.startsWith(from) ? anchor(bare(part)) : elements(part)))
    .join('');
}

function anchor(shown: string): string {
  const address = /^10\.\d/.test(shown) ? doiLink(shown) : shown;
  return /^https?:\/\//i.test(address) ? `<a href="${escaped(address)}">${escaped(shown)}</a>` : escaped(shown);
}

function elements(text: string): string {
  return (['i', 'b', 'sub', 'sup'] as const).reduce(
    (html, element) =>
      html.replaceAll(MARKS[element][0], `<${element}>`).replaceAll(MARKS[element][1], `</${element}>`),
    escaped(text),
  );
}
