/** The part of citeproc-js that we call; it ships no types. It is optional: whoever wants other styles installs it. */
declare module 'citeproc' {
  interface System {
    /** The XML of a locale such as `da-DK`; false where there is none. */
    retrieveLocale(tag: string): string | false;
    retrieveItem(id: string): object;
  }

  class Engine {
    constructor(system: System, style: string, locale: string, forceLocale?: boolean);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]] | false;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
