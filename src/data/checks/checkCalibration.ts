import type {Problem} from "../../check/problem.js";
import type {Part} from "../../check/readDocument.js";
import {checkKnown, type Report, reporter} from "../../check/reporter.js";
import type {CalibrationSetup, SegmentSetup} from "../../project/calibrationSetup.js";
import type {Figure} from "../../project/figure.js";
import {type FigureIndex, indexFigures} from "../../project/figureIndex.js";
import {dateSlack, yearEnd} from "../../quantity/period.js";
import {dataFault} from "../dataFault.js";

/** What calibration.yaml may refer to; undefined where it could not be read. */
export interface CalibrationContext {
  figures: readonly Figure[] | undefined;
  indicators: readonly {id: string}[] | undefined;
}

/**
 * Checks what the shape of calibration.yaml cannot say: figures, roles and indicators exist, weights add up, ranges are in
 * order, and every number lies after the start of its segment.
 *
 * @param part - the file
 * @param context - what it may refer to
 * @param problems - every problem found is added here
 */
export function checkCalibration(
  {document, value}: Part<CalibrationSetup>,
  context: CalibrationContext,
  problems: Problem[]
): void {
  if (!value) return;
  const report = reporter(document, problems);
  for (const [key, {median, low, high}] of Object.entries(value.pooling))
    if (!(low < median && median < high))
      report(["pooling", key], dataFault("order", {between: true, got: [low, median, high]}));
  checkOrder(value.shareRange[0], value.shareRange[1], ["shareRange"], report);
  const indicators = context.indicators?.map(({id}) => id);
  value.alternatives.forEach(({options}, a) => {
    checkOptions(options, ["alternatives", a, "options"], indicators, report);
  });
  const roles = value.alternatives.flatMap(({options}) => Object.keys(options[0].indicators));
  const figures = context.figures && indexFigures(context.figures);
  const ids = context.figures?.map(({id}) => id);
  const listed = new Set(
    value.places.flatMap(({segments}) =>
      segments.flatMap(({observations}) => observations.map(({figure}) => figure))
    )
  );
  value.idle?.forEach(({figure: id}, i) => {
    const at = ["idle", i, "figure"];
    checkKnown(id, {thing: "figure", names: ids, also: "addFigure"}, at, report);
    if (listed.has(id)) report(at, dataFault("repeatedObservation", {id, role: "idle"}));
  });
  value.places.forEach(({segments}, p) => {
    const counted = new Set<string>();
    segments.forEach((segment, s) => {
      checkSegment(segment, ["places", p, "segments", s], {roles, figures, counted}, report);
    });
  });
}

function checkOptions(
  options: CalibrationSetup["alternatives"][number]["options"],
  path: readonly PropertyKey[],
  indicators: readonly string[] | undefined,
  report: Report
): void {
  const total = options.reduce((sum, {weight}) => sum + weight, 0);
  if (!(Math.abs(total - 1) < 1e-9)) report(path, dataFault("weights", {got: total}));
  const expected = Object.keys(options[0].indicators).sort();
  options.forEach((option, o) => {
    const at = [...path, o, "indicators"];
    const got = Object.keys(option.indicators).sort();
    if (got.join(", ") !== expected.join(", ")) report(at, dataFault("roles", {expected, got}));
    for (const [role, name] of Object.entries(option.indicators))
      checkKnown(name, {thing: "indicator", names: indicators}, [...at, role], report);
  });
}

interface SegmentContext {
  roles: readonly string[];
  figures: FigureIndex | undefined;
  /** Figures with their roles that the place has used. */
  counted: Set<string>;
}

function checkSegment(
  segment: SegmentSetup,
  path: readonly PropertyKey[],
  {roles, figures, counted}: SegmentContext,
  report: Report
): void {
  const names = figures && [...figures.keys()];
  const find = (id: string, at: PropertyKey[]): Figure | undefined => {
    checkKnown(id, {thing: "figure", names, also: "addFigure"}, [...path, ...at], report);
    return figures?.get(id);
  };
  let start = segment.from;
  for (const key of ["skilled", "employed", "density", "highSkilled"] as const) {
    const number = segment[key];
    if (!number) continue;
    if ("low" in number) {
      checkOrder(number.low, number.high, [...path, key], report);
      continue;
    }
    const figure = find(number.figure, [key, "figure"]);
    if (number.less !== undefined) find(number.less, [key, "less"]);
    if (segment.from === undefined && figure && (key === "highSkilled" || key === "density"))
      start = yearEnd(figure.period);
  }
  if (!segment.highSkilled && !segment.density) report(path, dataFault("noStart", {}));
  else if (start === undefined && figures) report(path, dataFault("noStartDate", {}));
  segment.observations.forEach(({figure: id, role}, o) => {
    const at = ["observations", o];
    const figure = find(id, [...at, "figure"]);
    checkKnown(role, {thing: "role", names: roles}, [...path, ...at, "role"], report);
    if (counted.has(`${id} ${role}`))
      report([...path, ...at, "figure"], dataFault("repeatedObservation", {id, role}));
    counted.add(`${id} ${role}`);
    if (!figure || start === undefined || yearEnd(figure.period) - start > dateSlack) return;
    const {period} = figure;
    report([...path, ...at, "figure"], dataFault("figureBeforeStart", {start, id, period}));
  });
}

function checkOrder(low: number, high: number, path: readonly PropertyKey[], report: Report): void {
  if (!(low <= high)) report(path, dataFault("lowAboveHigh", {low, high}));
}
