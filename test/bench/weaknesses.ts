import type {AnnualSeries, ForecastMethod} from "../../src/entries/forecast.js";
import {forecastSeries, naive, scoreMethods, yearlyMovement} from "../../src/entries/forecast.js";
import type {ForecastCase} from "../../src/evaluate/forecastCase.js";
import {drawPoisson} from "../../src/quantity/drawPoisson.js";
import {createRandom, type RandomStream} from "../../src/quantity/randomStream.js";
import {streamKey} from "../../src/quantity/streamKey.js";
import type {BenchmarkSeries, BenchmarkSet} from "./benchmarkSets.js";

/** How the default does where annual forecasts are known to be weak; shares of steps held, in [0, 1]. */
export interface Weakness {
  kind: string;
  set: string;
  series: number;
  owa: number;
  coverage80: number;
  coverage95: number;
  msis95: number;
}

/**
 * Scores the default forecast on histories cut to 2 to 7 points, on real series with years taken out, and on series made for the
 * purpose (300 a kind, seed 1): varying about a mean, small counts, one value that stands alone, percentages near 100, a random
 * walk.
 */
export function weaknesses(sets: readonly BenchmarkSet[]): Weakness[] {
  const short = [2, 3, 4, 5, 6, 7].flatMap((n) =>
    sets.map((set) =>
      scored(
        `cut to ${n} points`,
        set.name,
        set.series.map((one) => ({...one, history: one.history.subarray(-n)}))
      )
    )
  );
  const linear = sets.map((set) =>
    scored("one year missing, filled on a line", set.name, set.series, (y, options) =>
      forecastSeries(withHoles(y, 1, "line"), options)
    )
  );
  const holes = [1, 3].flatMap((count) =>
    sets.map((set) =>
      scored(`${count} missing, bridged`, set.name, set.series, (y, options) =>
        forecastSeries(withHoles(y, count, "gap"), {...options, gaps: "bridge"})
      )
    )
  );
  const made = Object.entries(kinds).map(([kind, draw]) =>
    scored(kind, "made", series(kind, draw))
  );
  return [...short, ...linear, ...holes, ...made];
}

/** A history without every k-th inner year, as gaps or filled on a straight line. */
function withHoles(y: AnnualSeries, count: number, as: "gap" | "line") {
  const values: (number | null)[] = "years" in y ? [...y.values] : Array.from(y);
  const n = values.length;
  for (let k = 1; k <= count; k++) {
    const at = Math.round((k * (n - 1)) / (count + 1));
    if (at > 0 && at < n - 1) values[at] = as === "gap" ? null : midway(values, at);
  }
  return {years: values.map((_, i) => i), values};
}

function midway(values: readonly (number | null)[], at: number): number {
  return ((values[at - 1] ?? 0) + (values[at + 1] ?? 0)) / 2;
}

const kinds: Record<string, (random: RandomStream, n: number) => number[]> = {
  "about a mean": (random, n) => Array.from({length: n}, () => 100 + 10 * random.normal()),
  "slowly back to a mean": (random, n) => {
    let x = random.normal();
    return Array.from({length: n}, () => {
      x = 0.4 * x + random.normal();
      return 100 + 10 * x;
    });
  },
  "counts of about 4": (random, n) => Array.from({length: n}, () => drawPoisson(random, 4)),
  "mostly zero": (random, n) => Array.from({length: n}, () => drawPoisson(random, 0.5)),
  "one value stands alone": (random, n) => {
    const values = walk(random, n, 3);
    values[1 + Math.floor(random.uniform() * (n - 8))] += 200;
    return values;
  },
  "a random walk": (random, n) => walk(random, n, 5)
};

function walk(random: RandomStream, n: number, step: number): number[] {
  let x = 100;
  return Array.from({length: n}, () => {
    x += step * random.normal();
    return x;
  });
}

function series(
  kind: string,
  draw: (random: RandomStream, n: number) => number[]
): BenchmarkSeries[] {
  const random = createRandom(1);
  return Array.from({length: 300}, (_, i) => {
    random.seek(i, 0, streamKey(kind), 0);
    const n = 9 + Math.floor(17 * random.uniform());
    const values = Float64Array.from(draw(random, n + 6));
    return {id: `${kind} ${i}`, history: values.subarray(0, n), future: values.subarray(n)};
  });
}

function scored(
  kind: string,
  set: string,
  all: readonly BenchmarkSeries[],
  method: ForecastMethod = forecastSeries
): Weakness {
  const cases = all.flatMap(({id, history, future}): ForecastCase[] => {
    const scale = yearlyMovement(history);
    if (!(scale > 0)) return [];
    const options = {horizon: future.length, levels: [0.8, 0.95]};
    return [method, naive].map((run, k) => {
      const {point, intervals} = run(history, options);
      const name = k === 0 ? "default" : "naive";
      const actual = [...future];
      return {method: name, series: id, origin: history.length, scale, actual, point, intervals};
    });
  });
  const [own] = scoreMethods(cases);
  const [eighty, ninetyFive] = own.intervals;
  return {
    kind,
    set,
    series: own.cases,
    owa: +own.owa.toFixed(4),
    coverage80: +eighty.coverage.toFixed(4),
    coverage95: +ninetyFive.coverage.toFixed(4),
    msis95: +ninetyFive.msis.toFixed(2)
  };
}
