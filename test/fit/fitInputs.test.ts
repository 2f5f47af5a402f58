import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {fitInputs} from "../../src/fit/fitInputs.js";

const project = loadProject("data");
const record = (name: string) => JSON.parse(readFileSync(`data/evidence/${name}.json`, "utf8"));

// The cheap check of freshness: run npm run evidence when it fails.
test("the records of data/evidence were made from the figures and assumptions as they stand", () => {
  const now = fitInputs(project);
  for (const name of ["fit", "backtest", "sbc", "effects"])
    expect(`${name} ${record(name).inputs}`).toBe(`${name} ${now}`);
});

test("fitInputs(project) changes with every input of a fit, and with nothing else", () => {
  const inputs = fitInputs(project);
  const [figure] = project.figures;
  const changed = [
    {figures: project.figures.with(0, {...figure, value: figure.value + 1})},
    {figures: project.figures.with(0, {...figure, precision: 17})},
    {assumptions: project.assumptions.slice(1)},
    {levers: project.levers.slice(1)},
    {setup: {...project.setup, startYear: 2023}},
    {setup: {...project.setup, definitions: project.setup.definitions.toReversed()}},
    {calibration: undefined},
    {mortality: {...project.mortality, source: "another"}},
    {population: {...project.population, source: "another"}}
  ];
  for (const change of changed) expect(fitInputs({...project, ...change})).not.toBe(inputs);
  expect(
    fitInputs({
      ...project,
      figures: project.figures.with(0, {...figure, note: "another"}),
      scenarios: [],
      findings: [],
      fit: undefined
    })
  ).toBe(inputs);
});

test("fitInputs(project) does not change with a name, a reason, or the definition that the bureau states", () => {
  const {setup} = project;
  const [level, ...levels] = setup.levels;
  const [first, second] = setup.definitions;
  const another = {zh: "别的", en: "another"};
  for (const change of [
    {definition: second.id},
    {place: {...another, short: "别"}},
    {levels: [{...level, name: another}, ...levels]},
    {definitions: [{...first, reason: another}, second]}
  ])
    expect(fitInputs({...project, setup: {...setup, ...change}})).toBe(fitInputs(project));
});
