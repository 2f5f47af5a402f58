import {leave} from "./exposeRow.js";
import type {Pass} from "./pass.js";
import {type Row, rowHazards} from "./rowHazards.js";

/**
 * Exposes three groups of state i at once, from group g on: they share hazards by age, so that each is read once, and
 * three cells one division. False, with nothing done, where their scheduled ages differ.
 */
export function exposeThree(pass: Pass, t: number, i: number, g: number): boolean {
  const {parts, workspace} = pass;
  const {rows, ratioByAge} = workspace.scratch;
  const {group: G, age: A} = parts.shape;
  const x = rowHazards(pass, t, i, g, rows[0]);
  const y = rowHazards(pass, t, i, g + 1, rows[1]);
  const z = rowHazards(pass, t, i, g + 2, rows[2]);
  if (x.low !== y.low || x.low !== z.low || x.high !== y.high || x.high !== z.high) return false;
  exposeAges(pass, i, i * G + g, 0, x.low);
  if (x.high > x.low)
    for (let k = 0; k < 3; ++k) leave(pass, t, i, g + k, rows[k]!, ratioByAge, i * A);
  exposeAges(pass, i, i * G + g, x.high, A);
  return true;
}

function exposeAges(
  {parts, workspace}: Pass,
  i: number,
  r: number,
  from: number,
  to: number
): void {
  const {cells: n, rows, ratioByAge, ratioByGroup} = workspace.scratch;
  const {h, f, at, hFlat: hx, fFlat: fx} = rows[0];
  const {hFlat: hy, fFlat: fy} = rows[1] as Row;
  const {hFlat: hz, fFlat: fz} = rows[2] as Row;
  const A = parts.shape.age;
  const first = r * A;
  const second = first + A;
  const third = second + A;
  const sums = i * A;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  for (let a = from; a < to; ++a) {
    const share = f[at + a]!;
    // Keeps 0 / 0 away where the hazard is 0; lost in any other sum.
    const hazard = h[at + a]! + 1e-100;
    const x = n[first + a]!;
    const y = n[second + a]!;
    const z = n[third + a]!;
    const outX = x * (fx + (1 - fx) * share);
    const outY = y * (fy + (1 - fy) * share);
    const outZ = z * (fz + (1 - fz) * share);
    const hX = hazard + hx;
    const hY = hazard + hy;
    const hZ = hazard + hz;
    const both = hX * hY;
    const inverse = 1 / (both * hZ);
    const inverseBoth = hZ * inverse;
    const rX = outX * (hY * inverseBoth);
    const rY = outY * (hX * inverseBoth);
    const rZ = outZ * (both * inverse);
    n[first + a] = x - outX;
    n[second + a] = y - outY;
    n[third + a] = z - outZ;
    ratioByAge[sums + a]! += rX + rY + rZ;
    sumX += rX;
    sumY += rY;
    sumZ += rZ;
  }
  ratioByGroup[r]! += sumX;
  ratioByGroup[r + 1]! += sumY;
  ratioByGroup[r + 2]! += sumZ;
}
