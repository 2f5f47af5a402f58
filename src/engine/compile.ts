import {checkKeys} from "../quantity/checkKeys.js";
import {seal} from "../quantity/seal.js";
import {checkModelKeys} from "./checkModelKeys.js";
import type {Compilation} from "./compilation.js";
import {type CompiledModel, deriveTables} from "./compiledModel.js";
import type {Engine} from "./engine.js";
import type {CompiledFlow} from "./flow.js";
import {requestOrder, stagesOf, topUpsOf} from "./flowOrder.js";
import {type Hazards, readHazards} from "./hazards.js";
import {layOutJoint} from "./jointExposure.js";
import {readLimits} from "./limits.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Model} from "./model.js";
import {readProgrammes} from "./programmes.js";
import {readFlows} from "./readFlows.js";
import {readMatrix} from "./readMatrix.js";
import {readTable, type Strided} from "./readTable.js";
import type {Rule} from "./rule.js";
import {readScheduled, type ScheduledExit} from "./scheduledExits.js";
import {shapeOf} from "./shape.js";
import {createSlots} from "./slots.js";
import {readStart} from "./start.js";
import {readTransitions} from "./transitions.js";
import {weightsReader} from "./weights.js";

/**
 * Checks a model completely and flattens it for fast runs.
 *
 * Names are looked up once, numbers are copied into typed arrays laid out [state][group][age], causes of exit that
 * vary on the same dimensions are summed, and the order of requests is fixed. The model itself is left as it is.
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
export function compile(model: Model, options: {rules?: Record<string, Rule>} = {}): Engine {
  checkKeys("options of compile", options, {rules: true});
  checkModelKeys(model);
  const {rules = {}} = options;
  const shape = shapeOf(model);
  const slots = createSlots();
  const compiled = readModel({model, shape, slots, rules, exitNames: []});
  deriveTables(compiled);
  return seal("compile", {
    model,
    states: shape.states,
    groups: shape.groups,
    ages: shape.age,
    cells: shape.state * shape.group * shape.age,
    steps: shape.step,
    dt: shape.dt,
    causes: compiled.exitNames,
    flows: compiled.flows.map(({name}) => name),
    programmes: compiled.programmes.map(({name}) => name),
    slot: slots.get,
    touch: slots.touch,
    compiled
  });
}

/** Reads all parts, in the order in which their ways out are numbered. */
function readModel(compilation: Compilation): CompiledModel {
  const {model, shape, exitNames} = compilation;
  const hazards = readHazards(compilation);
  const scheduled = readScheduled(compilation);
  const aged = model.ages && model.ages.last !== "open" ? exitNames.push("aged") - 1 : -1;
  const {transitions, probabilityMoves} = readTransitions(compilation);
  const unspecified = transitions ? exitNames.push("unspecified") - 1 : -1;
  const regroup = readRegroup(compilation);
  const spreads = weightsReader(compilation);
  const flows = readFlows(compilation, spreads);
  const limits = readLimits(compilation, flows);
  const programmes = readProgrammes(compilation, spreads, flows);
  const start = readStart(compilation);
  const dispersion = readDispersion(compilation);
  const requests = requestOrder(flows);
  return {
    shape,
    start,
    hazards,
    scheduled,
    joint: layOutJoint(shape, hazards, scheduled, transitions, unspecified),
    sharesAges: shareAges(hazards, scheduled),
    exitNames,
    aged,
    unspecified,
    transitions,
    probabilityMoves,
    regroup,
    ageing: model.ages ? Math.min(1, shape.dt / shape.width) : 0,
    open: model.ages?.last === "open",
    flows,
    requests,
    topUps: topUpsOf(flows),
    stages: stagesOf(flows),
    entries: entriesOf(flows),
    ...limitsByKind(limits),
    programmes,
    weights: spreads.all,
    dispersion,
    midpoint: readIntegration(model) === "midpoint",
    readsStocks: requests.some(({kind}) => kind === "per" || kind === "rule")
  };
}

/** Limits of capacity act on requests, the others on the stock. */
function limitsByKind(
  limits: ReturnType<typeof readLimits>
): Pick<CompiledModel, "capacityLimits" | "stockLimits"> {
  return {
    capacityLimits: limits.filter(({kind}) => kind === "capacity"),
    stockLimits: limits.filter(({kind}) => kind !== "capacity")
  };
}

function readRegroup({model, shape, slots}: Compilation): MatrixTable | null {
  if (!model.regroup) return null;
  const regroup = readMatrix(model.regroup, "regroup", shape);
  slots.add("regroup", regroup.values, regroup);
  return regroup;
}

function readDispersion({model, shape, slots}: Compilation): Strided {
  const demand = {by: ["state"] as const, unit: "1", low: 1};
  const dispersion = readTable(model.dispersion ?? 1, "dispersion", shape, demand);
  slots.add("dispersion", dispersion.values);
  return dispersion;
}

/** By state: nothing that varies by age varies by group, and at most one share leaves by schedule. */
function shareAges({aged}: Hazards, scheduled: readonly ScheduledExit[]): boolean[] {
  const alone = scheduled.length <= 1 && scheduled.every(({group}) => group === 0);
  return aged.map((sets) => alone && sets.every(({group}) => group === 0));
}

function entriesOf(flows: readonly CompiledFlow[]): CompiledModel["entries"] {
  const at = (moment: CompiledFlow["moment"]) =>
    flows.filter((flow) => flow.moment === moment && flow.kind !== "topUp");
  return {start: at("start"), middle: at("middle"), end: at("end")};
}

function readIntegration({integration = "euler"}: Model): "euler" | "midpoint" {
  if (integration !== "euler" && integration !== "midpoint")
    throw new RangeError(`invalid integration; not euler or midpoint: ${String(integration)}`);
  return integration;
}
