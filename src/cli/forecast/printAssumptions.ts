import {amountText, unitText} from "../../charts/text/amountText.js";
import {say} from "../../charts/text/say.js";
import {priorCentre} from "../../pipeline/priorCentre.js";
import type {Assumption} from "../../project/assumption.js";
import type {ParameterEvidence} from "../../project/fitRecord.js";
import type {Project} from "../../project/project.js";
import type {Forecast} from "../../verdict/forecastSchema.js";
import type {Setting} from "../terminal/setting.js";
import {columnWidth, padColumns, wrapText} from "../terminal/wrapText.js";

/**
 * Lists the assumptions that the probabilities rest on, those that most targets rest on first, with their ranges: after the fit
 * where the runs come from one, else as assumed.
 *
 * @param forecast - its targets say what they rest on
 * @param project - names, ranges and reasons of the assumptions
 * @param setting - language, width, colours
 * @param most - how many at most
 * @returns lines of text, empty if no target rests on an assumption
 */
export function printAssumptions(
  {targets, parameters}: Pick<Forecast, "targets" | "parameters">,
  {assumptions, fit}: Pick<Project, "assumptions" | "fit">,
  setting: Setting,
  most = 6
): string {
  const users = new Map<string, string[]>();
  for (const {id, restsOn} of targets)
    for (const cause of restsOn) users.set(cause.id, [...(users.get(cause.id) ?? []), id]);
  const ranked = [...users].sort((a, b) => b[1].length - a[1].length).slice(0, most);
  return ranked
    .flatMap(([id, ids]) => {
      const assumption = assumptions.find((one) => one.id === id);
      const learnt = parameters?.id === "prior" ? [] : (fit?.parameters ?? []);
      const evidence = learnt.find(({parameter}) => parameter === id);
      return assumption ? listed(assumption, evidence, ids, setting) : [];
    })
    .join("\n");
}

/** Name, range and users on one line if they fit, else the users below; then the reason. */
function listed(
  assumption: Assumption,
  evidence: ParameterEvidence | undefined,
  ids: readonly string[],
  setting: Setting
): string[] {
  const {language, width, paint} = setting;
  const words = setting.words.verdicts;
  const head = words.assumptionIs(
    nameOf(assumption, setting),
    evidence ? learntText(evidence, setting) : rangeText(assumption, setting)
  );
  const tail = words.bearsOn(ids);
  const reason = say(assumption.basis.reason, language);
  const room = Math.max(24, Math.min(width, 110));
  const below = (text: string) =>
    wrapText(text, room - 4).map((line) => `    ${paint.muted(line)}`);
  if (columnWidth(head) + columnWidth(tail) + 4 <= room) {
    const line = `  ${padColumns(head, room - columnWidth(tail) - 3)} ${paint.muted(tail)}`;
    return [line, ...below(reason)];
  }
  const lines = wrapText(head, room - 2).map((line) => `  ${line}`);
  return [...lines, ...below(tail), ...below(reason)];
}

/** Its name; one that only the bureau knows is marked. */
function nameOf({name, basis}: Assumption, {language, words}: Setting): string {
  const said = say(name, language);
  return basis.kind === "internal" ? words.verdicts.internal(said) : said;
}

/** The central 95% range of a posterior. */
function learntText(
  {posterior: {low, high}, unit}: ParameterEvidence,
  {language, words}: Setting
): string {
  const write = (value: number) => amountText(value, unit, language);
  const name = unit === "1" || unit === "1/yr" ? "" : unitText(unit, language);
  const range = words.verdicts.range(write(low), write(high));
  return name === "" ? range : words.verdicts.withUnit(range, name);
}

/** The central 95% range of a prior, or its value or the centre at which the model runs it. */
function rangeText(assumption: Assumption, {language, words}: Setting): string {
  const {prior, unit, components} = assumption;
  const {median, mean, withUnit, shares} = words.verdicts;
  const write = (value: number) => amountText(value, unit, language);
  const name = unit === "1" || unit === "1/yr" ? "" : unitText(unit, language);
  const measured = (amount: string) => (name === "" ? amount : withUnit(amount, name));
  switch (prior.family) {
    case "fixed":
      return measured(write(prior.value));
    case "beta":
      return measured(median(write(priorCentre(assumption)[0])));
    case "dirichlet": {
      const parts = priorCentre(assumption).map((share, i) => {
        const component = components?.[i];
        return `${component ? `${say(component.name, language)} ` : ""}${write(share)}`;
      });
      return mean(shares(parts));
    }
    default:
      return measured(words.verdicts.range(write(prior.low), write(prior.high)));
  }
}
