import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {Alternative} from "../project/calibrationSetup.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {PlaceTheta} from "./placeTheta.js";
import type {SegmentRun} from "./segmentRun.js";

/** How the computed numbers of a segment answer to the place's scale, tilt and starting position. */
export interface SegmentResponse {
  /** Value of an observation under an option. */
  read(index: number, option: number, scale: number, tilt: number, position: number): number;
}

/** Tilts at which the pipeline is run: exp(−2.4) to exp(2.4). */
const nodes = 13;
const reach = 2.4;

/**
 * Runs a segment once and for all at the typical parameters, for another place: the pipeline is linear in scale and
 * starting position, and is run at 13 tilts between which its answer is taken as straight in ln tilt.
 *
 * Parameters that differ between places cannot be told from its scale; so another place informs what places share,
 * not the parameters of the pipeline.
 */
export function segmentResponse(
  run: SegmentRun,
  space: ParameterSpace,
  places: PlaceTheta,
  alternatives: readonly Alternative[]
): SegmentResponse {
  const {quiet, observations} = run;
  const out = new Float64Array(quiet.indicators.length * quiet.years.length);
  const theta = new Float64Array(space.names.length);
  const typical = Float64Array.from(space.typical);
  const options = Math.max(...alternatives.map((each) => each.options.length));
  const width = observations.length * options * 3;
  const table = new Float64Array(nodes * width);
  const simulate = (scale: number, tilt: number, position: number) => {
    places.fill(typical, scale, tilt, position, theta);
    quiet.simulate({theta, seed: 0, run: 0}, out);
    return observations.map(({indicators}, index) =>
      indicators.map((_, o) => run.read(out, index, o))
    );
  };
  for (let node = 0; node < nodes; node++) {
    const tilt = exp(-reach + (2 * reach * node) / (nodes - 1));
    const low = simulate(0.5, tilt, 0);
    const more = simulate(1, tilt, 0);
    const further = simulate(0.5, tilt, 1);
    low.forEach((row, index) => {
      row.forEach((value, o) => {
        const at = node * width + (index * options + o) * 3;
        const slope = (more[index][o] - value) / 0.5;
        table[at] = value - 0.5 * slope;
        table[at + 1] = slope;
        table[at + 2] = further[index][o] - value;
      });
    });
  }
  return {
    read: (index, option, scale, tilt, position) =>
      readTable(table, width, (index * options + option) * 3, {scale, tilt, position})
  };
}

/** Value at a scale, a tilt and a position: straight between the nodes of the table, [node][3 coefficients at an offset]. */
function readTable(
  table: Float64Array,
  width: number,
  offset: number,
  {scale, tilt, position}: {scale: number; tilt: number; position: number}
): number {
  const place = Math.min(
    nodes - 1.000001,
    Math.max(0, ((log(tilt) + reach) / (2 * reach)) * (nodes - 1))
  );
  const node = Math.floor(place);
  const share = place - node;
  let sum = 0;
  for (let side = 0; side < 2; side++) {
    const from = (node + side) * width + offset;
    const value = table[from] + table[from + 1] * scale + table[from + 2] * position;
    sum += value * (side === 0 ? 1 - share : share);
  }
  return sum;
}
