import type {CompiledModel} from "../engine/compiledModel.js";
import type {MatrixTable} from "../engine/matrixTable.js";

/**
 * Whether runs of a model in mode totals can be made side by side: amounts that are given, exits, transfers with one set of weights a state,
 * one way out of each group. Others are made one by one.
 */
export function isBatchable(compiled: CompiledModel): boolean {
  const {joint, transitions, midpoint, topUps, ageing, programmes, flows, regroup} = compiled;
  return (
    !joint &&
    !transitions &&
    !midpoint &&
    topUps.length === 0 &&
    ageing === 1 &&
    hasCells(compiled) &&
    flows.every(({kind, moment, weights}) =>
      kind === "amount" || kind === "landing" ? !moment || weights !== null : false
    ) &&
    programmes.every(({split, steady, dropOutLanding}) => !split && !steady && !dropOutLanding) &&
    hasPlainExits(compiled) &&
    hasPlainTransfers(compiled) &&
    (regroup === null || hasSingleLinks(regroup))
  );
}

/** The start is given by cell, in the order of the cells. */
function hasCells({start: {table, weights}, shape}: CompiledModel): boolean {
  const {state: S, group: G, age: A} = shape;
  return (
    !weights &&
    table.age === 1 &&
    (G === 1 || table.group === A) &&
    (S === 1 || table.state === G * A)
  );
}

/** No cause needs its cells apart, one set of hazards varies by age, one exit is scheduled. */
function hasPlainExits({hazards, scheduled, sharesAges, shape}: CompiledModel): boolean {
  return (
    hazards.causes.length > 0 &&
    hazards.causes.every(({to, state, table}) => to < 0 && state < 0 && table.age <= 1) &&
    !hazards.needsCells.some(Boolean) &&
    sharesAges.every(Boolean) &&
    hazards.aged.every((sets) => sets.length === 1) &&
    scheduled.length === 1 &&
    scheduled.every(({to, table}) => to < 0 && table.age === 1) &&
    shape.age > 1
  );
}

function hasPlainTransfers({stages, stockLimits, capacityLimits}: CompiledModel): boolean {
  return (
    [...stockLimits, ...capacityLimits].every(({table}) => table.age === 0) &&
    stages.every(
      ({sources, adjustments}) =>
        sources.every(({bundles}) => bundles.length === 1 && bundles[0].weights !== null) &&
        adjustments.every(({alone, flow}) => alone && flow.weights === null)
    )
  );
}

/** At most one way out of each group, and none into a group that people leave. */
function hasSingleLinks({byAge, links, linkFrom, linkTo}: MatrixTable): boolean {
  const from = [...linkFrom.subarray(0, links)];
  const to = [...linkTo.subarray(0, links)];
  return !byAge && new Set(from).size === links && !to.some((group) => from.includes(group));
}
