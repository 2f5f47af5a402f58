import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Finding} from "../project/finding.js";
import type {DefinedModel} from "./definedModel.js";
import type {TargetVerdict} from "./forecastSchema.js";
import {limitFindings} from "./limitFindings.js";
import type {PlanRun} from "./planRun.js";

/**
 * What a reader must know about the runs themselves: which readings decide, agreement of all runs that is no certainty, and
 * readings that were no number.
 *
 * @param run - after the runs
 * @param targets - the verdicts written from it
 * @param models - one a definition
 */
export function runFindings(
  run: PlanRun,
  targets: readonly TargetVerdict[],
  models: readonly DefinedModel[]
): Finding[] {
  return [
    ...targets.flatMap(decides),
    ...agreement(run, targets),
    ...limitFindings(run.fans, models),
    ...run.readings.flatMap((each) => missing(each, models)),
    modelled
  ];
}

const modelled: Finding = {
  id: "modelled-quantity",
  kind: "definition",
  severity: "notes",
  text: {
    zh: "可能性针对模型计算的量，不是将来公布的数（公布数有舍入，口径也可能不同）。",
    en: "Probabilities are about the quantity as modelled, not about the figure as it will be published, with its rounding and its own definition."
  },
  figures: [],
  targets: []
};

function decides({id, decidedBy, readings}: TargetVerdict): Finding[] {
  const [headline] = readings;
  const other = readings.find(({reading}) => reading === decidedBy);
  if (!other) return [];
  const [a, b] = [headline, other].map(({probability}) => percent(probability!));
  return [
    {
      id: `reading-decides-${id}`,
      kind: "definition",
      severity: "decides",
      text: {
        zh: `${id}的结论取决于口径：按“${headline.name.zh}”为${a}，按“${other.name.zh}”为${b}。`,
        en: `The verdict on ${id} depends on the reading: ${a} for "${headline.name.en}", ${b} for "${other.name.en}".`
      },
      figures: [],
      targets: [id]
    }
  ];
}

function agreement({runs}: PlanRun, targets: readonly TargetVerdict[]): Finding[] {
  const sure = targets.filter(({probability}) => probability === 1 || probability === 0);
  if (sure.length === 0) return [];
  const ids = sure.map(({id}) => id);
  const low = wilsonInterval(runs, runs).low;
  const bound = `${(100 * low).toFixed(1)}%`;
  return [
    {
      id: "all-runs-agree",
      kind: "diagnostic",
      severity: "notes",
      text: {
        zh: `${ids.join("、")}在全部${runs}次模拟中结果相同。这不是确定：次数只说明可能性不低于${bound}（或不高于${(100 * (1 - low)).toFixed(1)}%），而且以模型和假设为前提。`,
        en: `All ${runs} runs agree on ${ids.join(", ")}. That is not certainty: the runs only put the probability at ${bound} or more (or at ${(100 * (1 - low)).toFixed(1)}% or less), given the model and its assumptions.`
      },
      figures: [],
      targets: ids,
      arithmetic: `n / (n + 1.96²) = ${runs} / (${runs} + 3.84) = ${low.toFixed(4)}`
    }
  ];
}

function missing(
  {tally, target, reading, model}: PlanRun["readings"][number],
  models: readonly DefinedModel[]
): Finding[] {
  const {missing, runs} = tally.summary();
  if (missing === 0) return [];
  const {name} = models[model].model.indicators[tally.reading.row];
  return [
    {
      id: `no-number-${target.id}-${reading.id}`,
      kind: "limit",
      severity: "matters",
      text: {
        zh: `${runs}次模拟中有${missing}次无法计算“${name.zh}”（分母为零），这些次数按未达到计。`,
        en: `In ${missing} of ${runs} runs "${name.en}" cannot be computed (nothing to divide by); they count as not met.`
      },
      figures: [],
      targets: [target.id]
    }
  ];
}

function percent(probability: number): string {
  if (probability > 0.99) return ">99%";
  if (probability < 0.01) return "<1%";
  return `${Math.round(100 * probability)}%`;
}
