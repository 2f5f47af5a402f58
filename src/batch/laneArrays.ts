import type {CompiledModel} from "../engine/compiledModel.js";

/** Arrays of a compiled model whose numbers differ from run to run, each once. */
export function laneArrays(compiled: CompiledModel): readonly Float64Array[] {
  const {hazards, scheduled, flows, capacityLimits, stockLimits} = compiled;
  const {programmes, weights, regroup, dispersion} = compiled;
  return [
    ...new Set([
      ...hazards.sets.flatMap(({h, e, f}) => [h, e, f]),
      ...hazards.causes.map(({table}) => table.values),
      ...scheduled.map(({table}) => table.values),
      ...flows.flatMap(({table}) => (table ? [table.values] : [])),
      ...[...capacityLimits, ...stockLimits].map(({table}) => table.values),
      ...programmes.flatMap(({dropOut, initial, landings}) => [
        dropOut,
        initial,
        ...landings.map(({share}) => share.values)
      ]),
      ...weights.flatMap(({w, share}) => [w, share]),
      ...(regroup ? [regroup.p] : []),
      dispersion.values
    ])
  ];
}
