import {beforeAll, expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {fitProject} from "../../src/fit/fitProject.js";
import type {FitState} from "../../src/fit/fitState.js";
import {calibrationOf, prepareHistory} from "../../src/fit/history.js";
import {priorSeries} from "../../src/fit/paceSeries.js";
import {type FitBlock, prepareMoves} from "../../src/fit/prepareMoves.js";
import type {Fit} from "../../src/project/fitRecord.js";
import {smallProject, withFigure} from "./fixture.js";

const particles = 60;
let fit: Fit;

beforeAll(async () => {
  fit = await fitProject(smallProject(), {particles});
});

test("fitProject(project) explains the figures it was given, and says what they do not inform", () => {
  const own = ["CZ02", "CZ01", "CZ03", "CZ11a", "CZ12", "CZ13", "CZ33a"];
  expect(fit.predictive.map(({figure}) => figure)).toEqual(own);
  expect(fit.predictive.filter(({inside}) => !inside)).toEqual([]);
  for (const {contraction, assumption, figures} of fit.parameters) {
    if (contraction < 0.1) expect(assumption).toBe(true);
    expect(figures.length > 0).toBe(!assumption);
    for (const figure of figures) expect(own).toContain(figure);
  }
  expect(fit.parameters.filter(({assumption}) => assumption).length).toBeGreaterThan(20);
  for (const {options} of fit.alternatives)
    expect(options.reduce((sum, {posterior}) => sum + posterior, 0)).toBeCloseTo(1, 2);
  expect(fit.sample.rows).toHaveLength(particles);
  // Every particle belongs to one counting rule, in proportion to what the record says of them.
  const [counting] = fit.alternatives;
  counting.options.forEach(({id, posterior}) => {
    const column = fit.sample.coordinates.indexOf(`counting=${id}`);
    const share = fit.sample.rows.reduce((sum, row) => sum + row[column], 0) / particles;
    expect(Math.abs(share - posterior)).toBeLessThanOrEqual(1 / particles);
  });
  expect(fit.diagnostics.chains.map(({option}) => option)).toEqual(["ever", "resident", "present"]);
  expect(fit.diagnostics.distinct).toBeLessThanOrEqual(particles);
  expect(fit.diagnostics.effectiveSampleSize).toBeLessThanOrEqual(fit.diagnostics.distinct);
  expect(fit.identifiability.says.en).toMatch(/rest on assumptions alone/);
});

test("fitProject(project, {elsewhere}) whose particles others move gives the same record", async () => {
  const move = prepareMoves(smallProject());
  let moved = 0;
  const elsewhere = async (block: FitBlock) => {
    moved += block.logLikelihood.length;
    return move(structuredClone(block));
  };
  expect(await fitProject(smallProject(), {particles, elsewhere})).toEqual(fit);
  expect(moved).toBeGreaterThan(5 * particles);
});

test("fitProject(project, {state}) goes on from an interruption to the same bytes", async () => {
  const controller = new AbortController();
  let kept: FitState | undefined;
  let sweeps = 0;
  const stopped = fitProject(smallProject(), {
    particles,
    signal: controller.signal,
    onState: (state) => {
      if (++sweeps === 4) {
        kept = JSON.parse(JSON.stringify(state()));
        controller.abort();
      }
    }
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(await fitProject(smallProject(), {particles, state: kept})).toEqual(fit);
  const other = fitProject(smallProject(), {particles, seed: 2, state: kept});
  await expect(other).rejects.toThrow(/invalid state; of a fit of other inputs/);
  const [chain] = kept!.chains;
  const cut = {...kept!, chains: [{...chain, particles: chain.particles.slice(1)}]};
  await expect(fitProject(smallProject(), {particles, state: cut})).rejects.toThrow(
    /invalid state.chains\[0\].particles; \d+ numbers are needed/
  );
});

test("fitProject(a figure in 万) is refused before it is fitted, naming the figure and the factor", async () => {
  const wrong = withFigure(smallProject(), "CZ02", 43.5);
  await expect(fitProject(wrong, {particles})).rejects.toThrow(
    /invalid figure CZ02; about 10000 times too small .*1 万 is 10,000: 43.5/
  );
});

test("fitProject(contradictory figures) converges and names the contradiction", async () => {
  const project = smallProject(({places}) => {
    places[0].segments[0].observations = [
      {figure: "CZ02", role: "highSkilled"},
      {figure: "CZ11b", role: "highSkilled"}
    ];
  });
  const apart = withFigure(project, "CZ11b", 480000);
  const exact = {
    ...apart,
    figures: apart.figures.map((figure) =>
      figure.id === "CZ11b" ? {...figure, bound: "exact" as const, period: "2024-12-31"} : figure
    )
  };
  const {findings, diagnostics} = await fitProject(exact, {particles});
  expect(diagnostics.stages.at(-1)!.temperature).toBe(1);
  const found = findings.filter(({kind}) => kind === "conflict");
  expect(found.flatMap(({figures}) => figures).sort()).toEqual(["CZ02", "CZ11b"]);
});

test("fitProject(project) says how many series its prior of the pace rests on, stocks of other places among them", () => {
  const project = loadProject("data");
  expect(fit.pace.series).toBe(smallProject().calibration?.pace?.length);
  const history = prepareHistory(project, calibrationOf(project, "use"));
  expect(project.fit?.pace.series).toBe(priorSeries(history).length);
  expect(project.fit?.pace.series).toBeGreaterThan(fit.pace.series);
});

test("fitProject(project) gives the least and the greatest spread of what no figure moves, on either side of 1", () => {
  const [least, greatest] = fit.diagnostics.uninformed;
  expect(least).toBeLessThan(1);
  expect(greatest).toBeGreaterThan(1);
});

test("fitProject(project) gives the penalty of every option of the counting rule, and of other alternatives none", () => {
  const [counting, ...others] = fit.alternatives;
  for (const {objective} of counting.options) expect(Number.isFinite(objective)).toBe(true);
  for (const {options} of others)
    expect(options.map(({objective}) => objective)).toEqual(options.map(() => null));
});
