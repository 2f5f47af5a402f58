import {expect, test} from "vitest";
import {createBatch, laneCount} from "../../src/batch/batch.js";
import {drawNormals} from "../../src/batch/drawNormals.js";
import {compile} from "../../src/engine/compile.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** A model with room for six normal numbers of an address: two of the exits, four of their causes. */
function someBatch() {
  const engine = compile({
    states: ["a"],
    ages: {from: 0, to: 1},
    steps: 1,
    start: {by: ["state", "age"], values: [1, 1]},
    exits: [
      {name: "death", hazard: {by: ["age"], values: [0.1, 0.2]}},
      ...["x", "y", "z"].map((name) => ({name, hazard: 0.1}))
    ],
    scheduled: [{name: "retirement", share: {by: ["age"], values: [0, 0.5]}}]
  });
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  return batch;
}

test("drawNormals(batch, t, flow, cell, count) draws the numbers of every lane's run, in the middle and in the tails", () => {
  const batch = someBatch();
  batch.seed = 4294967295;
  const random = createRandom(batch.seed);
  let tails = 0;
  for (let cell = 0; cell < 200; ++cell) {
    for (let lane = 0; lane < laneCount; ++lane) batch.runs[lane] = cell * 40503 * lane;
    drawNormals(batch, 3, -12345 + cell, cell, 5);
    for (let lane = 0; lane < laneCount; ++lane) {
      random.seek(batch.runs[lane], 3, -12345 + cell, cell);
      for (let k = 0; k < 5; ++k) {
        const expected = random.normal();
        if (Math.abs(expected) > 2) tails++;
        expect(batch.slabs.normals[k * laneCount + lane]).toBe(expected);
      }
    }
  }
  expect(tails).toBeGreaterThan(500);
});
