/**
 * Moves labels apart that would overlap, each as little as the order allows.
 *
 * Labels keep their order; wherever neighbours are closer than `gap`, the block they form is centred on the mean of
 * what its members asked for, and kept inside the bounds (pool adjacent violators on position − index × gap).
 *
 * @param positions - where each label would like to be, px; any order
 * @param gap - least distance between two labels, px
 * @param bounds - first and last position allowed, px
 * @returns positions in the order given, px
 * @example
 * spreadLabels([50, 52, 90], 14, [0, 100]) // => [44, 58, 90]
 * spreadLabels([], 14, [0, 100]) // => []
 */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  bounds: readonly [number, number]
): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => positions[a] - positions[b] || a - b);
  const blocks: {sum: number; count: number}[] = [];
  for (const [rank, index] of order.entries()) {
    blocks.push({sum: positions[index] - rank * gap, count: 1});
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1];
      const before = blocks[blocks.length - 2];
      if (before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
    }
  }
  const out = new Array<number>(positions.length);
  const slack = Math.max(bounds[0], bounds[1] - (positions.length - 1) * gap);
  let rank = 0;
  for (const {sum, count} of blocks) {
    const base = Math.min(Math.max(sum / count, bounds[0]), slack);
    for (let k = 0; k < count; k++, rank++) out[order[rank]] = base + rank * gap;
  }
  return out;
}
