import {expect, test} from "vitest";
import {checkAges} from "../../src/pipeline/checkAges.js";

test("checkAges takes whole ages that ascend within 0..150, and no others", () => {
  for (const [from, to] of [
    [0, 150],
    [16, 16]
  ])
    expect(() => checkAges({from, to})).not.toThrow();
  for (const [from, to] of [
    [-1, 5],
    [16, 151],
    [20, 16],
    [16.5, 20],
    [0, Number.NaN]
  ])
    expect(() => checkAges({from, to}), `${from}..${to}`).toThrow("invalid ages; not whole");
});
