import {checkNumber} from "../quantity/checkNumber.js";
import type {Compilation} from "./compilation.js";
import {readTable, type Strided} from "./readTable.js";
import {indexOfName, type Shape} from "./shape.js";

/** A scheduled exit or move: shares, and for each step, state and group the ages where they are above 0. */
export interface ScheduledExit {
  readonly name: string;
  readonly table: Strided;
  /** Position in `causes`, −1 for a move; state it leads to, −1 for an exit. */
  readonly exit: number;
  readonly to: number;
  /** First and one past the last such age; at t · step + i · state + g · group. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly step: number;
  readonly state: number;
  readonly group: number;
  dirty: boolean;
}

/** Reads the scheduled exits; {@link deriveScheduled} fills their ranges. */
export function readScheduled({model, shape, slots, exitNames}: Compilation): ScheduledExit[] {
  return (model.scheduled ?? []).map(({name, share, to}) => {
    const by = ["step", "state", "age", "group"] as const;
    if (typeof name !== "string" || name === "")
      throw new TypeError(`invalid scheduled; not a name: ${JSON.stringify(name)}`);
    const table = readTable(share, name, shape, {by, unit: "1", low: 0, high: 1});
    const group = table.group > 0 ? 1 : 0;
    const groups = group ? shape.group : 1;
    const state = table.state > 0 ? groups : 0;
    const states = state ? shape.state : 1;
    const step = table.step > 0 ? groups * states : 0;
    const rows = groups * states * (step ? shape.step : 1);
    const scheduled: ScheduledExit = {
      name,
      table,
      exit: to === undefined ? exitNames.push(name) - 1 : -1,
      to: to === undefined ? -1 : indexOfName(`state (${name}.to)`, to, shape.states),
      low: new Int32Array(rows),
      high: new Int32Array(rows),
      step,
      state,
      group,
      dirty: true
    };
    slots.add(name, table.values, scheduled);
    return scheduled;
  });
}

/** Finds again the ages at which anybody can leave by the schedules that changed. */
export function deriveScheduled(scheduled: readonly ScheduledExit[], shape: Shape): void {
  if (scheduled.length > 1 && scheduled.some(({dirty}) => dirty)) checkSum(scheduled, shape);
  for (let k = 0; k < scheduled.length; ++k) if (scheduled[k].dirty) findAges(scheduled[k], shape);
}

/** Refuses scheduled exits that together take more than everybody. */
function checkSum(
  scheduled: readonly ScheduledExit[],
  {step: T, state: S, group: G, age: A}: Shape
): void {
  for (let t = 0; t < T; ++t)
    for (let i = 0; i < S; ++i)
      for (let g = 0; g < G; ++g)
        for (let a = 0; a < A; ++a) {
          let sum = 0;
          for (const {table} of scheduled)
            sum += table.values[t * table.step + i * table.state + g * table.group + a * table.age];
          if (!(sum <= 1 + 1e-12))
            throw new RangeError(
              `invalid ${scheduled.map(({name}) => name).join(" + ")}; shares sum above 1 at step ${t}: ${sum}`
            );
        }
}

function findAges(scheduled: ScheduledExit, shape: Shape): void {
  const {name, table, low, high, step, state, group} = scheduled;
  for (let k = 0; k < table.values.length; ++k)
    checkNumber(name, table.values[k], "not in [0, 1]", 0, 1);
  for (let t = 0; t < (step ? shape.step : 1); ++t)
    for (let i = 0; i < (state ? shape.state : 1); ++i)
      for (let g = 0; g < (group ? shape.group : 1); ++g) {
        const at = t * table.step + i * table.state + g * table.group;
        let first = 0;
        let end = shape.age;
        while (first < end && table.values[at + first * table.age] === 0) ++first;
        while (end > first && table.values[at + (end - 1) * table.age] === 0) --end;
        const row = t * step + i * state + g * group;
        low[row] = first;
        high[row] = end;
      }
  scheduled.dirty = false;
}
