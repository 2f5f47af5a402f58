import {quantileSorted} from "simple-statistics";
import {runEnsemble} from "../ensemble/runEnsemble.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkList} from "../quantity/checkNumbers.js";
import type {Label} from "../quantity/label.js";
import {type ScenarioDifferences, scenarioDifferences} from "../scenario/scenarioDifferences.js";
import {shareScenario} from "../scenario/shareScenario.js";
import type {ForecastPlanOptions} from "../verdict/forecastOptions.js";
import type {TargetVerdict} from "../verdict/forecastSchema.js";
import {forecastSettings} from "../verdict/forecastSettings.js";
import {prepareForecast} from "../verdict/prepareForecast.js";
import {attributeDifference} from "./attributeDifference.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {isSure} from "./estimateText.js";
import {pairedShift, shareError} from "./pairedShift.js";
import {type Estimate, estimate, type StageShares} from "./stageShares.js";

/** Which scenarios are compared. */
export interface CompareOptions extends Pick<ForecastPlanOptions, "runs" | "seed" | "process"> {
  /** At least two; the others are compared with the first. */
  scenarios: readonly (string | Scenario)[];
  /**
   * The target whose difference is split over the stages; default the one that differs most surely, of those with evidence if one of them
   * does.
   */
  target?: string;
}

/** How a target fares under another scenario than the first, on common random numbers. */
export interface TargetDifference {
  /** Of the probability: other − first, and its Monte Carlo standard error. */
  probability: Estimate;
  /** Of the number that is read: the mean difference of the runs, and where 80% of the runs lie. */
  amount: Estimate & {lower80: number; upper80: number};
}

/** One target under every scenario. */
export interface ComparedTarget {
  target: string;
  reading: string;
  unit: string;
  /** One a scenario. */
  probabilities: Estimate[];
  /** Whether it is only a condition under each scenario: nothing is published of what decides, and its probability serves to compare. */
  conditional: boolean[];
  /** Whether its verdict turns on the definition of the start, which nobody has stated, in some scenario: this is by the first. */
  byDefinition: boolean;
  /** One a scenario but the first. */
  differences: TargetDifference[];
}

/** Scenarios side by side, and why they differ; plain data. */
export interface ScenarioComparison {
  scenarios: {id: string; name: Label; share: string}[];
  runs: number;
  seed: number;
  /** Every target that the model forecasts; of a rank that is judged by what is published none. */
  targets: ComparedTarget[];
  /** What every scenario but the first sets differently from it. */
  inputs: ScenarioDifferences[];
  /** The difference of one target from the first scenario to every other, split over the stages of the pipeline. */
  why: {target: string; shares: StageShares[]};
}

const known = {scenarios: true, target: true, runs: true, seed: true, process: true} as const;

/**
 * Compares scenarios: the verdict on every target side by side, every difference with its own error, which inputs differ, and why the
 * verdict that moved most did ({@link attributeDifference}).
 *
 * Run r has the same parameters and noise under every scenario, so that differences are those of pairs of runs. Like every decision it
 * is asked of the model before a register: reported numbers, which weight the runs of each scenario by itself, are left out.
 *
 * @param project - a checked project
 * @param options - see {@link CompareOptions}; runs default 512
 * @param watch - stops it, and is told of its progress
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason when stopped
 * @example
 * (await compareScenarios(loadProject("data"), {scenarios: ["recent-pace", "funding-cut"], runs: 8})).inputs[0].levers[0].target // => "delivery"
 */
export async function compareScenarios(
  project: Project,
  options: CompareOptions,
  watch: DecisionWatch = {}
): Promise<ScenarioComparison> {
  checkKeys("options of compareScenarios", options, known);
  const {scenarios: given, target, runs = 512, ...rest} = options;
  checkList("scenarios", given);
  if (given.length < 2)
    throw new RangeError(`compareScenarios needs 2 scenarios, got ${given.length}`);
  const scenarios = given.map(
    (scenario) => forecastSettings(project, {...rest, runs, scenario}).scenario
  );
  const part = progressParts(watch, 2 * scenarios.length - 1);
  const made: HeadlineRuns[][] = [];
  for (const scenario of scenarios)
    made.push(await headlineRuns(project, {...rest, runs, scenario}, part()));
  const targets = made[0].map((_, k) =>
    comparedTarget(
      made.map((each) => each[k]),
      runs
    )
  );
  const {startYear, untilYear} = project.setup;
  const years = simulatedYears(startYear, untilYear);
  const explained = target ?? mostMoved(targets);
  const shares: StageShares[] = [];
  for (const to of scenarios.slice(1)) {
    const pair = {...rest, runs, target: explained, from: scenarios[0], to};
    shares.push(await attributeDifference(project, pair, part()));
  }
  return {
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      name: scenario.name,
      share: shareScenario(scenario, project)
    })),
    runs,
    seed: rest.seed ?? 1,
    targets,
    inputs: scenarios
      .slice(1)
      .map((other) => scenarioDifferences(scenarios[0], other, {...project, years})),
    why: {target: explained, shares}
  };
}

/** Watches of parts that follow each other, each as long as the others on the whole's bar. */
function progressParts({onProgress, ...rest}: DecisionWatch, parts: number): () => DecisionWatch {
  const unit = 1000;
  let begun = -1;
  return () => {
    const at = ++begun;
    return {
      ...rest,
      onProgress: (done, total) =>
        onProgress?.(Math.round(unit * (at + done / total)), unit * parts)
    };
  };
}

/** What the headline reading of one target gave in every run of one scenario. */
interface HeadlineRuns {
  target: string;
  reading: string;
  unit: string;
  values: Float64Array;
  holds: Uint8Array;
  /** What the forecast says of it. */
  status: TargetVerdict["status"] | null;
}

async function headlineRuns(
  project: Project,
  options: Pick<ForecastPlanOptions, "seed" | "process"> & {runs: number; scenario: Scenario},
  watch: DecisionWatch
): Promise<HeadlineRuns[]> {
  // No reading looks further than the plan; one that does is followed as far as it looks.
  const asked = {...options, until: Math.min(project.plan.until, project.setup.untilYear)};
  const run = prepareForecast(withoutOutturns(project), {
    ...asked,
    indicators: [],
    explain: false
  });
  const headlines = run.readings.filter(
    ({placed: {headline, target}}) => headline && target.held === undefined
  );
  const made = headlines.map(({placed: {target, reading}}) => ({
    target: target.id,
    reading: reading.id,
    unit: target.unit,
    values: new Float64Array(options.runs),
    holds: new Uint8Array(options.runs),
    status: null as HeadlineRuns["status"]
  }));
  const take = (number: number) =>
    headlines.forEach(({value, holds}, k) => {
      made[k].values[number] = value;
      made[k].holds[number] = holds ? 1 : 0;
    });
  const ensemble = {
    runs: options.runs,
    simulate(number: number) {
      run.simulate(number);
      take(number);
    },
    count(number: number, numbers: Float64Array) {
      run.count(number, numbers);
      take(number);
    }
  };
  const {signal, onProgress, elsewhere} = watch;
  await runEnsemble(ensemble, {signal, onProgress, elsewhere: elsewhere?.runs(asked)});
  const verdicts = new Map(run.document().targets.map(({id, status}) => [id, status]));
  return made.map((each) => ({...each, status: verdicts.get(each.target) ?? null}));
}

function comparedTarget(made: readonly HeadlineRuns[], runs: number): ComparedTarget {
  const [first, ...others] = made;
  const {target, reading, unit} = first;
  return {
    target,
    reading,
    unit,
    probabilities: made.map(({holds}) => {
      const value = holds.reduce((sum, one) => sum + one, 0) / runs;
      return {value, standardError: shareError(value, runs)};
    }),
    conditional: made.map(({status}) => status === "conditional"),
    byDefinition: made.some(({status}) => status === "definitions"),
    differences: others.map(({values, holds}) => {
      const {difference, standardError} = pairedShift(first.holds, holds);
      const paired = Array.from(values, (value, run) => value - first.values[run])
        .filter((each) => Number.isFinite(each))
        .sort((a, b) => a - b);
      return {
        probability: {value: difference, standardError},
        amount: {
          ...estimate(paired),
          lower80: quantileSorted(paired, 0.1),
          upper80: quantileSorted(paired, 0.9)
        }
      };
    })
  };
}

/**
 * The target whose probability differs by most standard errors from that under the first scenario, of those with evidence if one of them
 * surely does.
 */
function mostMoved(all: readonly ComparedTarget[]): string {
  const evident = all.filter(
    ({conditional, differences}) =>
      !conditional.includes(true) && differences.some(({probability}) => isSure(probability))
  );
  const targets = evident.length > 0 ? evident : all;
  const moved = ({differences}: ComparedTarget) =>
    Math.max(
      ...differences.map(({probability: {value, standardError}}) => Math.abs(value) / standardError)
    );
  return targets.reduce((a, b) => (moved(b) > moved(a) ? b : a)).target;
}
