import {expect, test} from "vitest";
import {scaleObservation, segmentScales} from "../../src/fit/segmentScales.js";
import {smallHistory} from "./fixture.js";

const history = smallHistory();
const [own] = history.segments;

/** Our own segment as if quantities had been of a size, and upper levels of odds. */
function printedAt(scale: number, tilt: number) {
  const printed = own.printed.map((datum, k) => ({
    ...datum,
    value: own.response.read(k, 0, scale, tilt, 0.5)
  }));
  return {...history, segments: [{...own, printed}]};
}

test.each([
  [1, 1],
  [1.7, 1],
  [0.4, 1.3],
  [2.5, 0.6]
])(
  "segmentScales(history) finds the scale %d and tilt %d that printed numbers were made with",
  (scale, tilt) => {
    const [found] = segmentScales(printedAt(scale, tilt));
    expect(found.logScale).toBeCloseTo(Math.log(scale), 9);
    expect(found.tilt).toBeCloseTo(tilt, 9);
    const at = scaleObservation(history.setup.places[0], 0);
    const added = (times: number) => own.response.read(at, 0, times, tilt, 0.5);
    expect(found.gain).toBeCloseTo(added(scale) - added(0), 3);
    expect([found.place, found.index, found.start, found.end]).toEqual([
      "changzhou",
      0,
      2022,
      2024
    ]);
  }
);

test("segmentScales(history) gives the error of ln scale that the error of the stock has", () => {
  const exact = printedAt(1.7, 1);
  const {setup, segments} = exact;
  const high = scaleObservation(setup.places[0], 0);
  const shifted = (by: number) => {
    const printed = segments[0].printed.map((datum, k) =>
      k === high ? {...datum, value: datum.value + by} : datum
    );
    // Without the skilled stock the tilt stays as it is.
    const place = {...setup.places[0]};
    place.segments = [{...place.segments[0], skilled: undefined}];
    const alone = {...setup, places: [place, ...setup.places.slice(1)]};
    return segmentScales({setup: alone, segments: [{...segments[0], printed}]})[0];
  };
  const {value, error, halfWidth} = segments[0].printed[high];
  // With the error of the stock at the start, of which nearly all is there at the end.
  const begin = setup.sourceError.A2 * segments[0].response.read(high, 0, 0, 1, 0.5);
  const step = Math.hypot(value * error, halfWidth, begin);
  const slope = (shifted(step / 100).logScale - shifted(-step / 100).logScale) / 0.02;
  expect(shifted(0).error).toBeCloseTo(slope, 3);
});

test("segmentScales(history) leaves out a segment that asks for hardly any quantities", () => {
  expect(segmentScales(printedAt(0.005, 1))).toEqual([]);
});

test("scaleObservation(place, index) takes the last high-skilled stock, else the last density", () => {
  const place = (...roles: string[]) => ({
    id: "x",
    name: {zh: "甲", en: "A"},
    segments: [{observations: roles.map((role, i) => ({figure: `F${i}`, role}))}]
  });
  expect(scaleObservation(place("highSkilled", "density", "highSkilled", "skilled"), 0)).toBe(2);
  expect(scaleObservation(place("density", "skilled"), 0)).toBe(0);
  expect(scaleObservation(place("skilled"), 0)).toBe(-1);
});
