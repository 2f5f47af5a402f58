import {fullWidth} from "../../src/charts/text/fullWidth.js";
import {loadProject} from "../../src/data/loadProject.js";
import type {Label} from "../../src/quantity/label.js";
import {version} from "../../src/verdict/version.js";

/** What every page says of itself: the plan, the place, the data's date, the version, the hash of the inputs. */
export interface Imprint {
  version: string;
  title: Label;
  plan: Label;
  document: string;
  scenario: Label;
  /** Date of the latest published figure. */
  latest: string;
  hash: string;
}

/** Reads the imprint off a project's folder. */
export async function readImprint(folder: string): Promise<Imprint> {
  const {plan, figures, scenarios, setup, hash} = await loadProject(folder);
  const dates = figures
    .map(({published}) => published)
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));
  const {zh, en} = plan.place;
  return {
    version,
    title: {zh: `${zh}技能人才 ${plan.until}`, en: `${en} skills ${plan.until}`},
    plan: {zh: fullWidth(plan.title.zh), en: plan.title.en},
    document: plan.document,
    scenario: scenarios.find(({id}) => id === setup.scenario)?.name ?? {
      zh: setup.scenario,
      en: setup.scenario
    },
    latest: dates.sort().at(-1) ?? plan.issued,
    hash
  };
}
