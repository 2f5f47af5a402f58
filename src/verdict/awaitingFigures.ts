import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {figureNamed, indexFigures} from "../project/figureIndex.js";
import {modelUnit} from "../project/figureUnit.js";
import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import {required} from "../quantity/required.js";
import type {ReportedRow} from "./registerOutturns.js";
import {bothReports} from "./words/bothReports.js";

type Fitted = Pick<Project, "calibration" | "figures" | "fit" | "plan">;

/** Figures of years that the model simulates, as a register would report them, and what they are of. */
export interface ObservedRows {
  rows: ReportedRow[];
  targets: Target[];
  /** Those that print no number but a bound of it: they report none. */
  bounds: Figure[];
}

/**
 * The figures that a fit was made from, or would take in as entered since, of years that the model simulates, as rows of a register, so that runs can be made to give them: a year that is known is
 * known in every forecast, whatever a fit has learned from it.
 *
 * What a figure means is what the calibration says of its key: the option that holds in a run says which indicator it is. A figure of what
 * a target's headline reads is a row of that target, any other of one of its own.
 *
 * @param project - with its fit
 */
export function observedRows({fit, calibration, figures, plan}: Fitted): ObservedRows {
  const {awaiting = [], observed = []} = fit ?? {};
  if (!calibration || awaiting.length + observed.length === 0)
    return {rows: [], targets: [], bounds: []};
  const all = [...observed, ...awaiting].map((one) => ({
    ...one,
    figure: figureNamed(indexFigures(figures), one.figure)
  }));
  const [printed, bounds] = [true, false].map((is) =>
    all.filter(({figure: {bound}}) => (bound === "exact" || bound === "about") === is)
  );
  const placed = printed.map(({figure, role}) => {
    const target = targetOf(figure, readingOf(figure, role, calibration), plan);
    return {target, row: rowOf(figure, target)};
  });
  const targets = new Map(placed.map(({target}) => [target.id, target]));
  return {
    rows: placed.map(({row}) => row),
    targets: [...targets.values()],
    bounds: bounds.map(({figure}) => figure)
  };
}

/** Says which figures await a fit, and which were entered since and are read by nothing; no finding where there are none. */
export function awaitingFindings({fit}: Pick<Project, "fit">): Finding[] {
  const {awaiting = [], unread = []} = fit ?? {};
  const found = {awaiting: awaiting.map(({figure}) => figure), unread};
  return (["awaiting", "unread"] as const)
    .filter((id) => found[id].length > 0)
    .map((id) => ({
      id,
      kind: "diagnostic",
      severity: "matters",
      text: bothReports((words) => words[id](found[id])),
      figures: found[id],
      targets: []
    }));
}

/** What a number of this role is under each option of what it can mean. */
function readingOf(
  {indicator, indicatorZh, periodKind}: Figure,
  role: string,
  {alternatives}: CalibrationSetup
): Reading {
  const {id, options} = required(
    alternatives.find((one) => one.options[0].indicators[role] !== undefined),
    role
  );
  const indicators = Object.fromEntries(
    options.flatMap((option) =>
      option.indicators[role] === undefined ? [] : [[option.id, option.indicators[role]]]
    )
  );
  return {
    id: indicator,
    name: {zh: indicatorZh, en: indicator.replaceAll("_", " ")},
    indicator: options[0].indicators[role],
    aggregate: periodKind === "flow" ? "sum" : "end",
    mixes: {alternative: id, indicators}
  };
}

/** The target whose headline reads the same, in the same unit; otherwise one of the figure's own, which no plan names. */
function targetOf(
  {unit}: Figure,
  reading: Reading,
  {targets, from, until}: Fitted["plan"]
): Target {
  const counted = Object.values(reading.mixes?.indicators ?? {});
  const same = targets.find(
    ({kind, held, readings: [first], unit: its}) =>
      kind === "forecast" &&
      held === undefined &&
      first?.mixes?.alternative === reading.mixes?.alternative &&
      counted.includes(first.indicator) &&
      its === modelUnit(unit)
  );
  if (same) return same;
  const {id, name} = reading;
  return {
    id,
    section: "",
    clause: "",
    name,
    operator: "none",
    unit: modelUnit(unit),
    basis: reading.aggregate === "sum" ? "annual" : "stock",
    start: `${from}-01-01`,
    due: `${until}-12-31`,
    bodies: [],
    quote: "",
    note: name,
    kind: "forecast",
    because: name,
    readings: [reading]
  };
}

function rowOf({id, period, value, published}: Figure, {id: target}: Target): ReportedRow {
  return {id, target, period, value, dated: published};
}
