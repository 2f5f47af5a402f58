import type {Operator} from "../project/target.js";
import {addsUp} from "../quantity/addsUp.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Label} from "../quantity/label.js";
import {unknownName} from "../quantity/unknownName.js";
import {windowUnit} from "../quantity/windowUnit.js";
import {type GoalsTogether, goalsOfParts} from "./goalsOfParts.js";
import {type MatchedPath, matchPaths} from "./matchPaths.js";
import {type PlaceAmount, placeAmount, runsAmount, type TogetherAmount} from "./placeAmount.js";
import {type Dependence, type PlaceOrders, placeOrders} from "./placeOrders.js";
import type {PlaceRuns} from "./placeRuns.js";
import {reconcileRuns} from "./reconcileRuns.js";

/** How places are put together. */
export interface TogetherOptions {
  /** Id of the place that the others are parts of. */
  whole?: string;
  /** The parts are all of the whole: both are made to add up. Default false. */
  complete?: boolean;
  /** Default `common`; the other is told beside it. */
  dependence?: Dependence;
}

/** A quantity that several places promise over the same years. */
export interface TogetherQuantity {
  /** Indicator, how it is read, and the years. */
  id: string;
  name: Label;
  /** How the first place's reading is called. */
  reading: Label;
  unit: string;
  from: number;
  until: number;
  /** Whether the whole is the sum of its parts. */
  adds: boolean;
  /** Whether who comes from elsewhere counts in it: a move between the places counts once in each that it leads to. */
  arrivals: boolean;
  parts: PlaceAmount[];
  whole: PlaceAmount | null;
  /** The parts added up, under either dependence, against the goal of the whole (without one, against the sum of their goals). */
  sum: Record<Dependence, TogetherAmount> | null;
  goals: GoalsTogether | null;
  /** Whole and parts once they add up: the whole first. Only of parts that are all of it. */
  reconciled: (TogetherAmount & {place: string})[] | null;
}

/** Several places put together. */
export interface PlacesTogether {
  runs: number;
  seed: number;
  dependence: Dependence;
  complete: boolean;
  whole: string | null;
  places: {id: string; name: Label; plan: string; scenario: string; inputs: string}[];
  quantities: TogetherQuantity[];
  /** Targets of each place that no other has over the same years. */
  alone: {place: string; targets: string[]}[];
  /** Where registers condition the runs: how many runs that count alike know as much as those that are added up, under either dependence. */
  effective?: Record<Dependence, number>;
}

/**
 * Puts the runs of several places together: what they promise alike is added up, whether the parts' goals reach the whole's is said,
 * and parts that are all of the whole are made to add up with it.
 *
 * Sums are of yearly paths, run by run, so that "in every year" is asked of the whole and not of each part. Under `common`, run r of
 * all places goes together (see {@link runPlace}); under `independent`, the runs of each are mixed first ({@link mixRuns}). The truth
 * lies between: both are told. What registers report conditions the runs of each place; a run of all together counts as often as the
 * product of what it counts in each, and what one place reports tells nothing of the luck of another. Shares do not add up; of them only the goals are compared ({@link goalsOfParts}). Reconciled runs:
 * {@link reconcileRuns}.
 *
 * @param places - from `runPlace`, of the same runs and seed, at least two of different ids
 * @param options - see {@link TogetherOptions}
 * @throws RangeError if there are too few places, ids repeat, runs or seeds differ, or `whole` is none of them
 * @example
 * ((city) => placesTogether([city, {...city, id: "same"}]).quantities[0].sum.common.median / city.forecast.targets[0].median > 1.9)(await runPlace({id: "city", project: loadProject("data")}, {runs: 64})) // => true
 */
export function placesTogether(
  places: readonly PlaceRuns[],
  options: TogetherOptions = {}
): PlacesTogether {
  checkKeys("options of placesTogether", options, {whole: true, complete: true, dependence: true});
  const {whole, complete = false, dependence = "common"} = options;
  checkForm("places", places, [
    {id: "text", name: "label", plan: "object", forecast: "object", paths: [{compiled: "object"}]}
  ]);
  checkPlaces(places, whole);
  if (dependence !== "common" && dependence !== "independent")
    throw new RangeError(unknownName("dependence", String(dependence), ["common", "independent"]));
  if (complete && whole === undefined)
    throw new RangeError("invalid complete; no whole is named that the parts could be all of");
  const [{forecast}] = places;
  const {runs, seed} = forecast;
  const matched = matchPaths(places, whole);
  const orders = placeOrders(places, {runs, seed});
  return {
    runs,
    seed,
    dependence,
    complete,
    whole: whole ?? null,
    places: places.map(({id, name, plan, forecast: {scenario, inputs}}) => ({
      id,
      name,
      plan: plan.id,
      scenario,
      inputs
    })),
    quantities: matched.shared.map(({key, whole: own, parts}) =>
      quantityOf(key, own, parts, {orders, dependence, complete})
    ),
    alone: matched.alone,
    ...(places.some(({times}) => times !== undefined) ? {effective: orders.effective} : {})
  };
}

function checkPlaces(places: readonly PlaceRuns[], whole: string | undefined): void {
  checkList("places", places);
  for (const place of places) checkObject("place", place, ["id", "forecast", "paths"]);
  const ids = places.map(({id}) => id);
  if (ids.length < 2) throw new RangeError(`placesTogether needs 2 places, got ${ids.length}`);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) throw new RangeError(`invalid places; two are called ${twice}`);
  const [{forecast: first}] = places;
  const odd = places.find(
    ({forecast}) => forecast.runs !== first.runs || forecast.seed !== first.seed
  );
  if (odd) throw new RangeError(`invalid places; ${odd.id} has not the runs and seed of ${ids[0]}`);
  if (whole !== undefined && !ids.includes(whole))
    throw new RangeError(unknownName("whole", whole, ids));
}

interface Mixing {
  orders: PlaceOrders;
  dependence: Dependence;
  complete: boolean;
}

function quantityOf(
  key: string,
  whole: MatchedPath | null,
  parts: readonly MatchedPath[],
  mixing: Mixing
): TogetherQuantity {
  const [{path}] = parts;
  const {indicator, reading, target, years, compiled} = path;
  const adds = indicator.kind !== "rate" && addsUp(indicator.unit);
  // The change of a share of the whole need not lie between those of its parts.
  const between = compiled.aggregate !== "change" && compiled.aggregate !== "rising";
  const sum = (how: Dependence) => sumOf(whole, parts, how, mixing);
  return {
    id: key,
    name: indicator.name,
    reading: reading.name,
    unit: windowUnit(target.unit),
    from: years[compiled.first],
    until: years[compiled.last],
    adds,
    arrivals: indicator.arrivals === true,
    parts: parts.map((one) => placeAmount(alone(one, mixing))),
    whole: whole && placeAmount(alone(whole, mixing)),
    sum: adds && parts.length > 1 ? {common: sum("common"), independent: sum("independent")} : null,
    goals: whole && (adds || between) ? goalsOfParts(parts.map(goalOf), goalOf(whole), adds) : null,
    reconciled: whole && adds && mixing.complete ? reconciledOf(whole, parts, mixing) : null
  };
}

const goalOf = ({path: {compiled}}: MatchedPath) => ({
  operator: compiled.operator as Operator,
  value: compiled.goal
});

/** The parts added up, against the goal of the whole, or else against what they demand together. */
function sumOf(
  whole: MatchedPath | null,
  parts: readonly MatchedPath[],
  how: Dependence,
  mixing: Mixing
): TogetherAmount {
  const [{path}] = parts;
  const demand = whole?.path.compiled ?? summedDemand(parts);
  const all = parts.map((one) => runsOf(one, how, mixing));
  const values = all[0].map((_, at) => all.reduce((sum, each) => sum + each[at], 0));
  const amount = runsAmount(values, {...path.compiled, ...(demand ?? {})});
  return demand ? amount : {...amount, probability: null};
}

function reconciledOf(
  whole: MatchedPath,
  parts: readonly MatchedPath[],
  mixing: Mixing
): NonNullable<TogetherQuantity["reconciled"]> {
  const [own, ...others] = [whole, ...parts].map((one) => runsOf(one, mixing.dependence, mixing));
  const made = reconcileRuns(own, others, whole.path.years.length);
  return [whole, ...parts].map(({place, path: {compiled}}, i) => ({
    place,
    ...runsAmount(i === 0 ? made.whole : made.parts[i - 1], compiled)
  }));
}

/** What the parts demand together: the sum of their goals where all say the same; null where they do not. */
function summedDemand(parts: readonly MatchedPath[]) {
  const [{path}] = parts;
  const {operator, decimals} = path.compiled;
  if (parts.some((one) => one.path.compiled.operator !== operator)) return null;
  const total = (key: "goal" | "goalHigh") =>
    parts.reduce((sum, one) => sum + one.path.compiled[key], 0);
  return {operator, goal: total("goal"), goalHigh: total("goalHigh"), decimals};
}

/** The path of a place by itself, its runs counting alike. */
function alone({place, path}: MatchedPath, {orders}: Mixing): MatchedPath {
  const values = inOrder(path.values, path.years.length, orders.own.get(place));
  return {place, path: {...path, values}};
}

/** The runs of a place in the order in which they go together with those of others. */
function runsOf({place, path: {values, years}}: MatchedPath, how: Dependence, {orders}: Mixing) {
  return inOrder(values, years.length, orders.together[how].get(place));
}

function inOrder(
  values: Float64Array,
  columns: number,
  order: Int32Array | undefined
): Float64Array {
  if (!order) return values;
  const out = new Float64Array(values.length);
  order.forEach((from, to) => {
    out.set(values.subarray(from * columns, (from + 1) * columns), to * columns);
  });
  return out;
}
