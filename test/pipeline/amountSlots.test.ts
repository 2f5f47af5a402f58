import {expect, test} from "vitest";
import {amountSlots, writeAmounts} from "../../src/pipeline/amountSlots.js";
import {simulatedYears} from "../../src/pipeline/simulatedYears.js";
import {slotsOf, smallLayout} from "./smallLayout.js";

const of = (...values: number[]) => Float64Array.from(values);

test("writeAmounts(slots, layout, …) writes what is asked for, and the uncertified there are to draw from", () => {
  const layout = smallLayout({"remainder.sd": [0.01, 0.02]});
  const asked: string[] = [];
  const {engine, slots} = slotsOf({pool: 2});
  const recording = {
    slot(name: string) {
      asked.push(name);
      slots[name] ??= new Float64Array(2);
      return slots[name];
    }
  };
  const found = amountSlots({...engine, ...recording}, layout);
  expect(new Set(asked).size).toBe(asked.length);
  expect([found.first.length, found.arrivals.length, found.upgrades.length]).toEqual([3, 3, 5]);
  // Somebody waits at the two lower levels: nobody goes up from the highest.
  expect(found.eligible.map((slot) => slot !== null)).toEqual([true, true, false]);
  const requests = {
    first: of(1, 2, 3, 4, 5, 6),
    arrivals: of(10, 20, 30, 40, 50, 60),
    upgrades: of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    eligible: of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
    write: () => undefined
  };
  const drivers = {
    employed: of(9999, 1000, 150),
    quantity: of(),
    pace: new Float64Array(0),
    stay: new Float64Array(0),
    remainder: of(0, 1, 2, 0, -1, 0),
    write: () => undefined
  };
  const graduates = of(5, 5, 5, 1, 1, 1);
  writeAmounts(found, layout, requests, drivers, graduates, of(100, 200, 300));
  expect(found.first.map((slot) => [...slot])).toEqual([
    [1, 4],
    [2, 5],
    [3, 6]
  ]);
  expect(found.arrivals.map((slot) => [...slot])).toEqual([
    [10, 40],
    [20, 50],
    [30, 60]
  ]);
  expect(found.upgrades.map((slot) => [...slot])).toEqual([
    [1, 6],
    [2, 7],
    [3, 8],
    [4, 9],
    [5, 10]
  ]);
  expect(found.eligible.map((slot) => slot && [...slot])).toEqual([[0.1, 0.4], [0.2, 0.5], null]);
  // Spread × stock × unit noise, [level][year].
  expect(found.remainder.map((slot) => [...slot])).toEqual([
    [0, 2],
    [4, 0],
    [-3, 0]
  ]);
  // Employed at the end of the year, less 60 and 15 who come; none where more come than work.
  expect([...slots.pool]).toEqual([925, 0]);
});

test("simulatedYears(start, until) are the years after the start, up to 2150", () => {
  expect(simulatedYears(2024, 2026)).toEqual([2025, 2026]);
  expect(simulatedYears(2024, 2150).at(-1)).toBe(2150);
  for (const until of [2024, 2151, 2025.5])
    expect(() => simulatedYears(2024, until)).toThrow(
      `invalid until; not a year in 2025..2150: ${until}`
    );
});
