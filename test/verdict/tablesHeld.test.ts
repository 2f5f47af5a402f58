import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";

test("tables by age that do not reach as far as the runs are said, in both languages; those that do are not", async () => {
  const project = loadProject("data");
  const said = async (rest: Partial<typeof project>, until: number) => {
    const options = {runs: 8, until, explain: false, indicators: ["skilled"]};
    const {findings} = await forecastPlan({...project, ...rest}, options);
    return findings.filter(({id}) => id === "mortality-held" || id === "population-far");
  };
  expect(await said({}, 2039)).toEqual([]);
  const [held] = await said({}, 2040);
  expect(held.text.en).toContain("given for 2010–2040, the runs go from 2024 to 2040");
  expect(held.text.zh).toContain("沿用最近一期的死亡率");
  const {population} = project;
  const early = {...population, years: population.years.map((year) => year - 30)};
  const [far] = await said({population: early}, 2035);
  expect(far.text.en).toContain("those of the population of 2010");
});
