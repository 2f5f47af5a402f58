import {expect, test} from "vitest";
import {sampleTable} from "../../src/table/sampleTable.js";

test("sampleTable has a column a coordinate and a row a particle, in their order", () => {
  const coordinates = ["levelMix.senior", "delivery"];
  const rows = [
    [0.5, -1],
    [1.5, 0],
    [-0.25, 2e-7]
  ];
  expect(sampleTable({coordinates, rows}).toCSV()).toBe(
    "levelMix.senior,delivery\n0.5,-1\n1.5,0\n-0.25,2e-7\n"
  );
});
