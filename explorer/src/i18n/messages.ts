/**
 * Texts of the site, a set for each part of it, in every language. The compiler refuses a set that lacks a text or has
 * one of another shape in one of the languages.
 */
import type { Language } from './language.js';

/** A text, or one made from values: numbers, names. */
export type Message = string | ((...values: never[]) => string);

type Same<M> = {
  readonly [K in keyof M]: M[K] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};

export type Messages<M> = { readonly en: M; readonly da: Same<M>; readonly nl: Same<M> };

const all: { readonly name: string; readonly texts: Readonly<Record<Language, Readonly<Record<string, Message>>>> }[] =
  [];

/** @param name for tests and error messages: the folder of the part */
export function defineMessages<const M extends Readonly<Record<string, Message>>>(
  name: string,
  texts: { readonly en: M; readonly da: Same<M>; readonly nl: Same<M> },
): Messages<M> {
  all.push({ name, texts });
  return texts;
}

/** Every set that has been loaded: for the test that nothing is missing or the same by mistake. */
export const everyMessage = (): readonly {
  readonly name: string;
  readonly texts: Readonly<Record<Language, Readonly<Record<string, Message>>>>;
}[] => all;

/** `one` for 1, else `many`. English, Danish and Dutch have these two forms. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
