import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {fitInputs} from "../../src/fit/fitInputs.js";
import {fitStanding} from "../../src/fit/fitStanding.js";
import type {Figure} from "../../src/project/figure.js";
import type {Fit} from "../../src/project/fitRecord.js";
import type {Project} from "../../src/project/project.js";
import {awaitingFindings, observedRows} from "../../src/verdict/awaitingFigures.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";

const project = loadProject("data");
const figure = (id: string) => project.figures.find((one) => one.id === id) as Figure;
const stock: Figure = {...figure("CZ02"), id: "N1", period: "2025-12-31", value: 452000};
const added: Figure = {...figure("CZ11a"), id: "N2", period: "2025", value: 16800, published: ""};

function entered(...figures: Figure[]): Project {
  const all = {...project, figures: [...project.figures, ...figures]};
  return {...all, fit: fitStanding(project.fit as Fit, all)};
}

/** The same with a record of a fit that was made from them. */
function fitted(...figures: Figure[]): Project {
  const all = {...project, figures: [...project.figures, ...figures]};
  const known = all.figures.map(({id}) => id);
  const made = {...(project.fit as Fit), inputs: fitInputs(all), figures: known};
  return {...all, fit: fitStanding(made, all)};
}

const asked = {runs: 48, explain: false, indicators: ["highSkilledEver"]};

test("observedRows(project): a figure is a row of the target whose headline reads it, any other of its own", () => {
  expect(observedRows(project)).toEqual({rows: [], targets: [], bounds: []});
  const {rows, targets} = observedRows(entered(stock, added));
  expect(rows.map(({id, target, period, value}) => [id, target, period, value])).toEqual([
    ["N1", "high_skilled_stock", "2025-12-31", 452000],
    ["N2", "T01", "2025", 16800]
  ]);
  expect(targets[0].readings[0]).toMatchObject({
    aggregate: "end",
    mixes: {
      alternative: "counting",
      indicators: {ever: "highSkilledEver", resident: "highSkilledResident", present: "highSkilled"}
    }
  });
  expect(targets[1]).toBe(project.plan.targets.find(({id}) => id === "T01"));
});

test("forecastPlan(project): every run gives a figure that was entered since the fit, under the option that holds in it", () => {
  const forecast = forecastPlanSync(entered({...stock, value: 447000}), asked);
  expect(forecast.outturns?.used).toEqual([
    {rows: ["N1"], value: 447000, unit: "person", through: "2025-12-31", part: 1}
  ]);
  const years = [forecast, forecastPlanSync(project, asked)].map(({indicators}) => {
    const ever = indicators.find(({id}) => id === "highSkilledEver");
    const at = ever?.years.indexOf(2025) ?? -1;
    return [ever?.lower95[at] ?? 0, ever?.lower80[at] ?? 0];
  });
  // Where the count is of those ever certified, the number is theirs; where it is another, it is higher.
  const [known, unknown] = years.map(([lowest, low]) => [lowest - 447000, low - lowest]);
  expect(Math.abs(known[0])).toBeLessThan(500);
  expect(known[1]).toBeLessThan(500);
  expect(unknown[1]).toBeGreaterThan(1000);
});

test("forecastPlan(project): of a target's own number the verdict says what is known, as of a registered one", () => {
  const forecast = forecastPlanSync(entered(added), asked);
  expect(forecast.outturns?.used[0]).toMatchObject({rows: ["N2"], target: "T01"});
  const [first] = forecast.targets;
  expect(first.note?.en).toContain("16,800 people known by 31 December 2025 of 50,000 people");
  expect(forecast.asOf).toBeUndefined();
});

test("forecastPlan(project): a known year stays known once a fit was made from it, in runs that count alike", () => {
  const forecast = forecastPlanSync(fitted(added), {
    ...asked,
    indicators: ["newPeople.highSkilled"]
  });
  expect(forecast.outturns?.used[0]).toMatchObject({rows: ["N2"], target: "T01", value: 16800});
  // The parameters have been fitted to it: what it says of them is not counted again.
  expect(forecast.outturns?.effective).toBe(forecast.runs);
  expect(forecast.targets[0].note?.en).toContain("16,800 people known by 31 December 2025");
  expect(forecast.findings.find(({id}) => id === "outturns")?.text.en).toContain(
    "The published N2 is taken in: every run gives what is reported, and all count alike."
  );
  expect(forecast.findings.some(({id}) => id === "awaiting")).toBe(false);
  expect(forecast.variance).toEqual([]);
});

test("forecastPlan(project): of a figure that was fitted and a later one, runs count by the later one alone", () => {
  const later: Figure = {...added, id: "N5", period: "2026", value: 17500};
  const both = entered(added, later);
  const known = both.figures.filter(({id}) => id !== "N5");
  const made: Fit = {
    ...(project.fit as Fit),
    inputs: fitInputs({...both, figures: known}),
    figures: known.map(({id}) => id)
  };
  const forecast = forecastPlanSync({...both, fit: fitStanding(made, both)}, asked);
  expect(forecast.outturns?.used.map(({rows, value}) => [rows[0], value])).toEqual([
    ["N2", 16800],
    ["N5", 17500]
  ]);
  const {effective = 0} = forecast.outturns ?? {};
  expect(effective).toBeGreaterThan(forecastPlanSync(both, asked).outturns?.effective ?? 0);
  expect(effective).toBeLessThan(forecast.runs);
});

test("forecastPlan(project): an entered figure that the runs cannot give says so, and names no target that is none", () => {
  const early = {...stock, id: "N3", period: "2024-12-31", bound: "at_least" as const};
  const bound = {...stock, id: "N4", bound: "at_least" as const};
  const forecast = forecastPlanSync(entered(bound), asked);
  expect(forecast.outturns?.used).toEqual([]);
  expect(forecast.outturns?.idle.map(({row, target}) => [row, target])).toEqual([
    ["N4", undefined]
  ]);
  expect(forecast.findings.find(({id}) => id === "outturn-idle-N4")?.text.en).toBe(
    "N4, entered since the fit, is left out: it prints a bound and not the number; only a new fit takes it in."
  );
  // Of a date that is listed already a fit takes in nothing.
  expect(entered(early).fit?.awaiting).toBeUndefined();
});

test("forecastPlan(project): a density of a year to come is given by the runs, and judges no rank", () => {
  const [density] = project.figures.filter(({id}) => id === "CZ03");
  const later: Figure = {...density, id: "N7", period: "2025-12-31", value: 1490};
  const {outturns, targets} = forecastPlanSync(entered(later), asked);
  expect(outturns?.used.map(({rows, value}) => [rows, value])).toEqual([[["N7"], 1490]]);
  expect(outturns?.idle).toEqual([]);
  expect(targets.find(({id}) => id === "T05")?.probability).toBe(12 / 15);
});

test("awaitingFindings(project) names the figures, and nothing where none awaits a fit", () => {
  expect(awaitingFindings(project)).toEqual([]);
  expect(awaitingFindings(entered(stock, added)).map(({figures}) => figures)).toEqual([
    ["N1", "N2"]
  ]);
});

test("forecastPlan(project) says of a figure entered since that nothing reads how it would count", () => {
  const medals = {...stock, id: "N6", indicator: "national_competition_gold"};
  const found = forecastPlanSync(entered(medals), {...asked, runs: 16}).findings.find(
    ({id}) => id === "unread"
  );
  expect(found).toMatchObject({severity: "matters", figures: ["N6"]});
  expect(found?.text.zh).toContain("没有用到的公布数：N6");
});
