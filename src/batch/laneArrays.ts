import type {CompiledModel} from "../engine/compiledModel.js";

/** Arrays of a compiled model that a batch has for every lane, by how they come into it. */
export interface LaneArrays {
  /** Derived from others for all lanes at once. */
  derived: readonly Float64Array[];
  /** Weights and shares, which mostly stay as they were. */
  weights: readonly Float64Array[];
  /** Written anew for every run. */
  written: readonly Float64Array[];
}

/** Arrays of a compiled model whose numbers may differ from run to run, each once. */
export function laneArrays(compiled: CompiledModel): LaneArrays {
  const {hazards, weights} = compiled;
  return {
    derived: hazards.sets.flatMap(({h, e, f}) => [h, e, f]),
    weights: weights.flatMap(({w, share}) => [w, share]),
    written: writtenArrays(compiled)
  };
}

function writtenArrays(compiled: CompiledModel): readonly Float64Array[] {
  const {hazards, scheduled, flows, capacityLimits, stockLimits} = compiled;
  const {programmes, regroup, dispersion} = compiled;
  return [
    ...new Set([
      ...hazards.causes.map(({table}) => table.values),
      ...scheduled.map(({table}) => table.values),
      ...flows.flatMap(({table}) => (table ? [table.values] : [])),
      ...[...capacityLimits, ...stockLimits].map(({table}) => table.values),
      ...programmes.flatMap(({dropOut, initial, landings}) => [
        dropOut,
        initial,
        ...landings.map(({share}) => share.values)
      ]),
      ...(regroup ? [regroup.p] : []),
      dispersion.values
    ])
  ];
}
