import type {EnsembleOptions} from "../ensemble/prepareEnsemble.js";
import {type StatusBands, statusBands} from "../plan/statusWord.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {encodeScenario} from "../scenario/encodeScenario.js";
import {commonFinding} from "./commonFinding.js";
import type {DefinedModel} from "./definedModel.js";
import {evidenceFindings} from "./evidenceFindings.js";
import {forecastInputs} from "./forecastInputs.js";
import type {Forecast} from "./forecastSchema.js";
import {indicatorForecasts} from "./indicatorForecasts.js";
import type {ParameterSource} from "./parameterSource.js";
import {createPlanRun, type PlanRun} from "./planRun.js";
import {runFindings} from "./runFindings.js";
import {scenarioFindings} from "./scenarioFindings.js";
import type {SimulatedModel} from "./simulatedModel.js";
import {type TrendJudge, targetVerdicts} from "./targetVerdicts.js";
import {varianceShares} from "./varianceShares.js";
import {forecastSchemaId, version} from "./version.js";

/** Paired runs of the split of variance, at most; each takes three simulations. */
const pairedRuns = 80;

/** What a forecast is computed from. */
export interface ForecastRunOptions {
  project: Project;
  scenario: Scenario;
  /** One model a definition of the start, the first as published. */
  models: readonly DefinedModel[];
  source: ParameterSource;
  runs: number;
  seed: number;
  /** Last year of the fans. */
  until: number;
  process: string;
  indicators?: readonly string[];
  explain?: boolean;
  /** Called after every run with all readings; each `tally.holds` is that of this run. */
  onRun?: (run: number, readings: PlanRun["readings"]) => void;
  bands?: StatusBands;
  judgeTrend: TrendJudge;
  /** The first model with a few indicators only, for the split of variance. */
  leanModel: (indicators: readonly string[]) => SimulatedModel;
}

/** A forecast on its way: the options of its ensemble, and the document once the ensemble is run. */
export interface ForecastRun {
  ensemble: EnsembleOptions;
  document(): Forecast;
}

/**
 * Prepares a forecast: what to run, and how to write the document from the runs.
 *
 * @param options - see {@link ForecastRunOptions}
 */
export function forecastRun(options: ForecastRunOptions): ForecastRun {
  const {project, models, source, seed, runs, indicators, explain = true, onRun} = options;
  const {targets, until: planEnd} = project.plan;
  const run = createPlanRun({targets, planEnd, models, source, seed, runs, indicators, explain});
  return {
    ensemble: {
      runs,
      seed,
      outputs: 0,
      simulate: onRun
        ? (number) => {
            run.simulate(number);
            onRun(number, run.readings);
          }
        : run.simulate
    },
    document: () => document(options, run)
  };
}

function document(options: ForecastRunOptions, run: PlanRun): Forecast {
  const {project, scenario, models, source, seed, until, process} = options;
  const {bands = statusBands, explain = true, judgeTrend} = options;
  const share = encodeScenario(scenario);
  const targets = targetVerdicts({
    project,
    models,
    parameters: source.parameters,
    run,
    bands,
    judgeTrend
  });
  const stated = {
    version,
    share,
    seed,
    runs: run.runs,
    until,
    process,
    parameters: {id: source.id, describe: source.describe}
  };
  return {
    schema: forecastSchemaId,
    ...stated,
    plan: project.plan.id,
    scenario: scenario.id,
    scenarioName: scenario.name,
    inputs: forecastInputs(project, stated, bands),
    contains: process === "none" ? ["parameter", "driver"] : ["parameter", "driver", "process"],
    indicators: indicatorForecasts(project, models, run.fans, until),
    targets,
    joint: planJoint(run),
    variance: explain ? variance(options, run) : [],
    findings: [
      ...project.findings,
      ...evidenceFindings(project, source),
      ...scenarioFindings(project, scenario),
      ...runFindings(run, targets, models),
      ...commonFinding(run, source.common)
    ]
  };
}

function variance(
  {project, models, source, seed, leanModel}: ForecastRunOptions,
  run: PlanRun
): Forecast["variance"] {
  const year = project.plan.until;
  const indicators = varianceIndicators(run, models[0], year);
  if (indicators.length === 0) return [];
  const runs = Math.max(2, Math.min(pairedRuns, run.runs));
  return varianceShares(leanModel(indicators), source, {seed, runs, indicators, year});
}

function planJoint(run: PlanRun): Forecast["joint"] {
  const [{targets, met}] = run.joints;
  const {probability, standardError} = wilsonInterval(met, run.runs);
  let failsMost: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const {headline, target, tally} of run.readings) {
    if (!headline || !targets.includes(target.id)) continue;
    const {met} = tally.summary();
    if (met < fewest) {
      fewest = met;
      failsMost = target.id;
    }
  }
  return {targets, probability, standardError, failsMost};
}

/** Stocks and shares that headline readings look at, and the stocks behind their flows; only what is a number in every run. */
function varianceIndicators({readings, fans, runs}: PlanRun, {model}: DefinedModel, year: number) {
  const ids = readings
    .filter(({headline}) => headline)
    .flatMap(({reading: {indicator}, tally}) => {
      const {kind, grade} = model.indicators[tally.reading.row];
      return kind === "flow" && grade !== undefined ? [indicator, grade] : [indicator];
    });
  return fans
    .filter((fan) => fan.model === 0 && model.years[fan.column] === year)
    .filter(({sketch}) => sketch.count === runs)
    .map(({indicator}) => model.indicators[indicator])
    .filter(({id, kind}) => kind !== "flow" && ids.includes(id))
    .map(({id}) => id);
}
