import type {Finding} from "../project/finding.js";
import type {Target} from "../project/target.js";
import type {Dated} from "./figureIndex.js";
import {latestStart, type PublishedStart} from "./latestStart.js";
import {publishedRatio} from "./publishedRatio.js";
import {divideRanges, multiplyRanges, type Range} from "./range.js";
import {sayAmount} from "./sayAmount.js";

/** A floor a plan asks to be held from its start. */
interface Floor {
  target: Target;
  indicator: string;
  value: number;
}

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
  const found = publishedRatio(indicator, dated, start);
  if (!found || !(found.range[1] < floor)) return [];
  const unit = indicator === "density" ? "per_10k_workers" : "share";
  const [seen, asked] = [found.value, floor].map((value) => sayAmount(value, unit));
  return [
    {
      id: `floor.${target.id}`,
      kind: "conflict",
      severity: "decides",
      text: {
        zh: `${target.id}要求“${target.name.zh}”保持在${asked.zh}以上,而公布数(${found.period})为${seen.zh}:起点已低于底线。方案用的必是另一种口径,原文没有说明。`,
        en: `${target.id} asks that “${target.name.en}” stays at or above ${asked.en}, but the published figures (${found.period}) give ${seen.en}: below the floor from the start. The plan must use another definition, which it does not state.`
      },
      figures: found.figures,
      targets: [target.id],
      arithmetic: `${found.arithmetic} < ${floor}`
    }
  ];
}

function compareBoth(floors: readonly Floor[], start?: PublishedStart): Finding[] {
  const lower = floors.find(({indicator}) => indicator === "skilledShare");
  const upper = floors.find(({indicator}) => indicator === "highSkilledShare");
  if (!lower || !upper || !start?.employed) return [];
  const {skilled, highSkilled, employed} = start;
  const least = multiplyRanges([lower.value, lower.value], employed.range);
  const most = divideRanges(highSkilled.range, [upper.value, upper.value]);
  const allowed: Range = [least[0], most[1]];
  if (skilled.range[1] >= allowed[0] && skilled.range[0] <= allowed[1]) return [];
  const L = employed.value;
  const [low, high] = [lower.value * L, highSkilled.figure.value / upper.value].map(Math.round);
  const say = (value: number) => sayAmount(value, "person");
  const [a, b, total, workers] = [low, high, skilled.figure.value, Math.round(L)].map(say);
  const none = low > high;
  const figures = [skilled.figure.id, highSkilled.figure.id, ...employed.figures];
  return [
    {
      id: `floors.${lower.target.id}.${upper.target.id}`,
      kind: "conflict",
      severity: "decides",
      text: {
        zh: none
          ? `${lower.target.id}与${upper.target.id}两个底线按公布的高技能人才和就业人员(${workers.zh})不可能同时成立:技能人才须不少于${a.zh},又须不多于${b.zh}。`
          : `${lower.target.id}与${upper.target.id}两个底线只有在技能人才为${a.zh}至${b.zh}时才能同时成立(就业人员${workers.zh});公布的${total.zh}不在其中。`,
        en: none
          ? `The floors of ${lower.target.id} and ${upper.target.id} cannot hold together with the published high-skilled and employed (${workers.en}): skilled people must be at least ${a.en} and at most ${b.en}.`
          : `The floors of ${lower.target.id} and ${upper.target.id} hold together only for ${a.en} to ${b.en} skilled people (${workers.en} employed); the published ${total.en} lies outside.`
      },
      figures: [...new Set(figures)],
      targets: [lower.target.id, upper.target.id],
      arithmetic: `${lower.value} × ${Math.round(L)} = ${low}; ${highSkilled.figure.value} / ${upper.value} = ${high}; ${skilled.figure.value} outside [${low}, ${high}]`
    }
  ];
}
