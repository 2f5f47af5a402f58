import {exitCauses} from "./exitCauses.js";
import {levelImbalance} from "./levelImbalance.js";
import {groups} from "./origins.js";
import type {PipelineFlows} from "./pipelineFlows.js";
import {flowName} from "./pipelineModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Copies the flows of the last run. */
export function readFlows(run: WorkforceRun): PipelineFlows {
  const {wires, engine, workspace, flows, schools, requests, drivers} = run;
  const {ladder, routes, programmes, years, ages, awarded, arriving} = wires;
  const {ids} = ladder;
  const [Y, L, P, R, C] = [
    years.length,
    ids.length,
    programmes.length,
    routes.length,
    exitCauses.length
  ];
  const F = engine.flows.length;
  const K = engine.programmes.length;
  const index = new Map(engine.flows.map((name, i) => [name, i]));
  const granted = (t: number, name: string) => workspace.granted[t * F + index.get(name)!];
  const asked = (t: number, name: string) => workspace.requested[t * F + index.get(name)!];
  const result: PipelineFlows = {
    years,
    levels: ids,
    programmes: programmes.map(({id}) => id),
    causes: exitCauses,
    routes: routes.map(({from, to, direct}) => ({from: ids[from], to: ids[to], direct})),
    groups,
    ages,
    stocks: workspace.stocks.slice(),
    exits: new Float64Array(Y * C * L),
    first: new Float64Array(Y * P * L),
    graduates: new Float64Array(Y * P * L),
    arrivals: new Float64Array(Y * L),
    remainder: new Float64Array(Y * L),
    upgrades: new Float64Array(Y * R),
    lostUpgrades: new Float64Array(Y * R),
    lostFirst: new Float64Array(Y * L),
    quantity: flows.quantity.slice(),
    people: flows.people.slice(),
    candidates: flows.candidates.slice(),
    certificates: flows.passes.slice(),
    eligible: requests.eligible.slice(),
    employed: drivers.employed.slice(),
    pool: drivers.employed.slice(),
    poolInflow: new Float64Array(Y),
    imbalance: 0,
    cells: workspace.cells?.slice() ?? null
  };
  for (let t = 0; t < Y; t++) {
    exitCauses.forEach((cause, c) => {
      const from = (t * engine.causes.length + engine.causes.indexOf(cause)) * L;
      for (let l = 0; l < L; l++) result.exits[(t * C + c) * L + l] = workspace.exits[from + l];
    });
    for (const l of awarded) {
      const name = flowName.first(ids[l]);
      const requested = requests.first[t * L + l];
      const share = requested > 0 ? granted(t, name) / requested : 0;
      result.lostFirst[t * L + l] = asked(t, name) - granted(t, name);
      result.poolInflow[t] += granted(t, name);
      for (let p = 0; p < P; p++) {
        const at = (t * P + p) * L + l;
        result.first[at] = flows.first[at] * share;
      }
    }
    for (const l of arriving) result.arrivals[t * L + l] = granted(t, flowName.arrival(ids[l]));
    routes.forEach((route, r) => {
      const name = flowName.upgrade(ids, route);
      result.upgrades[t * R + r] = granted(t, name);
      result.lostUpgrades[t * R + r] = asked(t, name) - granted(t, name);
    });
    schools.conveyors.forEach((p, k) => {
      if (programmes[p].kind !== "school") return;
      const completers = workspace.completers[t * K + k];
      for (let l = 0; l < L; l++) {
        const at = (t * P + p) * L + l;
        result.graduates[at] = granted(t, `${programmes[p].id}.${ids[l]}`);
        result.certificates[at] = completers * schools.certificates[(t * K + k) * L + l];
      }
    });
    for (let l = 0; l < L; l++)
      result.remainder[t * L + l] = granted(t, flowName.remainder(ids[l]));
  }
  for (let t = 0; t <= Y; t++)
    for (let l = 0; l < L; l++) if (ladder.skilled[l]) result.pool[t] -= result.stocks[t * L + l];
  for (let t = 0; t < Y; t++) result.poolInflow[t] += result.pool[t + 1] - result.pool[t];
  result.imbalance = levelImbalance(result);
  return result;
}
