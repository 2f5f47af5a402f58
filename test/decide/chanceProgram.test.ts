import fc from "fast-check";
import {expect, test} from "vitest";
import type {ChanceProblem} from "../../src/decide/chanceProblem.js";
import {heldRuns, openRuns} from "../../src/decide/chanceProblem.js";
import {costOf, limitPrices, solveChance} from "../../src/decide/chanceProgram.js";
import {cheapestMixes} from "../../src/decide/mixCurve.js";
import {loadHighs} from "../../src/highs/index.js";
import reference from "../reference/allocate.json" with {type: "json"};

const solver = await loadHighs();
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

// The problem of test/reference/allocate.py.
const {need, gain, unitCosts, most} = reference;
const known: ChanceProblem = {
  controls: unitCosts.map((cost) => ({low: 0, high: most, step: 1, cost})),
  limits: [{controls: [0, 1], most: 8}],
  response: {
    offsets: [Float64Array.from(need, (each) => -each)],
    slopes: [unitCosts.map((_, j) => Float64Array.from(gain, (row) => row[j]))]
  }
};

test.each(reference.counts)(
  "solveChance(…, budget $budget) serves $runs runs, as scipy's milp",
  async ({budget, runs}) => {
    const choice = await solveChance(known, {budget}, solver);
    expect(sum(choice!.held)).toBe(runs);
    expect(choice!.bound).toBe(runs);
    expect(choice!.cost).toBeLessThanOrEqual(budget);
  }
);

test.each(reference.costs)(
  "solveChance(…, $runs runs) costs $cost, as scipy's milp",
  async ({runs, cost}) => {
    const choice = await solveChance(known, {runs}, solver);
    expect(choice!.cost).toBeCloseTo(cost, 9);
    expect(sum(choice!.held)).toBeGreaterThanOrEqual(runs);
  }
);

test("cheapestMixes cost at most 5% more than the least for as many runs, evenly from nothing to all that can be served", async () => {
  const least = known.controls.map(() => 0);
  const space = {controls: known.controls} as never;
  const mixes = await cheapestMixes({problem: known, space, least, solver});
  expect(mixes.length).toBeGreaterThan(2);
  const served = mixes.map((departures) => sum(heldRuns(known.response, departures)));
  expect(served).toEqual([...served].sort((a, b) => a - b));
  for (const [i, departures] of mixes.entries()) {
    const exact = await solveChance(known, {runs: served[i]}, solver);
    expect(costOf(known, departures)).toBeLessThanOrEqual(1.05 * exact!.cost);
  }
});

test("limitPrices are the duals of scipy's linprog", async () => {
  const {cost, upper} = reference.serving;
  const controls = known.controls.map((control, j) => (j === 2 ? {...control, high: 3} : control));
  const last = new Uint8Array(need.length);
  last[7] = 1;
  const prices = await limitPrices({...known, controls}, last, solver);
  expect(prices!.cost).toBeCloseTo(cost, 9);
  for (const [j, price] of upper.entries())
    expect(prices!.controls[j]).toBeCloseTo(Math.abs(price), 9);
});

/** Small problems: two controls of up to four steps, up to two readings, slopes of any sign. */
const problems = fc
  .record({
    runs: fc.integer({min: 1, max: 6}),
    readings: fc.integer({min: 1, max: 2}),
    numbers: fc.array(fc.integer({min: -9, max: 9}), {minLength: 36, maxLength: 36}),
    costs: fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 5})),
    low: fc.integer({min: -1, max: 0}),
    shared: fc.integer({min: 2, max: 8}),
    budget: fc.integer({min: 0, max: 20})
  })
  .map(({runs, readings, numbers, costs, low, shared, budget}) => {
    let next = 0;
    const row = (least: number) =>
      Float64Array.from({length: runs}, () => Math.max(least, numbers[next++ % 36]));
    const problem: ChanceProblem = {
      controls: costs.map((cost) => ({low: 2 * low, high: 8, step: 2, cost})),
      limits: [{controls: [0, 1], most: 2 * shared}],
      response: {
        offsets: Array.from({length: readings}, () => row(-9).map((x) => 3 * x - 10.5)),
        slopes: Array.from({length: readings}, () => [row(-2), row(-2)])
      }
    };
    return {problem, budget};
  });

/** Every mix on the grid. */
function grid({controls, limits}: ChanceProblem): number[][] {
  const [a, b] = controls.map(({low, high, step}) =>
    Array.from({length: (high - low) / step + 1}, (_, i) => low + i * step)
  );
  return a.flatMap((x) => b.map((y) => [x, y])).filter(([x, y]) => x + y <= limits[0].most);
}

test("solveChance(problem, budget) beats every other mix on the grid", async () => {
  await fc.assert(
    fc.asyncProperty(problems, async ({problem, budget}) => {
      const within = grid(problem).filter((mix) => costOf(problem, mix) <= budget);
      const counts = within.map((mix) => sum(heldRuns(problem.response, mix)));
      const choice = await solveChance(problem, {budget}, solver);
      expect(sum(choice!.held)).toBe(Math.max(...counts));
      expect(choice!.bound).toBe(Math.max(...counts));
    }),
    {numRuns: 60}
  );
});

test("solveChance(problem, runs) costs the least, is null where so many cannot hold, and the budget that misses it by a little does not serve them", async () => {
  await fc.assert(
    fc.asyncProperty(problems, fc.integer({min: 0, max: 6}), async ({problem}, runs) => {
      const serving = grid(problem).filter((mix) => sum(heldRuns(problem.response, mix)) >= runs);
      const choice = await solveChance(problem, {runs}, solver);
      if (serving.length === 0) {
        expect(choice).toBeNull();
        return;
      }
      const least = Math.min(...serving.map((mix) => costOf(problem, mix)));
      expect(choice!.cost).toBeCloseTo(least, 9);
      const short = await solveChance(problem, {budget: least - 0.01}, solver);
      expect(short === null ? -1 : sum(short.held)).toBeLessThan(Math.max(runs, 1e-9));
    }),
    {numRuns: 60}
  );
});

test("limitPrices(problem, held) are the finite differences of the least cost", async () => {
  await fc.assert(
    fc.asyncProperty(problems, async ({problem}) => {
      const choice = await solveChance(problem, {budget: 40}, solver);
      const prices = await limitPrices(problem, choice!.held, solver);
      const by = 1e-4;
      const eased = (j: number) => ({
        ...problem,
        controls: problem.controls.map((control, i) =>
          // A step of its own length, so that any end is a whole number of steps.
          i === j ? {...control, high: control.high + by, step: by} : control
        )
      });
      for (const j of [0, 1]) {
        const more = await limitPrices(eased(j), choice!.held, solver);
        expect((prices!.cost - more!.cost) / by).toBeCloseTo(prices!.controls[j], 3);
      }
      const [limit] = problem.limits;
      const wider = {...problem, limits: [{...limit, most: limit.most + by}]};
      const more = await limitPrices(wider, choice!.held, solver);
      expect((prices!.cost - more!.cost) / by).toBeCloseTo(prices!.limits[0], 3);
    }),
    {numRuns: 40}
  );
});

test("openRuns(problem, budget) leaves out only what holds, or fails, in every mix within the budget", () => {
  fc.assert(
    fc.property(problems, ({problem, budget}) => {
      const within = grid(problem).filter((mix) => costOf(problem, mix) <= budget);
      const {always, open} = openRuns(problem, budget);
      const held = within.map((mix) => heldRuns(problem.response, mix));
      const runs = problem.response.offsets[0].length;
      const sometimes = Array.from({length: runs}, (_, run) => run).filter(
        (run) => held.some((one) => one[run] === 1) && held.some((one) => one[run] === 0)
      );
      for (const run of sometimes) expect(open).toContain(run);
      for (const one of held) expect(sum(one)).toBeGreaterThanOrEqual(always);
    })
  );
});
