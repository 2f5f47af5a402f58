import {readFileSync} from "node:fs";
import {
  combineForecasts,
  dampedTrend,
  drift,
  dynamicTheta,
  type ForecastMethod,
  forecastSeries,
  growth,
  holt,
  naive,
  simpleSmoothing,
  theta
} from "../../src/entries/forecast.js";

/** A method in the benchmark, and the program it comes from. */
export interface Rival {
  method: string;
  program: string;
  run: ForecastMethod;
}

/** Our methods, and AutoETS of @bsull/augurs where it can be loaded. */
export async function benchmarkRivals(): Promise<Rival[]> {
  const program = "skillcast";
  return [
    {method: "forecast (default)", program, run: forecastSeries},
    {
      method: "median of dynamic theta, damped trend, drift (median), growth",
      program,
      run: (y, options) =>
        combineForecasts(
          [dynamicTheta, dampedTrend, medianDrift, growth].flatMap((run) => {
            try {
              return [run(y, options)];
            } catch {
              return [];
            }
          })
        )
    },
    {method: "dynamic optimised theta", program, run: dynamicTheta},
    {method: "theta", program, run: theta},
    {method: "drift (mean)", program, run: drift},
    {method: "drift (median)", program, run: medianDrift},
    {method: "growth (median)", program, run: growth},
    {method: "damped trend", program, run: dampedTrend},
    {method: "Holt's linear trend", program, run: holt},
    {method: "simple exponential smoothing", program, run: simpleSmoothing},
    {method: "naive", program, run: naive},
    ...(await augurs())
  ];
}

const medianDrift: ForecastMethod = (y, options) => drift(y, {...options, average: "median"});

async function augurs(): Promise<Rival[]> {
  try {
    const {AutoETS, initSync} = await import("@bsull/augurs/ets");
    const home = import.meta.resolve("@bsull/augurs/ets");
    initSync({module: readFileSync(new URL("ets_bg.wasm", home))});
    const {version} = JSON.parse(readFileSync(new URL("package.json", home), "utf8"));
    return [
      {
        method: "AutoETS",
        program: `@bsull/augurs ${version}`,
        run: (series, {horizon = 6, levels = []}) => {
          const y = Float64Array.from(series as ArrayLike<number>);
          const model = new AutoETS(1, "ZZN");
          try {
            model.fit(y);
            const results = levels.map((level) => model.predict(horizon, level));
            const point = [...(results[0] ?? model.predict(horizon)).point];
            if (!point.every(Number.isFinite)) throw new RangeError("AutoETS gives no numbers");
            const floor = y.every((value) => value > 0) ? 0 : -Infinity;
            const hold = (path: ArrayLike<number>) =>
              Array.from(path, (value) => Math.max(floor, value));
            return {
              method: "AutoETS",
              point: hold(point),
              intervals: results.map(({intervals}, i) => ({
                level: levels[i],
                lower: hold(intervals!.lower),
                upper: hold(intervals!.upper)
              })),
              fitted: [],
              residuals: [],
              parameters: {},
              notes: []
            };
          } catch (error) {
            throw new RangeError(`AutoETS: ${(error as Error).message ?? error}`);
          } finally {
            model.free();
          }
        }
      }
    ];
  } catch (error) {
    console.error(`without @bsull/augurs: ${(error as Error).message}`);
    return [];
  }
}
