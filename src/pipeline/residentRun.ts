import {compile} from "../engine/compile.js";
import type {RunOptions, Workspace} from "../engine/engine.js";
import {run as runEngine} from "../engine/run.js";
import {createWorkspace} from "../engine/workspace.js";
import type {MortalityTable} from "../project/project.js";
import {deathHazards} from "./deathHazards.js";
import {
  fillRegroup,
  residentGroupOf,
  residentGroups,
  groups as workforceGroups
} from "./origins.js";
import {flowName} from "./pipelineModel.js";
import {lastResidentAge, residentModel} from "./residentModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/** The ever certified who still live in the place; one run follows each run of the workforce model. */
export interface ResidentRun {
  workspace: Workspace;
  simulate(options: RunOptions): void;
}

/** Compiles the residents' model and ties its inflows to what the workforce model granted. */
export function residentRun(workforce: WorkforceRun, mortality: MortalityTable): ResidentRun {
  const {wires, engine: source, workspace: from, table, base} = workforce;
  const {ladder, years, ages, rows, classShare} = wires;
  const n = years.length;
  const G = residentGroups.length;
  const A = lastResidentAge - ages.from + 1;
  const narrow = ages.to - ages.from + 1;
  const engine = compile(residentModel(ages.from, n));
  const workspace = createWorkspace(engine);
  const span = {from: ages.from, to: lastResidentAge};
  const men = deathHazards(mortality, "men60", years, span);
  const women = deathHazards(mortality, "women55", years, span);
  const slot = (name: string) => engine.slot(name);
  const death = slot("death");
  const outMigration = slot("outMigration");
  const start = slot("start");
  const regroup = slot("regroup");
  const climb = slot("spread.climb");
  const sexShare = new Float64Array(2);
  const tied = tiedFlows(workforce, ladder.highSkilled);
  const amounts = [slot("award.low"), slot("arrival.low"), slot("graduate.low")].concat(
    slot("award.high"),
    slot("arrival.high"),
    slot("graduate.high")
  );
  const upgrade = slot("upgrade");
  const sourceStart = source.slot("start");
  const sourceOut = source.slot("outMigration");
  const spreads = ["award", "arrival", "graduate", "climb"].map((name) => ({
    to: slot(`spread.${name}`),
    from: source.slot(`spread.${name}`)
  }));

  function fillDeath(t: number) {
    const ratio = table.values[rows["death.cityRatio"] * n + t];
    const share = table.values[classShare[0] * n + t];
    const at = t * G * A;
    for (let a = 0; a < A; a++) {
      death[at + a] = men[t * A + a] * ratio;
      death[at + A + a] = women[t * A + a] * ratio;
      death[at + 2 * A + a] = share * death[at + a] + (1 - share) * death[at + A + a];
    }
    for (let a = 0; a < A; a++) death[at + 3 * A + a] = death[at + 2 * A + a];
  }

  /** Adds a block [group][age] of the workforce to the groups and ages of the residents. */
  function gather(block: Float64Array, at: number, to: Float64Array, offset: number) {
    for (let g = 0; g < workforceGroups.length; g++)
      for (let a = 0; a < narrow; a++)
        to[offset + residentGroupOf[g] * A + a] += block[at + g * narrow + a];
  }

  function fillInflows(t: number) {
    for (let k = 0; k < tied.inflows.length; k++) {
      const {indices} = tied.inflows[k];
      let sum = 0;
      for (let i = 0; i < indices.length; i++)
        sum += from.granted[t * source.flows.length + indices[i]];
      amounts[k][t] = sum;
    }
    let crossing = 0;
    for (let i = 0; i < tied.crossing.length; i++)
      crossing += from.granted[t * source.flows.length + tied.crossing[i]];
    upgrade[t] = crossing;
  }

  return {
    workspace,
    simulate(options) {
      start.fill(0);
      for (let l = 0; l < ladder.ids.length; l++)
        gather(
          sourceStart,
          l * workforceGroups.length * narrow,
          start,
          ladder.highSkilled[l] ? G * A : 0
        );
      for (let s = 0; s < spreads.length; s++) {
        spreads[s].to.fill(0);
        gather(spreads[s].from, 0, spreads[s].to, 0);
      }
      for (let i = 0; i < climb.length; i++) climb[i] = climb[i] > 0 ? 1 : 0;
      sexShare[0] = base[classShare[0]];
      sexShare[1] = 1 - sexShare[0];
      fillRegroup(sexShare, regroup);
      for (let t = 0; t < n; t++) {
        fillDeath(t);
        fillInflows(t);
        for (let g = 0; g < workforceGroups.length; g++)
          outMigration[t * G + residentGroupOf[g]] = sourceOut[t * workforceGroups.length + g];
      }
      engine.touch();
      runEngine(engine, workspace, options);
    }
  };
}

/** Indices of the workforce model's flows that feed each inflow of the residents, and of those that cross into high-skilled. */
function tiedFlows({engine, wires}: WorkforceRun, high: readonly boolean[]) {
  const {ladder, routes, programmes} = wires;
  const present = (names: string[]) =>
    names.map((name) => engine.flows.indexOf(name)).filter((index) => index >= 0);
  const schools = programmes.filter(({kind}) => kind === "school");
  const inflows = [false, true].flatMap((grade) => {
    const ids = ladder.ids.filter((_, l) => high[l] === grade && ladder.skilled[l]);
    return [
      {indices: present(ids.map(flowName.first))},
      {indices: present(ids.map(flowName.arrival))},
      {indices: present(schools.flatMap((school) => ids.map((id) => `${school.id}.${id}`)))}
    ];
  });
  const crossing = present(
    routes
      .filter(({from, to}) => !high[from] && high[to])
      .map((route) => flowName.upgrade(ladder.ids, route))
  );
  return {inflows, crossing};
}
