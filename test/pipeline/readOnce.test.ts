import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {compilePipeline} from "../../src/pipeline/compilePipeline.js";
import {readOnce} from "../../src/pipeline/readOnce.js";
import {simulatedYears} from "../../src/pipeline/simulatedYears.js";
import {eachSingleNumber} from "../../src/pipeline/singleNumbers.js";
import type {Change} from "../../src/project/scenario.js";
import {type ChangeTarget, changeTargets} from "../../src/scenario/changeTarget.js";
import {compileScenario} from "../../src/scenario/compileScenario.js";
import {customScenario} from "../../src/scenario/customScenario.js";

const project = loadProject("data");
const {levers, assumptions, scenarios, setup, plan} = project;
const years = simulatedYears(setup.startYear, 2029);
/** A change that is within the range of anything, and is none of its centre. */
const halfway = ({id, base, range: [low, high]}: ChangeTarget) => {
  // A capacity binds where it is small.
  if (id === "capacity.bodies") return 50;
  const centre = base(2027);
  if (low > -1e6 && low !== centre) return (centre + low) / 2;
  return high < 1e6 ? (centre + high) / 2 : centre + 1;
};
/** Two runs with noise: all indicators by year. */
const outcome = (changes: Change[]) => {
  const scenario = compileScenario(customScenario(changes), {
    scenarios,
    levers,
    assumptions,
    years,
    plan
  });
  const pipeline = compilePipeline(project, {
    scenario,
    until: 2029,
    process: "diffusion",
    drivers: true
  });
  const out = new Float64Array(pipeline.indicators.length * (years.length + 1));
  return [0, 1].flatMap((run) => {
    pipeline.simulate({theta: pipeline.typical(), seed: 1, run}, out);
    return [...out];
  });
};
/** What acts only beside a lever, with that lever in use. */
const together = new Map(
  eachSingleNumber().flatMap(([id, {beside}]): [string, Change[]][] => {
    const lever = changeTargets(levers, assumptions).find((one) => one.id === beside);
    if (!lever) return [];
    return [[id, [{target: lever.id, operation: "set", value: halfway(lever), from: 2026}]]];
  })
);

test("every lever and assumption of a project changes a run from 2026 on, or is one that a run reads once", () => {
  const once = readOnce(setup);
  for (const target of changeTargets(levers, assumptions)) {
    const others = together.get(target.id) ?? [];
    const change: Change = {
      target: target.id,
      operation: "set",
      value: halfway(target),
      from: 2026
    };
    const same = outcome([...others, change]).every((value, i, all) =>
      Object.is(value, untouched(others)[i] ?? all)
    );
    expect(`${target.id}: ${same ? "once" : "by year"}`).toBe(
      `${target.id}: ${once.has(target.id) ? "once" : "by year"}`
    );
  }
});

const held = new Map<string, number[]>();
function untouched(changes: Change[]): number[] {
  const key = JSON.stringify(changes);
  const known = held.get(key) ?? outcome(changes);
  held.set(key, known);
  return known;
}
