import fc from "fast-check";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {attributeChange, type VerdictChange} from "../../src/decide/attributeChange.js";
import {changeRows, describeChanges} from "../../src/decide/describeChanges.js";
import type {LiveVintage} from "../../src/decide/vintage.js";
import type {Project} from "../../src/project/project.js";

const register = {progress: "data/examples/changzhou-progress.csv"};
const plain: Project = {...loadProject("data"), fit: undefined};
const registered: Project = {...plain, progress: loadProject("data", register).progress};
const vintage = (project: Project, more: Partial<LiveVintage> = {}): LiveVintage => ({
  project,
  scenario: "recent-pace",
  seed: 1,
  runs: 12,
  until: 2030,
  asOf: "2026-09-30",
  ...more
});

/** A project with one assumption in other words, by which some probabilities move. */
const assumed = (project: Project): Project => ({
  ...project,
  assumptions: project.assumptions.map((one) =>
    one.id === "realisation.enterpriseAssessment" || one.id.startsWith("realisation.")
      ? {...one, prior: {family: "lognormal", median: 1.3, low: 1.1, high: 1.6}}
      : one
  )
});

/** That the shares of every verdict add up: exactly in points, to rounding errors in probability. */
function expectSums(moved: readonly VerdictChange[]): void {
  for (const {shares, points, before, after} of moved) {
    if (points === null) continue;
    expect(shares.reduce((sum, one) => sum + one.points, 0)).toBe(points);
    const whole = shares.reduce((sum, one) => sum + one.probability, 0);
    expect(whole).toBeCloseTo((after?.probability ?? 0) - (before?.probability ?? 0), 12);
    const medians = shares.map(({median}) => median);
    if (medians.every((one) => one !== null)) {
      const moves = (after?.median ?? 0) - (before?.median ?? 0);
      const scale = Math.abs(after?.median ?? 0) + 1;
      expect(medians.reduce((sum, one) => sum + (one ?? 0), 0) / scale).toBeCloseTo(
        moves / scale,
        10
      );
    }
  }
}

test("attributeChange(from, to): the shares of whatever changed add up to the whole move", async () => {
  const change = fc.record({
    progress: fc.boolean(),
    assumptions: fc.boolean(),
    scenario: fc.constantFrom("recent-pace", "plan-delivered"),
    seed: fc.constantFrom(1, 2)
  });
  await fc.assert(
    fc.asyncProperty(change, async ({progress, assumptions, scenario, seed}) => {
      const base = progress ? registered : plain;
      const to = vintage(assumptions ? assumed(base) : base, {scenario, seed});
      const {moved, causes} = await attributeChange(vintage(plain), to);
      expectSums(moved);
      expect(causes).toEqual([
        ...(progress ? ["outturns"] : []),
        ...(assumptions ? ["assumptions"] : []),
        ...(scenario === "recent-pace" ? [] : ["scenario"]),
        ...(seed === 1 ? [] : ["draws"])
      ]);
    }),
    {numRuns: 4, seed: 7}
  );
});

test("attributeChange(from, to) names new outturns for the verdicts that they turn, and nothing else", async () => {
  const {moved, inputs} = await attributeChange(vintage(plain), vintage(registered));
  const work = moved.find(({target}) => target === "T12");
  expect([work?.before?.status, work?.after?.status]).toEqual(["evidence", "due"]);
  expect(new Set(moved.flatMap(({turnedBy}) => turnedBy))).toEqual(new Set(["outturns"]));
  expect(inputs.map(({group, items}) => [group, items.length])).toEqual([["outturns", 45]]);
});

test("attributeChange(from, to) gives the program what the same inputs say otherwise than when they were kept", async () => {
  const {verdicts} = await attributeChange(vintage(plain), vintage(plain));
  const kept = verdicts.map((one) =>
    one.id === "T01" ? {...one, probability: 0.9, median: 60_000} : one
  );
  const {moved, causes} = await attributeChange(vintage(plain, {targets: kept}), vintage(plain));
  expectSums(moved);
  expect(moved.map(({target}) => target)).toEqual(["T01"]);
  expect(moved[0].shares.map(({cause}) => cause)).toEqual(["program"]);
  expect(causes).toEqual(["program"]);
});

test("attributeChange(from, to): the same words have not moved within the Monte Carlo error of a median; beyond it, the medians are the reason", async () => {
  const {verdicts} = await attributeChange(vintage(plain), vintage(plain));
  const open = verdicts.find(({probability, median}) => probability === null && median !== null);
  const shifted = (part: number) =>
    verdicts.map((one) => {
      if (one !== open || one.median === null) return one;
      const width = (one.upper80 ?? 0) - (one.lower80 ?? 0);
      return {...one, median: Number((one.median + part * width).toPrecision(6))};
    });
  const changesFrom = (part: number) =>
    attributeChange(vintage(plain, {targets: shifted(part)}), vintage(plain));
  // Of 12 runs 1.96 · √2 · √(π/2) / 2.56 / √12 = .39 of the interval.
  expect((await changesFrom(0.35)).moved).toEqual([]);
  const changes = await changesFrom(0.45);
  expect(changes.moved.map(({target}) => target)).toEqual([open?.id]);
  expect(changes.moved[0].after?.probability).toBeNull();
  expect(changeRows(changes, plain.plan, "en")[0].why).toMatch(
    /^version of the program: median from \S+ to \S+$/
  );
});

test("attributeChange(from, to) keeps a move whole where the earlier cannot be made again", async () => {
  const {verdicts} = await attributeChange(vintage(plain), vintage(plain));
  const kept = verdicts.map((one) => (one.id === "T01" ? {...one, probability: 0.9} : one));
  const from = {...vintage(plain, {targets: kept}), project: null};
  const {moved, inputs} = await attributeChange(from, vintage(plain));
  expectSums(moved);
  expect(moved[0].shares.map(({cause}) => cause)).toEqual(["together"]);
  expect(inputs).toEqual([]);
});

test("attributeChange(from, to) takes groups together of which some mixture cannot be computed", async () => {
  const renamed: Project = {
    ...plain,
    assumptions: plain.assumptions.filter(({id}) => id !== "realisation.enterpriseAssessment"),
    setup: {
      ...plain.setup,
      programmes: plain.setup.programmes.filter(({id}) => id !== "enterpriseAssessment")
    },
    levers: plain.levers.filter(({id}) => !id.includes("enterpriseAssessment")),
    scenarios: plain.scenarios.map((one) => ({...one, changes: [], base: undefined}))
  };
  const changed = await attributeChange(vintage(plain), vintage(renamed)).catch(String);
  if (typeof changed === "string") throw new Error(changed);
  expectSums(changed.moved);
  expect(changed.causes).toEqual(["together"]);
});

test("describeChanges and changeRows say what moved, by words and points that add up", async () => {
  const to = vintage(assumed(registered));
  const changes = await attributeChange(vintage(plain), to);
  const names = {from: "A", to: "B"};
  const [told, outturns, assumptions] = describeChanges(changes, names, "zh");
  expect(told).toContain(`${changes.moved.length}项目标的结论变了`);
  expect(outturns).toContain("新的进展：新增45项");
  expect(assumptions).toContain("假设改动：改动");
  const rows = changeRows(changes, plain.plan, "en");
  expect(rows.find(({id}) => id === "T12")).toMatchObject({
    before: "needs evidence",
    after: "not yet due",
    why: "new outturns"
  });
  for (const {id, why} of rows) {
    const {points, shares} = changes.moved.find(({target}) => target === id) as VerdictChange;
    if (points === null || !why.endsWith("(points)")) continue;
    const printed = [...why.matchAll(/([+−])(\d+)/g)].map(
      ([, sign, n]) => (sign === "+" ? 1 : -1) * Number(n)
    );
    expect(printed.reduce((sum, each) => sum + each, 0)).toBe(points);
    expect(printed.length).toBe(shares.filter((one) => one.points !== 0).length);
  }
});

test("attributeChange(from, to): a year that comes in moves T01 by its outturn alone, in exactly its points", async () => {
  const [row] = registered.progress ?? [];
  const reported = {...plain, progress: [{...row, target: "T01", period: "2025", value: 10000}]};
  const {moved, causes} = await attributeChange(vintage(plain), vintage(reported));
  expect(causes).toEqual(["outturns"]);
  const change = moved.find(({target}) => target === "T01");
  expect(change?.points).toBeLessThan(-5);
  expect(change?.shares.map(({cause, points}) => [cause, points])).toEqual([
    ["outturns", change?.points],
    ["program", 0]
  ]);
  expectSums(moved);
});
