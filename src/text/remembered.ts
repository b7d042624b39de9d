/**
 * What a function says of a word in a language, remembered: texts and labels say the same words again and again.
 * @param most words a language; when there are more, those of the language are forgotten
 */
export function rememberedByLanguage<T extends object | string | boolean | null>(
  most: number,
  make: (word: string, language: string) => T,
): (word: string, language: string) => T {
  const memos = new Map<string, Map<string, T>>();
  return (word, language) => {
    let memo = memos.get(language);
    if (memo === undefined) {
      memo = new Map();
      memos.set(language, memo);
    }
    const known = memo.get(word);
    if (known !== undefined) return known;
    const made = make(word, language);
    if (memo.size >= most) memo.clear();
    memo.set(word, made);
    return made;
  };
}
