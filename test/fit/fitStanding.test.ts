import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {fitInputs} from "../../src/fit/fitInputs.js";
import {fitStanding} from "../../src/fit/fitStanding.js";
import type {Figure} from "../../src/project/figure.js";
import type {Fit} from "../../src/project/fitRecord.js";

const project = loadProject("data");
const fit = project.fit as Fit;
const [stock] = project.figures.filter(({id}) => id === "CZ02");
/** The high-skilled at the end of 2025. */
const later: Figure = {...stock, id: "N1", period: "2025-12-31", value: 452000};
const medals: Figure = {...later, id: "N2", indicator: "national_competition_gold"};

test("fitStanding(fit, project): a figure entered since awaits a fit, wherever it stands among the figures", () => {
  const {figures} = project;
  for (const entered of [
    [...figures, later],
    [later, ...figures],
    [...figures.slice(0, 9), later, ...figures.slice(9)]
  ])
    expect(fitStanding(fit, {...project, figures: entered})).toEqual({
      ...fit,
      awaiting: [{figure: "N1", role: "highSkilled"}]
    });
});

test("fitStanding(fit, project): a figure of a simulated year stays known once a fit was made from it; a bound and one of the start do not", () => {
  const bound: Figure = {...later, id: "N3", period: "2026-12-31", bound: "more_than"};
  const all = {...project, figures: [...project.figures, later, bound]};
  const made: Fit = {...fit, inputs: fitInputs(all), figures: all.figures.map(({id}) => id)};
  const observed = [{figure: "N1", role: "highSkilled"}];
  expect(fitStanding(made, all)).toEqual({...made, observed});
  const next: Figure = {...later, id: "N4", period: "2027-12-31", value: 490000};
  expect(fitStanding(made, {...all, figures: [...all.figures, next]})).toEqual({
    ...made,
    observed,
    awaiting: [{figure: "N4", role: "highSkilled"}]
  });
});

test("fitStanding(fit, project): what a fit would not take in leaves the fit as it is", () => {
  expect(fitStanding(fit, project)).toBe(fit);
  const elsewhere = {...later, place: "苏州", placeCode: "320500"};
  expect(fitStanding(fit, {...project, figures: [...project.figures, elsewhere]})).toBe(fit);
});

test("fitStanding(fit, project): a figure entered since that nothing reads is named, unless a target is judged by it or an assumption rests on it", () => {
  const entered = {...project, figures: [...project.figures, medals]};
  expect(fitStanding(fit, entered)).toEqual({...fit, unread: ["N2"]});
  const rank = {...medals, indicator: "high_skilled_density_rank_in_province"};
  expect(fitStanding(fit, {...entered, figures: [...project.figures, rank]})).toBe(fit);
  const [first, ...others] = project.assumptions;
  const cited = {...first, basis: {...first.basis, sources: ["N2"]}};
  expect(fitStanding(fit, {...entered, assumptions: [cited, ...others]})).toBe(fit);
});

test("fitStanding(fit, project): a figure changed or taken away, and any other input changed, is stale", () => {
  const changed = project.figures.map((one) => (one === stock ? {...one, value: 1} : one));
  const fewer = project.figures.filter((one) => one !== stock);
  for (const other of [
    {...project, figures: changed},
    {...project, figures: [...changed, later]},
    {...project, figures: fewer},
    {...project, figures: [...fewer, later]},
    {...project, figures: [...project.figures, later], levers: []}
  ])
    expect(fitStanding(fit, other)).toEqual({...fit, stale: true});
});

test("fitStanding(fit, project): a record that does not name its figures is stale beside any new one", () => {
  const {figures: _, ...old} = fit;
  expect(fitStanding(old, project)).toBe(old);
  expect(fitStanding(old, {...project, figures: [...project.figures, later]}).stale).toBe(true);
});

test("the record of the shipped fit names the figures that it was made from", () => {
  const figures = project.figures.filter(({id}) => fit.figures?.includes(id));
  expect(fitInputs({...project, figures})).toBe(fit.inputs);
  expect(fit.figures).toEqual(project.figures.map(({id}) => id));
});
