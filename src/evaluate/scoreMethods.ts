import {coverage} from "./coverage.js";
import {crps} from "./crps.js";
import type {ForecastCase} from "./forecastCase.js";
import {intervalScore} from "./intervalScore.js";
import {meanAbsoluteError} from "./mase.js";
import {owa} from "./owa.js";
import {type Skill, skill} from "./skill.js";
import {smape} from "./smape.js";

/** What one method earned over all cases; each score is the mean over cases of the mean over steps. */
export interface MethodScores {
  method: string;
  cases: number;
  /** Cases where the method failed and the naive forecast stood in. */
  failed: number;
  mase: number;
  /** Percent. */
  smape: number;
  /** Relative to the rival; 1 is equal. */
  owa: number;
  /** Scaled like MASE. */
  crps: number;
  /** By level: share of all steps held, in [0, 1], and mean scaled interval score. */
  intervals: {level: number; coverage: number; msis: number}[];
  /** Of the point (MASE) and of the distribution (CRPS) against the rival. */
  skill: {point: Skill; distribution: Skill};
}

/**
 * Scores methods on the same cases: MASE, sMAPE, OWA, CRPS, coverage, MSIS, and skill against a rival with a paired interval.
 *
 * @param cases - of all methods; each method needs the rival's series and origins
 * @param options.rival - method the others are measured against; default `naive`
 * @returns one row a method, in order of appearance
 * @throws RangeError for no case, a scale that is not above 0, an unknown rival, or a case that the rival lacks
 * @example
 * scoreMethods([{method: "naive", series: "a", origin: 3, scale: 2, actual: [8], point: [4], intervals: []}])[0].mase // => 2
 * scoreMethods([]) // throws scoreMethods needs 1 cases, got 0
 */
export function scoreMethods(
  cases: readonly ForecastCase[],
  {rival = "naive"}: {rival?: string} = {}
): MethodScores[] {
  if (cases.length === 0) throw new RangeError("scoreMethods needs 1 cases, got 0");
  const methods = [...new Set(cases.map(({method}) => method))];
  if (!methods.includes(rival))
    throw new RangeError(`unknown rival: "${rival}"; one of ${methods.join(", ")}`);
  const scored = new Map(
    methods.map((method) => [
      method,
      cases.filter((one) => one.method === method).map((one) => ({one, ...scoreCase(one)}))
    ])
  );
  const key = ({series, origin}: ForecastCase) => `${series} ${origin}`;
  const rivals = new Map(scored.get(rival)!.map((row) => [key(row.one), row]));
  return methods.map((method) => {
    const rows = scored.get(method)!;
    const paired = rows.map(({one}) => {
      const row = rivals.get(key(one));
      if (!row)
        throw new RangeError(
          `invalid cases; ${rival} has none to pair with ${method}: ${one.series}, origin ${one.origin}`
        );
      return row;
    });
    const clusters = rows.map(({one}) => one.series);
    const several = new Set(clusters).size > 1;
    // One series alone: its origins are all there is to leave out.
    const groups = several ? clusters : rows.map(({one}) => String(one.origin));
    const mean = (score: (row: (typeof rows)[number]) => number, of = rows) =>
      of.reduce((sum, row) => sum + score(row) / of.length, 0);
    const point = {smape: mean((row) => row.smape), mase: mean((row) => row.mase)};
    const against = {
      smape: mean((row) => row.smape, paired),
      mase: mean((row) => row.mase, paired)
    };
    const compare = (score: (row: (typeof rows)[number]) => number) =>
      skill(rows.map(score), paired.map(score), groups);
    return {
      method,
      cases: rows.length,
      failed: rows.filter(({one}) => one.failed).length,
      ...point,
      owa: owa(point, against),
      crps: mean((row) => row.crps),
      intervals: rows[0].one.intervals.map(({level}) => ({level, ...scoreLevel(rows, level)})),
      skill: {point: compare((row) => row.mase), distribution: compare((row) => row.crps)}
    };
  });
}

function scoreCase({method, series, origin, scale, actual, point, intervals}: ForecastCase) {
  if (!(scale > 0 && scale < Infinity))
    throw new RangeError(
      `invalid scale; not above 0: ${scale} (${method}, ${series}, origin ${origin})`
    );
  return {
    mase: meanAbsoluteError(actual, point) / scale,
    smape: smape(actual, point),
    crps: crps(actual, point, intervals) / scale
  };
}

function scoreLevel(rows: readonly {one: ForecastCase}[], level: number) {
  let [held, steps, sum] = [0, 0, 0];
  for (const {one} of rows) {
    const interval = one.intervals.find((other) => other.level === level);
    if (!interval)
      throw new RangeError(
        `invalid cases; ${one.method} lacks the level ${level} at ${one.series}, origin ${one.origin}`
      );
    held += coverage(one.actual, interval) * one.actual.length;
    steps += one.actual.length;
    sum += intervalScore(one.actual, interval) / one.scale;
  }
  return {coverage: held / steps, msis: sum / rows.length};
}
