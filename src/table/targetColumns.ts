import {checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Forecast, ReadingVerdict} from "../verdict/forecastSchema.js";

/** The verdicts of one or more forecasts as columns of one length: a row is one scenario, target and reading. */
export interface TargetColumns {
  scenario: string[];
  target: string[];
  title_zh: string[];
  title_en: string[];
  kind: string[];
  reading: string[];
  reading_zh: string[];
  reading_en: string[];
  /** Whether it is the reading the headline verdict is about. */
  headline: boolean[];
  definition: string[];
  status: string[];
  unit: string[];
  due: Int32Array;
  probability: Float64Array;
  standardError: Float64Array;
  goal: Float64Array;
  goalHigh: Float64Array;
  median: Float64Array;
  lower80: Float64Array;
  upper80: Float64Array;
  lower95: Float64Array;
  upper95: Float64Array;
  expectedShortfall: Float64Array;
  requiredPace: Float64Array;
  recentPace: Float64Array;
}

/**
 * Lays the verdicts of forecasts out as plain columns, tidy: one row a scenario, target and reading; targets without a
 * reading have one row.
 *
 * @param forecasts - one a scenario
 * @returns columns of one length; amounts in the unit of their row, NaN where there is none; due 0 where there is none
 * @example
 * targetColumns([{scenario: "base", targets: [{id: "T01", name: {zh: "目标", en: "target"}, reading: "people", readings: [], probability: 0.4}]}]).probability // => Float64Array.of(0.4)
 */
export function targetColumns(
  forecasts: readonly Pick<Forecast, "scenario" | "targets">[]
): TargetColumns {
  checkList("forecasts", forecasts);
  for (const forecast of forecasts) {
    checkObject("forecast", forecast, ["targets"]);
    checkRows("targets", forecast.targets, {id: "text", name: "label", probability: "amount"});
    checkForm("targets", forecast.targets, [{readings: [{}]}]);
  }
  const rows = forecasts.flatMap(({scenario, targets}) =>
    targets.flatMap((target) => {
      const readings: ReadingVerdict[] = target.readings.length > 0 ? target.readings : [target];
      return readings.map((reading) => ({scenario, target, reading}));
    })
  );
  const text = (read: (row: (typeof rows)[number]) => string) => rows.map(read);
  return {
    scenario: text(({scenario}) => scenario),
    target: text(({target}) => target.id),
    title_zh: text(({target}) => (target.title ?? target.name).zh),
    title_en: text(({target}) => (target.title ?? target.name).en),
    kind: text(({target}) => target.kind),
    reading: text(({reading}) => reading.reading),
    reading_zh: text(({reading}) => reading.name.zh),
    reading_en: text(({reading}) => reading.name.en),
    headline: rows.map(({target, reading}) => reading.reading === target.reading),
    definition: text(({reading}) => reading.definition),
    status: text(({reading}) => reading.status),
    unit: text(({target}) => target.unit),
    due: Int32Array.from(rows, ({target}) => target.due ?? 0),
    ...amountColumns(rows.map(({reading}) => reading))
  };
}

const amounts = [
  ...(["probability", "standardError", "goal", "goalHigh", "median"] as const),
  ...(["lower80", "upper80", "lower95", "upper95"] as const),
  ...(["expectedShortfall", "requiredPace", "recentPace"] as const)
];

/** The numbers of readings, in the order of the columns; NaN where there is none. */
function amountColumns(
  readings: readonly ReadingVerdict[]
): Pick<TargetColumns, (typeof amounts)[number]> {
  const column = (name: (typeof amounts)[number]) =>
    Float64Array.from(readings, (reading) => reading[name] ?? Number.NaN);
  return Object.fromEntries(amounts.map((name) => [name, column(name)])) as Pick<
    TargetColumns,
    (typeof amounts)[number]
  >;
}
