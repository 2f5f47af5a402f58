import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** The end of every caption: scenario, runs, seed, version. */
export function provenance(
  project: Pick<Project, "scenarios">,
  {scenario, runs, seed, version}: Pick<Forecast, "scenario" | "runs" | "seed" | "version">,
  language: Language
): string {
  const known = project.scenarios.find(({id}) => id === scenario);
  const name = known ? say(known.name, language) : scenario;
  return language === "zh"
    ? `情景“${name}”，模拟 ${runs} 次，种子 ${seed}，skillcast ${version}。`
    : `Scenario “${name}”, ${runs.toLocaleString("en")} runs, seed ${seed}, skillcast ${version}.`;
}
