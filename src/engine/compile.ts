import {streamKey} from "../quantity/streamKey.js";
import {claimOrder} from "./claimOrder.js";
import {deriveParts} from "./deriveParts.js";
import type {Engine, Rule} from "./engine.js";
import {type HazardSet, hazardSets} from "./hazardSets.js";
import type {Model} from "./model.js";
import type {Parts} from "./parts.js";
import {readCauses, readProbabilityMoves} from "./readCauses.js";
import {readFlows} from "./readFlows.js";
import {readLimits} from "./readLimits.js";
import {readMatrix} from "./readMatrix.js";
import {readProgrammes} from "./readProgrammes.js";
import {readStart} from "./readStart.js";
import {readTable} from "./readTable.js";
import {weightsReader} from "./readWeights.js";
import {scheduledShare} from "./scheduledShare.js";
import {shapeOf} from "./shape.js";
import {createSlots} from "./slots.js";
import {adjustmentOf, stagesOf} from "./stages.js";

/**
 * Checks a model completely and flattens it for fast runs.
 *
 * Names are looked up once, numbers are copied into typed arrays laid out [state][group][age], causes of exit that vary on
 * the same dimensions are summed, and the order of claims is fixed. The model itself is left as it is.
 *
 * @param model - see {@link Model}
 * @param options.rules - the functions that `rule` names
 * @returns an engine to run as often as wanted; its numbers are overwritten through `slot` and `touch`
 * @throws RangeError naming the part, the rule and the value; unknown names with the nearest known
 * @example
 * compile({states: ["A", "B"], transitions: [[0.9, 0.1], [0, 1]], start: [1, 0], steps: 10}).cells // => 2
 * compile({states: ["A", "B"], transitions: [[0.9, 0.2], [0, 1]], start: [1, 0], steps: 10}) // throws invalid row of transitions; sum above 1: A: 1.1
 * compile({states: ["A"], start: [1], steps: 1, exits: [{name: "death", hazard: -0.1}]}) // throws invalid death; not ≥ 0 (1/yr): -0.1
 */
export function compile(model: Model, {rules = {}}: {rules?: Record<string, Rule>} = {}): Engine {
  const shape = shapeOf(model);
  const slots = createSlots();
  const exitNames: string[] = [];
  const {causes, names} = readCauses(model, shape, exitNames);
  const sets = hazardSets(causes, shape);
  causes.forEach((cause, k) => {
    const host = sets.filter((set) => set.causes.includes(cause));
    slots.add(names[k], cause.table.values, host);
  });
  const scheduled = (model.scheduled ?? []).map(({name, share}) => {
    const table = readTable(share, name, shape, {
      by: ["step", "state", "age", "group"],
      unit: "1",
      low: 0,
      high: 1
    });
    const timed = scheduledShare(name, table, exitNames.push(name) - 1, shape);
    slots.add(name, table.values, timed);
    return timed;
  });
  const aged = model.ages && model.ages.last !== "open" ? exitNames.push("aged") - 1 : -1;
  const probabilityMoves = readProbabilityMoves(model, shape, slots);
  const transitions = model.transitions
    ? readMatrix(model.transitions, "transitions", shape)
    : (probabilityMoves?.matrix ?? null);
  if (transitions && !probabilityMoves) slots.add("transitions", transitions.values, transitions);
  const unspecified = transitions ? exitNames.push("unspecified") - 1 : -1;
  const regroup = model.regroup ? readMatrix(model.regroup, "regroup", shape) : null;
  if (regroup) slots.add("regroup", regroup.values, regroup);
  const spreads = weightsReader(model.spreads, shape, slots);
  const context = {model, shape, slots, rules, spreads, exitNames};
  const flows = readFlows(context);
  const limits = readLimits(model.limits ?? [], flows, shape, slots);
  const programmes = readProgrammes(context, flows);
  const start = readStart(model, shape, slots);
  const dispersion = readTable(model.dispersion ?? 1, "dispersion", shape, {
    by: ["state"],
    unit: "1",
    low: 1
  });
  slots.add("dispersion", dispersion.values);
  const acting = (set: HazardSet, i: number) => set.state < 0 || set.state === i;
  const range = shape.states.map((_, i) => i);
  const agedSets = range.map((i) => sets.filter((set) => set.age > 0 && acting(set, i)));
  const claims = claimOrder(flows);
  const atMoment = (moment: string) =>
    flows.filter((flow) => flow.moment === moment && flow.kind !== "fill");
  const integration = model.integration ?? "euler";
  if (integration !== "euler" && integration !== "midpoint")
    throw new RangeError(`invalid integration; not euler or midpoint: ${String(integration)}`);
  const parts: Parts = {
    shape,
    open: model.ages?.last === "open",
    ageing: model.ages ? Math.min(1, shape.dt / shape.width) : 0,
    start,
    causes,
    exitNames,
    sets,
    flatSets: range.map((i) => sets.filter((set) => set.age === 0 && acting(set, i))),
    agedSets,
    causesOf: range.map((i) => causes.filter(({state}) => state < 0 || state === i)),
    needsCells: range.map((i) =>
      causes.some(
        ({state, to, table}) =>
          (state < 0 || state === i) && (to >= 0 || (table.age && table.group))
      )
    ),
    sharesAges: range.map((i) => {
      const sets = agedSets[i];
      const simple =
        scheduled.length === 0 || (scheduled.length === 1 && scheduled[0].table.age === 1);
      return simple && sets.length <= 1 && sets.every(({group}) => group === 0);
    }),
    scheduled,
    aged,
    unspecified,
    transitions,
    probabilityMoves,
    regroup,
    flows,
    claims,
    fills: flows.filter(({kind}) => kind === "fill").map(adjustmentOf),
    stages: stagesOf(flows),
    entries: {start: atMoment("start"), middle: atMoment("middle"), end: atMoment("end")},
    capacityLimits: limits.filter(({kind}) => kind === "capacity"),
    stockLimits: limits.filter(({kind}) => kind !== "capacity"),
    programmes,
    slots: programmes.reduce((sum, programme) => sum + programme.slots, 0),
    weights: spreads.all,
    dispersion,
    midpoint: integration === "midpoint",
    reads: claims.some(({kind}) => kind === "per" || kind === "rule"),
    exposureKey: streamKey("engine exposure"),
    entrantKey: streamKey("engine entrants"),
    entrantSplitKey: streamKey("engine entrants causes"),
    splitKey: streamKey("engine causes"),
    transitKey: streamKey("engine transitions"),
    regroupKey: streamKey("engine regroup"),
    ageKey: streamKey("engine ageing")
  };
  deriveParts(parts);
  return {
    model,
    states: shape.states,
    groups: shape.groups,
    ages: shape.age,
    cells: shape.state * shape.group * shape.age,
    steps: shape.step,
    dt: shape.dt,
    causes: exitNames,
    flows: flows.map(({name}) => name),
    programmes: programmes.map(({name}) => name),
    slot: slots.get,
    touch: slots.touch,
    parts
  };
}
