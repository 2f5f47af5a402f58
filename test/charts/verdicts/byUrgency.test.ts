import {expect, test} from "vitest";
import {byUrgency} from "../../../src/charts/verdicts/byUrgency.js";
import {targets} from "../fixture.js";

test("byUrgency puts the least likely first and leaves out what has no probability", () => {
  expect(byUrgency(targets).map(({id}) => id)).toEqual(["T04", "T37", "T01", "T11", "T02", "T03"]);
});
