import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {probabilityText} from "../text/probabilityText.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {byUrgency} from "./byUrgency.js";

/**
 * States what the verdicts add up to: how many targets are likely and unlikely, which is the most urgent, how many have
 * no probability.
 *
 * @param targets - verdicts of one forecast
 * @param options.language - of the sentence; default zh
 * @returns one to three sentences
 * @example
 * describeVerdicts([], {language: "en"}) // => "No target has a probability."
 */
export function describeVerdicts(
  targets: readonly TargetVerdict[],
  {language = "zh"}: {language?: Language} = {}
): string {
  const zh = language === "zh";
  const sorted = byUrgency(targets);
  const first = sorted[0];
  if (!first) return zh ? "没有可计算可能性的目标。" : "No target has a probability.";
  const title = targetTitle(first, language);
  const likely = sorted.filter(({probability}) => probability! >= 0.66).length;
  const unlikely = sorted.filter(({probability}) => probability! < 0.33).length;
  const rest = targets.length - sorted.length;
  const word = `${statusText(first.status, language)}${zh ? "，" : ", "}${probabilityText(first.probability)}`;
  return zh
    ? `${targets.length}项目标中${sorted.length}项可算出可能性：${likely}项较可能或很可能实现，${unlikely}项较不可能或很不可能。最紧迫的是${first.id}${title}（${word}）。${rest > 0 ? `其余${rest}项没有可能性。` : ""}`
    : `${sorted.length} of ${targets.length} targets have a probability: ${likely} likely or very likely to be met, ${unlikely} unlikely or very unlikely. Most urgent: ${first.id} ${title} (${word}).${rest > 0 ? ` The other ${rest} have none.` : ""}`;
}
