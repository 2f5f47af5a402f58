import type {Pipeline} from "../pipeline/compilePipeline.js";
import {compileReading} from "../plan/compileReading.js";
import type {Plan} from "../project/plan.js";
import type {Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import {createQuantileSketch, type QuantileSketch} from "../quantity/quantileSketch.js";
import {Influence} from "./influence.js";
import {outsideRun} from "./outsideRun.js";
import type {CommonFactor, ParameterSource} from "./parameterSource.js";
import {TalliedReading} from "./talliedReading.js";

/** What is counted over the runs of one plan under one scenario. */
interface TallyOptions {
  plan: Pick<Plan, "targets" | "until">;
  /** One a definition of the start that readings use; the first is the default of a reading. */
  pipelines: readonly Pipeline[];
  /** The run without noise of each pipeline; shape indicator × year, row-major. */
  deterministic: readonly Float64Array[];
  source: Pick<ParameterSource, "parameters" | "common">;
  /** Runs that will be made. */
  runs: number;
  /** Ids of the indicators to summarise by year; absent: all. */
  indicators?: readonly string[];
  /** Keep what is needed to say on which parameters each reading rests. */
  explain: boolean;
}

/** One cell of a fan on its way through the runs. */
export interface TalliedCell {
  /** Index of its pipeline, and of the indicator and year in it. */
  model: number;
  indicator: number;
  column: number;
  /** Place in the run's values. */
  cell: number;
  deterministic: number;
  /** Runs in which it is no number are left out. */
  sketch: QuantileSketch;
}

/** A set of targets that hold together. */
export interface TalliedJoint {
  /** The target that joins them; null for all of the plan's window. */
  target: Target | null;
  /** Their headline readings. */
  members: readonly TalliedReading[];
  met: number;
}

/** Everything counted over the runs of a plan, in memory that does not grow with them; counting allocates nothing. */
export class Tally {
  /** Runs counted. */
  runs = 0;
  readonly cells: readonly TalliedCell[];
  readonly readings: readonly TalliedReading[];
  /** First all targets of the plan's window, then those that each target joins. */
  readonly joints: readonly TalliedJoint[];
  readonly influence: Influence | null;
  readonly #common: CommonFactor | undefined;
  readonly #causes: Float64Array;

  /**
   * @param options - see {@link TallyOptions}
   * @throws RangeError if a reading names an unknown indicator
   */
  constructor(options: TallyOptions) {
    const {plan, source, runs, explain} = options;
    this.readings = readingsOf(options);
    this.cells = cellsOf(options, this.readings);
    this.joints = jointsOf(plan, this.readings);
    const own = source.parameters.length;
    this.#common = source.common;
    this.#causes = new Float64Array(own + (source.common ? 1 : 0));
    this.influence = explain
      ? new Influence(this.#causes.length, this.readings.length, runs, own)
      : null;
  }

  /**
   * Counts one run.
   *
   * @param drawn - parameters as the source drew them
   * @param outs - indicators of each pipeline; shape indicator × year, row-major
   */
  push(drawn: Float64Array, outs: readonly Float64Array[]): void {
    const {cells, readings, joints} = this;
    for (let i = 0; i < cells.length; i++) {
      const value = outs[cells[i].model][cells[i].cell];
      if (value - value === 0) cells[i].sketch.push(value);
    }
    const influence = this.influence?.open ? this.influence : null;
    influence?.keepParameters(this.#separate(drawn));
    for (let k = 0; k < readings.length; k++) {
      readings[k].push(outs[readings[k].placed.model]);
      influence?.keepEvent(k, readings[k].value, readings[k].holds);
    }
    for (let j = 0; j < joints.length; j++) {
      let all = true;
      const {members} = joints[j];
      for (let i = 0; i < members.length; i++) all &&= members[i].holds;
      if (all) joints[j].met++;
    }
    this.runs++;
  }

  /** Parameters without the factor they share, and that factor after them, so that each is explained on its own. */
  #separate(drawn: Float64Array): Float64Array {
    const causes = this.#causes;
    causes.set(drawn);
    if (!this.#common) return causes;
    const factor = this.#common.factor();
    for (const i of this.#common.members) causes[i] /= factor;
    causes[drawn.length] = factor;
    return causes;
  }
}

/** The readings that a run can show, in the plan's order; the others have no count and say why in their verdict. */
function readingsOf({plan, pipelines, deterministic}: TallyOptions): TalliedReading[] {
  return plan.targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) =>
      target.readings.flatMap((reading, i) => {
        const {definition = pipelines[0].definition} = reading;
        const model = pipelines.findIndex((each) => each.definition === definition);
        if (outsideRun(target, reading, pipelines[model])) return [];
        const compiled = compileReading(target, reading, pipelines[model]);
        const now = deterministic[model][compiled.row * compiled.columns];
        return [new TalliedReading({target, reading, compiled, model, now, headline: i === 0})];
      })
    );
}

/**
 * The cells to summarise: all indicators of the first pipeline (or those wanted), and of the others those that are read. Cells
 * without a number in the run without noise (flows at the start) are left out.
 */
function cellsOf(
  {pipelines, deterministic, indicators: wanted}: TallyOptions,
  readings: readonly TalliedReading[]
): TalliedCell[] {
  return pipelines.flatMap(({indicators, years}, model) =>
    indicators.flatMap(({id}, indicator) => {
      const read = readings.some(
        ({placed}) => placed.model === model && placed.reading.indicator === id
      );
      if ((wanted && !wanted.includes(id)) || (model > 0 && !read)) return [];
      return years
        .map((_, column) => {
          const cell = indicator * years.length + column;
          const value = deterministic[model][cell];
          const sketch = createQuantileSketch();
          return {model, indicator, column, cell, deterministic: value, sketch};
        })
        .filter((each) => Number.isFinite(each.deterministic));
    })
  );
}

/** The sets of targets that are judged together: first all of the plan's window, then those of each target that joins others. */
function jointsOf(
  {targets, until}: TallyOptions["plan"],
  readings: readonly TalliedReading[]
): TalliedJoint[] {
  const headlines = new Map(
    readings.filter(({placed}) => placed.headline).map((each) => [each.placed.target.id, each])
  );
  const joint = (target: Target | null, ids: readonly string[]): TalliedJoint => ({
    target,
    members: ids.flatMap((id) => headlines.get(id) ?? []),
    met: 0
  });
  const within = targets.filter(({due}) => yearOf(due) <= until).map(({id}) => id);
  return [
    joint(null, within),
    ...targets.flatMap((target) =>
      target.kind === "forecast" && target.joint ? [joint(target, target.joint)] : []
    )
  ];
}
