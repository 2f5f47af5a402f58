import type {Figure} from "../project/figure.js";
import {indicatorColumns} from "../table/indicatorColumns.js";
import {publishedColumns} from "../table/publishedColumns.js";
import {targetColumns} from "../table/targetColumns.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import type {IndicatorForecast} from "../verdict/indicatorSchema.js";
import type {Danfo, DanfoFrame} from "./danfo.js";
import {fromFrame, toFrame} from "./toFrame.js";

/**
 * Published figures as a danfo.js DataFrame, one row a figure.
 *
 * @param project - or anything with figures
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns of `publishedColumns`; `fromFrame` reads it back
 * @example
 * fromFrame(figureFrame({figures: [{id: "F1", period: "2024-12-31", value: 435000}]}, await loadDanfo())).year // => Float64Array.of(2024)
 */
export function figureFrame({figures}: {figures: readonly Figure[]}, danfo: Danfo): DanfoFrame {
  return toFrame({...publishedColumns(figures)}, danfo);
}

/**
 * The verdicts of forecasts as a danfo.js DataFrame, one row a scenario, target and reading.
 *
 * @param forecasts - one, or a list with one a scenario
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns of `targetColumns`, as `targetTable` has them; `fromFrame` reads it back
 * @example
 * fromFrame(targetFrame({scenario: "base", targets: [{id: "T01", name: {zh: "目标", en: "target"}, reading: "people", readings: [], probability: 0.4}]}, await loadDanfo())).probability // => Float64Array.of(0.4)
 */
export function targetFrame(
  forecasts:
    | Pick<Forecast, "scenario" | "targets">
    | readonly Pick<Forecast, "scenario" | "targets">[],
  danfo: Danfo
): DanfoFrame {
  return toFrame({...targetColumns([forecasts].flat())}, danfo);
}

/**
 * The indicators of forecasts as a danfo.js DataFrame, one row a scenario, indicator and year.
 *
 * @param forecasts - one, or a list with one a scenario
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns of `indicatorColumns`, as `indicatorTable` has them
 * @example
 * fromFrame(indicatorFrame([{scenario: "base", indicators: [{id: "skilled", name: {zh: "技能人才", en: "skilled"}, unit: "person", years: [2025, 2026], median: [10, 12], lower80: [9, 10], upper80: [11, 14], lower95: [8, 9], upper95: [12, 15], deterministic: [10, 12]}]}], await loadDanfo())).median // => Float64Array.of(10, 12)
 */
export function indicatorFrame(
  forecasts:
    | Pick<Forecast, "scenario" | "indicators">
    | readonly Pick<Forecast, "scenario" | "indicators">[],
  danfo: Danfo
): DanfoFrame {
  return toFrame({...indicatorColumns([forecasts].flat())}, danfo);
}

/**
 * Reads the indicators back from a DataFrame made by {@link indicatorFrame}, perhaps filtered or computed on.
 *
 * @param frame - with the columns of `indicatorColumns`
 * @returns one forecast a scenario, with its indicators; years ascending, nothing observed
 * @throws RangeError if a column is missing
 * @example
 * indicatorsFromFrame({columns: ["scenario", "indicator", "definition", "name_zh", "name_en", "unit", "year", "median", "lower80", "upper80", "lower95", "upper95", "deterministic"], values: [["base", "skilled", "", "技能人才", "skilled", "person", 2025, 10, 9, 11, 8, 12, 10]], shape: [1, 13]})[0].indicators[0].upper80 // => [11]
 */
export function indicatorsFromFrame(
  frame: DanfoFrame
): Pick<Forecast, "scenario" | "indicators">[] {
  const columns = fromFrame(frame);
  const cell = (name: string, i: number) => {
    if (!Object.hasOwn(columns, name))
      throw new RangeError(`unknown column: "${name}"; one of ${frame.columns.join(", ")}`);
    return columns[name][i];
  };
  const text = (name: string, i: number) => String(cell(name, i) ?? "");
  const number = (name: string, i: number) => Number(cell(name, i));
  const read = (rows: readonly number[]): IndicatorForecast => {
    const [first] = rows;
    const ordered = [...rows].sort((a, b) => number("year", a) - number("year", b));
    const path = (name: string) => ordered.map((i) => number(name, i));
    const definition = text("definition", first);
    return {
      id: text("indicator", first),
      ...(definition === "" ? {} : {definition}),
      name: {zh: text("name_zh", first), en: text("name_en", first)},
      unit: text("unit", first),
      years: path("year"),
      median: path("median"),
      lower80: path("lower80"),
      upper80: path("upper80"),
      lower95: path("lower95"),
      upper95: path("upper95"),
      deterministic: path("deterministic"),
      observed: []
    };
  };
  const rows = Array.from({length: frame.shape[0]}, (_, i) => i);
  return grouped(rows, (i) => text("scenario", i)).map(([scenario, own]) => ({
    scenario,
    indicators: grouped(own, (i) =>
      JSON.stringify([text("indicator", i), text("definition", i)])
    ).map(([, members]) => read(members))
  }));
}

/** Rows by key, keys in the order they first appear. */
function grouped(rows: readonly number[], key: (row: number) => string): [string, number[]][] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups];
}
