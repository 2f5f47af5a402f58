import {median as medianOf} from "../forecast/median.js";
import {modelParameters} from "../pipeline/modelParameters.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {CompiledReading} from "../plan/compileReading.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Project} from "../project/project.js";
import type {Change, Scenario} from "../project/scenario.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {inheritScenario} from "../scenario/inheritScenario.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {pairedShift, shareError} from "./pairedShift.js";
import {indicatorPath, questionYears, type ReadingRuns, shareMet} from "./readingRuns.js";
import {readingTrials, runsFrom, type Trials} from "./readingTrials.js";
import type {LeverAnswer} from "./seekAnswer.js";
import {seekSetting} from "./seekSetting.js";

/** Runs on which the ends of a lever's range are first tried. */
const screening = 64;
/** Standard errors below the probability sought at which an end is given up after the screening. */
const hopeless = 3.5;
/** Runs made at a time until it is settled whether enough of them hold. */
const attempt = 32;

/** What is said of a lever that does not suffice. */
const nothing = {
  value: null,
  interval: null,
  ratio: null,
  latestStart: null,
  actsFrom: null,
  monotone: true
};

/** Tries settings of levers for one question. */
export class LeverSearch {
  today = {probability: 0, standardError: 0, median: Number.NaN};
  readonly demand: Pick<CompiledReading, "operator" | "goal">;
  readonly #project: Project;
  readonly #question: DecisionQuestion;
  readonly #wanted: number;
  readonly #from: number;
  readonly #alone: Scenario;
  readonly #trials: Trials;
  readonly #levers: number;
  #base: ReadingRuns = {
    values: new Float64Array(),
    margins: new Float64Array(),
    holds: new Uint8Array()
  };
  #answered = 0;
  /** Made when the first lever is asked that acts too late: that of the model, and the path without any change. */
  #space: ParameterSpace | undefined;
  #idle: ReturnType<typeof indicatorPath> | undefined;

  constructor(
    project: Project,
    question: DecisionQuestion,
    {wanted, from, levers}: {wanted: number; from: number; levers: number},
    watch: DecisionWatch
  ) {
    this.#project = project;
    this.#question = question;
    this.#wanted = wanted;
    this.#from = from;
    this.#levers = levers;
    this.#alone = inheritScenario(question.settings.scenario, project.scenarios);
    // A lever that is sought to the end takes about so many runs; one that is given up sooner makes a leap.
    const each = 2 * screening + 2 * this.#runs;
    this.#trials = readingTrials(project, [question], this.#effect([]), watch, (made) => {
      const begun = levers === 1 ? Math.min(each, made) : 0;
      watch.onProgress?.(Math.min(levers * each, this.#answered * each + begun), levers * each);
    });
    const [{operator, goal}] = this.#trials.compiled;
    this.demand = {operator, goal};
  }

  /** How many levers are best asked about at a time. */
  get atOnce(): number {
    return this.#trials.atOnce;
  }

  get #runs(): number {
    return this.#question.settings.runs;
  }

  /** Runs the scenario as it is. */
  async begin(): Promise<void> {
    this.#base = await this.#try([], runsFrom(0, this.#runs));
    const probability = shareMet(this.#base.holds);
    const median = medianOf(this.#base.values.filter((value) => value - value === 0));
    this.today = {probability, standardError: shareError(probability, this.#runs), median};
  }

  /** What one lever can do by itself. */
  async answer(lever: Lever): Promise<LeverAnswer> {
    const answer = await this.#seek(lever);
    this.#answered++;
    return answer;
  }

  async #seek(lever: Lever): Promise<LeverAnswer> {
    const {low, high, falling, moves, ends, shift} = await this.#ends(lever);
    const [values, today] = this.#values(lever);
    const rest = {lever: lever.id, name: lever.name, unit: lever.unit, today};
    const end = falling ? low : high;
    const probability = Math.min(1, Math.max(0, this.today.probability + shift.difference));
    const error = Math.sqrt(this.today.standardError ** 2 + shift.standardError ** 2);
    const best = {value: end, probability, standardError: error};
    if (!moves) {
      const idle = {...best, value: today};
      const actsFrom = this.#actsFrom(lever);
      const outcome = actsFrom === null ? "noEffect" : "tooLate";
      return {...rest, ...nothing, outcome, actsFrom, best: idle};
    }
    if (probability + hopeless * error < this.#wanted)
      return {...rest, ...nothing, outcome: "outOfReach", best};
    const all = this.#runs;
    const constant = values.every((value) => value === today);
    const found = await seekSetting(
      (value, runs) => this.#set(lever, value, this.#from, runs),
      {low, high, step: lever.step, wanted: this.#wanted, runs: all, falling},
      [...ends, ...(constant ? [{value: today, trial: this.#base}] : [])]
    );
    const {value, interval, monotone} = found;
    const reached = value !== null;
    return {
      ...rest,
      outcome: reached ? "reached" : "outOfReach",
      actsFrom: null,
      value,
      interval: reached ? interval : null,
      ratio: reached && today !== 0 ? value / today : null,
      latestStart:
        reached && this.today.probability < this.#wanted
          ? await this.#latestStart(lever, found.best.value)
          : null,
      best: {...found.best, standardError: shareError(found.best.probability, all)},
      monotone
    };
  }

  /** Both ends of the range on a few runs: which does better, and by how much it moves the probability. */
  async #ends(lever: Lever) {
    const [low, high] = lever.range;
    const few = runsFrom(0, Math.min(screening, this.#runs));
    const [atLow, atHigh] = [
      await this.#set(lever, low, this.#from, few),
      await this.#set(lever, high, this.#from, few)
    ];
    const [down, up] = [atLow, atHigh].map(({holds}) => pairedShift(this.#base.holds, holds));
    const sum = (runs: ReadingRuns) => runs.margins.reduce((a, b) => a + b, 0);
    const falling =
      down.difference > up.difference ||
      (down.difference === up.difference && sum(atLow) > sum(atHigh));
    const moved = ({values}: ReadingRuns) =>
      values.some((value, run) => !Object.is(value, this.#base.values[run]));
    return {
      low,
      high,
      falling,
      moves: moved(atLow) || moved(atHigh),
      ends: [
        {value: low, trial: atLow, runs: few},
        {value: high, trial: atHigh, runs: few}
      ],
      shift: falling ? down : up
    };
  }

  /** The lever's values from the first year of a setting on, as the scenario has them, and the first of them. */
  #values(lever: Lever): [number[], number] {
    const years = questionYears(this.#project, this.#question);
    const {scale, shift} = this.#effect([], [lever.id]);
    const base = (year: number) => leverBaseline(lever, year);
    const values = years
      .map((year, t) => scale[t] * base(year) + shift[t])
      .slice(years.indexOf(this.#from));
    return [values, values[0]];
  }

  /**
   * The last year from which a value on reaches the probability: tried on the runs that need it, as those that hold without it do so
   * whenever it starts, the latest year first. Runs are made until it is settled whether enough of them hold.
   */
  async #latestStart(lever: Lever, value: number): Promise<number> {
    const {holds} = this.#base;
    const need = runsFrom(0, this.#runs).filter((run) => holds[run] === 0);
    const enough = Math.ceil(this.#wanted * this.#runs - 1e-9) - (this.#runs - need.length);
    for (let year = this.#question.until; year > this.#from; year--) {
      let held = 0;
      for (let at = 0; at < need.length && held < enough; at += attempt) {
        // Those that are left cannot make up what lacks.
        if (held + need.length - at < enough) break;
        const made = await this.#set(lever, value, year, need.slice(at, at + attempt));
        held += made.holds.reduce((sum, one) => sum + one, 0);
      }
      if (held >= enough) return year;
    }
    return this.#from;
  }

  /** The first year in which what is read moves with a lever that does nothing by the time the target is due; null if none does. */
  #actsFrom(lever: Lever): number | null {
    const later = {...this.#question, until: this.#project.setup.untilYear};
    if (later.until <= this.#question.until) return null;
    this.#space ??= modelParameters(this.#project);
    const space = this.#space;
    const path = (changes: readonly Change[]) =>
      indicatorPath(this.#project, later, this.#effect(changes, undefined, later), space);
    this.#idle ??= path([]);
    const base = this.#idle;
    const ends = lever.range.map((value) =>
      path([{target: lever.id, operation: "set", value, from: this.#from}])
    );
    const moved = base.years.find(
      (year, t) =>
        year > this.#question.until &&
        ends.some(({values}) => !Object.is(values[t], base.values[t]))
    );
    return moved ?? null;
  }

  #set(lever: Lever, value: number, from: number, runs: Int32Array): Promise<ReadingRuns> {
    return this.#try([{target: lever.id, operation: "set", value, from}], runs);
  }

  #effect(
    changes: readonly Change[],
    parameters?: readonly string[],
    question: DecisionQuestion = this.#question
  ) {
    const {levers, assumptions, scenarios, plan} = this.#project;
    const years = questionYears(this.#project, question);
    const scenario = {...this.#alone, changes: [...this.#alone.changes, ...changes]};
    return compileScenario(scenario, {scenarios, levers, assumptions, plan, years, parameters});
  }

  async #try(changes: readonly Change[], runs: Int32Array): Promise<ReadingRuns> {
    const trial = {effect: this.#effect(changes), runs};
    // The runs of one lever are shared out only where no other levers are asked about beside it.
    const alone = changes.length === 0 || this.#levers < this.#trials.atOnce;
    const [made] = await this.#trials.make(trial, alone);
    return made;
  }
}
