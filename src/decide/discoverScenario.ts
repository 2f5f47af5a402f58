import {goalMargin} from "../plan/goalMargin.js";
import {isMet} from "../plan/isMet.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Label} from "../quantity/label.js";
import {evaluatePoints, type PointWatch} from "./evaluatePoints.js";
import {forecastPoints} from "./forecastPoints.js";
import type {InputSpace, UncertainInput} from "./inputSpace.js";
import {inBox, type PrimBox, primBox} from "./primBox.js";

/** A condition on one input. */
export interface InputLimit {
  id: string;
  name: Label;
  stage: UncertainInput["stage"];
  unit: string;
  /** Bounds of the input's value; null: not bounded there. */
  atLeast: number | null;
  atMost: number | null;
  /** See `BoxLimit`. */
  chance: number;
}

/** Conditions under which a target is met (or missed) far more often than usual. */
export interface DiscoveredScenario {
  /** What is found: where it is met, or, if that is the rule, where it is missed. */
  of: "met" | "missed";
  /** Strongest first; empty where no condition makes a difference. */
  limits: InputLimit[];
  /** Share of all runs in which it comes out so. */
  usual: number;
  /** On runs that were not used to find the conditions: share of such outcomes that lie under them, and share of the runs under them that come out so, with its 95% interval. */
  coverage: number;
  density: {value: number; low: number; high: number};
  /** The same on the runs that were used: better than the truth. */
  found: Pick<PrimBox, "coverage" | "density">;
}

/**
 * Finds under which conditions a reading is met, or missed where being met is the rule, by the patient rule induction method
 * ({@link primBox}) on the first half of points drawn as a forecast draws its runs ({@link forecastPoints}); coverage and density are told
 * from the second half, which did not choose the conditions.
 *
 * @param space - what is uncertain
 * @param inputs - those that move the reading; chance is drawn but nothing one could state a condition on
 * @param options.samples - points, half for finding
 * @param options.seed - of the points
 * @param watch - stops it, and is told of its progress
 */
export async function discoverScenario(
  space: InputSpace,
  inputs: readonly UncertainInput[],
  {samples, seed}: {samples: number; seed: number},
  watch: PointWatch = {}
): Promise<DiscoveredScenario> {
  const drawn = inputs.flatMap(({axes}) => axes);
  const stated = drawn.flatMap((axis, k) => (space.axes[axis].id === "chance" ? [] : [k]));
  const asked = forecastPoints(space, inputs, {samples, seed});
  const points: Float64Array[] = [];
  const fill = (number: number, point: Float64Array) => {
    asked.fill(number, point);
    points.push(Float64Array.from(stated, (k) => point[drawn[k]]));
  };
  const {compiled} = space;
  const values = await evaluatePoints(space.read, {...asked, fill}, watch);
  const met = Uint8Array.from(values, (value) =>
    goalMargin(value, compiled) > -Infinity && isMet(value, compiled) ? 1 : 0
  );
  const share = met.reduce((sum, one) => sum + one, 0) / samples;
  const of = share > 0.5 ? "missed" : "met";
  const interest = of === "met" ? met : met.map((one) => 1 - one);
  const half = samples >> 1;
  const box = primBox(points.slice(0, half), interest.slice(0, half));
  const rest = points.slice(half);
  const inside = inBox(rest, box.limits);
  const others = interest.slice(half);
  const caught = inside.reduce((sum, i) => sum + others[i], 0);
  const all = others.reduce((sum, one) => sum + one, 0);
  const {probability, low, high} = wilsonInterval(caught, Math.max(1, inside.length));
  return {
    of,
    limits: limitsOf(
      space,
      inputs,
      box,
      stated.map((k) => drawn[k])
    ),
    usual: of === "met" ? share : 1 - share,
    coverage: all === 0 ? 0 : caught / all,
    density: {value: probability, low, high},
    found: {coverage: box.coverage, density: box.density}
  };
}

/** The bounds in the units of the inputs, the least likely to be chance first. */
function limitsOf(
  space: InputSpace,
  inputs: readonly UncertainInput[],
  {limits}: PrimBox,
  axes: readonly number[]
): InputLimit[] {
  const point = new Float64Array(space.dimensions).fill(0.5);
  const valueAt = (axis: number, u: number): number => {
    point[axis] = u;
    const value = space.parameter(axis, point);
    point[axis] = 0.5;
    return value;
  };
  return [...limits]
    .sort((a, b) => a.chance - b.chance)
    .map(({axis: k, low, high, chance}) => {
      const axis = axes[k];
      const {id, name, unit} = space.axes[axis];
      const stage = inputs.find((input) => input.axes.includes(axis))?.stage ?? "start";
      const ends = [low > 0 ? valueAt(axis, low) : null, high < 1 ? valueAt(axis, high) : null];
      // A stick of a simplex, or a joint draw, may run the other way.
      const turned = valueAt(axis, 0.9) < valueAt(axis, 0.1);
      const [atLeast, atMost] = turned ? ends.reverse() : ends;
      return {id, name, stage, unit, atLeast, atMost, chance};
    });
}
