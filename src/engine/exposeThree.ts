import type {Pass} from "./pass.js";
import {flatHazards, type Row, rowHazards} from "./rowHazards.js";

/**
 * Exposes three groups of state i at once, from group g on: they share hazards and scheduled shares by age, so that each
 * is read once, and three cells one division. False, with nothing done, where their scheduled shares differ.
 */
export function exposeThree(pass: Pass, t: number, i: number, g: number): boolean {
  const {parts, workspace} = pass;
  const {rows} = workspace.scratch;
  const {group: G, age: A} = parts.shape;
  const x = rowHazards(pass, t, i, g, rows[0]);
  if (parts.scheduled.length > 0 && parts.scheduled[0].group > 0) return false;
  const y = flatHazards(pass, t, i, g + 1, rows[1]);
  const z = flatHazards(pass, t, i, g + 2, rows[2]);
  const r = i * G + g;
  exposeAges(pass, i, r, 0, x.low, x, y, z);
  if (x.high > x.low) leaveAges(pass, t, i, r, x, y, z);
  exposeAges(pass, i, r, x.high, A, x, y, z);
  return true;
}

function exposeAges(
  {parts, workspace}: Pass,
  i: number,
  r: number,
  from: number,
  to: number,
  {h, f, at, hFlat: hx, fFlat: fx}: Row,
  {hFlat: hy, fFlat: fy}: Row,
  {hFlat: hz, fFlat: fz}: Row
): void {
  const {cells: n, ratioByAge, ratioByGroup} = workspace.scratch;
  const A = parts.shape.age;
  const first = r * A;
  const second = first + A;
  const third = second + A;
  const sums = i * A;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  for (let a = from; a < to; ++a) {
    const share = f[at + a];
    // Keeps 0 / 0 away where the hazard is 0; lost in any other sum.
    const hazard = h[at + a] + 1e-100;
    const x = n[first + a];
    const y = n[second + a];
    const z = n[third + a];
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
    ratioByAge[sums + a] += rX + rY + rZ;
    sumX += rX;
    sumY += rY;
    sumZ += rZ;
  }
  ratioByGroup[r] += sumX;
  ratioByGroup[r + 1] += sumY;
  ratioByGroup[r + 2] += sumZ;
}

/** The same for ages at which a share leaves by schedule after half a step. */
function leaveAges(
  {parts, workspace}: Pass,
  t: number,
  i: number,
  r: number,
  {h, e, at, hFlat: hx, eFlat: ex, low, high, sigma, sigmaAt}: Row,
  {hFlat: hy, eFlat: ey}: Row,
  {hFlat: hz, eFlat: ez}: Row
): void {
  const {cells: n, ratioByAge, ratioByGroup} = workspace.scratch;
  const {age: A, state: S} = parts.shape;
  const first = r * A;
  const second = first + A;
  const third = second + A;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  let all = 0;
  for (let a = low; a < high; ++a) {
    const share = e[at + a];
    const hazard = h[at + a] + 1e-100;
    const s = sigma[sigmaAt + a];
    const x = n[first + a];
    const y = n[second + a];
    const z = n[third + a];
    // Who leaves in the first half, who is then due, who leaves in the second half.
    const lostX = x * (ex + (1 - ex) * share);
    const lostY = y * (ey + (1 - ey) * share);
    const lostZ = z * (ez + (1 - ez) * share);
    const dueX = (x - lostX) * s;
    const dueY = (y - lostY) * s;
    const dueZ = (z - lostZ) * s;
    const outX = lostX + (x - lostX - dueX) * (ex + (1 - ex) * share);
    const outY = lostY + (y - lostY - dueY) * (ey + (1 - ey) * share);
    const outZ = lostZ + (z - lostZ - dueZ) * (ez + (1 - ez) * share);
    const hX = hazard + hx;
    const hY = hazard + hy;
    const hZ = hazard + hz;
    const both = hX * hY;
    const inverse = 1 / (both * hZ);
    const inverseBoth = hZ * inverse;
    const rX = outX * (hY * inverseBoth);
    const rY = outY * (hX * inverseBoth);
    const rZ = outZ * (both * inverse);
    n[first + a] = Math.max(x - outX - dueX, 0);
    n[second + a] = Math.max(y - outY - dueY, 0);
    n[third + a] = Math.max(z - outZ - dueZ, 0);
    ratioByAge[i * A + a] += rX + rY + rZ;
    sumX += rX;
    sumY += rY;
    sumZ += rZ;
    all += dueX + dueY + dueZ;
  }
  ratioByGroup[r] += sumX;
  ratioByGroup[r + 1] += sumY;
  ratioByGroup[r + 2] += sumZ;
  workspace.exits[(t * parts.exitNames.length + parts.scheduled[0].exit) * S + i] += all;
}
