/** Canonical JSON (RFC 8785 in spirit: sorted keys, no white space, absent stays absent) and its SHA-256. */
import { createHash } from 'node:crypto';

export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 in hexadecimal of the canonical JSON. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** In hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A short stable id made of what something is: 26 characters of base 32 (130 bits). */
export function stableId(kind: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u001f')).digest();
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  let text = '';
  for (let index = 0; index < 26; index++) text += alphabet[(digest[index] ?? 0) % 32];
  return `${kind}:${text}`;
}
