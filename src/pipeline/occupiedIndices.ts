/** The first and one past the last index of numbers, [index][lane], that is not 0 in every lane; of nothing but 0 both are 0. */
export function occupiedIndices(
  values: ArrayLike<number>,
  lanes: number
): {first: number; end: number} {
  let [from, to] = [0, values.length];
  while (to > 0 && values[to - 1] === 0) to--;
  while (from < to && values[from] === 0) from++;
  return {first: Math.floor(from / lanes), end: Math.ceil(to / lanes)};
}
