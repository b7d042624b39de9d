/** Text made safe for a field of a BibTeX entry. Letters stay Unicode; only what LaTeX reads as a command is escaped. */

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash: written as themselves, an unbalanced one would end the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** One line of text for a field in braces. */
export function escapeLatex(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\{}&%$#_~^`]/g, (character) => ESCAPES[character] ?? character)
      // Hyphens and apostrophes in a row would become a dash or a closing quotation mark.
      .replace(/-(?=-)/g, '-{}')
      .replace(/'(?=')/g, "'{}")
  );
}

/** An address or identifier for a field that is read word for word: what would end or unbalance the field is percent-encoded. */
export function verbatimLatex(text: string): string {
  return text.replace(
    /[{}\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
