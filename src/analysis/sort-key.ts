/** Sort keys of numbers: pages follow a stored text, whose index answers "the next twenty" without sorting. */

const BYTES = 8;

/**
 * A text by which numbers of 0 and more sort from the largest to the smallest. The bits of such a number grow with it
 * (IEEE 754); turned round they fall.
 */
export function descendingKey(value: number): string {
  const bits = Buffer.alloc(BYTES);
  bits.writeDoubleBE(value);
  return Buffer.from(bits.map((byte) => 0xff - byte)).toString('hex');
}
