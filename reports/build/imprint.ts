import {say} from "../../src/charts/text/say.js";
import {loadProject} from "../../src/data/loadProject.js";
import type {Label} from "../../src/quantity/label.js";
import {customScenario} from "../../src/scenario/customScenario.js";
import {shareScenario} from "../../src/scenario/shareScenario.js";
import {version} from "../../src/verdict/version.js";
import {both} from "../words/wordsOf.js";

/** What every page says of itself: the plan, the place, the data's date, the version, the hash of the inputs. */
export interface Imprint {
  version: string;
  title: Label;
  plan: Label;
  document: string;
  scenario: Label;
  /** What `--scenario` opens it by. */
  code: string;
  /** Date of the latest published figure. */
  latest: string;
  hash: string;
}

/** Reads the imprint off a project's folder. */
export async function readImprint(folder: string): Promise<Imprint> {
  const project = await loadProject(folder, {published: true});
  const {plan, figures, scenarios, setup, hash} = project;
  const dates = figures
    .map(({published}) => published)
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));
  return {
    version,
    title: both(({site}, language) => site.title(plan.place[language], plan.until)),
    plan: both((_, language) => say(plan.title, language)),
    document: plan.document,
    scenario: scenarios.find(({id}) => id === setup.scenario)?.name ?? both(() => setup.scenario),
    code: shareScenario(customScenario([], {base: setup.scenario}), project),
    latest: dates.sort().at(-1) ?? plan.issued,
    hash
  };
}
