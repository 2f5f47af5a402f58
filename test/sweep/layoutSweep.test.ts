import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {chunkName} from "../../src/sweep/chunkTask.js";
import {chunkAt, layoutSweep} from "../../src/sweep/layoutSweep.js";
import {readSweep} from "../../src/sweep/readSweep.js";

const project = loadProject("data/examples/ningbo");
const places = ["a", "b"].map((place) => ({place, project, document: `document ${place}`}));
const read = (more: string) =>
  readSweep(`schema: 1\nid: trial\nplaces: cities\nruns: 100\n${more}`);

const design = `design:
  kind: grid
  parameters: [{target: delivery, values: [0.5, 1], from: 2023}]
`;

test("layoutSweep(sweep, places) has a question a place, scenario and point, and chunks that cover the runs of each once", () => {
  const layout = layoutSweep(read(`chunk: 30\n${design}`), places);
  expect(layout.questions.map(({place, point}) => [place, point])).toEqual([
    ["a", 0],
    ["a", 1],
    ["b", 0],
    ["b", 1]
  ]);
  expect(layout.questions[1]!.scenario.changes.at(-1)).toEqual({
    target: "delivery",
    operation: "set",
    value: 1,
    from: 2023
  });
  const chunks = Array.from({length: layout.chunks}, (_, number) => chunkAt(layout, number));
  const ofLast = chunks.filter(({question}) => question === layout.questions[3]);
  expect(ofLast.map(({from, to}) => [from, to])).toEqual([
    [0, 30],
    [30, 60],
    [60, 90],
    [90, 100]
  ]);
  expect(new Set(chunks.map((chunk) => chunkName(chunk, "1"))).size).toBe(layout.chunks);
});

test("chunkName(task, version) depends on the version and on all that is asked", () => {
  const one = chunkAt(layoutSweep(read(""), places), 0);
  const other = chunkAt(layoutSweep(read("seed: 2"), places), 0);
  expect(chunkName(one, "1")).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set([chunkName(one, "1"), chunkName(one, "2"), chunkName(other, "1")]).size).toBe(3);
});

test.each([
  [
    design.replace("delivery", "delivry"),
    'sweep.yaml a delivry: expected a known lever or assumption, got "delivry"'
  ],
  ["indicators: [skiled]", 'expected a known indicator, got "skiled"; one of skilled'],
  ["scenarios: [recent-pase]", 'unknown scenario: "recent-pase"'],
  [
    "league: {indicator: skilled, year: 2030}",
    "the runs of a go from 2020 to 2025, not through 2030"
  ],
  [
    "league: {indicator: skilled, year: 2024, by: goal}",
    "the plan of a sets no goal of skilled for 2024"
  ]
])("layoutSweep refuses what a place does not have: %j", (more, why) => {
  expect(() => layoutSweep(read(more), places)).toThrow(why);
});

test("layoutSweep(sweep, places) keeps the start as well where places are ranked by growth", () => {
  const league = "league: {indicator: skilled, year: 2025, by: growth}";
  expect(layoutSweep(read(league), places).questions[0]!.kept).toEqual({
    indicator: "skilled",
    years: [2020, 2025],
    runs: 100
  });
});
