import {checkForm} from "../quantity/checkForm.js";
import {checkText} from "../quantity/checkText.js";
import {unknownName} from "../quantity/unknownName.js";
/** Wording of the occupational standards: the older form (2018) or the current one. */
export type StandardForm = "2018" | "current";

const forms: readonly StandardForm[] = ["current", "2018"];

/** One condition of application: how long one must have served before a level can be applied for. */
export interface LevelCondition {
  /** Id of the rule in rules.csv. */
  rule: string;
  form: StandardForm;
  /** Level held; null: by years in the trade or by school, without a lower certificate. */
  from: string | null;
  to: string;
  route: "workYears" | "school" | "title" | "trade";
  /** Years served at `from`, or in the trade where `from` is null. */
  years: number;
}

/**
 * Conditions between levels as printed for several trades; that the current form follows the drafting rules of 2023 is an
 * assumption.
 *
 * @see rules RA01-RA14 (2018) and RB01-RB18 (current)
 */
export const levelConditions: readonly LevelCondition[] = [
  condition("RA01", "2018", null, "junior", "trade", 1),
  condition("RA03", "2018", "junior", "intermediate", "workYears", 4),
  condition("RA04", "2018", null, "intermediate", "trade", 6),
  condition("RA06", "2018", null, "intermediate", "school", 0),
  condition("RA07", "2018", "intermediate", "senior", "workYears", 5),
  condition("RA08", "2018", "intermediate", "senior", "school", 0),
  condition("RA10", "2018", "senior", "technician", "workYears", 4),
  condition("RA11", "2018", "senior", "technician", "school", 3),
  condition("RA13", "2018", "technician", "seniorTechnician", "workYears", 4),
  condition("RB02", "current", null, "intermediate", "trade", 5),
  condition("RB03", "current", "junior", "intermediate", "workYears", 3),
  condition("RB04", "current", null, "intermediate", "school", 0),
  condition("RB05", "current", null, "senior", "trade", 10),
  condition("RB06", "current", "intermediate", "senior", "workYears", 4),
  condition("RB08", "current", null, "senior", "school", 0),
  condition("RB09", "current", "intermediate", "senior", "school", 0),
  condition("RB11", "current", "senior", "technician", "workYears", 5),
  condition("RB13", "current", null, "technician", "title", 1),
  condition("RB14", "current", "senior", "technician", "school", 2),
  condition("RB16", "current", "technician", "seniorTechnician", "workYears", 5),
  condition("RB18", "current", null, "seniorTechnician", "title", 1)
];

function condition(
  rule: string,
  form: StandardForm,
  from: string | null,
  to: string,
  route: LevelCondition["route"],
  years: number
): LevelCondition {
  return {rule, form, from, to, route, years};
}

/**
 * Years of work a holder of a level must serve before the next level can be applied for.
 *
 * @param from - id of the level held
 * @param form - default the current form
 * @returns years; 0 for a level that no rule names
 * @example
 * yearsRequired("intermediate") // => 4
 * yearsRequired("senior", "2018") // => 4
 * yearsRequired("specialTechnician") // => 0
 */
export function yearsRequired(from: string, form: StandardForm = "current"): number {
  checkText("from", from);
  if (!forms.includes(form)) throw new RangeError(unknownName("form", String(form), forms));
  const found = levelConditions.find(
    (each) => each.form === form && each.from === from && each.route === "workYears"
  );
  return found?.years ?? 0;
}

/**
 * Shortest way up a ladder by years of work: the sum of the years required on each rung between two levels.
 *
 * @param levels - ids, lowest first
 * @param from - id of the level held
 * @param to - id of the level aimed at, above `from`
 * @returns years
 * @see rules RD01 and RD02: 17 years from junior worker to senior technician in both forms
 * @example
 * shortestLadder(["junior", "intermediate", "senior"], "junior", "senior") // => 7
 */
export function shortestLadder(
  levels: readonly string[],
  from: string,
  to: string,
  form: StandardForm = "current"
): number {
  checkForm("levels", levels, ["text"]);
  const start = levels.indexOf(from);
  const end = levels.indexOf(to);
  if (!(start >= 0 && end > start))
    throw new RangeError(`invalid to; not above ${from} in ${levels.join(", ")}: ${to}`);
  return levels.slice(start, end).reduce((sum, level) => sum + yearsRequired(level, form), 0);
}
