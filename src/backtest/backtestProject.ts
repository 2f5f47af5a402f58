import {giveWay} from "../ensemble/giveWay.js";
import {fitInputs} from "../fit/fitInputs.js";
import {pooledSpread} from "../fit/pooledSpread.js";
import {prepareStretches, type Stretches} from "../fit/segment.js";
import {stretchLevels} from "../fit/segmentScales.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import {log} from "../quantity/log.js";
import {yearEnd} from "../quantity/period.js";
import {createRandom} from "../quantity/randomStream.js";
import type {Backtest, BacktestCase, BacktestOrigin} from "./backtest.js";
import {backtestOrigins, goalFigures, type OriginSetup} from "./backtestOrigins.js";
import {isInside, methodScores, scoreSample} from "./backtestScores.js";
import {type KnownThen, originForecast} from "./originForecast.js";
import {rivalNames, rivalPoint, rivalSample} from "./rivals.js";

/** How a backtest is made. */
export interface BacktestOptions {
  /** Draws a case; integer ≥ 20; default 400. */
  draws?: number;
  /** Integer in 0..4294967295; default 1. */
  seed?: number;
  signal?: AbortSignal;
  /** Share done, in [0, 1]. */
  onProgress?: (share: number) => void;
}

/** A date counts as known at an origin that follows it by no more than this. */
const slack = 0.02;

/**
 * Forecasts from every past date at every place with what was known then, and compares with what was published later, beside
 * three rivals on the same cases.
 *
 * @param project - with calibration
 * @param options - see {@link BacktestOptions}
 * @throws (rejects) RangeError if there is no calibration; the signal's reason when stopped
 * @example
 * backtestProject({setup: {}}).catch((error) => error.message) instanceof Promise // => true
 */
export async function backtestProject(
  project: Project,
  options: BacktestOptions = {}
): Promise<Backtest> {
  const {draws = 400, seed = 1, signal, onProgress} = options;
  const setup = project.calibration;
  if (!setup)
    throw new RangeError("invalid project; no calibration.yaml: it says which figures to use");
  if (!(Number.isInteger(draws) && draws >= 20))
    throw new RangeError(`invalid draws; not an integer ≥ 20: ${draws}`);
  const stretches = prepareStretches(project, setup);
  const list = backtestOrigins(project, setup);
  const origins: BacktestOrigin[] = [];
  for (const [i, origin] of list.entries()) {
    onProgress?.((i + 1) / (list.length + 1));
    await giveWay();
    signal?.throwIfAborted();
    origins.push(oneOrigin(project, setup, stretches, origin, list, {draws, seed}));
  }
  const cases = origins.flatMap((origin) => origin.cases);
  const scores = methodScores(cases);
  const coverage = scores[0]?.coverage ?? {"50": 0, "80": 0, "95": 0};
  const n = cases.length;
  const binomial = (p: number) => Number(Math.sqrt((p * (1 - p)) / Math.max(1, n)).toFixed(4));
  const inside = (level: "50" | "80" | "95") =>
    cases.filter((each) => isInside(each, each.forecasts.skillcast, level)).length;
  onProgress?.(1);
  return {
    schema: 1,
    inputs: fitInputs(project),
    seed,
    draws,
    cases: n,
    coverage,
    uncertainty: {"50": binomial(0.5), "80": binomial(0.8), "95": binomial(0.95)},
    inside: {"50": inside("50"), "80": inside("80"), "95": inside("95")},
    scores,
    origins,
    notes
  };
}

const notes: Label[] = [
  {
    zh: "同一地区的各个时点相互关联,不是独立案例;标准误按独立计算,实际更大。",
    en: "Origins of one place hang together and are not independent cases; the standard errors are those of independent ones and are too small."
  },
  {
    zh: "各项假设的范围和今天的培养规模写于这些公布数之后;只有水平与变化按当时已知的数字确定。",
    en: "The ranges of the assumptions and today's training quantities were written after these figures; only level and change are limited to what was known at the time."
  },
  {
    zh: "其他地区的水平及其离散程度的先验范围,在看过全部案例合计的覆盖率后修订过两次(理由见calibration.yaml);因此本回测对这两项不是盲测。最初的26个案例全部落在95%区间之内;其后补入8个案例时已知道这一点。",
    en: "The prior ranges of the level of other places and of its spread were revised twice after the coverage pooled over all cases had been seen (reasons in calibration.yaml); of these two the backtest is not blind. All of the first 26 cases lay inside the 95% interval; the other eight were added when that was known."
  }
];

function oneOrigin(
  project: Project,
  setup: CalibrationSetup,
  stretches: Stretches,
  origin: OriginSetup,
  all: readonly OriginSetup[],
  {draws, seed}: {draws: number; seed: number}
): BacktestOrigin {
  const {id, name} = setup.places[origin.place];
  const known = setup.alternatives[0].options.map((_, option): KnownThen => {
    const levels = stretchLevels(stretches, setup, option).filter(
      ({end}) => end <= origin.origin + slack
    );
    return {
      pooled: pooledSpread(levels, setup, id),
      level: levels.findLast(({place}) => place === id)
    };
  });
  const goals = goalFigures(project, name.zh, origin.origin);
  const extended = {...project, figures: [...project.figures, ...goals.map(({figure}) => figure)]};
  const random = createRandom(seed);
  const samples = originForecast(extended, setup, stretches, origin, known, random, draws);
  const observations = origin.setup.observations;
  return {
    place: id,
    name,
    origin: round(origin.origin),
    known: {
      stretches: stretches.list.filter(({run}) => run.end <= origin.origin + slack).length,
      places: known[0].pooled.places,
      changes: known[0].pooled.changes
    },
    ownPast: known[0].level !== undefined,
    cases: observations.slice(0, origin.cases).map(({figure: figureId, role}, index) => {
      const figure = project.figures.find((each) => each.id === figureId)!;
      const at = yearEnd(figure.period);
      const {forecasts, fellBack} = rivalForecasts(project, origin, all, role, at, figure.value);
      return {
        figure: figureId,
        role,
        at: round(at),
        years: round(at - origin.origin),
        actual: figure.value,
        forecasts: {skillcast: scoreSample(samples[index], figure.value), ...forecasts},
        fellBack
      };
    }),
    goals: observations.slice(origin.cases).map(({figure: goalId}, i) => {
      const {figure} = goals.find((goal) => goal.figure.id === goalId)!;
      const sample = samples[origin.cases + i];
      const edge = log(figure.value);
      const met = sample.reduce((sum, value) => sum + (value >= edge ? 1 : 0), 0);
      return {
        target: goalId,
        name: {zh: figure.place, en: name.en},
        due: round(yearEnd(figure.period)),
        goal: figure.value,
        probability: Number((met / sample.length).toPrecision(4))
      };
    })
  };
}

function rivalForecasts(
  project: Project,
  origin: OriginSetup,
  all: readonly OriginSetup[],
  role: string,
  at: number,
  actual: number
): Pick<BacktestCase, "fellBack"> & {forecasts: BacktestCase["forecasts"]} {
  const past = origin.past[role];
  const years = at - origin.origin;
  const forecasts: BacktestCase["forecasts"] = {};
  for (const name of rivalNames) {
    const errors = all.flatMap((earlier) =>
      earlier.setup.observations.slice(0, earlier.cases).flatMap((observation) => {
        const figure = project.figures.find(({id}) => id === observation.figure)!;
        const date = yearEnd(figure.period);
        const ahead = date - earlier.origin;
        if (!(date <= origin.origin + slack)) return [];
        const point = rivalPoint(name, earlier.past[observation.role], date);
        return [log(figure.value / point) / ahead];
      })
    );
    forecasts[name] = scoreSample(rivalSample(rivalPoint(name, past, at), years, errors), actual);
  }
  return {forecasts, fellBack: past.length < 2 ? ["drift", "constantGrowth"] : []};
}

const round = (value: number) => Number(value.toFixed(2));
