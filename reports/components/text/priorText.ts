import {amountText, unitText} from "../../lib/charts/text/amountText.js";
import type {Assumption, Prior} from "../../lib/project/assumption.js";
import type {Language} from "../../lib/quantity/label.js";

/** The prior of an assumption in words: its middle and its 95% range, or its family where that has no such form. */
export function priorText({prior, unit, components}: Assumption, language: Language): string {
  const zh = language === "zh";
  const number = (x: number) => numberText(x, unit, language);
  if (prior.family === "fixed")
    return zh ? `取定 ${number(prior.value)}` : `fixed at ${number(prior.value)}`;
  if (prior.family === "beta")
    return `${zh ? "均值" : "mean"} ${number(prior.a / (prior.a + prior.b))}, Beta(${prior.a}, ${prior.b})`;
  if (prior.family === "uniform")
    return zh
      ? `${number(prior.low)} 至 ${number(prior.high)} 均匀`
      : `uniform from ${number(prior.low)} to ${number(prior.high)}`;
  if (prior.family === "dirichlet") {
    const total = prior.alpha.reduce((sum, alpha) => sum + alpha, 0);
    const parts = prior.alpha.map(
      (alpha, i) =>
        `${components?.[i]?.name[language] ?? i + 1} ${amountText(alpha / total, "1", language)}`
    );
    return `${parts.join(zh ? "，" : ", ")}${zh ? "；狄利克雷，总浓度" : "; Dirichlet, concentration"} ${Number(total.toPrecision(3))}`;
  }
  const {median, low, high} = prior as Extract<Prior, {median: number}>;
  const bare = (x: number) => numberText(x, unit, language, false);
  const tail = unit === "1" || unit === "1/yr" ? "" : unitText(unit, language);
  return zh
    ? `中位 ${bare(median)}，95%范围 ${bare(low)} 至 ${bare(high)}${tail && ` ${tail}`}`
    : `median ${bare(median)}, 95% range ${bare(low)} to ${bare(high)}${tail && ` ${tail}`}`;
}

function numberText(value: number, unit: string, language: Language, withUnit = true): string {
  if (unit === "1") return String(Number(value.toPrecision(3)));
  return amountText(value, unit, language, withUnit || unit === "1/yr");
}
