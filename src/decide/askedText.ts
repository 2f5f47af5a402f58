import {goalText} from "../charts/text/goalText.js";
import {say} from "../charts/text/say.js";
import type {CompiledReading} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import type {Language} from "../quantity/label.js";
import {findById} from "./decisionQuestion.js";
import {wordsOf} from "./words/wordsOf.js";

/** Which reading of which target an answer is about, and what is demanded of it. */
export interface Asked extends Pick<CompiledReading, "operator" | "goal"> {
  target: string;
  reading: string;
}

/**
 * Names what an answer is about: the target, with the reading where it has several.
 *
 * @param asked - target and reading by id
 * @param plan - names
 * @param language - of the reader
 * @example
 * askedText({target: "T11", reading: "subsidised"}, loadProject("data").plan, "en") // => "Subsidised vocational training over three years"
 */
export function askedText(
  {target: id, reading: readingId}: Pick<Asked, "target" | "reading">,
  plan: Pick<Project["plan"], "targets">,
  language: Language
): string {
  const target = findById("target", id, plan.targets);
  const reading = target.readings.find((each) => each.id === readingId);
  const name = say(target.name, language);
  if (target.readings.length < 2 || !reading) return name;
  return wordsOf(language).byReading(name, say(reading.name, language));
}

/**
 * Writes what is demanded, which a reading may say in place of its target.
 *
 * @param asked - as compiled
 * @param target - for its unit, and both ends of a range
 * @param language - of the reader
 * @example
 * demandText({operator: ">", goal: 0}, {operator: "none", unit: "person"}, "en") // => "over 0 people"
 */
export function demandText(
  {operator, goal}: Pick<Asked, "operator" | "goal">,
  target: Pick<Target, "operator" | "value" | "valueHigh" | "unit">,
  language: Language
): string {
  if (operator === "between") return goalText(target, language);
  return goalText({operator, value: goal, unit: target.unit}, language);
}
