import type {Report} from "../../check/reporter.js";
import {employedAt, startTotals} from "../../pipeline/startTotals.js";
import type {Figure} from "../../project/figure.js";
import type {Lever} from "../../project/lever.js";
import {leverBaseline} from "../../project/leverBaseline.js";
import type {ModelSetup} from "../../project/modelSetup.js";
import type {PopulationTable} from "../../project/project.js";
import {usualDefinition} from "../../project/usualDefinition.js";
import {dataFault} from "../dataFault.js";

/** Assessments of the nation in 2021 (1078.4万人次, figure CN06a of Changzhou's folder) for each of its high-skilled people (over 60 million), and the times that is far. */
const assessed = {perHighSkilled: 0.18, times: 5};

/** Of the people of 16 to 59, no fewer than this part are employed. */
const leastEmployed = 0.6;

/**
 * How fast all people of Shenzhen became more, a year, between the censuses of 2010 and 2020: 10,423,973 to 17,560,061, 5.35%.
 *
 * @see 深圳市统计局, 深圳市第七次全国人口普查公报, 2021-05-17
 */
const fastestGrowth = 0.0535;

/**
 * Yearly quantities of programmes that the place has not the people for, whether or not they have a source: courses and assessments many
 * times those of the nation for its high-skilled people, a school that takes in more than all people of an age, and arrivals beyond the
 * growth of the fastest city. The people of an age are those that the employed at the start imply, with the ages of population.csv.
 *
 * @param setup - programmes, start year and definitions, of which the one counts that is stated, or the first
 * @param parts - levers, figures and population of the folder
 * @param report - receives what is doubtful, of levers.yaml
 */
export function checkVolumes(
  setup: ModelSetup,
  {
    levers,
    figures,
    population
  }: {levers: readonly Lever[]; figures: readonly Figure[]; population: PopulationTable},
  report: Report
): void {
  const {programmes, startYear} = setup;
  const [, highSkilled] = usualTotals(setup, figures).highSkilled;
  const employed = employedAtStart(setup, figures);
  const candidates = assessed.times * highSkilled * assessed.perHighSkilled;
  const mosts: Record<string, {of: "candidates" | "age" | "growth"; most: number}> = {
    course: {of: "candidates", most: candidates},
    apprenticeship: {of: "candidates", most: candidates},
    assessment: {of: "candidates", most: candidates},
    competition: {of: "candidates", most: candidates},
    school: {of: "age", most: (employed / leastEmployed) * shareOfAge(population, startYear)},
    recruitment: {of: "growth", most: fastestGrowth * employed}
  };
  levers.forEach((lever, at) => {
    const kind = programmes.find((programme) => programme.lever === lever.id)?.kind ?? "";
    const got = leverBaseline(lever, startYear + 1);
    if (!Object.hasOwn(mosts, kind) || got <= mosts[kind].most) return;
    const {of, most} = mosts[kind];
    const rounded = Number(most.toPrecision(2));
    report(["levers", at, "baseline"], dataFault("largeVolume", {of, got, most: rounded}));
  });
}

/** Of the people of 16 to 59 in the year nearest to one, those of a single age of 16 to 18, the most numerous. */
function shareOfAge({years, male, female}: PopulationTable, year: number): number {
  const distances = years.map((each) => Math.abs(each - year));
  const row = distances.indexOf(Math.min(...distances));
  const people = (age: number) => male[row][age] + female[row][age];
  const working = Array.from({length: 44}, (_, i) => people(16 + i));
  return Math.max(...working.slice(0, 3)) / working.reduce((sum, each) => sum + each, 0);
}

/** The employed at the start by the definition that is stated, or the first, at most: where it is given within limits, the upper. */
export function employedAtStart(
  setup: Pick<ModelSetup, "definitions" | "definition">,
  figures: readonly Figure[]
): number {
  const totals = usualTotals(setup, figures);
  const [, highSkilled] = totals.highSkilled;
  return Math.max(...[0, 1].map((u) => employedAt(totals, highSkilled, u)));
}

const usualTotals = (
  setup: Pick<ModelSetup, "definitions" | "definition">,
  figures: readonly Figure[]
) => startTotals(setup.definitions, figures, usualDefinition(setup));
