import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";
import type {Dimension, Model} from "./model.js";

/** Lengths of the dimensions of a model, and how a position in each is called in messages. */
export interface Shape {
  readonly step: number;
  readonly state: number;
  readonly group: number;
  readonly age: number;
  readonly dt: number;
  /** Years per age cell; 0 without ages. */
  readonly width: number;
  readonly states: readonly string[];
  readonly groups: readonly string[];
  readonly ageOf: (cell: number) => number;
  readonly has: (dimension: Dimension) => boolean;
  readonly label: (dimension: Dimension, index: number) => string;
}

const most = 50_000_000;

/** Checks names, ages and steps of a model, and measures it. */
export function shapeOf(model: Model): Shape {
  if (typeof model !== "object" || model === null)
    throw new TypeError(`invalid model; not an object: ${String(model)}`);
  const states = checkNames("states", model.states);
  const groups = model.groups === undefined ? [""] : checkNames("groups", model.groups);
  checkCopies(model.copies ?? {}, states);
  const dt = model.step ?? 1;
  checkNumber("step", dt, "not in (0, 100] years", aboveZero, 100);
  if (!(Number.isInteger(model.steps) && model.steps >= 0))
    throw new RangeError(`invalid steps; not an integer ≥ 0: ${model.steps}`);
  const {width, age} = ageCells(model, dt);
  const cells = states.length * groups.length * age;
  if (!(cells * (model.steps + 1) <= most))
    throw new RangeError(
      `invalid model; more than ${most} numbers (states × groups × ages × instants): ${cells * (model.steps + 1)}`
    );
  const from = model.ages?.from ?? 0;
  const ageOf = (cell: number) => from + cell * width;
  return {
    step: model.steps,
    state: states.length,
    group: groups.length,
    age,
    dt,
    width,
    states,
    groups,
    ageOf,
    has: (dimension) =>
      dimension === "age" ? !!model.ages : dimension === "group" ? !!model.groups : true,
    label: (dimension, index) =>
      dimension === "state"
        ? states[index]
        : dimension === "group"
          ? groups[index]
          : `${dimension} ${dimension === "age" ? ageOf(index) : index}`
  };
}

function ageCells(model: Model, dt: number): {width: number; age: number} {
  if (!model.ages) return {width: 0, age: 1};
  const {from, to, last, width = dt, smear} = model.ages;
  if (!(Number.isFinite(from) && to >= from))
    throw new RangeError(`invalid ages; not from ≤ to: ${from}..${to}`);
  if (last !== undefined && last !== "open" && last !== "closed")
    throw new RangeError(unknownName("last age cell", String(last), ["open", "closed"]));
  if (!(width >= dt))
    throw new RangeError(`invalid ages.width; not ≥ the step of ${dt} years: ${width}`);
  if (width > dt * (1 + 1e-12) && !smear)
    throw new RangeError(
      `invalid ages.width; wider than the step of ${dt} years: ${width}; set width to ${dt}, or smear: true to accept smeared ages`
    );
  const age = (to - from + Math.max(1, width)) / width;
  if (!(Math.abs(age - Math.round(age)) < 1e-9))
    throw new RangeError(`invalid ages; ${from}..${to} is not a whole number of cells: ${age}`);
  return {width, age: Math.round(age)};
}

function checkNames(thing: string, names: readonly string[]): string[] {
  if (!(Array.isArray(names) && names.length > 0))
    throw new TypeError(`invalid ${thing}; not a list of names: ${JSON.stringify(names)}`);
  const seen = new Set<string>();
  for (const name of names) {
    if (typeof name !== "string" || name === "")
      throw new TypeError(`invalid ${thing}; not a name: ${JSON.stringify(name)}`);
    if (seen.has(name)) throw new RangeError(`invalid ${thing}; named twice: "${name}"`);
    seen.add(name);
  }
  return [...names];
}

function checkCopies(copies: Readonly<Record<string, string[]>>, states: readonly string[]): void {
  checkObject("copies", copies);
  for (const [name, list] of Object.entries(copies)) {
    if (states.includes(name))
      throw new RangeError(`invalid copies; the name of a state itself: "${name}"`);
    checkList(`copies.${name}`, list);
    for (const state of list) indexOfName(`state (copies.${name})`, state, states);
  }
}

/** Positions of a state, or of the copies that stand for it. */
export function statesNamed(
  {copies = {}}: Model,
  name: string,
  states: readonly string[]
): readonly number[] {
  if (!Object.hasOwn(copies, name))
    return [indexOfName("state", name, [...states, ...Object.keys(copies)])];
  return copies[name].map((state) => indexOfName("state", state, states));
}

/** Position of a name, or an error that suggests the nearest. */
export function indexOfName(thing: string, name: string, known: readonly string[]): number {
  const index = known.indexOf(name);
  if (index < 0) throw new RangeError(unknownName(thing, String(name), known));
  return index;
}
