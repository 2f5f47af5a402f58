import {expect, test} from "vitest";
import {promised} from "../../../reports/components/overview/promised.js";
import {whySentence} from "../../../reports/components/overview/whySentence.js";
import {amountText} from "../../../src/charts/text/amountText.js";
import {realForecast, realProject} from "../realForecast.js";

test("whySentence(…) tells the pace needed, the pace published and the median, and where the goal lies, in both languages", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const {target, verdict} = promised(project, forecast);
  const {requiredPace, recentPace, median, goal, lower80, upper80} = verdict;
  for (const language of ["zh", "en"] as const) {
    const text = whySentence(project, forecast, language);
    for (const value of [requiredPace, recentPace, median, goal])
      expect(text).toContain(amountText(Number(value), target.unit, language, true));
    expect(text).toContain(language === "zh" ? "在区间之内" : "lies within it");
    const {coverage} = project;
    // It is a number newly added: the record is of such, not of totals.
    const {inside, cases} = coverage!.added!;
    expect(text).toContain(
      language === "zh"
        ? `${cases}个新增数中，80%区间包含了${inside}个`
        : `held ${inside} of ${cases} numbers`
    );
    expect(text).not.toContain(`${Math.round(100 * Number(coverage?.coverage["80"]))}%`);
    const stock = {...target, basis: "stock" as const};
    const targets = project.plan.targets.map((one) => (one === target ? stock : one));
    const ofStock = whySentence({...project, plan: {...project.plan, targets}}, forecast, language);
    expect(ofStock).toContain(String(coverage?.cases));
    expect(ofStock).toContain(`${Math.round(100 * Number(coverage?.coverage["80"]))}%`);
    const asking = (goal: number) => ({
      ...forecast,
      targets: forecast.targets.map((one) =>
        one.id === verdict.id ? {...one, goal, requiredPace: null} : one
      )
    });
    const below = whySentence(project, asking(Number(lower80) / 2), language);
    expect(below).toContain(language === "zh" ? "低于整个区间" : "lies below all of it");
    const other = whySentence(project, asking(2 * Number(upper80)), language);
    expect(other).toContain(language === "zh" ? "高于整个区间" : "lies above all of it");
    expect(other).not.toContain(amountText(Number(requiredPace), target.unit, language, true));
  }
});
