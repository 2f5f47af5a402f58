import type {Project} from "../../project/project.js";
import {type StatedDefinition, usualDefinition} from "../../project/usualDefinition.js";
import {checkForm} from "../../quantity/checkForm.js";
import {checkObject} from "../../quantity/checkObject.js";
import {yearOf} from "../../quantity/date.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {publishedId} from "../../verdict/publishedId.js";
import type {FanGoal} from "./fanOptions.js";

/** What {@link planGoals} needs of a project; a whole one will do. */
export interface GoalSource {
  plan: Pick<Project["plan"], "targets">;
  setup: StatedDefinition;
}

/**
 * Finds the goals of a plan that can be drawn on the fan of an indicator: those on its level at a date or in every
 * year. Goals on a sum or a change over the window are amounts of another kind and are left out.
 *
 * @param project - targets with their readings; and by which definition of the start goes what names none
 * @param indicator - id, and definition of the start where it names one
 * @returns goals in the unit of the indicator, each value and date once, the longest window kept
 * @example
 * planGoals({plan: {targets: [{operator: ">=", value: 0.36, start: "2025-01-01", due: "2027-12-31", readings: [{indicator: "skilledShare", aggregate: "minimum"}]}]}, setup: {definitions: [{id: "published"}]}}, {id: "skilledShare"}) // => [{value: 0.36, from: 2025, due: 2027}]
 */
export function planGoals(
  source: GoalSource,
  indicator: Pick<IndicatorForecast, "id" | "definition">
): FanGoal[] {
  checkForm("source", source, {
    plan: {targets: [{readings: [{}]}]},
    setup: {definitions: [{id: "text"}], "definition?": "text"}
  });
  const {
    plan: {targets},
    setup
  } = source;
  checkObject("indicator", indicator, ["id"]);
  const {id, definition} = indicator;
  const first = usualDefinition(setup);
  const goals = new Map<string, FanGoal>();
  for (const target of targets)
    for (const reading of target.readings) {
      if (reading.indicator !== id && publishedId(reading) !== id) continue;
      if ((reading.definition ?? first) !== (definition ?? first)) continue;
      const value = reading.value ?? target.value;
      if (value === undefined || (reading.operator ?? target.operator) === "none") continue;
      const due = reading.until ?? yearOf(target.due);
      const from = reading.from ?? yearOf(target.start);
      const key = `${value} ${due}`;
      if (reading.aggregate === "minimum" || reading.aggregate === "maximum")
        goals.set(key, {value, from: Math.min(from, goals.get(key)?.from ?? from), due});
      else if (reading.aggregate === "end" && !goals.has(key)) goals.set(key, {value, due});
    }
  return [...goals.values()];
}
