import {compile} from "../engine/compile.js";
import type {Engine} from "../engine/engine.js";
import type {Entry, Matrix, Model, Table} from "../engine/model.js";
import {run} from "../engine/run.js";
import {createWorkspace} from "../engine/workspace.js";
import type {MortalityTable} from "../project/project.js";
import {deathHazards} from "./deathHazards.js";
import {groups, settlement} from "./origins.js";
import {flowName} from "./pipelineModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Oldest age that residents are told apart by; whoever is older counts as this age. */
const oldest = 95;
const states = ["belowHighSkilled", "highSkilled"] as const;
/** Nobody is a graduate or an arrival past the ages of the workforce. */
const everybodySettles: Matrix = [
  [1, 0, 0],
  [1, 0, 0],
  [1, 0, 0]
];

/**
 * The second counting rule: everybody ever certified who still lives in the place. Only death and out-migration take people
 * away; who retires or lets a certificate lapse stays.
 */
export interface CertifiedResidents {
  /** Certified below high-skilled, and high-skilled; persons, [instant][2]. */
  readonly stocks: Float64Array;
  /** Follows the last run of the workforce model. */
  update(): void;
}

/**
 * States the certified residents as an engine model with the groups and the order of a year of the workforce model; the
 * numbers are written before every run.
 *
 * @param ages - first and last age of the workforce
 * @param years - number of simulated years
 */
function residentModel({from, to}: {from: number; to: number}, years: number): Model {
  const G = groups.length;
  const A = oldest - from + 1;
  const table = (by: Table["by"], size: number): Table => ({by, values: Array(size).fill(0)});
  const everywhere = (): Table => ({by: ["group", "age"], values: Array(G * A).fill(1)});
  const entry = (origin: string, moment: Entry["moment"]) => (state: string) =>
    ({
      name: `${origin}.${state}`,
      state,
      amount: table(["step"], years),
      spread: origin,
      moment
    }) satisfies Entry;
  return {
    states: [...states],
    groups: [...groups],
    ages: {from, to: oldest, last: "open"},
    steps: years,
    start: table(["state", "group", "age"], states.length * G * A),
    exits: [
      {name: "death", hazard: table(["step", "age"], years * A)},
      {name: "outMigration", hazard: table(["step", "group"], years * G)}
    ],
    entries: [
      ...states.map(entry("graduate", "middle")),
      ...states.map(entry("arrival", "middle")),
      ...states.map(entry("award", "end"))
    ],
    transfers: [
      {
        name: "rise",
        from: states[0],
        to: states[1],
        amount: table(["step"], years),
        spread: "climb"
      }
    ],
    regroup: {by: ["age"], values: [settlement, everybodySettles], bands: {age: [from, to]}},
    spreads: {
      graduate: everywhere(),
      arrival: everywhere(),
      award: everywhere(),
      climb: everywhere()
    }
  };
}

/**
 * Prepares following the residents: the same start, fed by what the workforce model granted. Their own deaths and moves are
 * expected numbers, given who came in.
 *
 * Among the residents the sexes are as among those who start work: unlike the workforce, nobody retires from them.
 */
export function certifiedResidents(
  workforce: WorkforceRun,
  mortality: MortalityTable
): CertifiedResidents {
  const {ages, years} = workforce.wires;
  const engine = compile(residentModel(ages, years.length));
  const workspace = createWorkspace(engine);
  const writeInflows = inflowWriter(workforce, engine);
  const writePeople = peopleWriter(workforce, engine);
  const writeDeaths = deathWriter(workforce, engine, mortality);
  return {
    stocks: workspace.stocks,
    update() {
      writeInflows();
      writePeople();
      writeDeaths();
      engine.touch();
      run(engine, workspace);
    }
  };
}

/** Writes the persons that the workforce model granted: graduates, arrivals and awards of a grade, rises into high-skilled. */
function inflowWriter({wires, engine: {flows}, workspace}: WorkforceRun, engine: Engine) {
  const {routes, programmes, years, ladder} = wires;
  const {ids, skilled, highSkilled} = ladder;
  const schools = programmes.filter(({kind}) => kind === "school");
  const inflow = (slot: string, names: readonly string[]) => ({
    slot: engine.slot(slot),
    from: names.map((name) => flows.indexOf(name)).filter((index) => index >= 0)
  });
  const crossing = routes.filter(({from, to}) => !highSkilled[from] && highSkilled[to]);
  const inflows = [
    inflow(
      "rise",
      crossing.map((route) => flowName.upgrade(ids, route))
    ),
    ...states.flatMap((state, s) => {
      const members = ids.filter((_, l) => skilled[l] && highSkilled[l] === (s === 1));
      const graduates = schools.flatMap(({id}) => members.map((level) => `${id}.${level}`));
      return [
        inflow(`graduate.${state}`, graduates),
        inflow(`arrival.${state}`, members.map(flowName.arrival)),
        inflow(`award.${state}`, members.map(flowName.first))
      ];
    })
  ];
  return () => {
    for (let k = 0; k < inflows.length; k++) {
      const {slot, from} = inflows[k];
      for (let t = 0; t < years.length; t++) {
        let persons = 0;
        for (let i = 0; i < from.length; i++)
          persons += workspace.granted[t * flows.length + from[i]];
        slot[t] = persons;
      }
    }
  };
}

/** Writes the people at the start, the ages of inflows and the moves out, as the workforce model has them. */
function peopleWriter({wires, engine: own}: WorkforceRun, engine: Engine) {
  const {ids, skilled, highSkilled} = wires.ladder;
  const G = groups.length;
  const start = engine.slot("start");
  const ownStart = own.slot("start");
  const spreads = ["graduate", "arrival", "award", "climb"].map((name) => ({
    from: own.slot(`spread.${name}`),
    to: engine.slot(`spread.${name}`)
  }));
  const outMigration = engine.slot("outMigration");
  const ownOutMigration = own.slot("outMigration");
  /** Adds rows of the ages of the workforce to rows of all ages. */
  const widen = (from: Float64Array, at: number, to: Float64Array, into: number) => {
    for (let g = 0; g < G; g++)
      for (let a = 0; a < own.ages; a++)
        to[into + g * engine.ages + a] += from[at + g * own.ages + a];
  };
  return () => {
    start.fill(0);
    for (let l = 0; l < ids.length; l++)
      if (skilled[l])
        widen(ownStart, l * G * own.ages, start, highSkilled[l] ? G * engine.ages : 0);
    for (let k = 0; k < spreads.length; k++) {
      const {from, to} = spreads[k];
      to.fill(0);
      widen(from, 0, to, 0);
    }
    outMigration.set(ownOutMigration);
  };
}

/** Writes the death hazards: national rates by the share of men who start work × the ratio of the city. */
function deathWriter({wires, table}: WorkforceRun, engine: Engine, mortality: MortalityTable) {
  const {years, ages, rows, classShare} = wires;
  const [n, A] = [years.length, engine.ages];
  const span = {from: ages.from, to: oldest};
  const men60 = deathHazards(mortality, "men60", years, span);
  const women55 = deathHazards(mortality, "women55", years, span);
  const death = engine.slot("death");
  return () => {
    for (let t = 0; t < n; t++) {
      const ratio = table.values[rows["death.cityRatio"] * n + t];
      const men = table.values[classShare[0] * n + t];
      for (let i = t * A; i < (t + 1) * A; i++)
        death[i] = (men * men60[i] + (1 - men) * women55[i]) * ratio;
    }
  };
}
