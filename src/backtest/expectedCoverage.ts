import {lowerFactor} from "../fit/lowerFactor.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {Ends, Levels} from "./backtestRecord.js";

const key = streamKey("expectedCoverage");
const replicates = 4000;
const levels = ["50", "80", "95"] as const;

/** Some cases of one past date: their places in the correlation of all of them. */
export interface DateCases {
  correlation: readonly (readonly number[])[];
  chosen: readonly number[];
}

/**
 * Draws how often intervals hold where forecasts are right: numbers of one past date are drawn together, as their forecasts hang
 * together; those of different dates by themselves, though dates of one place share years, so that the ranges are rather too narrow.
 *
 * @param dates - cases by past date
 * @returns central 95% range of the share of cases inside, by nominal percent
 * @example
 * expectedCoverage([{correlation: [[1], [1, 1]], chosen: [0, 1]}])["50"] // => [0, 1]
 */
export function expectedCoverage(dates: readonly DateCases[]): Record<keyof Levels, Ends> {
  const factors = dates.map(({correlation, chosen}) => {
    const rows = lowerFactor(correlation);
    return chosen.map((at) => rows[at]);
  });
  const widths = levels.map((level) => normalQuantile(0.5 + Number(level) / 200));
  const cases = factors.flat().length;
  const shares = levels.map(() => new Float64Array(replicates));
  const random = createRandom(1);
  for (let k = 0; k < replicates; k++) {
    random.seek(k, 0, key, 0);
    for (const rows of factors) {
      const normals = Array.from(rows[0] ?? [], () => random.normal());
      for (const row of rows) {
        const z = Math.abs(row.reduce((sum, weight, j) => sum + weight * normals[j], 0));
        widths.forEach((width, level) => {
          if (z <= width) shares[level][k] += 1 / cases;
        });
      }
    }
  }
  const [half, wide, widest] = shares.map(centralRange);
  return {"50": half, "80": wide, "95": widest};
}

function centralRange(shares: Float64Array): Ends {
  const sorted = shares.slice().sort();
  const at = (p: number) => Number(sorted[Math.floor(p * (replicates - 1))].toFixed(4));
  return [at(0.025), at(0.975)];
}
