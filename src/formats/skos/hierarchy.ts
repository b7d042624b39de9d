/**
 * Broader links without cycles. The hierarchy is walked from the concepts in order of URI, broader ones in order of URI;
 * a link back to a concept on the way walked closes a cycle and is left out. So the same vocabulary always loses the same
 * links, in whatever order its file states them. Linear in concepts and links.
 */

export interface BroaderLink {
  readonly narrower: string;
  readonly broader: string;
}

/** Returns the links to leave out. `broaderOf`: concept to its broader concepts. */
export function linksThatCloseCycles(broaderOf: ReadonlyMap<string, readonly string[]>): BroaderLink[] {
  const closing: BroaderLink[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of [...broaderOf.keys()].sort()) if (!state.has(start)) walk(start, broaderOf, state, closing);
  return closing;
}

// An own stack: a chain of a million concepts would exhaust that of the language.
function walk(
  start: string,
  broaderOf: ReadonlyMap<string, readonly string[]>,
  state: Map<string, 'open' | 'done'>,
  closing: BroaderLink[],
): void {
  const way: { concept: string; broader: readonly string[]; next: number }[] = [];
  const enter = (concept: string) => {
    state.set(concept, 'open');
    way.push({ concept, broader: [...(broaderOf.get(concept) ?? [])].sort(), next: 0 });
  };
  enter(start);
  for (let place = way.at(-1); place !== undefined; place = way.at(-1)) {
    const broader = place.broader[place.next];
    place.next += 1;
    if (broader === undefined) {
      state.set(place.concept, 'done');
      way.pop();
    } else if (state.get(broader) === 'open') closing.push({ narrower: place.concept, broader });
    else if (!state.has(broader)) enter(broader);
  }
}
