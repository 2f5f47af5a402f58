import {type Adjustment, type Flow, outside, type Stage, type Weights} from "./parts.js";

/** Orders transfers and intakes by stage, and within it by the state they take from and the weights they share. */
export function stagesOf(flows: readonly Flow[]): Stage[] {
  const moving = flows.filter(
    ({kind, moment, from, to}) =>
      kind !== "fill" && kind !== "landing" && !moment && (from >= 0 || to >= 0)
  );
  const numbers = [...new Set(moving.map(({stage}) => stage))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const sources: {from: number; bundles: {weights: Weights | null; flows: Flow[]}[]}[] = [];
    const adjustments: Adjustment[] = [];
    for (const flow of moving.filter(({stage}) => stage === number)) {
      if (flow.from < 0 || flow.signed) {
        adjustments.push(adjustmentOf(flow));
        continue;
      }
      let source = sources.find(({from}) => from === flow.from);
      if (!source) {
        source = {from: flow.from, bundles: []};
        sources.push(source);
      }
      const bundle = source.bundles.find(({weights}) => weights === flow.weights);
      if (bundle) bundle.flows.push(flow);
      else source.bundles.push({weights: flow.weights, flows: [flow]});
    }
    return {sources, adjustments};
  });
}

/** A flow that adds to a state or takes from it, or a fill. */
export function adjustmentOf(flow: Flow): Adjustment {
  const {from, to, weights} = flow;
  const state = to >= 0 ? to : from;
  const between = from >= 0 && to >= 0;
  const taken = between ? flow : {...flow, to: outside};
  return {
    flow,
    alone: [flow],
    state,
    sign: to >= 0 ? 1 : -1,
    source: {from: between ? from : state, bundles: [{weights, flows: [taken]}]}
  };
}
