import type {CompiledModel} from "../engine/compiledModel.js";
import type {CompiledFlow} from "../engine/flow.js";
import type {Cause, HazardSet} from "../engine/hazards.js";

/** A set of hazards with the numbers of all lanes: hazards, who leaves by them in half a step and in a whole one. */
interface SetTables extends Record<"h" | "e" | "f", Float64Array> {
  readonly set: HazardSet;
}

/** Where the numbers of all lanes stand that every step reads, so that it need not look for them. */
export interface StepTables {
  /** Flows that request an amount, in their order. */
  readonly requests: readonly {readonly flow: CompiledFlow; readonly values: Float64Array}[];
  readonly causes: readonly {readonly cause: Cause; readonly values: Float64Array}[];
  /** By state: sets of hazards without age, and that with it. */
  readonly flat: readonly (readonly SetTables[])[];
  readonly aged: readonly SetTables[];
  readonly scheduled: Float64Array;
  readonly dispersion: Float64Array;
}

/** Finds them. `tableOf` gives the numbers of all lanes of an array of the model. */
export function stepTables(
  {requests, hazards, scheduled, dispersion}: CompiledModel,
  tableOf: (values: Float64Array) => Float64Array
): StepTables {
  const setTables = (set: HazardSet): SetTables => ({
    set,
    h: tableOf(set.h),
    e: tableOf(set.e),
    f: tableOf(set.f)
  });
  return {
    requests: requests.flatMap((flow) =>
      flow.kind === "amount" ? [{flow, values: tableOf(flow.table.values)}] : []
    ),
    causes: hazards.causes.map((cause) => ({cause, values: tableOf(cause.table.values)})),
    flat: hazards.flat.map((sets) => sets.map(setTables)),
    aged: hazards.aged.map(([set]) => setTables(set)),
    scheduled: tableOf(scheduled[0].table.values),
    dispersion: tableOf(dispersion.values)
  };
}
