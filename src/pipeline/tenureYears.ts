/** Persons of a level by completed years, from place `first` to `last`, where all eligible stand. */
export interface TenureYears {
  readonly persons: Float64Array;
  readonly first: number;
  readonly last: number;
}

/** Fills a level: a share is eligible, the others are spread evenly over the years of waiting; without these all are eligible. */
export function fillYears(
  {persons, first, last}: TenureYears,
  stock: number,
  eligible: number
): void {
  const share = last === first ? 1 : eligible;
  for (let i = first; i < last; i++) persons[i] = (stock * (1 - share)) / (last - first);
  persons[last] = stock * share;
}

/** Share that is eligible; 0 for an empty level. */
export function shareOfYears({persons, first, last}: TenureYears): number {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += persons[i];
  return sum > 0 ? persons[last] / sum : 0;
}

/** Lets everybody serve one more year; a share stays. */
export function passYear({persons, first, last}: TenureYears, survival: number): void {
  persons[last] *= survival;
  if (last === first) return;
  persons[last] += persons[last - 1] * survival;
  for (let i = last - 1; i > first; i--) persons[i] = persons[i - 1] * survival;
  persons[first] = 0;
}

/** Takes at most the eligible, who are returned, and adds who comes in. */
export function moveYears({persons, first, last}: TenureYears, out: number, into: number): number {
  const up = Math.min(out, persons[last]);
  persons[last] -= up;
  persons[first] += into;
  return up;
}
