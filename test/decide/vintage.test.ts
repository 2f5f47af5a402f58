import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {differingGroups, type LiveVintage, mixedVintage} from "../../src/decide/vintage.js";

const project = loadProject("data");
const fit = project.fit ?? expect.fail("data has a fit");
const draws = {scenario: "recent-pace", seed: 1, runs: 8, until: 2035};
const entered = {...project.figures[0], id: "NEW1"};
const from: LiveVintage = {project, ...draws};
const to: LiveVintage = {
  project: {
    ...project,
    figures: [...project.figures, entered],
    fit: {...fit, unread: ["NEW1"], awaiting: [{figure: "NEW1", role: "skilled"}]}
  },
  ...draws
};

test("differingGroups(from, to): a figure entered since is no new fit, though the fit is told that it leaves it out", () => {
  expect(differingGroups(from, to)).toEqual(["figures"]);
  const refitted = {...to, project: {...to.project, fit: {...fit, seed: 2}}};
  expect(differingGroups(from, refitted)).toEqual(["figures", "fit"]);
});

test("mixedVintage(from, to, taken): what a fit leaves out goes with the figures, the fit itself with the fit", () => {
  const [none, all] = [new Set<never>(), new Set(["figures"] as const)];
  expect(mixedVintage(from, to, none).project).toEqual(from.project);
  expect(mixedVintage(from, to, all).project).toEqual(to.project);
  const refitted = {...to, project: {...to.project, fit: {...to.project.fit, ...fit, seed: 2}}};
  const mixed = mixedVintage(from, refitted, new Set(["fit"] as const)).project;
  expect(mixed.fit).toEqual({...fit, seed: 2});
  expect(mixed.figures).toEqual(project.figures);
});
