/** English titles in capitals as MLA and Chicago want them: all words but articles, conjunctions and prepositions. */

const SMALL = new Set(
  `about above across after against along alongside amid amidst among amongst an and apropos around as astride at atop
  barring before behind below beneath beside besides between beyond but by ca circa d' de despite down during et except
  for from given in inside into lest like modulo near next nor notwithstanding of off on onto or out over per plus pro qua
  sans since so than the through throughout till to toward towards under underneath until unto up upon v. van versus via
  von vs vs. with within without yet`.split(/\s+/),
);

/** The title in capitals; words that have any already stay as they are. */
export function titleCase(title: string): string {
  let starts = true;
  // Words stand at even places, what separates them at odd ones.
  const words = title.split(/(\s+|[-‐‑–—/])/u);
  return words
    .map((word, at) => {
      const [, opening = '', core = ''] = /^([\p{P}\p{S}\p{Co}]*)(.*)$/su.exec(word) ?? [];
      if (at % 2 === 1 || core === '') return word;
      const first = starts || /["“‘]/u.test(opening);
      starts = /[:?!][\p{P}\p{Co}]*$/u.test(core);
      const small =
        SMALL.has(core) || SMALL.has(core.replace(/[\p{P}\p{Co}]+$/u, '')) || /^\p{L}[\p{P}\p{Co}]*$/u.test(core);
      const stays = core !== core.toLowerCase() || (small && !first && at < words.length - 1);
      return stays ? word : opening + core.charAt(0).toUpperCase() + core.slice(1);
    })
    .join('');
}
