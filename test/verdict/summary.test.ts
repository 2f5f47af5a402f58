import {expect, test} from "vitest";
import {createQuantileSketch} from "../../src/quantity/quantileSketch.js";
import {summarise} from "../../src/verdict/summary.js";

test("summarise(sketch) reads median, 80% and 95% interval by the R-7 rule", () => {
  const sketch = createQuantileSketch();
  for (let x = 0; x <= 200; x++) sketch.push(x);
  expect(summarise(sketch)).toEqual({
    median: 100,
    lower80: 20,
    upper80: 180,
    lower95: 5,
    upper95: 195
  });
});

test("summarise(sketch) gives zeros as 0 when they lie in a bucket", () => {
  const sketch = createQuantileSketch();
  for (let i = 0; i < 3000; i++) sketch.push(i % 3 === 0 ? 1 + i / 3000 : 0);
  expect(summarise(sketch).median).toBe(0);
});
