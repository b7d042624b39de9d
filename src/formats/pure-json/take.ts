/** What a row of the table does with a value of Pure. */
import { type JsonObject, textsOf } from '../csl-json/values.js';
import type { Draft, Place } from '../draft.js';
import type { Put } from '../put.js';
import { textOf } from './values.js';

export type Take = (draft: Draft, value: unknown, place: Place, output: JsonObject) => void;

/** A text in whatever shape, in one line. */
export const text =
  (to: Put): Take =>
  (draft, value, place) => {
    const written = textOf(value);
    if (written !== '') to(draft, written, place);
  };

/** Every text of a list. */
export const each =
  (to: Put): Take =>
  (draft, value, place) => {
    for (const one of textsOf(value)) to(draft, one, place);
  };
