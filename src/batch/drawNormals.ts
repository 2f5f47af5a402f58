import {normalQuantile} from "../quantity/normalQuantile.js";
import {type Batch, laneCount} from "./batch.js";

/** Draws the first `count` normal numbers of an address of every lane's run into `normals`, [number][lane]. */
export function drawNormals(
  batch: Batch,
  t: number,
  flow: number,
  cell: number,
  count: number
): void {
  const {kernels, slabs, runs, stride, seed} = batch;
  const {uniforms, normals} = slabs;
  for (let k = 0; k < count; k += 2) {
    const at = k * stride;
    kernels.random(
      runs.byteOffset,
      seed,
      k / 2,
      cell,
      t,
      flow,
      uniforms.byteOffset + at,
      normals.byteOffset + at
    );
  }
  for (let k = 0; k < count * laneCount; ++k) {
    const q = uniforms[k] - 0.5;
    if (q < -0.425 || q > 0.425) normals[k] = normalQuantile(uniforms[k]);
  }
}
