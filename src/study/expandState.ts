import type {Flow, Model, Varying} from "../engine/model.js";
import {indexOfName} from "../engine/shape.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {copyTable, lengthsOf, mapTables, startTable} from "./copyTables.js";

/**
 * Replaces a state by copies `state[1]`, `state[2]`, …: tables by state are copied, who moves or comes to the state
 * goes to the first copy, who starts in it is spread over the copies by `start`. Transitions are left to the
 * caller.
 */
export function expandState(
  model: Model,
  state: string,
  copies: number,
  start: readonly number[] | undefined
): {model: Model; source: number[]; first: number} {
  checkInteger("length", copies, 1, 1000);
  const first = indexOfName("state", state, model.states);
  const names = Array.from({length: copies}, (_, k) => `${state}[${k + 1}]`);
  const source = model.states.flatMap((_, i) => (i === first ? names.map(() => i) : [i]));
  const lengths = lengthsOf(model);
  const copy = <T extends Varying>(value: T): T => copyTable(value, "state", source, lengths);
  const share = sharesOf(start, copies);
  const factor = model.states.flatMap((_, i) => (i === first ? share : [1]));
  for (const {name, from} of [...(model.transfers ?? []), ...(model.programmes ?? [])])
    if (from === state)
      throw new RangeError(
        `invalid ${name}; name the copy it takes from: "${state}"; one of ${names.join(", ")}`
      );
  const given = startTable(model);
  const {spread} = given;
  const expanded: Model = {
    ...renameState(mapTables(model, copy), state, names),
    states: model.states.flatMap((name) => (name === state ? names : [name])),
    copies: copiesOf(model, state, names),
    start: {
      ...copyTable(given, "state", source, lengths, factor),
      ...(typeof spread === "object" ? {spread: copy(spread)} : {})
    }
  };
  return {model: expanded, source, first};
}

/** The states that stand for others, with those that replace a state, which may stand for another itself. */
function copiesOf({copies = {}}: Model, state: string, names: string[]): Model["copies"] {
  const known = Object.entries(copies).map(([name, list]): [string, string[]] => [
    name,
    list.flatMap((other) => (other === state ? names : [other]))
  ]);
  return {...Object.fromEntries(known), [state]: names};
}

function sharesOf(start: readonly number[] | undefined, copies: number): readonly number[] {
  if (start) checkNumbers("start", start, {rule: "not in [0, 1]", low: 0, high: 1});
  const share = start ?? [1, ...new Array<number>(copies - 1).fill(0)];
  if (share.length !== copies || !(Math.abs(share.reduce((a, b) => a + b, 0) - 1) < 1e-9))
    throw new RangeError(
      `invalid start; ${copies} shares with sum 1 are needed: ${share.join(", ")}`
    );
  return share;
}

/** Names the first copy where people come to a state, and all copies where it is counted. */
function renameState(model: Model, state: string, copies: readonly string[]): Model {
  const enter = (name: string) => (name === state ? copies[0] : name);
  const all = (list: string[]) => list.flatMap((name) => (name === state ? copies : [name]));
  const count = <T extends Flow>(flow: T): T =>
    flow.topUp ? {...flow, topUp: {...flow.topUp, states: all(flow.topUp.states)}} : flow;
  return {
    ...model,
    moves: model.moves?.flatMap((move) =>
      all([move.from]).map((from) => ({...move, from, to: enter(move.to)}))
    ),
    scheduled: model.scheduled?.map((exit) =>
      exit.to === undefined ? exit : {...exit, to: enter(exit.to)}
    ),
    entries: model.entries?.map((entry) => count({...entry, state: enter(entry.state)})),
    transfers: model.transfers?.map((transfer) =>
      count({...transfer, ...(transfer.to === undefined ? {} : {to: enter(transfer.to)})})
    ),
    programmes: model.programmes?.map((programme) => ({
      ...programme,
      to: programme.to.map((landing) => ({...landing, state: enter(landing.state)})),
      ...(programme.dropOutTo === undefined ? {} : {dropOutTo: enter(programme.dropOutTo)})
    })),
    limits: model.limits?.map((limit) => ({...limit, ...(limit.of ? {of: all(limit.of)} : {})}))
  };
}
