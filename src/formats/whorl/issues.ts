import type { z } from 'zod';
import { didYouMean } from './did-you-mean.js';
import type { Value } from './value.js';

/** A schema's complaint as a sentence that says what to do. */
export function describeIssue(issue: z.core.$ZodIssue, value: Value, field: string): string {
  const written = value.kind === 'text' ? value.text.trim().slice(0, 60) : '';
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      const guess = didYouMean(written, known);
      return `"${written}" is not known here${guess || '.'} It is one of ${known.join(', ')}`;
    }
    case 'too_big':
      return `${sizeOf(issue.origin)} is at most ${String(issue.maximum)}; shorten it`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'this is empty; write it or leave it out'
        : `${sizeOf(issue.origin)} is at least ${String(issue.minimum)}`;
    case 'invalid_type':
      if (issue.expected === 'int' || issue.expected === 'number')
        return `"${written}" is not a whole number; write digits only`;
      if (issue.expected === 'boolean') return `"${written}" is neither yes nor no; write true or false`;
      return 'this is missing; add it';
    case 'invalid_format':
      if (field.endsWith('country'))
        return `"${written}" is not a country code; write two letters of ISO 3166-1, e.g. DK`;
      return issue.format === 'url'
        ? `"${written}" is not a web address; write it as https://…`
        : `"${written}": ${issue.message}`;
    default:
      return issue.message;
  }
}

function sizeOf(origin: string): string {
  if (origin === 'string') return 'the number of characters here';
  return origin === 'array' ? 'the number of entries here' : 'this number';
}
