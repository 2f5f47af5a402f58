import type {Place, Problem} from "../../check/problem.js";
import type {Part} from "../../check/readDocument.js";
import {checkKnown, type Report, reporter} from "../../check/reporter.js";
import {type FigureRole, figureRoles} from "../../fit/figureRoles.js";
import type {CalibrationSetup, SegmentSetup} from "../../project/calibrationSetup.js";
import type {Figure} from "../../project/figure.js";
import {type FigureIndex, indexFigures} from "../../project/figureIndex.js";
import type {ModelSetup} from "../../project/modelSetup.js";
import {dateSlack, yearEnd} from "../../quantity/period.js";
import {dataFault} from "../dataFault.js";

/** What calibration.yaml may refer to; undefined where it could not be read. */
export interface CalibrationContext {
  figures: readonly Figure[] | undefined;
  indicators: readonly {id: string}[] | undefined;
  /** Where a figure stands in figures.csv. */
  rowOf?: (id: string) => Place | undefined;
  /** Says which keys publish what. */
  setup?: Pick<ModelSetup, "place" | "levels" | "programmes"> | undefined;
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
  checkErrors(value.sourceError, report);
  checkOrder(value.shareRange[0], value.shareRange[1], ["shareRange"], report);
  const indicators = context.indicators?.map(({id}) => id);
  value.alternatives.forEach(({options}, a) => {
    checkOptions(options, ["alternatives", a, "options"], indicators, report);
  });
  const roles = value.alternatives.flatMap(({options}) => Object.keys(options[0].indicators));
  const figures = context.figures && indexFigures(context.figures);
  const keys = context.setup && figureRoles(context.setup, value.alternatives);
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
  checkPaceFigures(value.pace ?? [], ids, report);
  value.places.forEach(({segments}, p) => {
    const counted = new Set<string>();
    segments.forEach((segment, s) => {
      checkSegment(
        segment,
        ["places", p, "segments", s],
        {roles, keys, figures, counted, rowOf: context.rowOf},
        report
      );
    });
  });
}

/** Figures from which the pace is learned exist. */
function checkPaceFigures(
  series: NonNullable<CalibrationSetup["pace"]>,
  names: readonly string[] | undefined,
  report: Report
): void {
  series.forEach(({numbers}, s) => {
    numbers.forEach((number, n) => {
      for (const [key, id] of Object.entries(number))
        checkKnown(
          id,
          {thing: "figure", names, also: "addFigure"},
          ["pace", s, "numbers", n, key],
          report
        );
    });
  });
}

/** The issuer's own word is at least as sure as a reprint, and this as a secondary text. */
function checkErrors({A1, A2, B}: CalibrationSetup["sourceError"], report: Report): void {
  if (A1 > A2)
    report(
      ["sourceError", "A1"],
      dataFault("errorOrder", {near: "A1", far: "A2", bound: A2, got: A1})
    );
  else if (A2 > B)
    report(
      ["sourceError", "A2"],
      dataFault("errorOrder", {near: "A2", far: "B", bound: B, got: A2})
    );
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
  /** What the keys of figures are to the calibration. */
  keys: ReadonlyMap<string, FigureRole> | undefined;
  figures: FigureIndex | undefined;
  rowOf: CalibrationContext["rowOf"];
  /** Figures with their roles that the place has used. */
  counted: Set<string>;
}

function checkSegment(
  segment: SegmentSetup,
  path: readonly PropertyKey[],
  {roles, keys, figures, counted, rowOf}: SegmentContext,
  report: Report
): void {
  const names = figures && [...figures.keys()];
  const find = (id: string, at: PropertyKey[]): Figure | undefined => {
    checkKnown(id, {thing: "figure", names, also: "addFigure"}, [...path, ...at], report);
    return figures?.get(id);
  };
  const dated: Figure[] = [];
  let start = segment.from;
  for (const key of ["skilled", "employed", "density", "highSkilled"] as const) {
    const number = segment[key];
    if (!number) continue;
    if ("low" in number) {
      checkOrder(number.low, number.high, [...path, key], report);
      continue;
    }
    const figure = find(number.figure, [key, "figure"]);
    if (figure && key !== "employed" && number.less === undefined) dated.push(figure);
    if (number.less !== undefined) find(number.less, [key, "less"]);
    if (segment.from === undefined && figure && (key === "highSkilled" || key === "density"))
      start = yearEnd(figure.period);
  }
  if (!segment.highSkilled && !segment.density) report(path, dataFault("noStart", {}));
  else if (start === undefined && figures) report(path, dataFault("noStartDate", {}));
  if (segment.from === undefined) checkDates(dated, {path, rowOf}, report);
  checkEmployed(segment, figures, path, report);
  segment.observations.forEach(({figure: id, role}, o) => {
    const at = ["observations", o];
    const figure = find(id, [...at, "figure"]);
    checkKnown(role, {thing: "role", names: roles}, [...path, ...at, "role"], report);
    if (counted.has(`${id} ${role}`))
      report([...path, ...at, "figure"], dataFault("repeatedObservation", {id, role}));
    counted.add(`${id} ${role}`);
    const known = figure && keys?.get(figure.indicator)?.role;
    if (figure && known !== undefined && known !== role && roles.includes(role)) {
      const values = {id, indicator: figure.indicator, role: known, got: role};
      report([...path, ...at, "role"], dataFault("roleOfFigure", values));
    }
    if (!figure || start === undefined || yearEnd(figure.period) - start > dateSlack) return;
    const {period} = figure;
    report([...path, ...at, "figure"], dataFault("figureBeforeStart", {start, id, period}));
  });
}

/** A segment starts at one date. */
function checkDates(
  [first, ...others]: readonly Figure[],
  {path, rowOf}: {path: readonly PropertyKey[]; rowOf: CalibrationContext["rowOf"]},
  report: Report
): void {
  const other = others.find(
    ({period}) => Math.abs(yearEnd(period) - yearEnd(first.period)) > dateSlack
  );
  if (!other) return;
  const rows = [first, other].flatMap(({id}) => rowOf?.(id) ?? []);
  const named = ({id, period}: Figure) => `${id} ${period}`;
  report(path, dataFault("startDates", {first: named(first), second: named(other)}), rows);
}

/** The skilled are some of the employed. */
function checkEmployed(
  {skilled, highSkilled, employed}: SegmentSetup,
  figures: FigureIndex | undefined,
  path: readonly PropertyKey[],
  report: Report
): void {
  const range = (number: typeof skilled): [number, number] | undefined => {
    if (!number) return undefined;
    if ("low" in number) return [number.low, number.high];
    const value = figures?.get(number.figure)?.value;
    const less = number.less === undefined ? 0 : figures?.get(number.less)?.value;
    return value === undefined || less === undefined ? undefined : [value - less, value - less];
  };
  const [people, some] = [range(employed), range(skilled) ?? range(highSkilled)];
  if (people && some && some[0] > people[1])
    report(
      [...path, "employed"],
      dataFault("skilledAbovePeople", {employed: people[1], got: some[0]})
    );
}

function checkOrder(low: number, high: number, path: readonly PropertyKey[], report: Report): void {
  if (!(low <= high)) report(path, dataFault("lowAboveHigh", {low, high}));
}
