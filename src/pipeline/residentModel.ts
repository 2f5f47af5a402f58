import type {Model, Table} from "../engine/model.js";
import {regroupOf, residentGroups} from "./origins.js";

/** Oldest age that residents are followed to; the last cell is open. */
export const lastResidentAge = 95;

/**
 * States the second counting rule as an engine model: everybody ever certified who still lives in the place. Only death and
 * out-migration take people away; who retires or lets a certificate lapse stays. `low` are the certified below high-skilled.
 *
 * Inflows are what the workforce model granted: both models see the same people come in.
 *
 * @param from - youngest age
 * @param years - number of simulated years
 */
export function residentModel(from: number, years: number): Model {
  const G = residentGroups.length;
  const A = lastResidentAge - from + 1;
  const table = (by: Table["by"], size: number): Table => ({by, values: new Array(size).fill(0)});
  const byCell = () => ({by: ["group", "age"], values: new Array(G * A).fill(1)}) as Table;
  const entry = (name: string, state: string, moment: "middle" | "end") => ({
    name: `${name}.${state}`,
    state,
    moment,
    amount: table(["step"], years),
    spread: name
  });
  return {
    states: ["low", "high"],
    groups: [...residentGroups],
    ages: {from, to: lastResidentAge, last: "open"},
    steps: years,
    start: table(["state", "group", "age"], 2 * G * A),
    exits: [
      {name: "death", hazard: table(["step", "group", "age"], years * G * A)},
      {name: "outMigration", hazard: table(["step", "group"], years * G)}
    ],
    entries: ["low", "high"].flatMap((state) => [
      entry("award", state, "end"),
      entry("arrival", state, "middle"),
      entry("graduate", state, "middle")
    ]),
    transfers: [
      {name: "upgrade", from: "low", to: "high", amount: table(["step"], years), spread: "climb"}
    ],
    regroup: regroupOf(residentGroups, from),
    spreads: {award: byCell(), arrival: byCell(), graduate: byCell(), climb: byCell()},
    dispersion: 1
  };
}
