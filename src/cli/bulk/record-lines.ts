/** Lines of records as the commands on texts take them: `{ id, title, abstract, keywords?, language?, subjects? }`, one JSON object a line. */
import { z } from 'zod';
import { openText } from '../../formats/encoding.js';
import { linesOf } from '../../formats/whorl/lines.js';
import type { ExtractionInput } from '../../text/extract.js';

/** Characters of a line; longer ones are refused. */
export const MAX_LINE = 4_000_000;

const text = z.string().nullish();
const recordShape = z.object({
  id: z.union([z.string(), z.number()], 'a text or a number is expected').transform(String),
  title: text,
  abstract: text,
  keywords: z.array(z.string()).nullish(),
  language: text,
  subjects: z.array(z.string()).nullish(),
});

export interface TextRecord {
  readonly id: string;
  readonly input: ExtractionInput;
  /** URIs or notations that people gave it; none if not stated. */
  readonly subjects: readonly string[];
}

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
  readonly cut: boolean;
}

/** The lines of a file that hold something. */
export async function* recordLines(path: string): AsyncGenerator<NumberedLine> {
  for await (const line of linesOf((await openText(path)).text, MAX_LINE)) if (line.text.trim() !== '') yield line;
}

/** The record of a line, or why it holds none and what to do. */
export function parseRecordLine({ text, cut }: NumberedLine): TextRecord | { readonly problem: string } {
  if (cut) return { problem: `the line is longer than ${MAX_LINE} characters; one record a line is expected` };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'no JSON; one object a line is expected, like {"id": "1", "title": "…", "abstract": "…"}' };
  }
  const parsed = recordShape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') || 'the line';
    return { problem: `${field}: ${issue?.message ?? 'not as expected'}` };
  }
  const { id, title, abstract, keywords, language, subjects } = parsed.data;
  return {
    id,
    input: {
      ...(title != null && { title }),
      ...(abstract != null && { abstract }),
      ...(language != null && language !== '' && { language }),
      ...(keywords != null && { keywords: keywords.map((keyword) => ({ text: keyword })) }),
    },
    subjects: subjects ?? [],
  };
}
