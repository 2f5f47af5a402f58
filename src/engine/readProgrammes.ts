import {streamKey} from "../quantity/streamKey.js";
import type {Programme} from "./model.js";
import {type CompiledProgramme, type Flow, outside} from "./parts.js";
import {type FlowContext, readMoment} from "./readFlows.js";
import {readTable, type Strided} from "./readTable.js";
import {indexOfName, type Shape} from "./shape.js";

/** Reads programmes; appends the landings of their completers and drop-outs to the flows. */
export function readProgrammes(context: FlowContext, flows: Flow[]): CompiledProgramme[] {
  let offset = 0;
  return (context.model.programmes ?? []).map((given) => {
    const {shape, slots, spreads} = context;
    const {name, split = false, dropOut = 0, initial, to, dropOutTo} = given;
    const duration = readTable(given.duration, `${name}.duration`, shape, {
      by: ["step"],
      unit: "yr",
      low: 0
    });
    const K = checkDuration(duration, given, shape);
    const constant = duration.step === 0 && !split;
    const shares = Float64Array.from(typeof dropOut === "number" ? [dropOut] : dropOut);
    if (typeof dropOut !== "number" && !(constant && shares.length === K))
      throw new RangeError(
        `invalid ${name}.dropOut; one share, or one for each of ${K} slots of a constant duration: ${shares.length}`
      );
    for (const share of shares)
      if (!(share >= 0 && share <= 1))
        throw new RangeError(`invalid ${name}.dropOut; not in [0, 1]: ${share}`);
    const steady = initial !== undefined && !Array.isArray(initial);
    const content = Float64Array.from(
      initial === undefined ? [] : Array.isArray(initial) ? initial : [initial.steady]
    );
    if (Array.isArray(initial) && !(constant && content.length === K))
      throw new RangeError(
        `invalid ${name}.initial; one number for each of ${K} slots of a constant duration: ${content.length}`
      );
    for (const persons of content)
      if (!(persons >= 0 && persons < Infinity))
        throw new RangeError(`invalid ${name}.initial; not ≥ 0 persons: ${persons}`);
    slots.add(`${name}.dropOut`, shares);
    slots.add(`${name}.initial`, content);
    slots.add(`${name}.duration`, duration.values);
    const weights = spreads.read(given.spread, name, true);
    const moment = readMoment(given.moment, name);
    const landing = (state: string, suffix: string): Flow => {
      const flow: Flow = {
        name: `${name}.${suffix}`,
        index: flows.length,
        kind: "landing",
        table: null,
        rule: null,
        uses: [],
        fills: [],
        from: outside,
        to: indexOfName("state", state, shape.states),
        weights,
        signed: false,
        stage: 0,
        priority: 0,
        poisson: false,
        moment,
        exit: -1,
        key: streamKey(`${name}.${suffix}`),
        spreadKey: streamKey(`${name}.${suffix} spread`)
      };
      flows.push(flow);
      return flow;
    };
    const landings = to.map(({state, share}) => {
      const table = readTable(share, `${name}.${state}`, shape, {
        by: ["step"],
        unit: "1",
        low: 0,
        high: 1
      });
      slots.add(`${name}.${state}`, table.values);
      return {flow: landing(state, state), share: table};
    });
    checkShares(landings, name, shape);
    const programme: CompiledProgramme = {
      name,
      intake: flows.find((flow) => flow.name === name)!,
      duration,
      split,
      slots: K,
      offset,
      dropOut: shares,
      landings,
      dropOutLanding: dropOutTo === undefined ? null : landing(dropOutTo, "dropOut"),
      initial: content,
      steady,
      key: streamKey(`${name} programme`)
    };
    offset += K;
    return programme;
  });
}

function checkDuration(duration: Strided, {name, split}: Programme, {dt}: Shape): number {
  let most = 0;
  for (const years of duration.values) {
    const slots = years / dt;
    const whole = Math.round(slots);
    if (!(slots >= 1 - 1e-9 && slots <= 10_000))
      throw new RangeError(
        `invalid ${name}.duration; not between one step (${dt} years) and 10,000 steps: ${years}; where nobody waits use an entry or a transfer`
      );
    if (!split && Math.abs(slots - whole) > 1e-9)
      throw new RangeError(
        `invalid ${name}.duration; ${years} years is not a whole number of steps of ${dt}: ${slots}; set step to ${years / Math.ceil(slots)}, or split: true`
      );
    most = Math.max(most, split ? Math.ceil(slots - 1e-9) : whole);
  }
  return most;
}

function checkShares(
  landings: readonly {flow: Flow; share: Strided}[],
  name: string,
  shape: Shape
): void {
  for (let t = 0; t < Math.max(1, shape.step); ++t) {
    let sum = 0;
    for (const {share} of landings) sum += share.values[t * share.step] ?? 0;
    if (!(sum <= 1 + 1e-9))
      throw new RangeError(`invalid ${name}.to; shares sum above 1 at step ${t}: ${sum}`);
  }
}
