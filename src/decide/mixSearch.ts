import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import type {Project} from "../project/project.js";
import type {Change, Scenario} from "../project/scenario.js";
import {compileScenario} from "../scenario/compileScenario.js";
import type {ChanceProblem} from "./chanceProblem.js";
import {type ChanceAim, type ChanceChoice, solveChance} from "./chanceProgram.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import type {LinearSolver} from "./linearProgram.js";
import {type MixSpace, mixChanges} from "./mixControls.js";
import {linearDemands, secantEnd, secantResponse} from "./mixResponse.js";
import {MixTrials, type RunBlock} from "./mixTrials.js";
import type {ReadingRuns} from "./readingRuns.js";
import {readingTrials, type Trials} from "./readingTrials.js";

/** A choice, and what the model itself says of it on the runs that chose. */
export interface TriedChoice extends ChanceChoice {
  /** 1 where all readings hold, by the model. */
  holds: Uint8Array;
  /** Runs in which the linear response said otherwise. */
  disagree: number;
}

/** Rounds in which the response is made linear anew around the last choice, at most. */
const mostRounds = 3;
/** Share of the runs in which the linear response may disagree with the model. */
const agreed = 0.01;

/** Looks for mixes of programmes: makes the model's response linear run by run, has the program solved, and asks the model again. */
export class MixSearch {
  readonly space: MixSpace;
  readonly solver: LinearSolver;
  /** How many runs choose. */
  readonly runs: number;
  /** Which they are, and those that others are asked on. */
  readonly blocks: MixBlocks;
  /** Departures of the mix that buys nothing, or as little as the ranges allow. */
  readonly least: readonly number[];
  readonly #project: Project;
  readonly #alone: Scenario;
  readonly #years: readonly number[];
  readonly #trials: Trials;
  readonly #mixes: MixTrials;
  problem: ChanceProblem;

  constructor(
    project: Project,
    questions: readonly DecisionQuestion[],
    {space, alone, years, solver, watch}: MixFrames
  ) {
    this.#project = project;
    this.space = space;
    this.#alone = alone;
    this.#years = years;
    this.solver = solver;
    this.blocks = mixBlocks(questions[0].settings.runs);
    this.runs = this.blocks.choose.to - this.blocks.choose.from;
    // Mostly a fifth of the runs is open for a mix; where all are, the bar waits near its end.
    const expected = Math.round(this.runs * (0.45 * space.controls.length + 10));
    this.#trials = readingTrials(project, questions, this.#effect([]), watch, (made) =>
      watch.onProgress?.(Math.min(made, 0.99 * expected), expected)
    );
    this.least = space.controls.map(({low, high}) => Math.min(Math.max(0, low), high));
    this.#mixes = new MixTrials((departures, runs, cut) => {
      const effect = this.#effect(mixChanges(this.space.controls, departures));
      return this.#trials.make({effect, runs}, cut);
    }, this.least);
    this.problem = {...space, response: {offsets: [], slopes: []}};
  }

  get compiled() {
    return this.#trials.compiled;
  }

  /** The runs of a mix; see {@link MixTrials.of}. */
  try(
    departures: readonly number[],
    block: RunBlock & {cut?: boolean; every?: boolean}
  ): Promise<ReadingRuns[]> {
    return this.#mixes.of(departures, block);
  }

  /** Makes the response linear around the least mix. */
  async begin(budget: number): Promise<void> {
    const {controls} = this.space;
    const {choose} = this.blocks;
    await inTurns(controls.length, this.#trials.atOnce, (j) =>
      this.#mixes.witness(j, secantEnd(controls[j], this.least[j], budget), choose)
    );
    await this.linearise(this.least, budget, await this.#mixes.base(choose));
  }

  /** Makes the response linear around a mix. */
  async linearise(
    departures: readonly number[],
    budget: number,
    runs: ReadingRuns[]
  ): Promise<void> {
    const {controls} = this.space;
    const ends = controls.map((control, j) => secantEnd(control, departures[j], budget));
    const block = {...this.blocks.choose, cut: false};
    const moved = await inTurns(controls.length, this.#trials.atOnce, async (j) => {
      const departure = ends[j];
      if (departure === departures[j]) return {departure, runs};
      const there = departures.map((own, other) => (other === j ? departure : own));
      return {departure, runs: await this.try(there, block)};
    });
    const response = secantResponse(linearDemands(this.compiled), {departures, runs}, moved);
    this.problem = {...this.space, response};
  }

  /** The best mix for the response as it is linear now. */
  solve(aim: ChanceAim): Promise<ChanceChoice | null> {
    return solveChance(this.problem, aim, this.solver);
  }

  /**
   * The best mix by the model: solves, asks the model, and makes the response linear anew around the answer until the two agree in all
   * but a hundredth of the runs; of the mixes tried the best.
   */
  async settle(aim: ChanceAim): Promise<TriedChoice | null> {
    const budget = "budget" in aim ? aim.budget : Number.POSITIVE_INFINITY;
    let best: TriedChoice | null = null;
    for (let round = 0; round < mostRounds; round++) {
      const choice = await this.solve(aim);
      if (!choice) return best;
      const runs = await this.try(choice.departures, this.blocks.choose);
      const holds = jointHolds(runs);
      const disagree = holds.reduce((sum, one, run) => sum + Math.abs(one - choice.held[run]), 0);
      const tried = {...choice, holds, disagree};
      if (!best || isBetter(tried, best, aim)) best = tried;
      if (disagree <= agreed * this.runs) return best;
      await this.linearise(choice.departures, budget, runs);
    }
    return best;
  }

  #effect(changes: readonly Change[]): ScenarioEffect {
    const {levers, assumptions, scenarios, plan} = this.#project;
    const scenario = {...this.#alone, changes: [...this.#alone.changes, ...changes]};
    return compileScenario(scenario, {scenarios, levers, assumptions, plan, years: this.#years});
  }
}

/** Does pieces of work, so many at a time; what they give in their order. */
async function inTurns<Value>(
  count: number,
  atOnce: number,
  work: (piece: number) => Promise<Value>
): Promise<Value[]> {
  const done: Value[] = [];
  for (let at = 0; at < count; at += atOnce) {
    const some = Array.from({length: Math.min(atOnce, count - at)}, (_, i) => work(at + i));
    done.push(...(await Promise.all(some)));
  }
  return done;
}

/** Numbers of runs, from the first to before the last. */
interface MixBlocks {
  /** The first, which other decisions are made on, too: on these the probabilities that are told are read. */
  check: RunBlock;
  /** On which the mix is chosen. */
  choose: RunBlock;
  /** On which it is seen whether a choice flatters itself. */
  raise: RunBlock;
}

/** Of so many runs as check, the part that chooses: what is chosen is known worse than what it attains, and to choose takes most of the time. */
const choosing = 1 / 4;

function mixBlocks(check: number): MixBlocks {
  const choose = Math.ceil(choosing * check);
  return {
    check: {from: 0, to: check},
    choose: {from: check, to: check + choose},
    raise: {from: check + choose, to: check + 3 * choose}
  };
}

/** What a search stands on beside the project and the questions. */
interface MixFrames {
  space: MixSpace;
  /** The scenario without a base. */
  alone: Scenario;
  /** Simulated years. */
  years: readonly number[];
  solver: LinearSolver;
  watch: DecisionWatch;
}

/** More runs within the budget, or, where runs were asked for, enough of them at less cost. */
function isBetter(a: TriedChoice, b: TriedChoice, aim: ChanceAim): boolean {
  const [x, y] = [a, b].map(({holds}) => {
    const held = holds.reduce((sum, one) => sum + one, 0);
    return "runs" in aim ? Math.min(aim.runs, held) : held;
  });
  return x > y || (x === y && a.cost < b.cost);
}

/** 1 where all readings hold. */
export function jointHolds(runs: readonly ReadingRuns[]): Uint8Array {
  return runs[0].holds.map((_, run) => (runs.every(({holds}) => holds[run] === 1) ? 1 : 0));
}
