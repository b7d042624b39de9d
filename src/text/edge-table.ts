/**
 * The edges of a trie, all in one table of numbers: from a node along a stem to the next node. A `Map` with both in one key
 * needs numbers that no longer fit a machine word, and takes three times as long for the 600,000 edges of MeSH.
 */
const FIRST_CAPACITY = 1 << 10;
/** The table doubles when it is fuller than this. */
const FULLEST = 0.6;
const NONE = -1;

export class EdgeTable {
  private nodes = new Int32Array(FIRST_CAPACITY).fill(NONE);
  private stems = new Int32Array(FIRST_CAPACITY);
  private nexts = new Int32Array(FIRST_CAPACITY);
  private size = 0;

  /** The node that an edge leads to, or −1 if there is no such edge. Both numbers are whole and not negative. */
  get(node: number, stem: number): number {
    const at = this.place(node, stem);
    return this.nodes[at] === NONE ? NONE : (this.nexts[at] ?? NONE);
  }

  set(node: number, stem: number, next: number): void {
    const at = this.place(node, stem);
    if (this.nodes[at] === NONE) this.size += 1;
    this.nodes[at] = node;
    this.stems[at] = stem;
    this.nexts[at] = next;
    if (this.size > this.nodes.length * FULLEST) this.grow();
  }

  /** Where the edge is, or would be: the first free place after its own. */
  private place(node: number, stem: number): number {
    const { nodes, stems } = this;
    const mask = nodes.length - 1;
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(stem, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & mask;
    while (nodes[at] !== NONE && (nodes[at] !== node || stems[at] !== stem)) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { nodes, stems, nexts } = this;
    this.nodes = new Int32Array(nodes.length * 2).fill(NONE);
    this.stems = new Int32Array(nodes.length * 2);
    this.nexts = new Int32Array(nodes.length * 2);
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at] ?? NONE;
      if (node === NONE) continue;
      const stem = stems[at] ?? 0;
      const place = this.place(node, stem);
      this.nodes[place] = node;
      this.stems[place] = stem;
      this.nexts[place] = nexts[at] ?? NONE;
    }
  }
}
