/** Runs of equal weight below which a probability is only rough, and the most runs that are made without being asked for. */
const [few, most] = [100, 32_768];

/** Runs that a register weights, and how many that count alike know as much. */
interface Weighted {
  runs: number;
  effective: number;
}

/** Whether too few runs of equal weight are left for a probability. */
export function areFew({effective}: Pick<Weighted, "effective">): boolean {
  return Math.floor(effective) < few;
}

/**
 * How many runs would leave enough of equal weight: n · 100 / n_effective and a fifth more.
 *
 * @param weighted - runs, and what they are worth
 * @returns a multiple of 1,024; null where it is more than 32,768
 */
export function enoughRuns({runs, effective}: Weighted): number | null {
  const wanted = Math.ceil((1.2 * runs * few) / Math.max(effective, 1e-9) / 1024) * 1024;
  return wanted <= most ? wanted : null;
}

/**
 * How many runs a forecast makes in the place of those asked for, because of these too few are left: where less than a quarter of them
 * is, and so few that a probability is rough.
 *
 * @param weighted - the runs asked for, and what they are worth
 * @returns null where the runs will do, were too few from the beginning, or no reasonable number would do
 */
export function moreRuns({runs, effective}: Weighted): number | null {
  if (!areFew({effective}) || effective >= runs / 4) return null;
  const wanted = enoughRuns({runs, effective});
  return wanted !== null && wanted > runs ? wanted : null;
}
