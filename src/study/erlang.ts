import type {Matrix, Model} from "../engine/model.js";
import {indexOfName} from "../engine/shape.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkModel} from "./checkModel.js";
import {expandState} from "./expandState.js";

/**
 * Turns a state into a distributed delay of people: n compartments in series, each left at rate n/mean (Erlang of
 * order n).
 *
 * Order 1 is the exponential delay; the larger n, the nearer to a fixed stay. The compartments are states
 * `state[1]` … `state[n]` of a generator, so that several may be passed within one step.
 *
 * @param model - without transitions, or with one generator
 * @param options.state - name of the state that becomes the delay
 * @param options.order - n, integer ≥ 1
 * @param options.mean - mean time in the delay, yr, > 0
 * @param options.to - state that people are delivered to
 * @throws RangeError for unknown names, or numbers out of range
 * @example
 * simulate(erlang({states: ["delay", "done"], start: [100, 0], steps: 1}, {state: "delay", order: 1, mean: 1, to: "done"})).stock("delay")[1].toFixed(6) // => "36.787944"
 */
export function erlang(
  model: Model,
  options: {state: string; order: number; mean: number; to: string}
): Model {
  checkKeys("options of erlang", options, {state: true, order: true, mean: true, to: true});
  checkModel(model);
  const {state, order, mean, to} = options;
  checkInteger("order", order, 1, 1000);
  checkNumber("mean", mean, "not > 0 years", aboveZero);
  checkNumber("rate of the delay", order / mean);
  const given = model.transitions;
  if (given && (Array.isArray(given) || !given.generator || given.by?.length))
    throw new RangeError("invalid transitions; a delay needs none, or one generator: matrix");
  const {model: expanded, source, first} = expandState(model, state, order, undefined);
  const target = indexOfName("state", to, model.states);
  if (target === first) throw new RangeError(`invalid to; the delay itself: "${to}"`);
  const at = (i: number) => (i < first ? i : i + order - 1);
  const old = (given as {values: Matrix} | undefined)?.values;
  const values: Matrix = source.map((from, i) => {
    const row: (number | "rest")[] = source.map(() => 0);
    old?.[from]?.forEach((q, j) => {
      if (j !== from) row[j === first ? first : at(j)] = q;
    });
    if (from === first) {
      const next = i + 1 < first + order ? i + 1 : at(target);
      row[next] = Number(row[next]) + order / mean;
    }
    row[i] = "rest";
    return row;
  });
  return {...expanded, transitions: {generator: true, values}};
}
