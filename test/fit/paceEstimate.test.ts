import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {paceEstimate} from "../../src/fit/paceEstimate.js";
import type {Figure} from "../../src/project/figure.js";
import {indexFigures} from "../../src/project/figureIndex.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const sourceError = {A1: 0.004, A2: 0.006, B: 0.02, D: 0.02};

test("paceEstimate(setup, figures) finds the standard deviation and the persistence that series were made with", () => {
  const [sd, phi, years, series] = [0.3, 0.6, 6, 60];
  const random = createRandom(5);
  const figures: Figure[] = [];
  const pace = Array.from({length: series}, (_, s) => {
    random.seek(s, 0, 1, 0);
    let x = normalQuantile(random.uniform());
    const numbers = Array.from({length: years}, (_, t) => {
      x = t === 0 ? x : phi * x + Math.sqrt(1 - phi * phi) * random.normal();
      const id = `S${s}Y${t}`;
      const value = 1000 * (s + 1) * Math.exp(sd * x);
      figures.push({
        id,
        value,
        period: `${2010 + t}`,
        periodKind: "flow",
        precision: 0,
        bound: "exact",
        confidence: "A1"
      } as Figure);
      return {figure: id};
    });
    return {place: "x", numbers};
  });
  const found = paceEstimate({pace, sourceError}, indexFigures(figures));
  expect(Math.abs(Math.log(found.sd.median / sd))).toBeLessThan(4 * found.sd.error + 0.05);
  expect(Math.abs(found.persistence.mean - phi)).toBeLessThan(4 * found.persistence.error);
  expect(found.sd.error).toBeLessThan(0.15);
  expect(found.numbers).toBe(series * years);
});

test("paceEstimate(setup, figures) is the record data/evidence/pace.json, and the assumptions have its ranges", () => {
  const {calibration, figures, assumptions} = loadProject("data");
  const {schema, ...record} = JSON.parse(readFileSync("data/evidence/pace.json", "utf8"));
  expect(paceEstimate(calibration!, indexFigures(figures))).toEqual(record);
  expect(schema).toBe(1);
  const prior = (wanted: string) => assumptions.find(({id}) => id === wanted)?.prior;
  expect(prior("pace.sd")).toEqual({family: "lognormal", ...record.place});
  const {mean, error} = record.persistence;
  const {low, high} = prior("pace.persistence") as {low: number; high: number};
  expect(low).toBeCloseTo(mean - 2.2 * error, 1);
  expect(high).toBeLessThan(1);
});

test("paceEstimate(setup, figures) refuses a calibration without series, and totals that do not grow", () => {
  expect(() => paceEstimate({sourceError}, new Map())).toThrow(/no pace/);
  const figures = indexFigures([
    {id: "A", value: 10, period: "2020", confidence: "A1"},
    {id: "B", value: 9, period: "2021", confidence: "A1"}
  ] as Figure[]);
  const numbers = [{from: "A", to: "B"}, {figure: "A"}];
  expect(() => paceEstimate({sourceError, pace: [{place: "x", numbers}]}, figures)).toThrow(
    "invalid pace; no growth from A to B"
  );
});
