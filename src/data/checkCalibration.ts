import type {CalibrationSetup, SegmentSetup} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {type FigureIndex, indexFigures} from "../project/figureIndex.js";
import {yearEnd} from "../quantity/period.js";
import type {Problem} from "../quantity/problem.js";
import type {Part} from "./readParts.js";
import {type Report, reporter} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

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
      report(
        ["pooling", key],
        `expected low < median < high, got ${low}, ${median}, ${high}`,
        "put the three numbers in order"
      );
  checkOrder(value.shareRange[0], value.shareRange[1], ["shareRange"], report);
  value.alternatives.forEach(({options}, a) => {
    checkOptions(options, ["alternatives", a, "options"], context, report);
  });
  const roles = value.alternatives.flatMap(({options}) => Object.keys(options[0].indicators));
  const figures = context.figures && indexFigures(context.figures);
  value.places.forEach(({segments}, p) => {
    segments.forEach((segment, s) => {
      checkSegment(segment, ["places", p, "segments", s], roles, figures, report);
    });
  });
}

function checkOptions(
  options: CalibrationSetup["alternatives"][number]["options"],
  path: PropertyKey[],
  {indicators}: CalibrationContext,
  report: Report
) {
  const total = options.reduce((sum, {weight}) => sum + weight, 0);
  if (!(Math.abs(total - 1) < 1e-9))
    report(path, `expected weights that sum to 1, got ${total}`, "they are prior probabilities");
  const roles = Object.keys(options[0].indicators).sort().join(", ");
  options.forEach((option, o) => {
    const own = Object.keys(option.indicators).sort().join(", ");
    if (own !== roles)
      report(
        [...path, o, "indicators"],
        `expected the roles of the first option (${roles}), got ${own}`
      );
    for (const [role, name] of Object.entries(option.indicators))
      if (indicators && !indicators.some(({id}) => id === name)) {
        const ids = indicators.map(({id}) => id);
        const {message, mend} = unknownProblem("indicator", name, ids);
        report([...path, o, "indicators", role], message, mend);
      }
  });
}

function checkSegment(
  segment: SegmentSetup,
  path: PropertyKey[],
  roles: string[],
  figures: FigureIndex | undefined,
  report: Report
) {
  const known = (id: string, at: PropertyKey[]): Figure | undefined => {
    if (!figures) return undefined;
    const found = figures.get(id);
    if (found) return found;
    const {message, mend} = unknownProblem("figure", id, [...figures.keys()]);
    report([...path, ...at], message, `${mend}; or add the row to figures.csv`);
    return undefined;
  };
  let start = segment.from;
  for (const key of ["skilled", "employed", "density", "highSkilled"] as const) {
    const number = segment[key];
    if (!number) continue;
    if ("low" in number) {
      checkOrder(number.low, number.high, [...path, key], report);
      continue;
    }
    const figure = known(number.figure, [key, "figure"]);
    if (number.less !== undefined) known(number.less, [key, "less"]);
    if (segment.from === undefined && figure && (key === "highSkilled" || key === "density"))
      start = yearEnd(figure.period);
  }
  if (!segment.highSkilled && !segment.density)
    report(path, "expected highSkilled or density at the start, got neither", "give one of them");
  else if (start === undefined && figures)
    report(path, "expected a date, got a start from a range", "give from, such as 2020");
  segment.observations.forEach(({figure: id, role}, o) => {
    const figure = known(id, ["observations", o, "figure"]);
    if (!roles.includes(role)) {
      const {message, mend} = unknownProblem("role", role, roles);
      report([...path, "observations", o, "role"], message, mend);
    }
    if (figure && start !== undefined && !(yearEnd(figure.period) - start > 0.02))
      report(
        [...path, "observations", o, "figure"],
        `expected a figure after the start ${start}, got ${id} of ${figure.period}`,
        "move it to an earlier stretch"
      );
  });
}

function checkOrder(low: number, high: number, path: PropertyKey[], report: Report) {
  if (!(low <= high)) report(path, `expected low ≤ high, got ${low}, ${high}`);
}
