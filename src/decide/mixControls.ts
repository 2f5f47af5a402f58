import {spokenFault} from "../check/spokenError.js";
import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Capacity, LeverCost, LeverCosts} from "../project/leverCosts.js";
import type {Change} from "../project/scenario.js";
import type {ChanceControl, ChanceLimit} from "./chanceProblem.js";
import {decisionFault} from "./decisionFault.js";
import {findById} from "./decisionQuestion.js";

/** One lever in one year: what a mix sets. */
export interface MixControl extends ChanceControl {
  lever: Lever;
  year: number;
  /** Its value under the scenario. */
  today: number;
}

/** A capacity in one year, over the controls that share it. */
export interface MixLimit extends ChanceLimit {
  capacity: Capacity;
  year: number;
}

/** What may be bought from. */
export interface MixSpace {
  /** The levers with a cost, year by year. */
  controls: MixControl[];
  limits: MixLimit[];
}

/** What may be bought, and within which values. */
export interface MixFrame {
  levers: readonly Lever[];
  costs: LeverCosts;
  /** Values that levers may take, by id. */
  ranges: Readonly<Record<string, readonly [number, number]>>;
  years: readonly number[];
}

/**
 * Lays out what a mix may set: every lever with a cost in every year, from the scenario's value to the most that can be delivered.
 *
 * @param frame - see {@link MixFrame}
 * @param effect - the scenario, compiled; its years include those of the frame
 * @throws RangeError if a range is none, or names no lever that has a cost
 */
export function mixControls(
  {levers, costs, ranges, years}: MixFrame,
  effect: ScenarioEffect
): MixSpace {
  const priced = levers.flatMap((lever) => {
    const cost = costs.costs.find((each) => each.lever === lever.id);
    return cost ? [{lever, cost}] : [];
  });
  for (const id of Object.keys(ranges))
    findById(
      "lever",
      id,
      priced.map(({lever}) => lever)
    );
  const controls = priced.flatMap(({lever, cost}) =>
    years.map((year) => controlOf(lever, cost, {year, effect, range: ranges[lever.id]}))
  );
  const limits = (costs.capacities ?? []).flatMap((capacity) =>
    years.map((year) => limitOf(capacity, year, {controls, levers, effect}))
  );
  return {controls, limits: limits.filter(({controls}) => controls.length > 0)};
}

function controlOf(
  lever: Lever,
  {amount, most = lever.range[1]}: LeverCost,
  {year, effect, range}: {year: number; effect: ScenarioEffect; range?: readonly [number, number]}
): MixControl {
  const today = valueUnder(lever, year, effect);
  const [low, high] = range ?? [today, Math.max(today, Math.min(most, lever.range[1]))];
  if (!(lever.range[0] <= low && low <= high && high <= lever.range[1]))
    throw spokenFault(
      decisionFault("limits", {lever: lever.id, range: lever.range, got: [low, high]})
    );
  const {step} = lever;
  // Whole steps inside the range; of a range narrower than a step the end is taken.
  const [from, to] = [
    Math.ceil((low - today) / step - 1e-9),
    Math.floor((high - today) / step + 1e-9)
  ];
  return {
    lever,
    year,
    today,
    low: Math.min(from, to) * step + 0,
    high: to * step + 0,
    step,
    cost: amount
  };
}

/** What is left of a capacity; nothing more where the scenario takes it all. */
function limitOf(
  capacity: Capacity,
  year: number,
  {
    controls,
    levers,
    effect
  }: {controls: readonly MixControl[]; levers: readonly Lever[]; effect: ScenarioEffect}
): MixLimit {
  const sharing = levers.filter(({id}) => capacity.levers.includes(id));
  const taken = sharing.reduce((sum, lever) => sum + valueUnder(lever, year, effect), 0);
  return {
    capacity,
    year,
    controls: controls.flatMap((control, j) =>
      control.year === year && sharing.includes(control.lever) ? [j] : []
    ),
    most: Math.max(0, capacity.most - taken)
  };
}

function valueUnder(lever: Lever, year: number, {parameters, years, scale, shift}: ScenarioEffect) {
  const cell = parameters.indexOf(lever.id) * years.length + years.indexOf(year);
  return scale[cell] * leverBaseline(lever, year) + shift[cell];
}

/**
 * The changes of a scenario that set a mix.
 *
 * @param controls - from {@link mixControls}
 * @param departures - one a control
 */
export function mixChanges(
  controls: readonly MixControl[],
  departures: readonly number[]
): Change[] {
  return controls.flatMap(({lever, year, today}, j) =>
    departures[j] === 0
      ? []
      : [
          {
            target: lever.id,
            operation: "set" as const,
            value: Number((today + departures[j]).toPrecision(12)),
            from: year,
            to: year + 1
          }
        ]
  );
}
