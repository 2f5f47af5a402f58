import {amountText} from "../charts/text/amountText.js";
import {say} from "../charts/text/say.js";
import {goalText} from "../charts/text/goalText.js";
import {probabilityText} from "../charts/text/probabilityText.js";
import {statusText} from "../charts/text/statusText.js";
import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import type {Status, TargetVerdict} from "../verdict/forecastSchema.js";
import {assumptionOf} from "../project/assumptionOf.js";

/** One target as the terminal shows it: short texts, empty where there is nothing to say. */
export interface VerdictRow {
  id: string;
  section: string;
  name: string;
  status: Status;
  /** Word and number. */
  verdict: string;
  /** Median and 80% interval. */
  result: string;
  goal: string;
  reading: string;
  /** The reading that turns the verdict round, and the assumptions it rests on most. */
  decides: string;
  /** Why it has no probability. */
  because: string;
}

/** Puts a verdict into words, with the goal and names of its plan. */
export function verdictRow(
  verdict: TargetVerdict,
  {plan, assumptions}: Pick<Project, "plan" | "assumptions">,
  language: Language
): VerdictRow {
  const target = plan.targets.find(({id}) => id === verdict.id);
  const {probability, status, median, lower80, upper80, readings, decidedBy} = verdict;
  const unit = verdict.unit.replace(/\/yr$/, "");
  const write = (value: number | null) => amountText(value, unit, language);
  const other = readings.find(({reading}) => reading === decidedBy);
  const zh = language === "zh";
  const assumed = verdict.restsOn
    .slice(0, 2)
    .flatMap((id) => assumptionOf(id, assumptions) ?? [])
    .map(({name}) => (zh ? `“${say(name, language)}”` : `"${name.en}"`));
  const headline = readings.find(({reading}) => reading === verdict.reading);
  const decides: string[] = [];
  if (other)
    decides.push(
      zh
        ? `换作“${say(other.name, language)}”则为${probabilityText(other.probability)}`
        : `${probabilityText(other.probability)} by "${say(other.name, language)}"`
    );
  if (probability !== null && assumed.length > 0)
    decides.push(
      zh ? `最依赖的假设：${assumed.join("、")}` : `rests most on: ${assumed.join(", ")}`
    );
  return {
    id: verdict.id,
    section: target?.section ?? "",
    name: target ? say(target.name, language) : verdict.id,
    status,
    verdict: [
      statusText(status, language),
      probability === null ? "" : probabilityText(probability)
    ]
      .join(" ")
      .trim(),
    result:
      median === null
        ? ""
        : lower80 === null || upper80 === null
          ? write(median)
          : `${write(median)} (${write(lower80)}~${write(upper80)})`,
    goal: target ? goalText(target, language) : "",
    reading: readings.length > 1 && headline ? say(headline.name, language) : "",
    decides: decides.join(zh ? "；" : "; "),
    because: probability === null ? say(verdict.because, language) : ""
  };
}
