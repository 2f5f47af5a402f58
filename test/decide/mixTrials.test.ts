import fc from "fast-check";
import {expect, test} from "vitest";
import {MixTrials} from "../../src/decide/mixTrials.js";

/** Runs whose margin is what they start with and what every control gives or takes. */
function maker(starts: readonly number[], slopes: readonly number[]) {
  const asked: number[] = [];
  const make = async (departures: readonly number[], runs: Int32Array) => {
    asked.push(runs.length);
    const margins = Float64Array.from(runs, (run) =>
      departures.reduce((sum, by, j) => sum + by * slopes[j], starts[run % starts.length])
    );
    const holds = Uint8Array.from(margins, (margin) => (margin >= 0 ? 1 : 0));
    return [{values: margins, margins, holds}];
  };
  return {asked, make};
}

test("of(mix) tells what all its runs would, whether its controls gain or lose", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({min: -9, max: 9}), {minLength: 1, maxLength: 12}),
      fc.array(fc.integer({min: -2, max: 3}), {minLength: 2, maxLength: 2}),
      fc.array(fc.integer({min: 0, max: 4}), {minLength: 2, maxLength: 2}),
      async (starts, slopes, departures) => {
        const {make} = maker(starts, slopes);
        const mixes = new MixTrials(make, [0, 0]);
        await mixes.witness(0, 4, {from: 0, to: 40});
        await mixes.witness(1, 4, {from: 0, to: 40});
        const [got] = await mixes.of(departures, {from: 40, to: 90});
        const [all] = await make(
          departures,
          Int32Array.from({length: 50}, (_, i) => 40 + i)
        );
        expect([...got.holds]).toEqual([...all.holds]);
      }
    )
  );
});

test("of(mix) makes only the runs that fail without it, where every control gains; all where one was not seen to", async () => {
  const {asked, make} = maker([5, 5, 5, -1], [1, 1]);
  const mixes = new MixTrials(make, [0, 0]);
  await mixes.witness(0, 3, {from: 0, to: 100});
  await mixes.base({from: 0, to: 100});
  asked.length = 0;
  await mixes.of([2, 0], {from: 0, to: 100});
  await mixes.of([0, 2], {from: 0, to: 100});
  await mixes.of([2, 0], {from: 0, to: 100, every: true});
  await mixes.of([0, 0], {from: 0, to: 100});
  expect(asked).toEqual([25, 100, 100]);
});
