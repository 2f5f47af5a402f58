import {type CompiledReading, compileReading} from "../plan/compileReading.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Reading, Target} from "../plan/target.js";
import {createQuantileSketch, type QuantileSketch} from "../quantity/quantileSketch.js";
import {unknownName} from "../quantity/unknownName.js";
import {Influence} from "./influence.js";
import type {ParameterSource} from "./parameterSource.js";
import {ReadingTally} from "./readingTally.js";
import type {SimulatedModel} from "./simulatedModel.js";

/** One definition of the start: its model, and the same model without any noise. */
export interface DefinedModel {
  definition: string;
  model: SimulatedModel;
  quiet: SimulatedModel;
}

/** A reading on its way through the runs. */
export interface TalliedReading {
  target: Target;
  reading: Reading;
  /** Index of the model that is read. */
  model: number;
  tally: ReadingTally;
  /** Value of the indicator in the deterministic run at the start. */
  now: number;
  /** The headline reading of its target, and runs that hold if judged at the end of each column. */
  headline: boolean;
  byColumn: {last: number; reading: CompiledReading; met: number}[];
}

/** A set of targets that hold together. */
export interface TalliedJoint {
  target: Target | null;
  targets: string[];
  met: number;
}

/** One cell of a fan on its way through the runs. */
export interface TalliedCell {
  model: number;
  indicator: number;
  column: number;
  deterministic: number;
  /** Place in the run's values. */
  cell: number;
  sketch: QuantileSketch;
}

/** Everything counted over the runs of one plan under one scenario. */
export interface PlanRun {
  /** The cells that are summarised: of which model, which indicator and year. Runs in which one is no number are left out. */
  fans: TalliedCell[];
  readings: TalliedReading[];
  joints: TalliedJoint[];
  influence: Influence | null;
  runs: number;
  /** Makes one run and counts it. */
  simulate(run: number): void;
}

/** What is run. */
export interface PlanRunOptions {
  targets: readonly Target[];
  /** Last year of the plan: targets due by then make up the joint probability. */
  planEnd: number;
  /** One model a definition; the first is the default of a reading. */
  models: readonly DefinedModel[];
  source: ParameterSource;
  seed: number;
  /** Runs that will be made. */
  runs: number;
  /** Indicators to summarise by year; default all. */
  indicators?: readonly string[];
  /** Keep what is needed to say on which parameters each reading rests; default true. */
  explain?: boolean;
}

/**
 * Prepares counting all targets of a plan over the runs of its models, with common random numbers over definitions: run r has
 * the same parameters and noise in every model.
 *
 * @param options - see {@link PlanRunOptions}
 * @throws RangeError if a reading names an unknown indicator or definition, or a model a parameter that the source lacks
 */
export function createPlanRun({
  targets,
  planEnd,
  models,
  source,
  seed,
  runs,
  indicators,
  explain = true
}: PlanRunOptions): PlanRun {
  const thetas = models.map(({model}) => gather(model.parameters, source));
  const quiet = models.map(({quiet}, m) => {
    const out = new Float64Array(quiet.indicators.length * quiet.years.length);
    quiet.simulate({theta: thetas[m].pick(source.centre), seed, run: 0}, out);
    return out;
  });
  const readings = targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) =>
      target.readings.map((reading, i) => tallied(target, reading, i === 0, models, quiet))
    );
  const fans = fanCells(models, quiet, readings, indicators);
  const joints = jointSets(targets, readings, planEnd);
  const headlines = new Map(
    readings.filter(({headline}) => headline).map((each) => [each.target.id, each])
  );
  const members = joints.map((joint) => joint.targets.map((id) => headlines.get(id)!.tally));
  const influence = explain ? new Influence(source.parameters.length, readings.length, runs) : null;
  const drawn = new Float64Array(source.parameters.length);
  const outs = quiet.map((values) => new Float64Array(values.length));
  const planRun: PlanRun = {
    fans,
    readings,
    joints,
    influence,
    runs: 0,
    simulate(run) {
      source.draw(run, drawn);
      for (let m = 0; m < models.length; m++)
        models[m].model.simulate({theta: thetas[m].pick(drawn), seed, run}, outs[m]);
      for (let i = 0; i < fans.length; i++) {
        const value = outs[fans[i].model][fans[i].cell];
        if (value - value === 0) fans[i].sketch.push(value);
      }
      const keep = influence?.open === true;
      if (keep) influence.keepParameters(drawn);
      for (let k = 0; k < readings.length; k++) {
        const {tally, model, byColumn} = readings[k];
        tally.push(outs[model]);
        if (keep) influence.keepEvent(k, tally.value, tally.holds);
        for (let i = 0; i < byColumn.length; i++) {
          const each = byColumn[i];
          const value = readingValue(each.reading, outs[model]);
          if (value - value === 0 && isMet(value, each.reading)) each.met++;
        }
      }
      for (let j = 0; j < joints.length; j++) {
        let all = true;
        for (let i = 0; i < members[j].length; i++) all &&= members[j][i].holds;
        if (all) joints[j].met++;
      }
      planRun.runs++;
    }
  };
  return planRun;
}

function gather(parameters: readonly string[], source: ParameterSource) {
  const at = parameters.map((name) => {
    const index = source.parameters.indexOf(name);
    if (index < 0)
      throw new RangeError(unknownName(`parameter of ${source.id}`, name, source.parameters));
    return index;
  });
  const theta = new Float64Array(at.length);
  const pick = (drawn: ArrayLike<number>) => {
    for (let i = 0; i < at.length; i++) theta[i] = drawn[at[i]];
    return theta;
  };
  return {pick};
}

function tallied(
  target: Target,
  reading: Reading,
  headline: boolean,
  models: readonly DefinedModel[],
  quiet: readonly Float64Array[]
): TalliedReading {
  const ids = models.map(({definition}) => definition);
  const model = reading.definition === undefined ? 0 : ids.indexOf(reading.definition);
  if (model < 0)
    throw new RangeError(
      unknownName(`definition of ${target.id} ${reading.id}`, reading.definition!, ids)
    );
  const compiled = compileReading(target, reading, models[model].model);
  const {first, last, columns, row, aggregate} = compiled;
  const along = aggregate === "sum" || aggregate === "change" || aggregate === "end";
  const until = along ? columns - 1 : last;
  return {
    target,
    reading,
    model,
    tally: new ReadingTally(compiled),
    now: quiet[model][row * columns],
    headline,
    byColumn: headline
      ? Array.from({length: until - first + 1}, (_, i) => ({
          last: first + i,
          reading: {...compiled, last: first + i},
          met: 0
        }))
      : []
  };
}

function fanCells(
  models: readonly DefinedModel[],
  quiet: readonly Float64Array[],
  readings: readonly TalliedReading[],
  wanted?: readonly string[]
): TalliedCell[] {
  for (const id of wanted ?? []) {
    const known = models[0].model.indicators.map((indicator) => indicator.id);
    if (!known.includes(id)) throw new RangeError(unknownName("indicator", id, known));
  }
  return models.flatMap(({model}, m) =>
    model.indicators.flatMap(({id}, indicator) => {
      const read = readings.some((each) => each.model === m && each.reading.indicator === id);
      if (wanted ? !wanted.includes(id) : false) return [];
      if (m > 0 && !read) return [];
      return model.years.flatMap((_, column) => {
        const cell = indicator * model.years.length + column;
        const deterministic = quiet[m][cell];
        const sketch = createQuantileSketch();
        return Number.isFinite(deterministic)
          ? [{model: m, indicator, column, deterministic, cell, sketch}]
          : [];
      });
    })
  );
}

function jointSets(
  targets: readonly Target[],
  readings: readonly TalliedReading[],
  planEnd: number
): TalliedJoint[] {
  const computed = new Set(readings.map(({target}) => target.id));
  const within = targets.filter(
    ({id, due}) => computed.has(id) && Number(due.slice(0, 4)) <= planEnd
  );
  return [
    {target: null, targets: within.map(({id}) => id), met: 0},
    ...targets
      .filter(({kind, joint}) => kind === "forecast" && joint !== undefined)
      .map((target) => ({
        target,
        targets: target.joint!.filter((id) => computed.has(id)),
        met: 0
      }))
  ];
}
