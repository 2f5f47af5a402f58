import {runEnsembleSync} from "../ensemble/runEnsembleSync.js";
import {compilePipeline} from "../pipeline/compilePipeline.js";
import {indicatorList} from "../pipeline/indicatorList.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {readScenario} from "../scenario/readScenario.js";
import {fitSource} from "./fitSource.js";
import {prepareForecast} from "./prepareForecast.js";
import {probabilityShift} from "./probabilityShift.js";

/** What each meaning of the published numbers would do to each verdict. */
export interface AlternativeEffect {
  alternative: string;
  option: string;
  name: Label;
  /** Posterior probability of the option. */
  share: number;
  /** P(met) of the headline reading, given the option; null where the figures all but exclude it. */
  targets: {id: string; all: number; given: number | null}[];
}

/** How far one number, were it published, would move verdicts. */
export interface NumberValue {
  indicator: string;
  name: Label;
  unit: string;
  year: number;
  /** Root mean square change of P(met) on learning the number, largest first; those below 1% are left out. */
  moves: {target: string; shift: number}[];
}

/** Share below which an option is taken as excluded. */
const excluded = 0.005;

/**
 * Says what the open questions about the figures do to the verdicts: the effect of each alternative, and the value of each
 * number that is not published: the indicators of the last known year and of the first simulated one.
 *
 * @param project - with a fit of its present figures
 * @param options.runs - default 1,000; the shifts are corrected for the noise of finite runs
 * @param options.seed - default 1
 * @param options.scenario - id; default the project's own
 * @throws RangeError if there is no fit or it is stale
 * @example
 * evidenceEffects({setup: {}, assumptions: []}) // throws invalid project; no fit: run skillcast fit
 */
export function evidenceEffects(
  project: Project,
  options: {runs?: number; seed?: number; scenario?: string} = {}
): {alternatives: AlternativeEffect[]; valueOfInformation: NumberValue[]} {
  const {runs = 1000, seed = 1, scenario = project.setup.scenario} = options;
  const source = fitSource(project, seed);
  const {fit, setup, calibration} = project;
  const targets = project.plan.targets.filter(({kind}) => kind === "forecast").map(({id}) => id);
  const holds = targets.map(() => new Uint8Array(runs));
  const {ensemble} = prepareForecast(project, {
    scenario,
    runs,
    seed,
    parameters: source,
    indicators: [],
    explain: false,
    onRun: (run, readings) => {
      for (const {headline, target, tally} of readings)
        if (headline) holds[targets.indexOf(target.id)][run] = tally.holds ? 1 : 0;
    }
  });
  runEnsembleSync(ensemble);
  const {coordinates, rows} = fit!.sample;
  const weighted = (column: number, k: number) => {
    let met = 0;
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const weight = rows[run % rows.length][column];
      sum += weight;
      met += weight * holds[k][run];
    }
    return sum > 0 ? met / sum : 0;
  };
  const mean = holds.map((row) => row.reduce((sum, one) => sum + one, 0) / runs);
  const alternatives = (calibration?.alternatives ?? []).flatMap(({id, options: list}, a) =>
    list.map(({id: option, name}, o): AlternativeEffect => {
      const share = fit!.alternatives[a].options[o].posterior;
      const column = coordinates.indexOf(`${id}=${option}`);
      return {
        alternative: id,
        option,
        name,
        share,
        targets: targets.map((target, k) => ({
          id: target,
          all: mean[k],
          given: share < excluded ? null : Number(weighted(column, k).toFixed(4))
        }))
      };
    })
  );

  const candidates = indicatorList(setup).filter(({askable}) => askable);
  const first = setup.startYear + 1;
  const effect = compileScenario(readScenario(scenario, project.scenarios), {
    scenarios: project.scenarios,
    levers: project.levers,
    assumptions: project.assumptions,
    years: [first]
  });
  const model = compilePipeline(project, {
    scenario: effect,
    until: first,
    indicators: candidates.map(({id}) => id)
  });
  const out = new Float64Array(candidates.length * 2);
  const theta = new Float64Array(source.parameters.length);
  const values = candidates.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    source.draw(run, theta);
    model.simulate({theta, seed, run}, out);
    candidates.forEach(({kind}, i) => {
      values[i][run] = out[2 * i + (kind === "stock" ? 0 : 1)];
    });
  }
  const valueOfInformation = candidates
    .map(({id, name, unit, kind}, i) => ({
      indicator: id,
      name,
      unit,
      year: kind === "stock" ? setup.startYear : first,
      moves: targets
        .map((target, k) => ({target, shift: probabilityShift(values[i], holds[k])}))
        .filter(({shift}) => shift >= 0.01)
        .sort((a, b) => b.shift - a.shift)
    }))
    .filter(({moves}) => moves.length > 0)
    .sort((a, b) => b.moves[0].shift - a.moves[0].shift);
  return {alternatives, valueOfInformation};
}
