import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Project} from "../project/project.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {Label} from "../quantity/label.js";
import {defaultSource} from "./parameterSource.js";
import {prepareForecast} from "./prepareForecast.js";

/** What it does to the plan's targets that a lever's yearly quantity is half as much again as the file says. */
export interface LeverWorth {
  lever: string;
  name: Label;
  unit: string;
  /** Baseline of the first year forecast. */
  today: number;
  /** By target, largest first: change of the probability of the headline reading, in [−1, 1]; those below 1% are left out. */
  moves: {target: string; change: number}[];
}

/** How much more the quantity is taken to be. */
const factor = 1.5;
/** Change of a probability below which a target is not named. */
const faint = 0.01;

/**
 * Says which yearly quantities matter: every lever in turn is taken half as high again, on the same random numbers. Levers whose
 * baseline is 0 move nothing. What a register reports is left out.
 *
 * @param project - its fit is used where it has one of its present inputs
 * @param options.levers - ids; default all
 * @param options.runs - default 200
 * @param options.seed - default 1
 * @returns the weightiest first
 * @example
 * leverWorth(loadProject("data"), {levers: ["places.subsidised"], runs: 40})[0].moves[0].change > 0 // => true
 */
export function leverWorth(
  project: Project,
  options: {levers?: readonly string[]; runs?: number; seed?: number} = {}
): LeverWorth[] {
  checkProjectForm(project, ["setup", "levers"]);
  checkKeys("options of leverWorth", options, {levers: true, runs: true, seed: true});
  const {levers = project.levers.map(({id}) => id), runs = 200, seed = 1} = options;
  const {fit: _stale, ...unfitted} = project;
  const parameters = defaultSource(project.fit?.stale ? unfitted : project, seed);
  const chances = (changed: readonly Lever[]) => {
    const run = prepareForecast(
      {...withoutOutturns(project), levers: [...changed]},
      {seed, runs, parameters, indicators: [], explain: false}
    );
    const headlines = run.readings.filter(
      ({placed: {headline, target}}) => headline && target.kind === "forecast"
    );
    const met = headlines.map(() => 0);
    for (let number = 0; number < runs; number++) {
      run.simulate(number);
      headlines.forEach(({holds}, i) => {
        if (holds) met[i]++;
      });
    }
    return headlines.map(({placed}, i) => ({target: placed.target.id, chance: met[i] / runs}));
  };
  const before = chances(project.levers);
  return project.levers
    .filter(({id}) => levers.includes(id))
    .map((lever): LeverWorth => {
      const {id, name, unit} = lever;
      const after = chances(project.levers.map((one) => (one === lever ? raised(one) : one)));
      const moves = after
        .map(({target, chance}, i) => ({target, change: chance - before[i].chance}))
        .filter(({change}) => Math.abs(change) >= faint)
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
      return {
        lever: id,
        name,
        unit,
        today: leverBaseline(lever, project.setup.startYear + 1),
        moves
      };
    })
    .sort((a, b) => Math.abs(b.moves[0]?.change ?? 0) - Math.abs(a.moves[0]?.change ?? 0));
}

/** The lever with a baseline half as high again in every year. */
function raised(lever: Lever): Lever {
  const {baseline} = lever;
  return {
    ...lever,
    baseline:
      typeof baseline === "number"
        ? baseline * factor
        : Object.fromEntries(
            Object.entries(baseline).map(([year, value]) => [year, value * factor])
          )
  };
}
