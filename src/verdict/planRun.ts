import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Target} from "../project/target.js";
import type {DefinedModel} from "./definedModel.js";
import {gatherParameters} from "./gatherParameters.js";
import {Influence} from "./influence.js";
import type {CommonFactor, ParameterSource} from "./parameterSource.js";
import {fanCells, type TalliedCell} from "./talliedCell.js";
import {jointSets, type TalliedJoint} from "./talliedJoint.js";
import {type TalliedReading, tallyOf} from "./talliedReading.js";

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
  const thetas = models.map(({model}) => gatherParameters(model.parameters, source));
  const quiet = models.map(({quiet}, m) => {
    const out = new Float64Array(quiet.indicators.length * quiet.years.length);
    quiet.simulate({theta: thetas[m].pick(source.centre), seed, run: 0}, out);
    return out;
  });
  const readings = targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) =>
      target.readings.map((reading, i) => tallyOf(target, reading, i === 0, models, quiet))
    );
  const fans = fanCells(models, quiet, readings, indicators);
  const joints = jointSets(targets, readings, planEnd);
  const headlines = new Map(
    readings.filter(({headline}) => headline).map((each) => [each.target.id, each])
  );
  const members = joints.map((joint) => joint.targets.map((id) => headlines.get(id)!.tally));
  const {common} = source;
  const causes = new Float64Array(source.parameters.length + (common ? 1 : 0));
  const influence = explain
    ? new Influence(causes.length, readings.length, runs, source.parameters.length)
    : null;
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
      if (keep) influence.keepParameters(separate(drawn, common, causes));
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

/** Parameters without the factor they share, and that factor after them, so that each is explained on its own. */
function separate(
  drawn: Float64Array,
  common: CommonFactor | undefined,
  out: Float64Array
): Float64Array {
  out.set(drawn);
  if (!common) return out;
  const factor = common.factor();
  for (const i of common.members) out[i] /= factor;
  out[drawn.length] = factor;
  return out;
}
