import {expect, test} from "vitest";
import {priorText} from "../../reports/components/text/priorText.js";
import {printAssumptions} from "../../src/cli/forecast/printAssumptions.js";
import {createPaint} from "../../src/cli/terminal/setting.js";
import {en} from "../../src/cli/words/en.js";
import {loadProject} from "../../src/data/index.js";
import {modelParameters} from "../../src/pipeline/modelParameters.js";
import {parametersAt} from "../../src/pipeline/parametersAt.js";
import {parameterNames} from "../../src/project/parameterNames.js";
import {changeTargets} from "../../src/scenario/changeTarget.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";

const {assumptions} = await loadProject("data");

test("changeTargets([], assumptions) shows every assumption of the city where the model runs it", () => {
  const space = modelParameters({assumptions});
  const atZero = parametersAt(
    space,
    new Float64Array(space.coordinates.length),
    new Float64Array(space.names.length)
  );
  const targets = new Map(changeTargets([], assumptions).map((target) => [target.id, target]));
  expect(targets.size).toBe(assumptions.flatMap(parameterNames).length);
  for (const [id, {base}] of targets) {
    const at = space.names.indexOf(id);
    expect([id, base(2026)]).toEqual([id, space.typical[at]]);
    // Medians of the components of a simplex do not sum to 1: it runs at their means.
    if (space.owners[at].component === null) expect([id, base(2026)]).toEqual([id, atZero[at]]);
  }
});

// The median of Beta(1, b) is 1 - 2^(-1/b).
test("a beta is shown at its median in the words of pages and terminal, not at its mean", () => {
  const [one] = assumptions.filter(({prior}) => prior.family === "beta");
  const assumption = {...one, prior: {family: "beta" as const, a: 1, b: 4}};
  expect(changeTargets([], [assumption])[0].base(2026)).toBeCloseTo(1 - 0.5 ** 0.25, 5);
  expect(priorText(assumption, "en")).toBe("median 0.159, Beta(1, 4)");
  expect(priorText(assumption, "zh")).toBe("中位数 0.159, Beta(1, 4)");
  const targets = [
    {id: "T01", restsOn: [{id: assumption.id, name: assumption.name, share: 1}]}
  ] as unknown as Forecast["targets"];
  const setting = {
    language: "en" as const,
    words: en.result,
    width: 100,
    paint: createPaint(false)
  };
  const printed = printAssumptions({targets}, {assumptions: [assumption]}, setting);
  expect(printed).toContain("median 15.9%");
});
