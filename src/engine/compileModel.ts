import {seal} from "../quantity/seal.js";
import type {Compilation} from "./compilation.js";
import {type CompiledModel, type DeriveParts, deriveTables} from "./compiledModel.js";
import type {Engine} from "./engine.js";
import type {CompiledFlow} from "./flow.js";
import {requestOrder, stagesOf, topUpsOf} from "./flowOrder.js";
import {type Hazards, readHazards} from "./hazards.js";
import type {JointExposure} from "./jointExposure.js";
import {readLimits} from "./limits.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Model} from "./model.js";
import {readProgrammes} from "./programmes.js";
import {readFlows} from "./readFlows.js";
import {readMatrix} from "./readMatrix.js";
import {readTable, type Strided} from "./readTable.js";
import type {Rule} from "./rule.js";
import type {StepParts} from "./runState.js";
import {readScheduled, type ScheduledExit} from "./scheduledExits.js";
import {type Shape, shapeOf} from "./shape.js";
import {createSlots} from "./slots.js";
import {readStart} from "./start.js";
import type {ProbabilityMoves} from "./transitions.js";
import {weightsReader} from "./weights.js";

/** What not every model and mode needs of the engine: for reading a model, and for running it. */
export interface EngineParts extends DeriveParts, StepParts {
  readTransitions(compilation: Compilation): {
    transitions: MatrixTable | null;
    probabilityMoves: ProbabilityMoves | null;
  };
  layOutJoint(
    shape: Shape,
    hazards: Hazards,
    scheduled: readonly ScheduledExit[],
    transitions: MatrixTable | null,
    unspecified: number
  ): JointExposure | null;
}

/**
 * Flattens a model for fast runs, as `compile` does, with the parts of the engine that it needs.
 *
 * @param model - of known keys
 * @param rules - the functions that `rule` names
 * @param parts - `everyPart`, or `plainParts` for a model and modes that need none
 */
export function compileModel(
  model: Model,
  rules: Readonly<Record<string, Rule>>,
  parts: EngineParts
): Engine {
  const shape = shapeOf(model);
  const slots = createSlots();
  const compiled = readModel({model, shape, slots, rules, exitNames: []}, parts);
  deriveTables(compiled, parts);
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
    compiled,
    parts
  });
}

/** Reads all parts, in the order in which their ways out are numbered. */
function readModel(compilation: Compilation, parts: EngineParts): CompiledModel {
  const {model, shape, exitNames} = compilation;
  const hazards = readHazards(compilation);
  const scheduled = readScheduled(compilation);
  const aged = model.ages && model.ages.last !== "open" ? exitNames.push("aged") - 1 : -1;
  const {transitions, probabilityMoves} = parts.readTransitions(compilation);
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
    joint: parts.layOutJoint(shape, hazards, scheduled, transitions, unspecified),
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
