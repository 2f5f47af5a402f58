import {streamKey} from "../quantity/streamKey.js";
import {unknownName} from "../quantity/unknownName.js";
import type {Rule} from "./engine.js";
import type {Claim, Entry, Model, Programme, Transfer} from "./model.js";
import {type Flow, outside} from "./parts.js";
import {readTable, type Strided} from "./readTable.js";
import type {weightsReader} from "./readWeights.js";
import {indexOfName, type Shape} from "./shape.js";
import type {Slots} from "./slots.js";

/** What reading flows needs of the model around them. */
export interface FlowContext {
  model: Model;
  shape: Shape;
  slots: Slots;
  rules: Readonly<Record<string, Rule>>;
  spreads: ReturnType<typeof weightsReader>;
  exitNames: string[];
}

const moments = ["start", "middle", "end"] as const;

/** Checks the moment an entry or a landing happens at. */
export function readMoment(moment: string | undefined, place: string): (typeof moments)[number] {
  const found = moments.find((m) => m === (moment ?? "middle"));
  if (!found) throw new RangeError(unknownName(`moment of ${place}`, String(moment), moments));
  return found;
}

/** Reads entries, transfers and the intakes of programmes, in this order. */
export function readFlows(context: FlowContext): Flow[] {
  const {model, shape, spreads, exitNames} = context;
  const states = shape.states;
  const drafts: {given: Entry | Transfer | Programme; part: Partial<Flow>}[] = [];
  for (const entry of model.entries ?? []) {
    const part = {
      to: indexOfName("state", entry.state, states),
      weights: spreads.read(entry.spread, entry.name, true),
      moment: entry.fill ? ("end" as const) : readMoment(entry.moment, entry.name)
    };
    drafts.push({given: entry, part});
  }
  for (const transfer of model.transfers ?? []) {
    const {name, from, to, signed = false, stage = 0, priority = 0} = transfer;
    if (from === undefined && to === undefined)
      throw new RangeError(`invalid ${name}; a transfer needs from or to: neither`);
    if (transfer.fill && to === undefined)
      throw new RangeError(`invalid ${name}; a fill needs the state it fills: to undefined`);
    if (signed && from !== undefined && to !== undefined)
      throw new RangeError(`invalid ${name}; signed needs one side outside: ${from} → ${to}`);
    if (from !== undefined && from === to)
      throw new RangeError(`invalid ${name}; from and to are the same state: "${from}"`);
    if (!(Number.isInteger(stage) && stage >= 0 && stage < 100))
      throw new RangeError(`invalid ${name}.stage; not an integer in 0..99: ${stage}`);
    if (!Number.isFinite(priority))
      throw new RangeError(`invalid ${name}.priority; not finite: ${priority}`);
    const leaves = to === undefined && !signed;
    if (leaves) exitNames.push(name);
    const part = {
      from: from === undefined ? outside : indexOfName("state", from, states),
      to: to === undefined ? outside : indexOfName("state", to, states),
      weights: spreads.read(transfer.spread, name, false),
      exit: leaves ? exitNames.length - 1 : -1,
      signed,
      stage,
      priority
    };
    drafts.push({given: transfer, part});
  }
  (model.programmes ?? []).forEach((programme, p) => {
    const {name, from, intakeSpread} = programme;
    const part = {
      from: from === undefined ? outside : indexOfName("state", from, states),
      to: -2 - p,
      weights: spreads.read(intakeSpread, `${name}.intake`, false)
    };
    if (programme.fill)
      throw new RangeError(`invalid ${name}; the intake of a programme cannot be a fill: fill`);
    drafts.push({given: programme, part});
  });
  const names = drafts.map(({given}) => given.name);
  return drafts.map(({given, part}, index) => readClaim(given, part, index, names, context));
}

function readClaim(
  given: Claim & {name: string; noise?: string},
  part: Partial<Flow>,
  index: number,
  names: readonly string[],
  {shape, slots, rules}: FlowContext
): Flow {
  const {name, amount, per, fill, rule, uses = [], noise = "fixed"} = given;
  if (typeof name !== "string" || name === "")
    throw new TypeError(`invalid flow; not a name: ${JSON.stringify(name)}`);
  if ([amount, per, fill, rule].filter((x) => x !== undefined).length !== 1)
    throw new RangeError(
      `invalid ${name}; exactly one of amount, per, fill, rule is needed: ${Object.keys(given).join(", ")}`
    );
  if (noise !== "fixed" && noise !== "poisson")
    throw new RangeError(unknownName(`noise of ${name}`, String(noise), ["fixed", "poisson"]));
  let table: Strided | null = null;
  if (amount !== undefined)
    table = readTable(amount, name, shape, {
      by: ["step"],
      unit: "person/yr",
      low: part.signed ? undefined : 0
    });
  if (per !== undefined)
    table = readTable(per, name, shape, {
      by: ["step", "state", "age", "group"],
      unit: "1/yr",
      low: 0
    });
  if (fill)
    table = readTable(fill.stock, `${name}.fill.stock`, shape, {
      by: ["step"],
      unit: "person",
      low: 0
    });
  const registered =
    rule === undefined ? null : Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (registered === undefined)
    throw new RangeError(unknownName(`rule (${name})`, rule!, Object.keys(rules)));
  slots.add(name, table ? table.values : new Float64Array(0));
  return {
    from: outside,
    to: outside,
    weights: null,
    signed: false,
    stage: 0,
    priority: 0,
    moment: null,
    exit: -1,
    ...part,
    name,
    index,
    kind: amount !== undefined ? "amount" : per !== undefined ? "per" : fill ? "fill" : "rule",
    table,
    rule: registered,
    uses: uses.map((other) => indexOfName(`claim (${name}.uses)`, other, names)),
    fills: (fill?.states ?? []).map((state) => indexOfName("state", state, shape.states)),
    poisson: noise === "poisson",
    key: streamKey(name),
    spreadKey: streamKey(`${name} spread`)
  };
}
