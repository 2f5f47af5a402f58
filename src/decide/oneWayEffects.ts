import type {InputSpace, UncertainInput} from "./inputSpace.js";
import {type Found, type InputSensitivity, type OneWayEffect, spread} from "./sensitivityAnswer.js";

/** Ends of the range that an input is moved over alone. */
const low = 0.1;
const high = 0.9;

/** The inputs that move the number, alone and with the noise of one run. */
export function activeInputs(space: InputSpace): {active: UncertainInput[]; idle: number} {
  const point = new Float64Array(space.dimensions).fill(0.5);
  const centre = space.read(point);
  const moves = ({axes}: UncertainInput) =>
    [low, high].some((u) => {
      for (const axis of axes) point[axis] = u;
      const here = space.read(point);
      for (const axis of axes) point[axis] = 0.5;
      return !Object.is(here, centre);
    });
  const active = space.inputs.filter(moves);
  return {active, idle: space.inputs.length - active.length};
}

/** Moves every input alone from the low to the high end of its range, the others at their medians, without noise; the widest first. */
export function oneWayEffects(space: InputSpace, active: readonly UncertainInput[]): Found {
  const point = new Float64Array(space.dimensions).fill(0.5);
  const at = (axis: number, u: number) => {
    point[axis] = u;
    const read = {value: space.parameter(axis, point, true), result: space.read(point, true)};
    point[axis] = 0.5;
    return read;
  };
  const moved = active
    .filter(({stage}) => stage !== "chance")
    .flatMap(({axes, stage}) => axes.map((axis) => ({axis, stage})));
  const inputs = moved
    .map(({axis, stage}): InputSensitivity & {oneWay: OneWayEffect} => {
      const [atLow, atHigh] = [at(axis, low), at(axis, high)];
      const {id, name, unit} = space.axes[axis];
      const values = {low: atLow.value, high: atHigh.value};
      const oneWay = {...values, atLow: atLow.result, atHigh: atHigh.result};
      return {id, name, stage, unit, oneWay};
    })
    .filter(({oneWay: {atLow, atHigh}}) => atLow !== atHigh)
    .sort((a, b) => spread(b.oneWay) - spread(a.oneWay));
  return {inputs, evaluations: 2 * moved.length};
}
