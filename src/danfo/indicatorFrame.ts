import {indicatorColumns} from "../table/indicatorColumns.js";
import type {Forecast, IndicatorForecast} from "../verdict/forecastSchema.js";
import type {Danfo, DanfoFrame} from "./danfo.js";
import {fromFrame} from "./fromFrame.js";
import {toFrame} from "./toFrame.js";

/**
 * The indicators of forecasts as a danfo.js DataFrame, one row a scenario, indicator and year.
 *
 * @param forecasts - one a scenario
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns of `indicatorColumns`
 */
export function indicatorFrame(
  forecasts: readonly Pick<Forecast, "scenario" | "indicators">[],
  danfo: Danfo
): DanfoFrame {
  return toFrame({...indicatorColumns(forecasts)}, danfo);
}

const series = ["median", "lower80", "upper80", "lower95", "upper95", "deterministic"] as const;

/**
 * Reads the indicators back from a DataFrame made by {@link indicatorFrame}, perhaps filtered or computed on.
 *
 * @param frame - with the columns of `indicatorColumns`
 * @returns one forecast a scenario, with its indicators; years ascending, nothing observed
 * @throws RangeError if a column is missing
 */
export function indicatorsFromFrame(
  frame: DanfoFrame
): Pick<Forecast, "scenario" | "indicators">[] {
  const columns = fromFrame(frame);
  const read = (name: string) => {
    const column = columns[name];
    if (!column)
      throw new RangeError(`unknown column: "${name}"; one of ${frame.columns.join(", ")}`);
    return column;
  };
  const text = (name: string, i: number) => String(read(name)[i] ?? "");
  const number = (name: string, i: number) => Number(read(name)[i]);
  const forecasts = new Map<string, Map<string, {indicator: IndicatorForecast; rows: number[]}>>();
  for (let i = 0; i < frame.shape[0]; i++) {
    const scenario = text("scenario", i);
    const [id, definition] = [text("indicator", i), text("definition", i)];
    const members = forecasts.get(scenario) ?? new Map();
    forecasts.set(scenario, members);
    const key = JSON.stringify([id, definition]);
    const member = members.get(key) ?? {indicator: blank(id, definition), rows: []};
    members.set(key, member);
    member.indicator.name = {zh: text("name_zh", i), en: text("name_en", i)};
    member.indicator.unit = text("unit", i);
    member.rows.push(i);
  }
  return [...forecasts].map(([scenario, members]) => ({
    scenario,
    indicators: [...members.values()].map(({indicator, rows}) => {
      rows.sort((a, b) => number("year", a) - number("year", b));
      indicator.years = rows.map((i) => number("year", i));
      for (const name of series) indicator[name] = rows.map((i) => number(name, i));
      return indicator;
    })
  }));
}

function blank(id: string, definition: string): IndicatorForecast {
  return {
    id,
    ...(definition === "" ? {} : {definition}),
    name: {zh: "", en: ""},
    unit: "",
    years: [],
    median: [],
    lower80: [],
    upper80: [],
    lower95: [],
    upper95: [],
    deterministic: [],
    observed: []
  };
}
