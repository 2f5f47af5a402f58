import type {Outlook} from "../../build/outlook.js";
import {goalText} from "../../lib/charts/text/goalText.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";

/** Something that would change the headline answer: by how much, in a sentence, and where to see it. */
export interface Changer {
  kind: "reading" | "scenario" | "assumption" | "data";
  /** How far it moves the probability of the headline target, in [0, 1]; 1 for a reading that turns the verdict round. */
  by: number;
  short: string;
  sentence: string;
  href: string;
}

/** The target the first sentence is about: the plan's first that the model forecasts. */
export function headlineVerdict(project: Project, forecast: Forecast): TargetVerdict {
  const first = project.plan.targets.find(({kind}) => kind === "forecast");
  const verdict = forecast.targets.find(({id}) => id === first?.id);
  if (!verdict) throw new RangeError("the plan has no target that the model forecasts");
  return verdict;
}

/** What moves the headline answer, the strongest first: another reading, another scenario, an assumption. */
export function changers(
  project: Project,
  forecast: Forecast,
  outlook: Outlook,
  language: Language
): Changer[] {
  const zh = language === "zh";
  const verdict = headlineVerdict(project, forecast);
  const {id} = verdict;
  const p = verdict.probability ?? 0;
  const found: Changer[] = [];
  const [own, ...others] = verdict.readings;
  const distance = (reading: {probability: number | null}) =>
    Math.abs((reading.probability ?? p) - p);
  const far =
    others.find(({reading}) => reading === verdict.decidedBy) ??
    [...others].sort((a, b) => distance(b) - distance(a))[0];
  if (far && far.probability !== null)
    found.push({
      kind: "reading",
      by: verdict.decidedBy ? 1 : Math.abs(far.probability - p),
      short: zh ? `“新增”怎么数` : `how “newly added” is counted`,
      sentence: zh
        ? `换一种数法：按“${say(own.name, language)}”是 ${probabilityText(p)}，按“${say(far.name, language)}”是 ${probabilityText(far.probability)}。`
        : `Count differently: ${probabilityText(p)} by ${own.name.en}, ${probabilityText(far.probability)} by ${far.name.en}.`,
      href: `./targets.html#${id}`
    });
  const moves = outlook.scenarios
    .filter((one) => one.id !== forecast.scenario && one.probability[id] !== undefined)
    .sort((a, b) => Math.abs(b.probability[id] - p) - Math.abs(a.probability[id] - p));
  if (moves.length > 0)
    found.push({
      kind: "scenario",
      by: Math.abs(moves[0].probability[id] - p),
      short: zh
        ? `“${say(moves[0].name, language)}”是否发生`
        : `whether “${moves[0].name.en}” comes true`,
      sentence: zh
        ? `换一种情景：“${say(moves[0].name, language)}”之下是 ${probabilityText(moves[0].probability[id])}。`
        : `Change the course: ${probabilityText(moves[0].probability[id])} under “${moves[0].name.en}”.`,
      href: "./2035.html"
    });
  const common = forecast.findings.some(
    (finding) => finding.id === "rests-on-common" && finding.targets.includes(id)
  );
  if (common)
    found.push({
      kind: "assumption",
      by: 0,
      short: zh ? "各项培养数量今后的共同升降" : "how all training quantities move together",
      sentence: zh
        ? "弄清一件事：结论最依赖的不是某一项假设，而是各项培养数量今后的共同升降。"
        : "Learn one thing: the answer rests most not on one assumption but on how all training quantities rise or fall together from now on.",
      href: "./methods.html"
    });
  const [rests] = common ? [] : verdict.restsOn;
  const assumption = project.assumptions.find((one) => one.id === rests);
  if (assumption)
    found.push({
      kind: "assumption",
      by: 0,
      short: say(assumption.name, language),
      sentence: zh
        ? `弄清一个假设：在所有没有公布数的量里，结论最依赖“${say(assumption.name, language)}”。`
        : `Learn one number: of all that is assumed, the answer rests most on “${assumption.name.en}”.`,
      href: `./methods.html#${encodeURIComponent(assumption.id)}`
    });
  return found.sort((a, b) => b.by - a.by);
}

/** The first sentence of the site: will the headline promise be kept, by which reading, and what decides it. */
export function headline(
  project: Project,
  forecast: Forecast,
  outlook: Outlook,
  language: Language
): string {
  const verdict = headlineVerdict(project, forecast);
  const target = project.plan.targets.find(({id}) => id === verdict.id)!;
  const [decider] = changers(project, forecast, outlook, language);
  const scenario = project.scenarios.find(({id}) => id === forecast.scenario);
  const reading = verdict.readings[0];
  const p = probabilityText(verdict.probability);
  const goal = goalText(target, language)
    .replace(/[（(].*$/, "")
    .trim();
  return language === "zh"
    ? `${scenario ? say(scenario.name, language) : ""}，到${project.plan.until}年底${say(target.name, language)}${goal}的可能性为${p}（按${say(reading.name, language)}）；决定结果的是${decider.short}`
    : `“${scenario?.name.en ?? forecast.scenario}”: a ${p} chance that “${target.name.en}” comes out ${goal} by the end of ${project.plan.until} (read as: ${reading.name.en}); what decides is ${decider.short}`;
}
