/** Which format a file is in. Its content decides; the name is a hint for formats that need one. */

import { foreignKind } from './foreign-kinds.js';
import type { Format } from './format.js';
import { formats } from './registry.js';

export type Detected = { readonly format: Format } | { readonly unknown: string };

/** Surer than this beats what another format's marks say. */
const CERTAIN = 0.85;
const POSSIBLE = 0.2;

/**
 * @param head up to the first 64 KiB of decoded text
 * @param fileName without the folder
 * @returns the format that recognises the text most surely (the first in the registry among equals), or a sentence that
 * says what the file looks like and what can be done
 */
export function detectFormat(head: string, fileName: string, among: readonly Format[] = formats): Detected {
  const text = head.startsWith('\ufeff') ? head.slice(1) : head;
  if (text.trim() === '') return { unknown: `${fileName} is empty; there is nothing to import` };
  let best: { format: Format; sure: number } | undefined;
  for (const format of among) {
    const sure = format.recognises(text, fileName);
    if (sure > (best?.sure ?? 0)) best = { format, sure };
  }
  if (best !== undefined && best.sure >= CERTAIN) return { format: best.format };
  const foreign = foreignKind(text);
  const isPossible = best !== undefined && best.sure >= POSSIBLE;
  if (foreign !== undefined && !(isPossible && foreign.isVague === true))
    return { unknown: `${fileName} looks like ${foreign.what}. ${foreign.advice}` };
  if (best !== undefined && isPossible) return { format: best.format };
  const readable = among.map((format) => format.label).join(', ');
  return { unknown: `${fileName} is in no format we know. We read ${readable}; export it in one of these` };
}
