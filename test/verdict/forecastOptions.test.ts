import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlan, forecastPlanSync} from "../../src/index.js";

const project = loadProject("data");

test.each([
  [{runs: -1}, "invalid runs; not an integer of at least 1: -1"],
  [{runs: "5"}, "invalid runs"],
  [{sed: 2}, 'unknown key of options of a forecast: "sed"; one of seed'],
  [{scenario: 5}, "scenario: expected keys and values, got 5"],
  [{scenario: null}, "scenario: expected keys and values, got nothing"],
  [{bands: "x"}, "invalid bands"],
  [{bands: {}}, "invalid bands"],
  [{bands: [{word: "likely", from: 0.5}]}, "invalid bands"],
  [
    {
      bands: [
        {word: "likely", from: 0.5},
        {word: "even", from: 0.6},
        {word: "unlikely", from: 0}
      ]
    },
    "invalid bands"
  ],
  [{parameters: {}}, "invalid parameters; not a source"],
  [{forecaster: {}}, "invalid forecaster"],
  [{explain: "no"}, 'invalid explain; not true or false: "no"'],
  [{indicators: "skilled"}, 'invalid indicators; not a list of ids: "skilled"'],
  [{until: "2030"}, "invalid until"],
  [{process: "x"}, 'unknown process: "x"'],
  [5, "invalid options of a forecast; not an object: 5"]
])("a forecast with %o is refused in words of ours", async (options, message) => {
  const runs = {runs: 1, ...(options as object)};
  const given = (typeof options === "object" ? runs : options) as never;
  expect(() => forecastPlanSync(project, given)).toThrow(message);
  await expect(forecastPlan(project, given)).rejects.toThrow(message);
});

test.each([[undefined], [null], [{}], [5], ["data"]])("%o is no project", (given) => {
  expect(() => forecastPlanSync(given as never, {runs: 1})).toThrow(
    "invalid project; not one that loadProject returns"
  );
});
