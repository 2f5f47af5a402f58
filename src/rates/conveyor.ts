import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";

/** What went through a conveyor. */
export interface ConveyorFlows {
  /** Persons leaving the last slot in each step; length of the intake. */
  completers: number[];
  dropOuts: number[];
  /** Persons in the slots at each instant; one more than the intake. */
  content: number[];
}

const known = {slots: true, dropOut: true, initial: true, initialOutflow: true} as const;

/**
 * Passes yearly intakes through a programme of fixed duration.
 *
 * In each step a drop-out share is taken from every slot, the content of the last slot leaves, all slots move on,
 * and the intake fills the first: intake = completers + drop-outs + change of content, exactly. An intake of step t
 * completes in step t + slots.
 *
 * @param intake - persons in each step, ≥ 0
 * @param options.slots - duration in steps, integer ≥ 0; 0 completes at once
 * @param options.dropOut - share leaving each slot in each step, in [0, 1]: one number, or one per slot; default 0
 * @param options.initial - persons in each slot at the start, first slot first, or `{steady: n}` as if n a step
 *   had always come in; default empty
 * @param options.initialOutflow - completers expected of the first steps; refused unless `initial` holds those people
 * @throws RangeError if a number is out of range, or people should leave who never entered
 * @example
 * conveyor([10, 20, 30], {slots: 2}).completers // => [0, 0, 10]
 * conveyor([10, 10], {slots: 2, dropOut: 0.5, initial: {steady: 10}}) // => {completers: [2.5, 2.5], dropOuts: [7.5, 7.5], content: [15, 15, 15]}
 * conveyor([10], {slots: 2, initialOutflow: [5]}) // throws invalid initialOutflow; no stock holds these people at step 0: 5
 */
export function conveyor(
  intake: readonly number[],
  options: {
    slots: number;
    dropOut?: number | readonly number[];
    initial?: readonly number[] | {steady: number};
    initialOutflow?: readonly number[];
  }
): ConveyorFlows {
  checkKeys("options of conveyor", options, known);
  const {slots, dropOut = 0, initial = [], initialOutflow = []} = options;
  checkInteger("slots", slots, 0, 100_000);
  const d = Array.isArray(dropOut)
    ? (dropOut as readonly number[])
    : new Array<number>(slots).fill(
        checkNumber("dropOut", dropOut as number, "not in [0, 1]", 0, 1)
      );
  checkNumbers("dropOut", d, {rule: "not in [0, 1]", low: 0, high: 1, length: slots});
  checkNumbers("intake", intake, {rule: "not ≥ 0", low: 0});
  checkNumbers("initialOutflow", initialOutflow, {rule: "not ≥ 0", low: 0});
  const content: number[] = new Array<number>(slots).fill(0);
  fillContent(content, initial, d);
  const flows: ConveyorFlows = {completers: [], dropOuts: [], content: [total(content)]};
  for (const entrants of intake) {
    let dropOuts = 0;
    for (let k = 0; k < slots; ++k) {
      const left = content[k] * d[k];
      content[k] -= left;
      dropOuts += left;
    }
    content.unshift(entrants);
    flows.completers.push(content[slots]);
    content.length = slots;
    flows.dropOuts.push(dropOuts);
    flows.content.push(total(content));
  }
  initialOutflow.forEach((persons, t) => {
    const held = t < slots ? (flows.completers[t] ?? 0) : 0;
    if (!(persons <= held + 1e-9 * (1 + held)))
      throw new RangeError(
        `invalid initialOutflow; no stock holds these people at step ${t}: ${persons}; give initial`
      );
  });
  return flows;
}

/** Who is in the slots at the start, first slot first. */
function fillContent(
  content: number[],
  initial: readonly number[] | {steady: number},
  dropOut: readonly number[]
): void {
  if (Array.isArray(initial)) {
    if (initial.length === 0) return;
    checkNumbers("initial", initial, {rule: "not ≥ 0", low: 0, length: content.length});
    for (let k = 0; k < content.length; ++k) content[k] = initial[k];
    return;
  }
  const steady = initial as {steady: number};
  checkKeys("initial", steady, {steady: true});
  let n = checkNumber("initial.steady", steady.steady, "not ≥ 0", 0);
  for (let k = 0; k < content.length; n *= 1 - dropOut[k++]) content[k] = n;
}

const total = (values: readonly number[]) =>
  checkNumber(
    "content",
    values.reduce((sum, x) => sum + x, 0)
  );
