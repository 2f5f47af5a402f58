import {sumSimple} from "simple-statistics";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {ForecastCase} from "./forecastCase.js";
import {coverage, crps, intervalScore} from "./intervalScores.js";
import {meanAbsoluteError, owa, smape} from "./pointScores.js";
import {type SkillScore, skillScore} from "./skillScore.js";

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
  skill: {point: SkillScore; distribution: SkillScore};
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
  options: {rival?: string} = {}
): MethodScores[] {
  checkKeys("options of scoreMethods", options, {rival: true});
  checkList("cases", cases);
  for (const one of cases) checkObject("case", one);
  const {rival = "naive"} = options;
  if (cases.length === 0) throw new RangeError("scoreMethods needs 1 cases, got 0");
  const methods = [...new Set(cases.map(({method}) => method))];
  if (!methods.includes(rival))
    throw new RangeError(`unknown rival: "${rival}"; one of ${methods.join(", ")}`);
  const scored = cases.map(scoreCase);
  const rowsOf = (name: string) => scored.filter(({one}) => one.method === name);
  const rivals = new Map(rowsOf(rival).map((row) => [keyOf(row.one), row]));
  return methods.map((method) => {
    const rows = rowsOf(method);
    const paired = rows.map(({one}) => {
      const row = rivals.get(keyOf(one));
      if (row) return row;
      throw new RangeError(
        `invalid cases; ${rival} has none to pair with ${method}: ${one.series}, origin ${one.origin}`
      );
    });
    return scoreRows(method, rows, paired);
  });
}

interface ScoredCase {
  one: ForecastCase;
  mase: number;
  smape: number;
  crps: number;
}

const keyOf = ({series, origin}: ForecastCase) => `${series} ${origin}`;

function scoreCase(one: ForecastCase): ScoredCase {
  const {method, series, origin, scale, actual, point, intervals} = one;
  if (!(typeof scale === "number" && scale > 0 && scale < Infinity))
    throw new RangeError(
      `invalid scale; not above 0: ${scale} (${method}, ${series}, origin ${origin})`
    );
  return {
    one,
    mase: meanAbsoluteError(actual, point) / scale,
    smape: smape(actual, point),
    crps: crps(actual, point, intervals) / scale
  };
}

function scoreRows(
  method: string,
  rows: readonly ScoredCase[],
  paired: readonly ScoredCase[]
): MethodScores {
  const series = rows.map(({one}) => one.series);
  // One series alone: its origins are all there is to leave out.
  const clusters = new Set(series).size > 1 ? series : rows.map(({one}) => String(one.origin));
  type Score = "mase" | "smape" | "crps";
  const mean = (score: Score, of = rows) => sumSimple(of.map((row) => row[score] / of.length));
  const skill = (score: Score) =>
    skillScore(
      rows.map((row) => row[score]),
      paired.map((row) => row[score]),
      clusters
    );
  const point = {smape: mean("smape"), mase: mean("mase")};
  const rival = {smape: mean("smape", paired), mase: mean("mase", paired)};
  return {
    method,
    cases: rows.length,
    failed: rows.filter(({one}) => one.failed).length,
    ...point,
    owa: owa(point, rival),
    crps: mean("crps"),
    intervals: rows[0].one.intervals.map(({level}) => ({level, ...scoreLevel(rows, level)})),
    skill: {point: skill("mase"), distribution: skill("crps")}
  };
}

function scoreLevel(rows: readonly ScoredCase[], level: number): {coverage: number; msis: number} {
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
