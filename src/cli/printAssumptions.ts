import {amountText, unitText} from "../charts/text/amountText.js";
import {say} from "../charts/text/say.js";
import type {Assumption} from "../project/assumption.js";
import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import {assumptionOf} from "../project/assumptionOf.js";
import {columnWidth} from "./columnWidth.js";
import type {Setting} from "./printVerdicts.js";
import {padColumns, wrapColumns} from "./wrapColumns.js";

/**
 * Lists the assumptions that the probabilities rest on, those that most targets rest on first, with their ranges.
 *
 * @param forecast - its targets say what they rest on
 * @param project - names, ranges and reasons of the assumptions
 * @param setting - language, width, colours
 * @param most - how many at most
 * @returns lines of text, empty if no target rests on an assumption
 */
export function printAssumptions(
  {targets}: Pick<Forecast, "targets">,
  {assumptions}: Pick<Project, "assumptions">,
  {language, width, paint}: Setting,
  most = 6
): string {
  const zh = language === "zh";
  const users = new Map<string, string[]>();
  for (const {id, restsOn} of targets)
    for (const name of new Set(restsOn.map((one) => assumptionOf(one, assumptions)?.id ?? one)))
      users.set(name, [...(users.get(name) ?? []), id]);
  const ranked = [...users].sort((a, b) => b[1].length - a[1].length).slice(0, most);
  return ranked
    .flatMap(([id, ids]) => {
      const assumption = assumptions.find((one) => one.id === id);
      if (!assumption) return [];
      const range = rangeText(assumption, language);
      const head = `${say(assumption.name, language)}${zh ? "：" : ": "}${range}`;
      const reason = say(assumption.basis.reason, language);
      const tail = `${zh ? "影响" : "bears on"} ${ids.join(" ")}`;
      const room = Math.max(24, Math.min(width, 110));
      const oneLine = columnWidth(head) + columnWidth(tail) + 4 <= room;
      const below = [...(oneLine ? [] : [tail]), reason];
      return [
        ...(oneLine
          ? [`  ${padColumns(head, room - columnWidth(tail) - 3)} ${paint.muted(tail)}`]
          : wrapColumns(head, room - 2).map((line) => `  ${line}`)),
        ...below.flatMap((text) =>
          wrapColumns(text, room - 4).map((line) => `    ${paint.muted(line)}`)
        )
      ];
    })
    .join("\n");
}

/** The central 95% range of a prior, or its value or mean. */
function rangeText({prior, unit, components}: Assumption, language: Language): string {
  const zh = language === "zh";
  const write = (value: number) => amountText(value, unit, language);
  const name = unit === "1" || unit === "1/yr" ? "" : unitText(unit, language);
  const suffix = name === "" ? "" : zh ? name : ` ${name}`;
  const mean = zh ? "均值" : "mean ";
  switch (prior.family) {
    case "fixed":
      return `${write(prior.value)}${suffix}`;
    case "beta":
      return `${mean}${write(prior.a / (prior.a + prior.b))}${suffix}`;
    case "dirichlet": {
      const sum = prior.alpha.reduce((a, b) => a + b, 0);
      const shares = prior.alpha.map((a, i) => {
        const component = components?.[i];
        return `${component ? `${say(component.name, language)} ` : ""}${write(a / sum)}`;
      });
      return `${mean}${shares.join(zh ? "、" : ", ")}`;
    }
    default:
      return `${write(prior.low)}~${write(prior.high)}${suffix}`;
  }
}
