import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Matrix, Model, Table} from "../../src/engine/model.js";
import {plainParts} from "../../src/engine/plainParts.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {certifiedResidents} from "../../src/pipeline/certifiedResidents.js";
import {deathHazards} from "../../src/pipeline/deathHazards.js";
import {drawParameters} from "../../src/pipeline/drawParameters.js";
import {groups, settlement} from "../../src/pipeline/origins.js";
import {type WorkforceRun, workforceRun} from "../../src/pipeline/workforceRun.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {project} from "./fixture.js";

const oldest = 95;
const states = ["below", "high"];
const origins = ["graduate", "arrival", "award"];
const everybodySettles: Matrix = [
  [1, 0, 0],
  [1, 0, 0],
  [1, 0, 0]
];

/** The residents of one run as an engine model: two states, the groups and the order of a year of the workforce model. */
function residentModel({layout, engine, workspace, start: {cells}}: WorkforceRun): Model {
  const {ages, years, ladder, routes, programmes, rows, classShare, table} = layout;
  const [Y, G, A, own] = [years.length, groups.length, oldest - ages.from + 1, engine.ages];
  const span = {from: ages.from, to: oldest};
  const men = deathHazards(project.mortality, "men60", years, span);
  const women = deathHazards(project.mortality, "women55", years, span);
  const value = (row: number, t: number) => table.values[row * Y + t];
  const granted = (wanted: (name: string) => boolean): Table => ({
    by: ["step"],
    values: years.map((_, t) =>
      engine.flows.reduce(
        (sum, name, i) => sum + (wanted(name) ? workspace.granted[t * engine.flows.length + i] : 0),
        0
      )
    )
  });
  const wide = (from: ArrayLike<number>): number[] =>
    Array.from({length: G * A}, (_, i) =>
      i % A < own ? from[Math.floor(i / A) * own + (i % A)] : 0
    );
  const start = states.flatMap((_, s) => {
    const sum = new Float64Array(G * own);
    ladder.ids.forEach((_, l) => {
      if (ladder.skilled[l] && ladder.highSkilled[l] === (s === 1))
        for (let i = 0; i < sum.length; i++) sum[i] += cells[l * G * own + i];
    });
    return wide(sum);
  });
  const members = (s: number) =>
    ladder.ids.filter((_, l) => ladder.skilled[l] && ladder.highSkilled[l] === (s === 1));
  const named = (origin: string, s: number) => (name: string) =>
    members(s).some((level) =>
      origin === "graduate"
        ? programmes.some(({id, kind}) => kind === "school" && name === `${id}.${level}`)
        : name === `${origin === "award" ? "first" : "arrival"}.${level}`
    );
  const crossing = routes
    .filter(({from, to}) => !ladder.highSkilled[from] && ladder.highSkilled[to])
    .map(({from, to, direct}) =>
      [direct ? "direct" : "upgrade", ladder.ids[from], ladder.ids[to]].join(".")
    );
  return {
    states,
    groups: [...groups],
    ages: {from: ages.from, to: oldest, last: "open"},
    steps: Y,
    start: {by: ["state", "group", "age"], values: start},
    exits: [
      {
        name: "death",
        hazard: {
          by: ["step", "age"],
          values: Array.from(men, (rate, i) => {
            const t = Math.floor(i / A);
            const share = value(classShare[0], t);
            return (share * rate + (1 - share) * women[i]) * value(rows["death.cityRatio"], t);
          })
        }
      },
      {
        name: "outMigration",
        hazard: {by: ["step", "group"], values: [...engine.slot("outMigration")]}
      }
    ],
    transfers: [
      {
        name: "rise",
        from: "below",
        to: "high",
        amount: granted((name) => crossing.includes(name)),
        spread: "climb"
      }
    ],
    entries: origins.flatMap((origin) =>
      states.map((state, s) => ({
        name: `${origin}.${state}`,
        state,
        amount: granted(named(origin, s)),
        spread: origin,
        moment: origin === "award" ? ("end" as const) : ("middle" as const)
      }))
    ),
    regroup: {
      by: ["age"],
      values: [settlement, everybodySettles],
      bands: {age: [ages.from, ages.to]}
    },
    spreads: Object.fromEntries(
      [...origins, "climb"].map((name) => [
        name,
        {by: ["group", "age"], values: wide(engine.slot(`spread.${name}`))}
      ])
    )
  };
}

test("certifiedResidents(run) agrees with an engine model of two states (rtol 1e-11)", () => {
  const workforce = workforceRun(project, {}, plainParts);
  const residents = certifiedResidents(workforce, project.mortality);
  const theta = new Float64Array(workforce.space.names.length);
  const draws = drawParameters(workforce.space, createRandom(3));
  for (let r = 0; r < 5; r++) {
    workforce.simulate({theta: draws.draw(r, theta), seed: 3, run: r});
    residents.update();
    const engine = compile(residentModel(workforce));
    const {stocks} = run(engine, createWorkspace(engine));
    for (let t = 0; t <= engine.steps; t++) {
      expect(residents.belowHighSkilled[t] / stocks[2 * t]).toBeCloseTo(1, 11);
      expect(residents.highSkilled[t] / stocks[2 * t + 1]).toBeCloseTo(1, 11);
    }
  }
});
