import * as z from "zod/mini";
import {filledText, isoDate, label} from "../project/fieldSchemas.js";
import type {Forecast, TargetVerdict} from "./forecastSchema.js";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const amount = z.nullable(z.number());
const interval = {
  median: amount,
  lower80: amount,
  upper80: amount,
  lower95: amount,
  upper95: amount
};

const verdict = z.strictObject({
  id: filledText,
  status: filledText,
  probability: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** Monte Carlo standard error of the probability; absent in what earlier programs kept, and where there is no probability. */
  standardError: z.optional(z.number().check(z.gte(0))),
  ...interval,
  unit: filledText,
  due: z.nullable(z.int()),
  reading: filledText
});

const yearRow = z.strictObject({
  indicator: filledText,
  definition: z.optional(filledText),
  year: z.int(),
  ...interval
});

/**
 * Schema of a kept forecast: what was said on which day, by which program, from which inputs, and no more. Numbers have six
 * significant digits; a row a target and a row a year of an indicator that figures are published of.
 */
export const keptSchema = z.strictObject({
  schema: z.literal(1),
  plan: filledText,
  /** ISO date on which it was kept. */
  kept: isoDate,
  /** The day as of which the progress register was read, where there is one. */
  asOf: z.optional(isoDate),
  /** Whether what is known inside went into it: then no public page shows it. */
  internal: z.boolean(),
  /** That its numbers are invented, or anything else that its readers must know. */
  note: z.optional(label),
  scenario: filledText,
  scenarioName: z.optional(label),
  /** The scenario in full, as a shared string. */
  share: z.optional(filledText),
  version: filledText,
  /** Hash of everything that went in. */
  inputs: hash,
  seed: z.int().check(z.gte(0)),
  runs: z.int().check(z.gte(1)),
  until: z.int(),
  targets: z.array(verdict),
  years: z.array(yearRow),
  /** Files of the folder that it was made from, by name, with the SHA-256 of their text. */
  files: z.record(z.string(), hash)
});

/** What was said of a target when a forecast was kept. Statuses are words of their time: a later program may have others. */
export type KeptVerdict = z.infer<typeof verdict>;

/** What was said of an indicator at the end of a year, or of a year. */
export type KeptYear = z.infer<typeof yearRow>;

/** A forecast as it is kept in the history of a city. */
export type KeptForecast = z.infer<typeof keptSchema>;

/** A number with six significant digits, so that a kept one and a computed one are the same. */
const kept = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(6));

/** A verdict as far as it is kept. */
type Kept = Pick<TargetVerdict, Exclude<keyof KeptVerdict, "standardError">> &
  Partial<Pick<TargetVerdict, "standardError">>;

/**
 * What of a verdict is kept.
 *
 * @param verdict - of a forecast
 * @example
 * keptVerdict({id: "T01", status: "even", probability: 0.46, median: 48123.456, lower80: null, upper80: null, lower95: null, upper95: null, unit: "person", due: 2027, reading: "R1"}).median // => 48123.5
 */
export function keptVerdict({id, status, unit, due, reading, ...numbers}: Kept): KeptVerdict {
  const {probability, standardError = null, median, lower80, upper80, lower95, upper95} = numbers;
  return {
    id,
    status,
    probability: kept(probability),
    ...(standardError === null ? {} : {standardError: Number(standardError.toPrecision(2))}),
    median: kept(median),
    lower80: kept(lower80),
    upper80: kept(upper80),
    lower95: kept(lower95),
    upper95: kept(upper95),
    unit,
    due,
    reading
  };
}

/**
 * What of a forecast is kept beside its inputs: its verdicts, and the years up to the plan's end of every indicator that figures are
 * published of, by which it can be scored later.
 *
 * @param forecast - as made
 * @param last - last year of the plan
 * @param about - when it was kept, whether it holds what is internal, its files, a note
 * @example
 * keptForecast(forecastPlanSync(loadProject("data"), {runs: 8, explain: false}), 2027, {kept: "2026-11-28", internal: false, files: {}}).targets.length // => 43
 */
export function keptForecast(
  forecast: Forecast,
  last: number,
  about: Pick<KeptForecast, "kept" | "internal" | "files" | "note">
): KeptForecast {
  const {plan, asOf, scenario, scenarioName, share, version, inputs, seed, runs, until} = forecast;
  const {files, note, ...head} = about;
  return {
    schema: 1,
    plan,
    ...head,
    ...(asOf === undefined ? {} : {asOf}),
    ...(note === undefined ? {} : {note}),
    scenario,
    ...(scenarioName === undefined ? {} : {scenarioName}),
    ...(share === undefined ? {} : {share}),
    version,
    inputs,
    seed,
    runs,
    until,
    targets: forecast.targets.map(keptVerdict),
    years: keptYears(forecast, last),
    files
  };
}

function keptYears({indicators}: Forecast, last: number): KeptYear[] {
  return indicators
    .filter(({observed}) => observed.length > 0)
    .flatMap(({id, definition, years, median, lower80, upper80, lower95, upper95}) =>
      years.flatMap((year, i) =>
        year > last
          ? []
          : {
              indicator: id,
              ...(definition === undefined ? {} : {definition}),
              year,
              median: kept(median[i]),
              lower80: kept(lower80[i]),
              upper80: kept(upper80[i]),
              lower95: kept(lower95[i]),
              upper95: kept(upper95[i])
            }
      )
    );
}
