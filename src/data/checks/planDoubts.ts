import type {Report} from "../../check/reporter.js";
import type {Grade, Indicator} from "../../project/indicator.js";
import type {PlanFile} from "../../project/plan.js";
import type {Target} from "../../project/target.js";
import {yearOf} from "../../quantity/date.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";

/** Words that say when: a year, a length, a part of a year. */
const timeWords =
  /\d{4}|[一二三四五六七八九十两\d]\s*(?:个)?(?:年|月|季)|半年|每年|逐年|十[一二三四五六]五|\byears?\b|\bmonths?\b/iu;

/**
 * Targets that probably mean something else than they are computed as: a window other than the plan's years of which the clause says
 * nothing, a reading of another grade than the target's name, and a headline reading that counts people where the target counts
 * person-times, or the reverse.
 *
 * @param plan - its years and targets
 * @param indicators - of the model
 * @param report - receives what is doubtful
 */
export function checkPlanMeaning(
  plan: Pick<PlanFile, "from" | "until" | "targets">,
  indicators: readonly Indicator[],
  report: Report
): void {
  plan.targets.forEach((target, at) => {
    const path = ["targets", at];
    checkYears(target, plan, path, report);
    const [headline] = target.readings;
    target.readings.forEach((reading, r) => {
      const indicator = indicators.find(({id}) => id === reading.indicator);
      if (!indicator || reading.ours) return;
      const place = [...path, "readings", r, "indicator"];
      const grade = gradeOf(target.name.zh);
      if (grade && indicator.grade && indicator.grade !== grade)
        report(place, dataFault("gradeOfTarget", {name: target.name, grade, got: indicator.id}));
      const [asked, counted] = [target.unit, indicator.unit].map(windowUnit);
      const people = ["person", "person-time"];
      if (
        reading === headline &&
        reading.value === undefined &&
        asked !== counted &&
        people.includes(asked) &&
        people.includes(counted)
      )
        report(place, dataFault("headlineUnit", {unit: asked, got: indicator.id, counts: counted}));
    });
  });
}

function gradeOf(name: string): Grade | undefined {
  if (/高技能/u.test(name)) return "highSkilled";
  return /技能(?:人才|劳动者|人员)/u.test(name) ? "skilled" : undefined;
}

function checkYears(
  {start, due, quote}: Target,
  {from, until}: Pick<PlanFile, "from" | "until">,
  path: readonly PropertyKey[],
  report: Report
): void {
  if (timeWords.test(quote.normalize("NFKC")) || yearOf(start) > until) return;
  const [first, last] = [`${from}-01-01`, `${until}-12-31`];
  if (start === first && due === last) return;
  const fault = dataFault("otherWindow", {start: first, due: last, got: `${start}/${due}`});
  report([...path, due === last ? "start" : "due"], fault);
}
