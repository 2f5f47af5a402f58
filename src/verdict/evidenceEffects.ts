import {compilePipeline} from "../pipeline/compilePipeline.js";
import {indicatorList} from "../pipeline/indicatorList.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Indicator} from "../project/indicator.js";
import type {Project} from "../project/project.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {Label} from "../quantity/label.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {readScenario} from "../scenario/readScenario.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import {fitSource} from "./parameterSource.js";
import {particleOrder} from "./particleOrder.js";
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
/** Root mean square change of a probability below which a number is not named. */
const faint = 0.01;

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
 * evidenceEffects(loadProject("data"), {runs: 40}).valueOfInformation[0].indicator // => "training.advancedStudy"
 * evidenceEffects({setup: {}, assumptions: []}) // throws invalid project; no fit: run skillcast fit
 */
export function evidenceEffects(
  project: Project,
  options: {runs?: number; seed?: number; scenario?: string} = {}
): {alternatives: AlternativeEffect[]; valueOfInformation: NumberValue[]} {
  checkProjectForm(project, ["setup", "assumptions"]);
  checkKeys("options of evidenceEffects", options, {runs: true, seed: true, scenario: true});
  const {runs = 1000, seed = 1, scenario = project.setup.scenario} = options;
  const source = fitSource(project, seed);
  const events = headlineEvents(project, {scenario, runs, seed, parameters: source});
  return {
    alternatives: alternativeEffects(project, events, runs),
    valueOfInformation: numberValues(project, events, {scenario, runs, seed, parameters: source})
  };
}

/** In which runs the headline reading of a target holds: 1 a run. */
interface HeadlineEvent {
  target: string;
  holds: Uint8Array;
}

type EffectOptions = Required<
  Pick<ForecastPlanOptions, "runs" | "seed" | "parameters"> & {scenario: string}
>;

function headlineEvents(project: Project, options: EffectOptions): HeadlineEvent[] {
  const run = prepareForecast(withoutOutturns(project), {
    ...options,
    indicators: [],
    explain: false
  });
  const events = project.plan.targets
    .filter(({kind}) => kind === "forecast")
    .map(({id}) => ({
      target: id,
      holds: new Uint8Array(run.runs),
      reading: run.readings.find(({placed}) => placed.headline && placed.target.id === id)
    }));
  for (let number = 0; number < run.runs; number++) {
    run.simulate(number);
    for (const {holds, reading} of events) holds[number] = reading?.holds ? 1 : 0;
  }
  return events;
}

function alternativeEffects(
  {fit, calibration}: Project,
  events: readonly HeadlineEvent[],
  runs: number
): AlternativeEffect[] {
  if (!fit) return [];
  const {coordinates, rows} = fit.sample;
  const particle = particleOrder(rows.length);
  const given = (column: number, holds: Uint8Array) => {
    let met = 0;
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const weight = rows[particle(run)][column];
      sum += weight;
      met += weight * holds[run];
    }
    return sum > 0 ? met / sum : 0;
  };
  return (calibration?.alternatives ?? []).flatMap(({id, options}, a) =>
    options.map(({id: option, name}, o): AlternativeEffect => {
      const share = fit.alternatives[a].options[o].posterior;
      const column = coordinates.indexOf(`${id}=${option}`);
      return {
        alternative: id,
        option,
        name,
        share,
        targets: events.map(({target, holds}) => ({
          id: target,
          all: holds.reduce((sum, one) => sum + one, 0) / runs,
          given: share < excluded ? null : Number(given(column, holds).toFixed(4))
        }))
      };
    })
  );
}

function numberValues(
  project: Project,
  events: readonly HeadlineEvent[],
  options: EffectOptions
): NumberValue[] {
  const {startYear} = project.setup;
  const candidates = indicatorList(project.setup).filter(({askable}) => askable);
  const values = firstYears(project, candidates, options);
  return candidates
    .map(({id, name, unit, kind}, i) => ({
      indicator: id,
      name,
      unit,
      year: kind === "stock" ? startYear : startYear + 1,
      moves: events
        .map(({target, holds}) => ({target, shift: probabilityShift(values[i], holds)}))
        .filter(({shift}) => shift >= faint)
        .sort((a, b) => b.shift - a.shift)
    }))
    .filter(({moves}) => moves.length > 0)
    .sort((a, b) => b.moves[0].shift - a.moves[0].shift);
}

/** Every run's stocks at the start and flows over the first simulated year: `[indicator][run]`. */
function firstYears(
  project: Project,
  indicators: readonly Indicator[],
  {scenario, runs, seed, parameters: source}: EffectOptions
): Float64Array[] {
  const {scenarios, levers, assumptions, plan, setup} = project;
  const first = setup.startYear + 1;
  const years = [first];
  const pipeline = compilePipeline(project, {
    scenario: compileScenario(readScenario(scenario, scenarios), {
      scenarios,
      levers,
      assumptions,
      plan,
      years
    }),
    until: first,
    indicators: indicators.map(({id}) => id)
  });
  const out = new Float64Array(indicators.length * 2);
  const theta = new Float64Array(source.parameters.length);
  const values = indicators.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    source.draw(run, theta);
    pipeline.simulate({theta, seed, run}, out);
    indicators.forEach(({kind}, i) => {
      values[i][run] = out[2 * i + (kind === "stock" ? 0 : 1)];
    });
  }
  return values;
}
