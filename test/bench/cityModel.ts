import type {Model} from "../../src/engine/model.js";

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** A ladder of 8 levels, ages 16-69, 3 origins, 11 years, 1.54 million people: hazards, scheduled exits, upgrades, entries. */
export function cityModel({persons = 1_540_000, flows = true} = {}): Model {
  const states = Array.from({length: 8}, (_, l) => `level ${l}`);
  const groups = ["incumbent", "graduate", "arrival"];
  const ages = Array.from({length: 54}, (_, a) => 16 + a);
  const steps = 11;
  const shape = ages.map((x) => Math.exp(-(((x - 38) / 12) ** 2)));
  const origin = [0.9, 0.06, 0.04];
  const level = [0.3, 0.22, 0.2, 0.18, 0.06, 0.03, 0.007, 0.003];
  const start = level.flatMap((l) =>
    origin.flatMap((o) => shape.map((s) => (persons * l * o * s) / sum(shape)))
  );
  const kernel = ages.map((x) => Math.exp(-(((x - 30) / 7) ** 2)));
  const young = ["graduate", "arrival"].map((group) => ({
    by: ["group" as const, "age" as const],
    values: groups.flatMap((g) => ages.map((x) => (g === group && x < 40 ? kernel[x - 16] : 0)))
  }));
  return {
    states,
    groups,
    ages: {from: 16, to: 69},
    steps,
    from: 2025,
    start: {by: ["state", "group", "age"], values: start},
    exits: [
      {
        name: "death",
        hazard: {
          by: ["step", "age"],
          values: Array.from({length: steps}, (_, t) =>
            ages.map((x) => 0.0004 * Math.exp(0.075 * (x - 16)) * 0.99 ** t)
          ).flat()
        }
      },
      {
        name: "earlyRetirement",
        hazard: {by: ["age"], values: ages.map((x) => (x < 50 ? 0 : 0.005))}
      },
      {
        name: "outMigration",
        hazard: {
          by: ["step", "state", "group"],
          values: Array.from({length: steps}, () =>
            states.flatMap((_, l) => groups.map((_, g) => (g === 0 ? 0.01 : 0.06) * (1 - 0.05 * l)))
          ).flat()
        }
      },
      {name: "lapse", hazard: {by: ["state"], values: states.map((_, l) => 0.02 * (1 - 0.1 * l))}}
    ],
    scheduled: [
      {
        name: "retirement",
        share: {
          by: ["step", "age"],
          values: Array.from({length: steps}, () =>
            ages.map((x) => (x < 50 ? 0 : x === 50 ? 0.15 : x === 55 ? 0.1 : x >= 60 ? 0.75 : 0))
          ).flat()
        }
      }
    ],
    ...(flows
      ? {
          spreads: {award: {by: ["age"], values: kernel}, graduate: young[0], arrival: young[1]},
          transfers: [
            ...[1, 2, 3].map((l) => ({
              name: `first.${l}`,
              from: states[0],
              to: states[l],
              amount: 9000 / l,
              spread: "award"
            })),
            ...[2, 3, 4, 5, 6, 7].map((l) => ({
              name: `upgrade.${l}`,
              from: states[l - 1],
              to: states[l],
              amount: 12000 / 2 ** (l - 2),
              spread: "award"
            }))
          ],
          entries: [1, 2, 3, 4].flatMap((l) => [
            {name: `graduates.${l}`, state: states[l], amount: 4000 / l, spread: "graduate"},
            {name: `arrivals.${l}`, state: states[l], amount: 2000 / l, spread: "arrival"}
          ]),
          limits: [1, 2, 3, 4].map((l) => ({
            name: `eligible.${l}`,
            flows: [`upgrade.${l + 1}`],
            share: 0.4,
            of: [states[l]!]
          })),
          regroup: [
            [1, 0, 0],
            [1 / 3, "rest", 0],
            [1 / 3, 0, "rest"]
          ] as (number | "rest")[][]
        }
      : {})
  };
}
