/** Persons of a level by completed years, from place `first` to `last`, where all eligible stand; [place][lane]. */
export interface TenureYears {
  readonly persons: Float64Array;
  readonly first: number;
  readonly last: number;
  /** Runs side by side. */
  readonly lanes: number;
}

/** Fills a level with a stock, which stands by lane from a place on: a share is eligible, the others are spread evenly over the years of waiting; without these all are eligible. */
export function fillYears(
  {persons, first, last, lanes: W}: TenureYears,
  stock: ArrayLike<number>,
  from: number,
  eligible: ArrayLike<number>
): void {
  for (let w = 0; w < W; w++) {
    const share = last === first ? 1 : eligible[w];
    const waiting = (stock[from + w] * (1 - share)) / (last - first);
    for (let i = first; i < last; i++) persons[i * W + w] = waiting;
    persons[last * W + w] = stock[from + w] * share;
  }
}

/** Writes the share that is eligible, by lane from a place on; 0 for an empty level. */
export function shareOfYears(
  {persons, first, last, lanes: W}: TenureYears,
  out: Float64Array,
  at: number
): void {
  for (let w = 0; w < W; w++) {
    let sum = 0;
    for (let i = first; i <= last; i++) sum += persons[i * W + w];
    out[at + w] = sum > 0 ? persons[last * W + w] / sum : 0;
  }
}

/** Lets everybody serve one more year; a share stays. */
export function passYear({persons, first, last, lanes: W}: TenureYears, survival: number): void {
  for (let w = 0; w < W; w++) {
    const end = last * W + w;
    persons[end] *= survival;
    if (last === first) continue;
    persons[end] += persons[end - W] * survival;
    for (let i = end - W; i > first * W + w; i -= W) persons[i] = persons[i - W] * survival;
    persons[first * W + w] = 0;
  }
}

/** Takes at most the eligible, who are left in `out`, and adds who comes in; both by lane. */
export function moveYears(
  {persons, first, last, lanes: W}: TenureYears,
  out: Float64Array,
  into: ArrayLike<number>
): void {
  for (let w = 0; w < W; w++) {
    out[w] = Math.min(out[w], persons[last * W + w]);
    persons[last * W + w] -= out[w];
    persons[first * W + w] += into[w];
  }
}
