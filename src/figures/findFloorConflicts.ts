import type {Finding} from "../project/finding.js";
import type {Target} from "../project/target.js";
import type {Label} from "../quantity/label.js";
import {latestStart, type PublishedStart} from "./latestStart.js";
import {type Dated, ofKey, sharpest} from "./placeFigures.js";
import {divideRanges, multiplyRanges, type Range} from "./range.js";
import {both} from "./words/both.js";

/** A floor a plan asks to be held from its start. */
interface Floor {
  target: Target;
  indicator: string;
  value: number;
}

/** A published ratio with where it comes from. */
interface PublishedRatio {
  value: number;
  range: Range;
  period: string;
  figures: string[];
  arithmetic: string;
}

/** Indicators whose value at the start is a published ratio: key of figures.csv, and the unit it is printed in. */
const printed: Record<string, {key: string; unit: string}> = {
  highSkilledShare: {key: "high_skilled_share_of_skilled", unit: "share"},
  skilledShare: {key: "skilled_share_of_employed", unit: "share"},
  density: {key: "high_skilled_per_10k_workers", unit: "per_10k_workers"}
};

/**
 * Finds floors of a plan ("stays at or above") that the published start of its place does not satisfy, one by one and
 * both shares at once.
 *
 * One floor: the published ratio lies below it beyond rounding. Two floors f₁ on skilled / employed and f₂ on
 * high-skilled / skilled: with the published high-skilled H and employed L they hold together only for a skilled total
 * in [f₁ L, H / f₂]; the published total lies outside, or the interval is empty.
 *
 * @param dated - figures of the plan's place
 * @param targets - targets of the plan
 * @returns conflicts that can turn a verdict round
 */
export function findFloorConflicts(dated: readonly Dated[], targets: readonly Target[]): Finding[] {
  const start = latestStart(dated);
  const floors = targets.flatMap(floorsOf);
  return [
    ...floors.flatMap((floor) => compareFloor(floor, dated, start)),
    ...compareBoth(floors, start)
  ];
}

function floorsOf(target: Target): Floor[] {
  const floors = target.readings
    .filter(({aggregate, ours}) => aggregate === "minimum" && !ours)
    .flatMap(({indicator, operator = target.operator, value = target.value}): Floor[] =>
      value !== undefined && (operator === ">=" || operator === ">")
        ? [{target, indicator, value}]
        : []
    );
  return floors.filter(
    ({indicator}, i) => floors.findIndex((other) => other.indicator === indicator) === i
  );
}

function compareFloor(
  {target, indicator, value: floor}: Floor,
  dated: readonly Dated[],
  start?: PublishedStart
): Finding[] {
  if (!Object.hasOwn(printed, indicator)) return [];
  const {key, unit} = printed[indicator];
  const found = printedRatio(ofKey(dated, key), start) ?? ratioOfTotals(indicator, start);
  if (!found || !(found.range[1] < floor)) return [];
  return [
    {
      id: `floor.${target.id}`,
      kind: "conflict",
      severity: "decides",
      text: both((words) => words.floor(target, {...found, unit}, floor)),
      figures: found.figures,
      targets: [target.id],
      arithmetic: `${found.arithmetic} < ${floor}`
    }
  ];
}

/** The latest printed value, unless the totals are newer. */
function printedRatio(
  ratios: readonly Dated[],
  start?: PublishedStart
): PublishedRatio | undefined {
  const newestFirst = [...ratios].sort((a, b) => (a.end < b.end ? 1 : -1));
  const latest = sharpest(newestFirst.filter(({end}) => end === newestFirst[0].end));
  if (!latest || (start && latest.end < start.skilled.end)) return undefined;
  const {value, period, id} = latest.figure;
  return {value, range: latest.range, period, figures: [id], arithmetic: String(value)};
}

/** A share computed from the totals of the latest common date. */
function ratioOfTotals(indicator: string, start?: PublishedStart): PublishedRatio | undefined {
  if (!start) return undefined;
  const {skilled, highSkilled, employed} = start;
  const {value: total, period, id} = skilled.figure;
  if (indicator === "highSkilledShare") {
    const value = highSkilled.figure.value / total;
    return {
      value,
      range: divideRanges(highSkilled.range, skilled.range),
      period,
      figures: [id, highSkilled.figure.id],
      arithmetic: `${highSkilled.figure.value} / ${total} = ${value.toFixed(3)}`
    };
  }
  if (indicator !== "skilledShare" || !employed) return undefined;
  const value = total / employed.value;
  return {
    value,
    range: divideRanges(skilled.range, employed.range),
    period,
    figures: [id, ...employed.figures],
    arithmetic: `${total} / ${Math.round(employed.value)} = ${value.toFixed(3)}`
  };
}

function compareBoth(floors: readonly Floor[], start?: PublishedStart): Finding[] {
  const lower = floors.find(({indicator}) => indicator === "skilledShare");
  const upper = floors.find(({indicator}) => indicator === "highSkilledShare");
  if (!lower || !upper || !start?.employed) return [];
  const {skilled, highSkilled, employed} = start;
  const allowed: Range = [
    multiplyRanges([lower.value, lower.value], employed.range)[0],
    divideRanges(highSkilled.range, [upper.value, upper.value])[1]
  ];
  if (skilled.range[1] >= allowed[0] && skilled.range[0] <= allowed[1]) return [];
  const workers = Math.round(employed.value);
  const least = Math.round(lower.value * employed.value);
  const most = Math.round(highSkilled.figure.value / upper.value);
  const published = skilled.figure.value;
  const targets: [string, string] = [lower.target.id, upper.target.id];
  const names: [Label, Label] = [lower.target.name, upper.target.name];
  const floorsSaid = {targets: names, workers, least, most, published};
  return [
    {
      id: `floors.${targets.join(".")}`,
      kind: "conflict",
      severity: "decides",
      text: both((words) =>
        least > most ? words.floorsNever(floorsSaid) : words.floorsElsewhere(floorsSaid)
      ),
      figures: [...new Set([skilled.figure.id, highSkilled.figure.id, ...employed.figures])],
      targets,
      arithmetic: `${lower.value} × ${workers} = ${least}; ${highSkilled.figure.value} / ${upper.value} = ${most}; ${published} ${published > most ? `> ${most}` : `< ${least}`}`
    }
  ];
}
