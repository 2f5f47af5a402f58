import {checkKeys} from "../quantity/checkKeys.js";
import type {
  Entry,
  Exit,
  Flow,
  Limit,
  Model,
  Move,
  Programme,
  Scheduled,
  Transfer,
  Transitions
} from "./model.js";

type Keys<T> = Readonly<Record<keyof T, true>>;

const model: Keys<Model> = {
  states: true,
  ages: true,
  groups: true,
  copies: true,
  steps: true,
  step: true,
  from: true,
  start: true,
  exits: true,
  scheduled: true,
  moves: true,
  transitions: true,
  entries: true,
  transfers: true,
  limits: true,
  programmes: true,
  regroup: true,
  spreads: true,
  dispersion: true,
  integration: true
};

const ages: Keys<NonNullable<Model["ages"]>> = {
  from: true,
  to: true,
  last: true,
  width: true,
  smear: true
};

const exit: Keys<Exit> = {name: true, hazard: true};

const scheduled: Keys<Scheduled> = {name: true, share: true, to: true};

const move: Keys<Move> = {from: true, to: true, hazard: true, probability: true};

const transitions: Keys<Transitions> = {
  by: true,
  values: true,
  generator: true,
  period: true,
  bands: true,
  select: true
};

const bands = {step: true, age: true} as const;

const flow: Keys<Flow> = {
  name: true,
  amount: true,
  per: true,
  topUp: true,
  rule: true,
  uses: true,
  noise: true
};

const topUp = {states: true, stock: true} as const;

const entry: Keys<Entry> = {...flow, state: true, spread: true, moment: true};

const transfer: Keys<Transfer> = {
  ...flow,
  from: true,
  to: true,
  spread: true,
  signed: true,
  stage: true,
  priority: true
};

const limit: Keys<Limit> = {
  name: true,
  flows: true,
  capacity: true,
  posts: true,
  share: true,
  of: true,
  rule: true
};

const programme: Keys<Programme> = {
  ...flow,
  duration: true,
  split: true,
  from: true,
  intakeSpread: true,
  dropOut: true,
  dropOutTo: true,
  to: true,
  spread: true,
  moment: true,
  initial: true
};

/**
 * Refuses keys that no part of a model has: a misspelt key would be a part silently left out.
 *
 * Tables are looked at where they are read.
 *
 * @throws TypeError for a part that is not a list or an object; RangeError naming an unknown key, the nearest first
 */
export function checkModelKeys(given: Model): void {
  checkKeys("model", given, model);
  if (given.ages !== undefined) checkKeys("ages", given.ages, ages);
  checkParts("exits", given.exits, exit);
  checkParts("scheduled", given.scheduled, scheduled);
  checkParts("moves", given.moves, move);
  checkMatrix("transitions", given.transitions);
  checkMatrix("regroup", given.regroup);
  checkParts("limits", given.limits, limit);
  checkFlows("entries", given.entries, entry);
  checkFlows("transfers", given.transfers, transfer);
  checkFlows("programmes", given.programmes, programme);
  for (const {name, to, initial} of given.programmes ?? []) {
    checkParts(`${name}.to`, to, {state: true, share: true});
    if (initial !== undefined && !Array.isArray(initial))
      checkKeys(`${name}.initial`, initial, {steady: true});
  }
}

function checkParts<T extends object>(
  place: string,
  parts: readonly T[] | undefined,
  known: Keys<T>
): void {
  if (parts === undefined) return;
  if (!Array.isArray(parts))
    throw new TypeError(`invalid ${place}; not a list: ${JSON.stringify(parts) ?? String(parts)}`);
  for (const part of parts) checkKeys(place, part, known);
}

function checkFlows<T extends Flow>(
  place: string,
  flows: readonly T[] | undefined,
  known: Keys<T>
): void {
  checkParts(place, flows, known);
  for (const {name, topUp: given} of flows ?? [])
    if (given !== undefined) checkKeys(`${name}.topUp`, given, topUp);
}

function checkMatrix(place: string, given: Model["transitions"]): void {
  if (given === undefined || Array.isArray(given)) return;
  checkKeys(place, given, transitions);
  if (given.bands !== undefined) checkKeys(`${place}.bands`, given.bands, bands);
}
