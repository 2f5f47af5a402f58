import {checkInteger} from "../quantity/checkNumber.js";
import {streamKey} from "../quantity/streamKey.js";
import {unknownName} from "../quantity/unknownName.js";
import type {Compilation} from "./compilation.js";
import {type CompiledFlow, type FlowQuantity, type FlowRoute, outside} from "./flow.js";
import type {Entry, Flow, Programme, Transfer} from "./model.js";
import {readTable} from "./readTable.js";
import {indexOfName} from "./shape.js";
import type {WeightsReader} from "./weights.js";

const moments = ["start", "middle", "end"] as const;

/** Checks the moment an entry or a landing happens at. */
export function readMoment(moment: string | undefined, place: string): (typeof moments)[number] {
  const found = moments.find((m) => m === (moment ?? "middle"));
  if (!found) throw new RangeError(unknownName(`moment of ${place}`, String(moment), moments));
  return found;
}

/** Reads entries, transfers and the intakes of programmes, in this order. */
export function readFlows(compilation: Compilation, spreads: WeightsReader): CompiledFlow[] {
  const {entries = [], transfers = [], programmes = []} = compilation.model;
  const drafts: {given: Flow; route: Partial<FlowRoute>}[] = [
    ...entries.map((given) => ({given, route: routeOfEntry(given, compilation, spreads)})),
    ...transfers.map((given) => ({given, route: routeOfTransfer(given, compilation, spreads)})),
    ...programmes.map((given, p) => ({given, route: routeOfIntake(given, p, compilation, spreads)}))
  ];
  const names = drafts.map(({given}) => given.name);
  return drafts.map(({given, route}, index) => {
    checkFlow(given);
    const quantity = readQuantity(given, route, compilation);
    compilation.slots.add(given.name, quantity.table?.values ?? new Float64Array(0));
    return compiledFlow(given.name, index, quantity, route, {
      uses: (given.uses ?? []).map((other) =>
        indexOfName(`flow (${given.name}.uses)`, other, names)
      ),
      toppedUp: (given.topUp?.states ?? []).map((state) =>
        indexOfName("state", state, compilation.shape.states)
      ),
      poisson: given.noise === "poisson"
    });
  });
}

function routeOfEntry(
  {name, state, spread, topUp, moment}: Entry,
  {shape}: Compilation,
  spreads: WeightsReader
): Partial<FlowRoute> {
  return {
    to: indexOfName("state", state, shape.states),
    weights: spreads.read(spread, name, true),
    moment: topUp ? "end" : readMoment(moment, name)
  };
}

function routeOfTransfer(
  transfer: Transfer,
  {shape: {states}, exitNames}: Compilation,
  spreads: WeightsReader
): Partial<FlowRoute> {
  const {name, from, to, spread, signed = false, stage = 0, priority = 0} = transfer;
  if (from === undefined && to === undefined)
    throw new RangeError(`invalid ${name}; a transfer needs from or to: neither`);
  if (transfer.topUp && to === undefined)
    throw new RangeError(`invalid ${name}; a top-up needs the state it brings up: to undefined`);
  if (signed && from !== undefined && to !== undefined)
    throw new RangeError(`invalid ${name}; signed needs one side outside: ${from} → ${to}`);
  if (from !== undefined && from === to)
    throw new RangeError(`invalid ${name}; from and to are the same state: "${from}"`);
  checkInteger(`${name}.stage`, stage, 0, 99);
  if (!Number.isFinite(priority))
    throw new RangeError(`invalid ${name}.priority; not finite: ${priority}`);
  const leaves = to === undefined && !signed;
  return {
    exit: leaves ? exitNames.push(name) - 1 : -1,
    from: from === undefined ? outside : indexOfName("state", from, states),
    to: to === undefined ? outside : indexOfName("state", to, states),
    weights: spreads.read(spread, name, false),
    signed,
    stage,
    priority
  };
}

function routeOfIntake(
  {name, from, intakeSpread, topUp}: Programme,
  p: number,
  {shape}: Compilation,
  spreads: WeightsReader
): Partial<FlowRoute> {
  const route = {
    from: from === undefined ? outside : indexOfName("state", from, shape.states),
    to: -2 - p,
    weights: spreads.read(intakeSpread, `${name}.intake`, false)
  };
  if (topUp)
    throw new RangeError(`invalid ${name}; the intake of a programme cannot be a top-up: topUp`);
  return route;
}

function checkFlow(given: Flow): void {
  const {name, amount, per, topUp, rule, noise = "fixed"} = given;
  if (typeof name !== "string" || name === "")
    throw new TypeError(`invalid flow; not a name: ${JSON.stringify(name)}`);
  if ([amount, per, topUp, rule].filter((x) => x !== undefined).length !== 1)
    throw new RangeError(
      `invalid ${name}; exactly one of amount, per, topUp, rule is needed: ${Object.keys(given).join(", ")}`
    );
  if (noise !== "fixed" && noise !== "poisson")
    throw new RangeError(unknownName(`noise of ${name}`, String(noise), ["fixed", "poisson"]));
}

function readQuantity(
  {name, amount, per, topUp, rule}: Flow,
  {signed}: Partial<FlowRoute>,
  {shape, rules}: Compilation
): FlowQuantity {
  if (amount !== undefined) {
    const demand = {by: ["step"] as const, unit: "person/yr", low: signed ? undefined : 0};
    return {kind: "amount", table: readTable(amount, name, shape, demand), rule: null};
  }
  if (per !== undefined) {
    const by = ["step", "state", "age", "group"] as const;
    const table = readTable(per, name, shape, {by, unit: "1/yr", low: 0});
    return {kind: "per", table, rule: null};
  }
  if (topUp) {
    const demand = {by: ["step"] as const, unit: "person", low: 0};
    const table = readTable(topUp.stock, `${name}.topUp.stock`, shape, demand);
    return {kind: "topUp", table, rule: null};
  }
  const registered = Object.hasOwn(rules, String(rule)) ? rules[String(rule)] : undefined;
  if (registered === undefined)
    throw new RangeError(unknownName(`rule (${name})`, String(rule), Object.keys(rules)));
  if (typeof registered !== "function")
    throw new RangeError(`invalid rule ${rule} (${name}); not a function: ${String(registered)}`);
  return {kind: "rule", table: null, rule: registered};
}

/**
 * A flow with what its name and the defaults of a route say about it; all flows have one form, for the loops over
 * them.
 */
export function compiledFlow(
  name: string,
  index: number,
  quantity: FlowQuantity,
  route: Partial<FlowRoute>,
  {uses, toppedUp, poisson}: Pick<CompiledFlow, "uses" | "toppedUp" | "poisson">
): CompiledFlow {
  return {
    name,
    index,
    from: outside,
    to: outside,
    weights: null,
    signed: false,
    stage: 0,
    priority: 0,
    moment: null,
    exit: -1,
    ...route,
    ...quantity,
    uses,
    toppedUp,
    poisson,
    key: streamKey(name),
    spreadKey: streamKey(`${name} spread`)
  };
}
