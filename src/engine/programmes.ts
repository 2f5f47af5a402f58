import {checkNumber} from "../quantity/checkNumber.js";
import {streamKey} from "../quantity/streamKey.js";
import type {Compilation} from "./compilation.js";
import type {CompiledFlow} from "./flow.js";
import type {Programme} from "./model.js";
import {compiledFlow, readMoment} from "./readFlows.js";
import {readTable, type Strided} from "./readTable.js";
import {indexOfName, type Shape} from "./shape.js";
import type {WeightsReader} from "./weights.js";

/** A programme in compiled form; its content lies in the workspace by steps still to go. */
export interface CompiledProgramme {
  readonly name: string;
  readonly intake: CompiledFlow;
  /** Duration in years, by step. */
  readonly duration: Strided;
  readonly split: boolean;
  /** Most slots at any step, and where its slots begin in the workspace. */
  readonly slots: number;
  readonly offset: number;
  /** Share leaving by slot since entry; one number for all, or as many as slots. */
  readonly dropOut: Float64Array;
  readonly landings: readonly Landing[];
  readonly dropOutLanding: CompiledFlow | null;
  /** Persons by slot since entry, or persons a year if steady. */
  readonly initial: Float64Array;
  readonly steady: boolean;
  readonly key: number;
}

/** Where a share of the completers lands. */
interface Landing {
  readonly flow: CompiledFlow;
  readonly share: Strided;
}

/** Reads programmes; appends the landings of their completers and drop-outs to the flows. */
export function readProgrammes(
  compilation: Compilation,
  spreads: WeightsReader,
  flows: CompiledFlow[]
): CompiledProgramme[] {
  const intakes = flows.filter(({to}) => to < -1);
  let offset = 0;
  return (compilation.model.programmes ?? []).map((given, p) => {
    const {name, split = false, initial} = given;
    const content = readContent(given, compilation);
    const landings = readLandings(given, compilation, spreads, flows);
    const programme: CompiledProgramme = {
      name,
      intake: intakes[p],
      split,
      offset,
      ...content,
      ...landings,
      steady: initial !== undefined && !Array.isArray(initial),
      key: streamKey(`${name} programme`)
    };
    offset += programme.slots;
    return programme;
  });
}

/** Reads how long people stay, who leaves on the way and who is there at the start. */
function readContent(
  given: Programme,
  {shape, slots}: Compilation
): Pick<CompiledProgramme, "duration" | "slots" | "dropOut" | "initial"> {
  const {name, split = false, dropOut = 0, initial} = given;
  const demand = {by: ["step"] as const, unit: "yr", low: 0};
  const duration = readTable(given.duration, `${name}.duration`, shape, demand);
  const most = mostSlots(duration, given, shape);
  const constant = duration.step === 0 && !split;
  const dropOuts = typeof dropOut === "number" ? [dropOut] : dropOut;
  const shares = Float64Array.from(dropOuts);
  if (typeof dropOut !== "number" && !(constant && shares.length === most))
    throw new RangeError(
      `invalid ${name}.dropOut; one share, or one for each of ${most} slots of a constant duration: ${shares.length}`
    );
  for (const share of dropOuts) checkNumber(`${name}.dropOut`, share, "not in [0, 1]", 0, 1);
  const people = initial === undefined ? [] : Array.isArray(initial) ? initial : [initial.steady];
  const persons = Float64Array.from(people);
  if (Array.isArray(initial) && !(constant && persons.length === most))
    throw new RangeError(
      `invalid ${name}.initial; one number for each of ${most} slots of a constant duration: ${persons.length}`
    );
  for (const x of people) checkNumber(`${name}.initial`, x, "not ≥ 0 persons", 0);
  slots.add(`${name}.dropOut`, shares);
  slots.add(`${name}.initial`, persons);
  slots.add(`${name}.duration`, duration.values);
  return {duration, slots: most, dropOut: shares, initial: persons};
}

function mostSlots(duration: Strided, {name, split}: Programme, {dt}: Shape): number {
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

/** Reads the states that completers and drop-outs go to, each as one more flow. */
function readLandings(
  given: Programme,
  {shape, slots}: Compilation,
  spreads: WeightsReader,
  flows: CompiledFlow[]
): Pick<CompiledProgramme, "landings" | "dropOutLanding"> {
  const {name, to, dropOutTo} = given;
  const weights = spreads.read(given.spread, name, true);
  const moment = readMoment(given.moment, name);
  const land = (state: string, suffix: string): CompiledFlow => {
    const route = {to: indexOfName("state", state, shape.states), weights, moment};
    const flow = compiledFlow(
      `${name}.${suffix}`,
      flows.length,
      {kind: "landing", table: null, rule: null},
      route,
      {uses: [], toppedUp: [], poisson: false}
    );
    flows.push(flow);
    return flow;
  };
  const landings = to.map(({state, share}) => {
    const demand = {by: ["step"] as const, unit: "1", low: 0, high: 1};
    const table = readTable(share, `${name}.${state}`, shape, demand);
    slots.add(`${name}.${state}`, table.values);
    return {flow: land(state, state), share: table};
  });
  checkShares(landings, name, shape);
  return {landings, dropOutLanding: dropOutTo === undefined ? null : land(dropOutTo, "dropOut")};
}

function checkShares(landings: readonly Landing[], name: string, shape: Shape): void {
  for (let t = 0; t < Math.max(1, shape.step); ++t) {
    let sum = 0;
    for (const {share} of landings) sum += share.values[t * share.step] ?? 0;
    if (!(sum <= 1 + 1e-9))
      throw new RangeError(`invalid ${name}.to; shares sum above 1 at step ${t}: ${sum}`);
  }
}
