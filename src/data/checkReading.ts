import type {Indicator} from "../project/indicator.js";
import {isDate, yearOf} from "../quantity/date.js";
import {show} from "./readNumber.js";
import type {Loose, Report} from "./reporter.js";
import {unitNames} from "./unitNames.js";
import {unknownProblem} from "./unknownProblem.js";

/** What a reading may refer to. */
export interface ReadingContext {
  /** Indicators of the model; undefined if the setup could not be read. */
  indicators: readonly Pick<Indicator, "id" | "unit" | "kind">[] | undefined;
  /** Ids of the definitions in model.yaml; undefined if the setup could not be read. */
  definitions: readonly string[] | undefined;
  /** Last year the stocks are known; undefined if the setup could not be read. */
  startYear: number | undefined;
}

/**
 * Checks one reading of a target: its indicator, definition, goal, window, and its unit against the target's.
 *
 * @param reading - the reading and where it stands
 * @param target - gives operator, value, unit and window where the reading has none
 * @param plan - gives the horizon
 * @param context - what it may refer to
 * @param report - receives what is wrong
 */
export function checkReading(
  {item, path}: {item: Loose; path: PropertyKey[]},
  target: Loose,
  plan: Loose,
  {indicators, definitions, startYear}: ReadingContext,
  report: Report
): void {
  const refuse = (key: string, message: string, mend?: string) =>
    report([...path, key], message, mend);
  const names: [thing: string, key: string, known?: readonly string[]][] = [
    ["indicator", "indicator", indicators?.map(({id}) => id)],
    ["definition", "definition", definitions]
  ];
  for (const [thing, key, known] of names) {
    const name = item[key];
    if (typeof name !== "string" || !known || known.includes(name)) continue;
    const {message, mend} = unknownProblem(thing, name, known);
    refuse(key, message, mend);
  }
  const indicator = indicators?.find(({id}) => id === item.indicator);
  checkGoal(item, target, indicator, refuse);
  checkSpan(item, target, plan, startYear, refuse);
}

type Refuse = (key: string, message: string, mend?: string) => void;

function checkGoal(
  item: Loose,
  target: Loose,
  indicator: Pick<Indicator, "unit" | "kind"> | undefined,
  refuse: Refuse
): void {
  const operator = item.operator ?? target.operator;
  const value = item.value ?? target.value;
  const {aggregate} = item;
  const direction =
    aggregate === "rising" && item.operator === undefined && item.value === undefined;
  if (!direction && (operator === "none" || value === undefined))
    refuse(
      "value",
      "expected a goal, got none in the reading or its target",
      "add operator and value"
    );
  if (operator === "between" && (item.valueHigh ?? target.valueHigh) === undefined)
    refuse("valueHigh", "expected the upper end of between, got nothing", "add it");
  const unit = indicator?.unit;
  if (indicator && aggregate === "sum" && indicator.kind !== "flow")
    refuse(
      "aggregate",
      `expected a flow to sum over years, got ${show(item.indicator)} in ${indicator.unit}`,
      "use end, minimum or change"
    );
  if (
    unit !== undefined &&
    typeof target.unit === "string" &&
    item.value === undefined &&
    !direction
  )
    checkUnits(unit, target.unit, item, refuse);
  const difference = aggregate === "change" || aggregate === "rising";
  if (unit === "1" && item.value !== undefined && typeof value === "number" && !difference)
    if (!(0 <= value && value <= 1))
      refuse("value", `expected a share in [0, 1], got ${value}`, "write 0.36 for 36%");
}

const families: [RegExp, string][] = [
  [/^person(-time)?(\/yr)?$/, "people"],
  [/^person per 10,000$/, "a density"],
  [/^(1|multiple)$/, "a share"]
];

/** People, shares and densities must not be compared with each other. */
function checkUnits(unit: string, goalUnit: string, item: Loose, refuse: Refuse): void {
  const family = (text: string) => families.find(([form]) => form.test(text))?.[1] ?? text;
  if (unitNames.includes(goalUnit) && family(unit) !== family(goalUnit))
    refuse(
      "indicator",
      `expected an indicator in ${goalUnit} like the target, got ${show(item.indicator)} in ${unit}`,
      "give the reading its own operator and value in that unit"
    );
}

function checkSpan(
  item: Loose,
  target: Loose,
  plan: Loose,
  startYear: number | undefined,
  refuse: Refuse
): void {
  const from = item.from ?? yearWithin(target.start);
  const until = item.until ?? yearWithin(target.due);
  if (typeof from !== "number" || typeof until !== "number") return;
  const last = plan.horizon ?? plan.until;
  if (until < from) refuse("until", `expected a year from ${from} on, got ${until}`);
  if (typeof last === "number" && until > last)
    refuse("until", `expected a year to ${last}, the end of the plan, got ${until}`, "set horizon");
  if (startYear !== undefined && from <= startYear)
    refuse(
      "from",
      `expected a year after ${startYear}, when the model starts, got ${from}`,
      "set from, or an earlier startYear in model.yaml"
    );
}

function yearWithin(date: unknown): number | undefined {
  return typeof date === "string" && isDate(date) ? yearOf(date) : undefined;
}
