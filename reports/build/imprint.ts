import {say} from "../../src/charts/text/say.js";
import {loadProject} from "../../src/data/loadProject.js";
import type {Label} from "../../src/quantity/label.js";
import {customScenario} from "../../src/scenario/customScenario.js";
import {shareScenario} from "../../src/scenario/shareScenario.js";
import {version} from "../../src/verdict/version.js";
import {both} from "../words/wordsOf.js";
import {singlePages} from "./singlePages.js";

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
  /** The day on which the site is made, ISO. */
  computed: string;
  /** Who publishes it, and how to reach them; empty where nobody says. */
  publisher: string;
  contact: string;
  /** The pages of single targets and bodies, in Chinese. */
  single: string[];
}

/**
 * Reads the imprint off a project's folder, and off the environment who publishes: `SKILLCAST_PUBLISHER`, `SKILLCAST_CONTACT`. The day is
 * that of `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, as for builds that must come out the same.
 *
 * @param folder - a project's folder
 * @param environment - of the build
 * @throws RangeError if `SOURCE_DATE_EPOCH` is no time
 */
export async function readImprint(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env
): Promise<Imprint> {
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
    hash,
    computed: buildDay(environment.SOURCE_DATE_EPOCH),
    publisher: environment.SKILLCAST_PUBLISHER?.trim() ?? "",
    contact: environment.SKILLCAST_CONTACT?.trim() ?? "",
    single: singlePages(plan)
  };
}

function buildDay(epoch: string | undefined): string {
  const time = epoch === undefined || epoch === "" ? Date.now() : 1000 * Number(epoch);
  if (!Number.isFinite(time))
    throw new RangeError(`invalid SOURCE_DATE_EPOCH; not in seconds: "${epoch}"`);
  return new Date(time).toISOString().slice(0, 10);
}
