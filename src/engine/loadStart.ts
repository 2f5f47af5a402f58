import type {Pass} from "./pass.js";

/** Writes the starting persons into the cells; in process mode whole ones, by largest remainder within and over states. */
export function loadStart({parts, workspace, whole}: Pass): void {
  const {table, weights, share} = parts.start;
  const {cells} = workspace.scratch;
  const {state: S, group: G, age: A} = parts.shape;
  const plain = !weights && table.age === 1 && table.group === A && table.state === G * A;
  if (plain) cells.set(table.values);
  if (weights) spreadStart(parts, share);
  for (let i = 0; i < (plain ? 0 : S); ++i)
    for (let g = 0; g < G; ++g)
      for (let a = 0; a < A; ++a) {
        const c = (i * G + g) * A + a;
        const persons = table.values[i * table.state + g * table.group + a * table.age];
        cells[c] = weights ? persons * share[c] : persons;
      }
  for (let c = 0; c < cells.length; ++c)
    if (!(cells[c] >= 0 && cells[c] < Infinity))
      throw new RangeError(
        `invalid start; not ≥ 0 persons: ${parts.shape.states[Math.floor(c / (G * A))]}: ${cells[c]}`
      );
  if (!whole) return;
  const totals = new Float64Array(S);
  for (let i = 0; i < S; ++i)
    for (let c = i * G * A; c < (i + 1) * G * A; ++c) totals[i] += cells[c];
  roundTotal(totals, Math.round(totals.reduce((sum, x) => sum + x, 0)));
  for (let i = 0; i < S; ++i) roundTotal(cells.subarray(i * G * A, (i + 1) * G * A), totals[i]);
}

/** Shares of each coarse number over the cells it stands for. */
function spreadStart({start, shape}: Pass["parts"], share: Float64Array): void {
  const {table, weights} = start;
  const {state: S, group: G, age: A} = shape;
  const [w, by] = [weights!, table];
  const sums = new Float64Array(table.values.length);
  for (let round = 0; round < 2; ++round)
    for (let i = 0; i < S; ++i)
      for (let g = 0; g < G; ++g)
        for (let a = 0; a < A; ++a) {
          const x = w.values[i * w.state + g * w.group + a * w.age];
          const at = i * by.state + g * by.group + a * by.age;
          if (round === 0) sums[at] += x;
          else if (sums[at] > 0) share[(i * G + g) * A + a] = x / sums[at];
          else if (table.values[at] > 0)
            throw new RangeError(
              `invalid start.spread; weights must have a sum > 0: ${shape.label("state", i)}: ${sums[at]}`
            );
        }
}

/** Rounds numbers ≥ 0 to integers with the given sum, by largest remainder; the earlier first where they are equal. */
export function roundTotal(values: Float64Array, total: number): void {
  let rest = total;
  const remainders = new Float64Array(values.length);
  for (let k = 0; k < values.length; ++k) {
    // A number that is whole but for rounding keeps its value.
    const floor = Math.floor(values[k] + 1e-9 * (1 + values[k]));
    remainders[k] = values[k] - floor;
    values[k] = floor;
    rest -= floor;
  }
  if (rest === 0) return;
  const up = rest > 0;
  const sorted = Float64Array.from(remainders).sort();
  const edge = up ? sorted[Math.max(0, values.length - rest)] : sorted[-rest - 1];
  for (let k = 0; k < values.length && rest !== 0; ++k)
    if (up ? remainders[k] > edge : remainders[k] < edge && values[k] > 0) {
      values[k] += up ? 1 : -1;
      rest -= up ? 1 : -1;
    }
  for (let k = 0; k < values.length && rest !== 0; ++k)
    if (remainders[k] === edge && (up || values[k] > 0)) {
      values[k] += up ? 1 : -1;
      rest -= up ? 1 : -1;
    }
}
