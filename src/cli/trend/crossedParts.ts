/** Two parts of names that vary each beside the same other: what stands in them, in order. */
export interface CrossedParts {
  first: string[];
  second: string[];
}

/**
 * Finds two parts of the names of series that vary independently, as places and indicators do: Free · staff, Free · jobs, Syl · staff.
 * Parts that only tell the same apart again (Province · City) do not.
 *
 * @param names - parts joined by " · "
 * @returns the last two such parts, or undefined
 */
export function crossedParts(names: readonly string[]): CrossedParts | undefined {
  const split = names.map((name) => name.split(" · "));
  const parts = Math.min(...split.map((one) => one.length));
  for (let j = parts - 1; j > 0; j--)
    for (let i = j - 1; i >= 0; i--)
      if (variesBeside(split, i, j) && variesBeside(split, j, i))
        return {first: distinct(split, i), second: distinct(split, j)};
  return undefined;
}

/** Whether part i differs between names that are the same in part j. */
function variesBeside(split: readonly (readonly string[])[], i: number, j: number): boolean {
  const seen = new Map<string, string>();
  return split.some((one) => {
    const before = seen.get(one[j]) ?? one[i];
    seen.set(one[j], before);
    return before !== one[i];
  });
}

const distinct = (split: readonly (readonly string[])[], i: number) => [
  ...new Set(split.map((one) => one[i]))
];
