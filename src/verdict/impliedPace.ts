import {compilePipeline} from "../pipeline/compilePipeline.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import type {Finding} from "../project/finding.js";
import type {Grade} from "../project/indicator.js";
import type {Project} from "../project/project.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {readScenario} from "../scenario/readScenario.js";
import {recentPace} from "./recentPace.js";
import {bothReports} from "./words/bothReports.js";

/** How many times the published pace may lie outside what the setup implies before it is told. */
const mostTimes = 1.25;

/** What newly added can mean, whose first year the setup implies. */
const meanings = [
  "certificates",
  "newPeople",
  "newPeopleWithArrivals",
  "netGrowth",
  "netGrowthEver"
];

/**
 * Compares the pace that the setup implies with the published one, before any fit: the additions of the first simulated year at the
 * centre of all priors, without chance, under every meaning of newly added; and the last published flow, or the yearly change of the stock.
 *
 * @param project - a checked project; its fit is not used
 * @returns a finding for each grade whose published pace lies more than 1.25 times outside what any meaning implies; none where nothing is
 * published
 * @example
 * impliedPace(loadProject("data")) // => []
 */
export function impliedPace(project: Project): Finding[] {
  const grades: readonly Grade[] = ["skilled", "highSkilled"];
  const ids = grades.flatMap((grade) => meanings.map((meaning) => `${meaning}.${grade}`));
  const {setup, scenarios, levers, assumptions, plan, figures} = project;
  const years = simulatedYears(setup.startYear, setup.startYear + 1);
  const base = readScenario(setup.scenario, scenarios);
  const pipeline = compilePipeline(project, {
    scenario: compileScenario(base, {scenarios, levers, assumptions, plan, years}),
    until: setup.startYear + 1,
    process: "none",
    drivers: false,
    indicators: ids
  });
  const out = new Float64Array(ids.length * 2);
  pipeline.simulate({theta: pipeline.typical(), seed: 1, run: 0}, out);
  return grades.flatMap((grade, g): Finding[] => {
    const from = g * meanings.length;
    const implied = meanings.map((_, i) => out[2 * (from + i) + 1]);
    const paces = pipeline.indicators
      .slice(from, from + meanings.length)
      .flatMap((each) => recentPace(each, figures, plan.placeCode) ?? []);
    const [published] = paces;
    if (!published) return [];
    const [low, high] = [Math.min(...implied), Math.max(...implied)];
    if (published.pace >= low / mostTimes && published.pace <= high * mostTimes) return [];
    const facts = {grade, low, high, ...published};
    return [
      {
        id: `implied-pace-${grade}`,
        kind: "diagnostic",
        severity: "matters",
        text: bothReports((words) => words.impliedPace(facts)),
        figures: published.figures,
        targets: []
      }
    ];
  });
}
