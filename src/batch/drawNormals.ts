import type {Batch} from "./batch.js";

/** Draws the first `count` normal numbers of an address of every lane's run into `normals`, [number][lane]. */
export function drawNormals(
  batch: Batch,
  t: number,
  flow: number,
  cell: number,
  count: number
): void {
  const {kernels, slabs, runs, stride, seed} = batch;
  for (let k = 0; k < count; k += 2) {
    const random = k + 1 < count ? kernels.randomTwo : kernels.randomOne;
    random(runs.byteOffset, seed, k / 2, cell, t, flow, slabs.normals.byteOffset + k * stride);
  }
}
