import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The end of every caption: scenario, runs, seed, version. */
export function provenance(
  project: Pick<Project, "scenarios">,
  {scenario, runs, seed, version}: Pick<Forecast, "scenario" | "runs" | "seed" | "version">,
  language: Language
): string {
  const known = project.scenarios.find(({id}) => id === scenario);
  const name = known ? say(known.name, language) : scenario;
  return wordsOf(language).figures.provenance({scenario: name, runs, seed, version});
}
