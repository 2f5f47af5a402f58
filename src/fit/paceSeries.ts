import type {CalibrationSetup, PaceNumber} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {type FigureIndex, figureNamed} from "../project/figureIndex.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {partOfYear, yearEnd} from "../quantity/period.js";
import type {History} from "./history.js";
import type {PacePoint} from "./paceWindow.js";
import {type SegmentScale, scalePoint, segmentScales} from "./segmentScales.js";

/** Numbers of one kind at one place, whose changes tell how the pace of quantities moves. */
export interface PaceSeries {
  /** Name of the place, as its figures have it. */
  place: string;
  /** Published for a period, or told by the stocks at the place. */
  kind: "flows" | "stocks";
  /** Ways to read the numbers, of which one holds. */
  readings: readonly PaceReading[];
}

/** The pace behind published numbers, if they mean one thing. */
export interface PaceReading {
  /** How likely the meaning is, times what turns densities of the pace into densities of the numbers; up to a common factor. */
  weight: number;
  /** Oldest first. */
  points: readonly PacePoint[];
}

/**
 * Lists the numbers from which the pace is learned: those that the calibration names, and the quantities that reproduce each stretch
 * of a place's published stocks ({@link segmentScales}), under every counting rule. A stock grows by what is newly certified less who
 * is no longer counted, so the same growth tells of another pace under another rule, and a steady one is multiplied where many leave.
 * With g what the quantities of a stretch add to its number, the density of the number is that of ln pace over g.
 *
 * @param history - all places
 * @returns series of at least two numbers
 * @throws RangeError if a figure is unknown, or named totals do not grow
 */
export function paceSeries({setup, segments, figures}: History): PaceSeries[] {
  const flows = (setup.pace ?? []).map(({place, numbers}): PaceSeries => {
    const points = numbers.map((number) => pacePoint(number, figures, setup.sourceError));
    return {place, kind: "flows", readings: [{weight: 1, points}]};
  });
  const rules = setup.alternatives[0].options.map(({weight}, option) => ({
    weight,
    scales: segmentScales({setup, segments}, option)
  }));
  const stocks = setup.places.flatMap(({id, name}): PaceSeries[] => {
    const readings = rules.map(({weight, scales}) => ({
      weight,
      scales: scales.filter(({place}) => place === id)
    }));
    const seen = readings[0].scales.map(({index}) => index);
    const common = seen.filter((index) =>
      readings.every(({scales}) => scales.some((scale) => scale.index === index))
    );
    if (common.length < 2) return [];
    return [{place: name.zh, kind: "stocks", readings: readingsOf(readings, common)}];
  });
  return [...flows, ...stocks];
}

/**
 * The series from which a fit's prior is made: all but the stocks of the plan's own place, from which the fit itself learns.
 *
 * @param history - all places
 */
export function priorSeries(history: History): PaceSeries[] {
  const [own] = history.setup.places;
  return paceSeries(history).filter(({place, kind}) => kind === "flows" || place !== own?.name.zh);
}

/** Stretches that every rule can explain, read under each of them. */
function readingsOf(
  rules: readonly {weight: number; scales: readonly SegmentScale[]}[],
  common: readonly number[]
): PaceReading[] {
  const kept = rules.map(({weight, scales}) => ({
    weight,
    scales: scales.filter(({index}) => common.includes(index))
  }));
  const gain = ({scales}: {scales: readonly SegmentScale[]}) =>
    scales.reduce((sum, scale) => sum + log(scale.gain), 0);
  const usual = gain(kept[0]);
  return kept.map((rule) => ({
    weight: rule.weight * exp(usual - gain(rule)),
    points: rule.scales.map(scalePoint)
  }));
}

function pacePoint(
  number: PaceNumber,
  figures: FigureIndex,
  sourceError: CalibrationSetup["sourceError"]
): PacePoint {
  const spreadOf = ({value, precision = 0, confidence}: Figure) => {
    const source = (sourceError[confidence] ?? sourceError.A1) * value;
    return Math.sqrt(source * source + (precision * precision) / 3);
  };
  if ("figure" in number) {
    const figure = figureNamed(figures, number.figure);
    const until = yearEnd(figure.period);
    const years = periodYears(figure.period);
    return {
      from: until - years,
      until,
      log: log(figure.value / years),
      error: spreadOf(figure) / figure.value
    };
  }
  const [before, after] = [figureNamed(figures, number.from), figureNamed(figures, number.to)];
  const [from, until] = [yearEnd(before.period), yearEnd(after.period)];
  const growth = after.value - before.value;
  if (!(growth > 0 && until > from))
    throw new RangeError(`invalid pace; no growth from ${number.from} to ${number.to}`);
  const error = Math.sqrt(spreadOf(before) ** 2 + spreadOf(after) ** 2) / growth;
  return {from, until, log: log(growth / (until - from)), error};
}

/** Years that a flow covers. */
function periodYears(period: string): number {
  const [first, last = first] = period.split("/");
  const whole = yearEnd(last) - yearEnd(`${first.slice(0, 4)}-12-31`) + 1;
  return whole > 1 ? whole : partOfYear(period);
}
