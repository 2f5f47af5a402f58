import {expect, test} from "vitest";
import {forecastSeries} from "../../src/entries/forecast.js";
import {believeGrowth, growthSigns} from "../../src/forecast/believeGrowth.js";
import {forecastConstants} from "../../src/forecast/forecastConstants.js";

test("growthSigns(z) is rough by turns of the changes, calm by movement against level, rising by net against all movement", () => {
  // Changes 4, −2, 6: turns 6 + 8 of at most 6 + 8; net 8 of 12, three times which is more than 1.
  expect(growthSigns(Float64Array.of(10, 14, 12, 18))).toMatchObject({rough: 1, rising: 1});
  // Changes 2, 3, −1: turns 1 + 4 of at most 5 + 4; net 4 of 6.
  expect(growthSigns(Float64Array.of(10, 12, 15, 14)).rough).toBeCloseTo(5 / 9, 12);
  // Changes 3, −2, −2: net −1 of 7, times 3.
  expect(growthSigns(Float64Array.of(10, 13, 11, 9)).rising).toBeCloseTo((1 - 3 / 7) / 2, 12);
  // The last two changes weigh 0.7 and 1: √((0.7 · 4 + 9) / 1.7).
  const movement = Math.sqrt((0.7 * 4 + 9) / 1.7);
  expect(growthSigns(Float64Array.of(10, 12, 15)).calm).toBeCloseTo(
    0.1 / (0.1 + movement / 15),
    12
  );
});

test("growthSigns(z) of two points knows no roughness, of a constant no movement, at zero no calm", () => {
  expect(growthSigns(Float64Array.of(9, 10))).toEqual({rough: 0.5, calm: 0.5, rising: 1});
  expect(growthSigns(Float64Array.of(4, 4, 4))).toEqual({rough: 0, calm: 1, rising: 0.5});
  expect(growthSigns(Float64Array.of(3, 1, 0)).calm).toBe(0);
});

test("believeGrowth(path, momentum, z) goes towards the line of a calm rise, and to the mean of what jumps about", () => {
  // Two points: rough 0.5, calm 0.5: trust 1.1 · 0.5 − 0.8 · 0.5 = 0.15 of the way to 11.
  expect(believeGrowth(Float64Array.of(10), null, Float64Array.of(9, 10))[0]).toBeCloseTo(
    10.15,
    12
  );
  // Falling: trust −0.4, so 0.4 of the way to the mean 9.5.
  const fallen = Float64Array.of(10, 9);
  expect(believeGrowth(Float64Array.of(9), null, fallen)[0]).toBeCloseTo(9 + 0.4 * 0.5, 12);
  // Ten points up and down in turn, the movement a fifth of the level: (4/9)² of 1.1 calm · rising − 0.8.
  const jumping = Float64Array.from({length: 10}, (_, t) => 10 + (t % 2 === 0 ? 1 : -1));
  const {calm, rough, rising} = growthSigns(jumping);
  expect(rough).toBe(1);
  const trust = (16 / 81) * (1.1 * calm * rising - 0.8);
  expect(believeGrowth(Float64Array.of(9), jumping, jumping)[0]).toBeCloseTo(9 - trust, 12);
});

test("believeGrowth(path, momentum, z) lets momentum have a calm and even pace, and nothing of a rough one", () => {
  // Even: rough 0, calm 0.1 / (0.1 + 1 / 109); a long history has hardly any trust in the line.
  const even = Float64Array.from({length: 10}, (_, t) => 100 + t);
  const line = believeGrowth(Float64Array.of(109), Float64Array.of(120), even)[0];
  const {calm} = growthSigns(even);
  const paced = 109 + Math.min(1, 1.3 * calm ** 2) * 11;
  const believed = paced + Math.min(1, (16 / 81) * 1.1 * calm) * (110 - paced);
  const hasty = 1.4 * (2.5 / 9) ** 2 * (1 - calm) ** 2;
  expect(line).toBeCloseTo(believed + hasty * (109 - believed), 12);
  const rough = Float64Array.of(100, 104, 101, 106, 102);
  expect(believeGrowth(Float64Array.of(103), Float64Array.of(150), rough)).toEqual(
    believeGrowth(Float64Array.of(103), null, rough)
  );
});

test("believeGrowth(path, momentum, z) goes back towards the last value where few years show a fast and even pace", () => {
  // Changes 3, 4, 5: rough 2 / 16; calm 0.1 / (0.1 + movement / 22).
  const steep = Float64Array.of(10, 13, 17, 22);
  const {rough, calm, rising} = growthSigns(steep);
  expect(rough).toBeCloseTo(2 / 16, 12);
  const trust = 1.1 * calm * rising - 0.8 * rough;
  const momentum = Float64Array.of(27);
  const paced = 26 + 1.3 * (1 - rough / 0.7) * calm * calm;
  const goal = trust > 0 ? 26 : 15.5;
  const believed = paced + Math.abs(trust) * (goal - paced);
  const hasty = 1.4 * (2.5 / 3) ** 2 * (1 - calm) ** 2 * (1 - rough);
  expect(hasty).toBeGreaterThan(0.3);
  const got = believeGrowth(Float64Array.of(26), momentum, steep)[0];
  expect(got).toBeCloseTo(believed + hasty * (22 - believed), 12);
  // It never goes past the last value, and what is calm is hardly touched.
  expect(believeGrowth(Float64Array.of(9), null, Float64Array.of(1, 3, 7))[0]).toBeGreaterThan(
    6.99
  );
  const even = Float64Array.of(100, 101, 102, 103);
  const free = believeGrowth(Float64Array.of(104), null, even, {...forecastConstants, steep: 0});
  expect(free[0] - believeGrowth(Float64Array.of(104), null, even)[0]).toBeLessThan(0.02);
});

test("forecastSeries(short series) goes on with an even rise", () => {
  const even = forecastSeries([100, 102, 104, 106]).point;
  expect(even[5]).toBeGreaterThan(115);
  expect(even[5]).toBeLessThan(120);
});
