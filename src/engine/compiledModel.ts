import type {CompiledFlow} from "./flow.js";
import type {Stage, TopUp} from "./flowOrder.js";
import {deriveHazards, type Hazards} from "./hazards.js";
import type {JointExposure} from "./jointExposure.js";
import type {CompiledLimit} from "./limits.js";
import {type ConvertMatrices, deriveMatrices, type MatrixTable} from "./matrixTable.js";
import type {CompiledProgramme} from "./programmes.js";
import type {Strided} from "./readTable.js";
import {deriveScheduled, type ScheduledExit} from "./scheduledExits.js";
import type {Shape} from "./shape.js";
import type {CompiledStart} from "./start.js";
import type {ProbabilityMoves} from "./transitions.js";
import {deriveWeights, type Weights} from "./weights.js";

/** Everything a step needs, in flat arrays. Not part of the public API. */
export interface CompiledModel {
  readonly shape: Shape;
  readonly start: CompiledStart;
  readonly hazards: Hazards;
  readonly scheduled: readonly ScheduledExit[];
  /** Where a generator acts beside hazards, or a schedule moves people; takes the place of exits and generator. */
  readonly joint: JointExposure | null;
  /** By state: all groups read the same hazards and scheduled shares by age, so that two may be exposed at once. */
  readonly sharesAges: readonly boolean[];
  /** Every way out by name; positions of those past the last age and of rows below 1, or −1. */
  readonly exitNames: readonly string[];
  readonly aged: number;
  readonly unspecified: number;
  readonly transitions: MatrixTable | null;
  readonly probabilityMoves: ProbabilityMoves | null;
  readonly regroup: MatrixTable | null;
  /** Share of a cell that moves up in a step, 0 without ages; whether people stay in the last cell. */
  readonly ageing: number;
  readonly open: boolean;
  readonly flows: readonly CompiledFlow[];
  /** Flows in the order in which they are requested; top-ups come last of all. */
  readonly requests: readonly CompiledFlow[];
  readonly topUps: readonly TopUp[];
  readonly stages: readonly Stage[];
  /** Entries and landings by moment. */
  readonly entries: {
    readonly start: readonly CompiledFlow[];
    readonly middle: readonly CompiledFlow[];
    readonly end: readonly CompiledFlow[];
  };
  readonly capacityLimits: readonly CompiledLimit[];
  readonly stockLimits: readonly CompiledLimit[];
  readonly programmes: readonly CompiledProgramme[];
  readonly weights: readonly Weights[];
  readonly dispersion: Strided;
  readonly midpoint: boolean;
  /** A request reads stocks. */
  readonly readsStocks: boolean;
}

/** What derives tables of moves by probability and beside a generator; of models without, nobody asks for it. */
export interface DeriveParts {
  convertMatrices: ConvertMatrices;
  copyProbabilities(moves: ProbabilityMoves, shape: Shape): void;
  deriveJoint(joint: JointExposure, shape: Shape): void;
}

/** Derives again what hangs on slots that were touched. */
export function deriveTables(compiled: CompiledModel, parts: DeriveParts): void {
  const {hazards, joint, shape} = compiled;
  const {sets} = hazards;
  const stale = joint !== null && isStale(joint);
  for (let k = 0; k < sets.length; ++k) if (sets[k].dirty) deriveHazards(sets[k], shape);
  deriveOthers(compiled, parts);
  if (joint && stale) parts.deriveJoint(joint, shape);
}

/** The same of what does not hang on hazards. */
function deriveOthers(compiled: CompiledModel, parts: DeriveParts): void {
  const {weights, scheduled, transitions, regroup, probabilityMoves, shape} = compiled;
  for (let k = 0; k < weights.length; ++k)
    if (weights[k].dirty) deriveWeights(weights[k], "spread", shape);
  deriveScheduled(scheduled, shape);
  if (transitions?.dirty) {
    if (probabilityMoves) parts.copyProbabilities(probabilityMoves, shape);
    deriveMatrices(transitions, parts.convertMatrices);
  }
  if (regroup?.dirty) deriveMatrices(regroup, parts.convertMatrices);
}

function isStale({hazards, scheduled, generator}: JointExposure): boolean {
  if (generator?.dirty) return true;
  for (let k = 0; k < hazards.sets.length; ++k) if (hazards.sets[k].dirty) return true;
  for (let k = 0; k < scheduled.length; ++k) if (scheduled[k].dirty) return true;
  return false;
}
