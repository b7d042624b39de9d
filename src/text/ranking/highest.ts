/** The places of the highest values above 0, without sorting them all: counting by level finds where to cut. */
const LEVELS = 1024;

/**
 * Highest first; of equal ones the lower place.
 * @param among the places to look at; all if absent
 */
export function highest(values: Float64Array, most: number, among?: readonly number[]): number[] {
  const count = among?.length ?? values.length;
  const placeAt = (at: number) => (among === undefined ? at : (among[at] ?? 0));
  let top = 0;
  for (let at = 0; at < count; at += 1) top = Math.max(top, values[placeAt(at)] ?? 0);
  if (top === 0) return [];
  const levels = new Uint32Array(LEVELS + 1);
  const levelOf = (value: number) => Math.floor((value / top) * LEVELS);
  for (let at = 0; at < count; at += 1) {
    const value = values[placeAt(at)] ?? 0;
    if (value > 0) levels[levelOf(value)] = (levels[levelOf(value)] ?? 0) + 1;
  }
  let lowest = LEVELS;
  for (let sum = levels[LEVELS] ?? 0; lowest > 0 && sum < most; sum += levels[lowest] ?? 0) lowest -= 1;
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const place = placeAt(at);
    const value = values[place] ?? 0;
    if (value > 0 && levelOf(value) >= lowest) found.push(place);
  }
  return found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, most);
}
