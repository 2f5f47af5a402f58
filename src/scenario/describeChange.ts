import type {Change} from "../project/scenario.js";
import {formatAmount} from "../quantity/formatAmount.js";
import type {Language} from "../quantity/label.js";
import {units} from "../quantity/unit.js";
import type {ChangeTarget} from "./changeTarget.js";
import {changeWords} from "./words/changeWords.js";

/**
 * A change in a few words: what, to what or by how much, in which years.
 *
 * @param change - of a scenario
 * @param options.targets - of `changeTargets`, for its name and unit; an unknown one is shown by its id
 * @param options.language - of the reader
 * @example
 * describeChange({target: "delivery", operation: "set", value: 0.5, from: 2028}, {targets: changeTargets(loadProject("data").levers, []), language: "zh"}) // => "培训总量系数改为50%（2028年起）"
 * describeChange({target: "x", operation: "multiply", value: 1.2}, {targets: [], language: "en"}) // => "x ×1.2"
 */
export function describeChange(
  {target: id, operation, value, from, to}: Change,
  {targets, language}: {targets: readonly ChangeTarget[]; language: Language}
): string {
  const words = changeWords[language];
  const target = targets.find((one) => one.id === id);
  const unit = target?.unit ?? "1";
  const name = target?.name[language] ?? id;
  const years = words.years(from, to === undefined ? undefined : to - 1);
  const sign = value < 0 ? "-" : "+";
  switch (operation) {
    case "set":
      return words.set(name, changeAmount(value, unit, language), years);
    case "multiply":
      return words.multiply(name, String(tidy(value)), years);
    case "ramp":
      return words.ramp(name, changeAmount(value, unit, language), years);
    case "add": {
      const size = Math.abs(value);
      const amount =
        unit === "1" || unit === "1/yr"
          ? words.points(tidy(100 * size))
          : changeAmount(size, unit, language);
      return words.add(name, sign + amount, years);
    }
  }
}

/**
 * An amount of what may be changed, all its digits: per cent for shares and yearly rates, else with its unit.
 *
 * @param value - in `unit`
 * @param unit - of the lever or assumption
 * @param language - of the reader
 * @example
 * changeAmount(0.52, "1", "zh") // => "52%"
 * changeAmount(68571, "person-time/yr", "en") // => "68,571 person-times a year"
 */
export function changeAmount(value: number, unit: string, language: Language): string {
  if (unit === "1" || unit === "1/yr") {
    const percent = `${formatAmount(tidy(100 * value), {language: "en"})}%`;
    return unit === "1" ? percent : changeWords[language].rate(percent);
  }
  const shown = tidy(value);
  return Object.hasOwn(units, unit)
    ? formatAmount(shown, {language, unit})
    : `${formatAmount(shown, {language})} ${unit}`;
}

/** Without the last digits of a double, which nobody wrote. */
const tidy = (value: number) => Number(value.toPrecision(6));
