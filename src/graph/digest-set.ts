/** One SHA-256 over any number of lines in any order, at 32 bytes of memory a line. */
import { createHash } from 'node:crypto';

const BYTES = 32;
const BUCKETS = 256;
const FIRST_ROOM = 16 * BYTES;

export class DigestSet {
  // Sorted one bucket (equal first byte) at a time: sorting needs room for the 256th part only.
  private readonly buckets = Array.from({ length: BUCKETS }, () => ({ bytes: Buffer.alloc(0), used: 0 }));
  /** Lines so far. */
  lines = 0;

  add(line: string): void {
    const digest = createHash('sha256').update(line).digest();
    const bucket = this.buckets[digest[0] ?? 0];
    if (bucket === undefined) return;
    if (bucket.used === bucket.bytes.length) {
      const larger = Buffer.alloc(Math.max(FIRST_ROOM, bucket.used * 2));
      bucket.bytes.copy(larger);
      bucket.bytes = larger;
    }
    digest.copy(bucket.bytes, bucket.used);
    bucket.used += BYTES;
    this.lines++;
  }

  /** SHA-256, in hexadecimal, over the sorted SHA-256 digests of the lines; a line that stands twice counts twice. */
  hash(): string {
    const whole = createHash('sha256');
    for (const { bytes, used } of this.buckets) {
      const digests = Array.from({ length: used / BYTES }, (_, at) => bytes.subarray(at * BYTES, (at + 1) * BYTES));
      for (const digest of digests.sort(Buffer.compare)) whole.update(digest);
    }
    return whole.digest('hex');
  }
}
