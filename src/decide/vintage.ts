import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import type {ForecastPlanOptions} from "../verdict/forecastOptions.js";
import type {KeptVerdict} from "../verdict/keptForecast.js";

/** What can differ between two forecasts of a city, in the order in which it is told. */
export const changeGroups = [
  "outturns",
  "figures",
  "assumptions",
  "scenario",
  "plan",
  "model",
  "fit",
  "draws"
] as const;

/** One of {@link changeGroups}. */
export type ChangeGroup = (typeof changeGroups)[number];

/**
 * Why a verdict moved: a group of inputs; `program`, what another version of skillcast says of the same inputs; `together`, groups
 * that cannot be told apart.
 */
export type ChangeCause = ChangeGroup | "program" | "together";

/** A forecast of which can be asked why it differs from another: what went in, and what was said. */
export interface Vintage {
  /** What it was made from; null where this program cannot read it any more. */
  project: Project | null;
  scenario: string | Scenario;
  seed: number;
  runs: number;
  until: number;
  /** The day as of which the register was read. */
  asOf?: string;
  /** What was said when it was kept; absent: what this program says. */
  targets?: readonly KeptVerdict[];
}

/** A vintage that can be computed. */
export type LiveVintage = Vintage & {project: Project};

type Part = {project?: readonly (keyof Project)[]; options?: readonly (keyof Vintage)[]};

/** What of a vintage each group is. What no forecast uses (rules, plans of peers) belongs to none. */
const parts: Record<ChangeGroup, Part> = {
  outturns: {project: ["progress"], options: ["asOf"]},
  figures: {project: ["figures"]},
  assumptions: {project: ["assumptions"]},
  scenario: {project: ["scenarios", "levers"], options: ["scenario"]},
  plan: {project: ["plan"]},
  model: {project: ["setup", "mortality", "population", "calibration"]},
  fit: {project: ["fit"]},
  draws: {options: ["runs", "seed", "until"]}
};

/**
 * The groups in which two vintages differ.
 *
 * @param from - the earlier
 * @param to - the later
 */
export function differingGroups(from: LiveVintage, to: LiveVintage): ChangeGroup[] {
  const registers = [from, to].some(({project}) => project.progress?.length);
  return changeGroups.filter(
    (group) =>
      (group !== "outturns" || registers) &&
      JSON.stringify(partOf(group, from)) !== JSON.stringify(partOf(group, to))
  );
}

/**
 * The earlier vintage with some groups of the later, as a project and the options of a forecast.
 *
 * @param from - the earlier
 * @param to - the later; what belongs to no group is taken from it
 * @param taken - groups that are those of the later
 */
export function mixedVintage(
  from: LiveVintage,
  to: LiveVintage,
  taken: ReadonlySet<ChangeGroup>
): {project: Project; options: ForecastPlanOptions} {
  let project = {...to.project};
  let asked: Pick<Vintage, "scenario" | "seed" | "runs" | "until" | "asOf"> = {...to};
  for (const group of changeGroups) {
    if (taken.has(group)) continue;
    const part = partOf(group, from);
    project = {...project, ...part.project};
    asked = {...asked, ...part.options};
  }
  const {scenario, seed, runs, until, asOf} = asked;
  const read = (taken.has("figures") ? to : from).project.fit;
  if (project.fit) project = {...project, fit: {...read, ...made(project.fit)}};
  return {
    project,
    options: {scenario, seed, runs, until, ...(asOf === undefined ? {} : {asOf})}
  };
}

/** A fit as it was made, without what is found when the project is read: which figures it leaves out goes with the figures. */
function made({awaiting, unread, observed, ...fit}: Fit): Fit {
  return fit;
}

function partOf(group: ChangeGroup, vintage: LiveVintage) {
  const {project = [], options = []} = parts[group];
  const {fit, ...others} = vintage.project;
  const inputs: Project = {...others, ...(fit && {fit: made(fit)})};
  return {
    project: Object.fromEntries(project.map((key) => [key, inputs[key]])),
    options: Object.fromEntries(options.map((key) => [key, vintage[key]]))
  };
}
