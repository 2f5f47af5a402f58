import type {Dimension, Model, Spread, Table, Varying} from "../engine/model.js";

/** Copies a table for states (or groups) that were replaced: copy k takes the values of `source[k]`, times `factor[k]`. */
export function copyTable<T extends Varying>(
  value: T,
  dimension: Dimension,
  source: readonly number[],
  lengths: Readonly<Record<Dimension, number>>,
  factor?: readonly number[]
): T {
  if (typeof value === "number" || !value.by.includes(dimension)) return value;
  const k = value.by.indexOf(dimension);
  const inner = value.by.slice(k + 1).reduce((n, d) => n * lengths[d], 1);
  const old = lengths[dimension];
  const outer = value.values.length / (inner * old);
  const values: number[] = [];
  for (let o = 0; o < outer; ++o)
    source.forEach((from, copy) => {
      for (let i = 0; i < inner; ++i)
        values.push(value.values[(o * old + from) * inner + i] * (factor?.[copy] ?? 1));
    });
  return {...(value as Table), values} as T;
}

/** Lengths of the dimensions of a model as it is declared. */
export function lengthsOf({
  states,
  groups,
  ages,
  steps,
  step = 1
}: Model): Record<Dimension, number> {
  const width = ages?.width ?? step;
  return {
    state: states.length,
    group: groups?.length ?? 1,
    age: ages ? Math.round((ages.to - ages.from + Math.max(1, width)) / width) : 1,
    step: steps
  };
}

/** Applies a change to every table over the given dimension in a model's exits, claims, limits, spreads and start. */
export function mapTables(model: Model, change: <T extends Varying>(value: T) => T): Model {
  const each = <T extends Varying | undefined>(value: T): T =>
    (value === undefined ? value : change(value as T & Varying)) as T;
  const spread = <T extends Spread | undefined>(value: T): T =>
    (typeof value === "object" ? change(value as Table) : value) as T;
  return {
    ...model,
    exits: model.exits?.map((exit) => ({...exit, hazard: each(exit.hazard)})),
    scheduled: model.scheduled?.map((exit) => ({...exit, share: each(exit.share)})),
    moves: model.moves?.map((move) => ({
      ...move,
      hazard: each(move.hazard),
      probability: each(move.probability)
    })),
    entries: model.entries?.map((entry) => ({
      ...entry,
      per: each(entry.per),
      spread: spread(entry.spread)
    })),
    transfers: model.transfers?.map((transfer) => ({
      ...transfer,
      per: each(transfer.per),
      spread: spread(transfer.spread)
    })),
    programmes: model.programmes?.map((programme) => ({
      ...programme,
      per: each(programme.per),
      spread: spread(programme.spread),
      intakeSpread: spread(programme.intakeSpread)
    })),
    limits: model.limits?.map((limit) => ({...limit, share: each(limit.share)})),
    dispersion: each(model.dispersion)
  };
}
