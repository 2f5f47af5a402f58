import {spokenFault} from "../check/spokenError.js";
import {effectiveSampleSize, systematicResample} from "../inference/importanceWeights.js";
import {decisionFault} from "./decisionFault.js";
import {mixRuns} from "./mixRuns.js";
import type {PlaceRuns} from "./placeRuns.js";

/**
 * How places go together: `common`: run r of every place has the same luck, the pace of its years above all; `independent`: none in common.
 */
export type Dependence = "common" | "independent";

/** Numbers of the runs of every place, in the order in which they go together and each as often as it counts; absent: as they are. */
export interface PlaceOrders {
  /** Of a place by itself. */
  own: ReadonlyMap<string, Int32Array>;
  together: Record<Dependence, ReadonlyMap<string, Int32Array>>;
  /** How many runs that count alike know as much as those that are added up. */
  effective: Record<Dependence, number>;
}

/**
 * In which order the runs of places are taken, so that runs which count differently can be added up as runs that count alike. A run of all
 * places together counts as often as that of each does: the product of their weights. Each is taken as often as it counts, to less than
 * one, by {@link systematicResample}.
 *
 * @param places - of the same runs and seed
 * @throws RangeError if what is reported of the places is true together in no run
 */
export function placeOrders(
  places: readonly Pick<PlaceRuns, "id" | "times">[],
  {runs, seed}: {runs: number; seed: number}
): PlaceOrders {
  const mixed = new Map(places.map(({id}) => [id, mixRuns(id, runs, seed)]));
  const weighted = new Map(
    places.flatMap(({id, times}) => (times ? [[id, shares(times)] as const] : []))
  );
  const jointly = (how: Dependence) => {
    const numberOf = (id: string, at: number) =>
      how === "common" ? at : (mixed.get(id)?.[at] ?? at);
    const weights = Float64Array.from({length: runs}, (_, at) =>
      [...weighted].reduce((product, [id, own]) => product * own[numberOf(id, at)], 1)
    );
    if (!weights.some((weight) => weight > 0))
      throw spokenFault(decisionFault("neverTogether", {names: [...weighted.keys()]}));
    const taken = systematicResample(weights, 0.5);
    return {
      orders: new Map(places.map(({id}) => [id, taken.map((at) => numberOf(id, at))] as const)),
      effective: effectiveSampleSize(weights)
    };
  };
  const [common, independent] = [jointly("common"), jointly("independent")];
  return {
    own: new Map([...weighted].map(([id, own]) => [id, systematicResample(own, 0.5)] as const)),
    together: {common: common.orders, independent: independent.orders},
    effective: {common: common.effective, independent: independent.effective}
  };
}

/** Weights over their mean, so that no product of them overflows. */
function shares(times: Float64Array): Float64Array {
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  return times.map((each) => each / mean);
}
