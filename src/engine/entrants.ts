/** Which states people are on their way into, and between which cells of a state's block; only the length of `block` counts. */
export interface Entrants {
  readonly expected: Uint8Array;
  readonly entrantsFrom: Int32Array;
  readonly entrantsEnd: Int32Array;
  readonly block: {readonly length: number};
}

/** Notes that people are on their way into the cells [from, end) of a state's block: bounds on multiples of four, so that sums in fours stay the same. */
export function markEntrants(
  {expected, entrantsFrom, entrantsEnd, block}: Entrants,
  state: number,
  from: number,
  end: number
): void {
  const first = from & ~3;
  const last = Math.min(block.length, (end + 3) & ~3);
  expected[state] = 1;
  if (first < entrantsFrom[state]) entrantsFrom[state] = first;
  if (last > entrantsEnd[state]) entrantsEnd[state] = last;
}

/** Forgets who was on the way, once they have joined the present. */
export function forgetEntrants({expected, entrantsFrom, entrantsEnd, block}: Entrants): void {
  expected.fill(0);
  entrantsFrom.fill(block.length);
  entrantsEnd.fill(0);
}
