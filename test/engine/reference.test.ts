import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {cumulativeHazard} from "../../src/rates/cumulativeHazard.js";
import {fundamentalMatrix, steadyState} from "../../src/rates/fundamentalMatrix.js";
import {hazardsByCell} from "../../src/rates/hazardsByCell.js";
import {longRun} from "../../src/rates/longRun.js";
import {matrixExponential} from "../../src/rates/matrixExponential.js";
import {generatorOf} from "../../src/rates/matrixLogarithm.js";
import {reconcileAccount} from "../../src/rates/registerAccount.js";
import {transitionPosterior} from "../../src/rates/transitionPosterior.js";
import {projectionMatrix} from "../../src/study/projectionMatrix.js";

const reference = JSON.parse(readFileSync("test/reference/engine.json", "utf8"));
const by = `with ${reference.source}`;

function near(found: unknown, expected: unknown, {rtol = 0, atol = 0}): void {
  const [a, b] = [[found].flat(9) as number[], [expected].flat(9) as number[]];
  expect(a.length).toBe(b.length);
  a.forEach((x, k) => {
    expect(Math.abs(x - b[k]), `${x} against ${b[k]}`).toBeLessThanOrEqual(
      rtol * Math.abs(b[k]) + atol
    );
  });
}

test(`matrixExponential(Q, t) agrees ${by}: expm (atol 1e-12)`, () => {
  const {cases, atol} = reference.matrixExponential;
  for (const {generator, time, probabilities} of cases)
    near(matrixExponential(generator, time), probabilities, {atol});
});

test(`generatorOf(P, dt) agrees ${by}: logm (atol 1e-11)`, () => {
  const {cases, atol} = reference.generatorOf;
  for (const {probabilities, generator} of cases) {
    near(generatorOf(probabilities, 1), generator, {atol});
    near(matrixExponential(generatorOf(probabilities, 0.5), 0.5), probabilities, {atol});
  }
});

test(`longRun(A) agrees on a Leslie matrix ${by}: eig (rtol 1e-11)`, () => {
  const {projection, growth, structure, reproductive, damping, rtol} = reference.longRun;
  const found = longRun(projection);
  near(found.growth, growth, {rtol});
  near(found.structure, structure, {rtol, atol: 1e-13});
  near(found.reproductive, reproductive, {rtol, atol: 1e-13});
  near(found.damping, damping, {rtol: 1e-9});
  const sum = found.elasticity.flat().reduce((a, b) => a + b, 0);
  near(sum, 1, {rtol: 1e-12});
  const h = 1e-6;
  const moved = projection.map((row: number[]) => [...row]);
  moved[2][0] += h;
  near((longRun(moved).growth - growth) / h, found.sensitivity[2][0], {rtol: 1e-5});
});

test(`fundamentalMatrix(P) and steadyState(P, r) agree ${by}: inv (rtol 1e-11)`, () => {
  const {probabilities, entries, fundamental, steady, rtol} = reference.fundamentalMatrix;
  near(fundamentalMatrix(probabilities), fundamental, {rtol});
  near(steadyState(probabilities, entries), steady, {rtol});
});

test(`cumulativeHazard(family, u) agrees ${by}: logsf (rtol 1e-11)`, () => {
  const {cases, rtol} = reference.cumulativeHazard;
  for (const {hazard, u, H} of cases)
    near(
      u.map((x: number) => cumulativeHazard(hazard, x)),
      H,
      {rtol}
    );
});

test(`transitionPosterior(counts) agrees ${by}: beta.ppf (atol 1e-11)`, () => {
  const {counts, mean, lower, upper, atol} = reference.transitionPosterior;
  const found = transitionPosterior(counts, {prior: "jeffreys", level: 0.9});
  near(found.mean, mean, {atol});
  near(found.lower, lower, {atol});
  near(found.upper, upper, {atol});
});

test(`simulate(cohort) agrees on a Markov cohort ${by} (rtol 1e-12)`, () => {
  const {matrix, stocks, occupancy, rtol} = reference.cohort;
  const states = ["well", "ill", "dead"];
  const found = simulate({states, transitions: matrix, start: [1000, 0, 0], steps: 20});
  near(Array.from(found.workspace.stocks), stocks, {rtol});
  near(
    states.map((state) => found.occupancy(state)),
    occupancy,
    {rtol}
  );
});

test(`simulate(life table) has the survivors and expectation of life of ${reference.source} (rtol 1e-11)`, () => {
  const {q, l, e0, rtol} = reference.lifeTable;
  const hazard = hazardsByCell(
    {family: "lifeTable", from: 0, q: q.slice(0, 100)},
    {from: 0, cells: 100}
  );
  const found = simulate({
    states: ["alive"],
    ages: {from: 0, to: 100},
    start: {by: ["age"], values: [100_000, ...new Array(100).fill(0)]},
    steps: 100,
    exits: [{name: "death", hazard: {by: ["age"], values: [...hazard, 0]}}]
  });
  near(found.stock(), l.slice(0, 101), {rtol, atol: 1e-9});
  near(found.occupancy() / 100_000 + l[100] / 2 / 100_000, e0, {rtol});
});

test("projectionMatrix(model) of births and survival is the Leslie matrix", () => {
  const {projection, growth} = reference.longRun;
  const fertility = projection.map((row: number[]) => row[0]);
  const survival = [0.8, 0.95, 0.93, 0.9, 0.7, 0];
  const model = {
    states: ["females"],
    ages: {from: 0, to: 5},
    start: {by: ["age" as const], values: [10, 0, 0, 0, 0, 0]},
    steps: 200,
    exits: [
      {
        name: "death",
        hazard: {by: ["age" as const], values: survival.map((s) => (s > 0 ? -Math.log(s) : 0))}
      }
    ],
    entries: [
      {
        name: "births",
        state: "females",
        per: {by: ["age" as const], values: fertility},
        spread: {by: ["age" as const], values: [1, 0, 0, 0, 0, 0]},
        moment: "end" as const
      }
    ]
  };
  near(projectionMatrix(model), projection, {atol: 1e-12});
  const stock = simulate(model).stock();
  near(stock[200] / stock[199], growth, {rtol: 1e-9});
});

test("projectionMatrix(model) moves the stock of expectation mode one step, whenever entrants come", () => {
  for (const moment of ["start", "middle", "end"] as const) {
    const model = {
      states: ["a", "b"],
      groups: ["g", "h"],
      start: {by: ["state" as const, "group" as const], values: [5, 7, 11, 13]},
      steps: 1,
      exits: [{name: "x", hazard: 0.4}],
      regroup: [
        [0.75, 0.25],
        [0, 1]
      ],
      entries: [
        {
          name: "births",
          state: "a",
          per: {by: ["state" as const], values: [0.1, 0.3]},
          spread: {by: ["group" as const], values: [1, 2]},
          moment
        }
      ]
    };
    const next = projectionMatrix(model).reduce(
      (sum, row, c) => sum.map((x, d) => x + row[d] * model.start.values[c]),
      [0, 0, 0, 0]
    );
    near(Array.from(simulate(model).workspace.cells!.slice(4)), next, {rtol: 1e-12});
  }
});

test(`reconcileAccount(account) agrees ${by} (rtol 1e-11)`, () => {
  const {published, variances, reconciled, rtol} = reference.reconcileAccount;
  const account = (x: number[]) => ({
    stocks: x.slice(0, 3),
    joiners: x.slice(3, 5),
    leavers: x.slice(5)
  });
  const found = reconcileAccount(account(published), account(variances));
  near(Object.values(found.reconciled), reconciled, {rtol});
  expect(found.original).toEqual(account(published));
});
