import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {calibrationOf, prepareHistory} from "../../src/fit/history.js";
import {paceEstimate} from "../../src/fit/paceEstimate.js";
import {type PaceSeries, priorSeries} from "../../src/fit/paceSeries.js";
import type {PacePoint} from "../../src/fit/paceWindow.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** Series of yearly numbers of a pace that moves with a standard deviation and a persistence. */
function made(sd: number, phi: number, {years = 6, series = 60, seed = 5} = {}): PacePoint[][] {
  const random = createRandom(seed);
  return Array.from({length: series}, (_, s) => {
    random.seek(s, 0, 1, 0);
    let x = normalQuantile(random.uniform());
    return Array.from({length: years}, (_, t) => {
      x = t === 0 ? x : phi * x + Math.sqrt(1 - phi * phi) * random.normal();
      return {from: 2009 + t, until: 2010 + t, log: s + sd * x, error: 0.004};
    });
  });
}
const flows = (points: PacePoint[]): PaceSeries => ({
  place: "x",
  kind: "flows",
  readings: [{weight: 1, points}]
});

test("paceEstimate(series) finds the standard deviation and the persistence that series were made with", () => {
  const [sd, phi] = [0.3, 0.6];
  const found = paceEstimate(made(sd, phi).map(flows));
  expect(Math.abs(Math.log(found.sd.median / sd))).toBeLessThan(4 * found.sd.error + 0.05);
  expect(Math.abs(found.persistence.mean - phi)).toBeLessThan(4 * found.persistence.error);
  expect(found.sd.error).toBeLessThan(0.15);
  expect([found.series, found.numbers]).toEqual([60, 360]);
  const {low, median, high} = found.place.persistence;
  expect(low).toBeLessThan(0.6);
  expect(median).toBeCloseTo(found.persistence.mean, 1);
  expect(high).toBeGreaterThan(0.6);
});

test("paceEstimate(series) weighs the readings of a series by their weights: one of no weight counts for nothing", () => {
  const [calm, wild] = [made(0.1, 0.5), made(0.9, 0.5)];
  const read = (weights: [number, number]) =>
    paceEstimate(
      calm.map((points, i) => ({
        place: "x",
        kind: "stocks",
        readings: [
          {weight: weights[0], points},
          {weight: weights[1], points: wild[i]}
        ]
      }))
    );
  expect(read([1, 1e-30])).toEqual(paceEstimate(calm.map(flows)));
  expect(read([1e-30, 1])).toEqual(paceEstimate(wild.map(flows)));
  // With like weights the calm reading is the likelier one: its changes are denser.
  expect(read([0.5, 0.5]).sd.median).toBeLessThan(0.2);
});

test("paceEstimate(priorSeries(history)) is the record data/evidence/pace.json, and the assumptions of every shipped place have its ranges", () => {
  const project = loadProject("data");
  const {schema, ...record} = JSON.parse(readFileSync("data/evidence/pace.json", "utf8"));
  const history = prepareHistory(project, calibrationOf(project, "use"));
  expect(paceEstimate(priorSeries(history))).toEqual(record);
  expect(schema).toBe(2);
  for (const {assumptions} of [project, loadProject("data/examples/ningbo")]) {
    const prior = (wanted: string) => assumptions.find(({id}) => id === wanted)?.prior;
    expect(prior("pace.sd")).toEqual({family: "lognormal", ...record.place.sd});
    expect(prior("pace.persistence")).toEqual({
      family: "logitnormal",
      ...record.place.persistence
    });
  }
});

test("paceEstimate([]) is refused", () => {
  expect(() => paceEstimate([])).toThrow(/no series/);
});
