import {exitCauses} from "./exitCauses.js";
import {groups} from "./origins.js";
import {type ReadFlows, runFlows} from "./runFlows.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Everything that happens to people in one run: {@link ReadFlows}, with its names and what no indicator reads. */
export interface FlowRecord extends ReadFlows {
  /** Simulated calendar years, shape (Y); stocks also hold at the end of the year before. */
  readonly years: readonly number[];
  readonly levels: readonly string[];
  readonly programmes: readonly string[];
  readonly causes: readonly string[];
  readonly routes: readonly {from: string; to: string; direct: boolean}[];
  readonly groups: readonly string[];
  readonly ages: {from: number; to: number};
  /** First certificates of workers by programme, [year][programme][level]. */
  readonly first: Float64Array;
  /** [year][programme]: in its own count; people who begin; candidates (person-time/yr). */
  readonly quantity: Float64Array;
  readonly people: Float64Array;
  readonly candidates: Float64Array;
  /** Share of each level that may apply for the next, [year][level]. */
  readonly eligible: Float64Array;
  /** [instant]: employed, and the uncertified among them; the flow that closes the pool, [year]. */
  readonly employed: Float64Array;
  readonly pool: Float64Array;
  readonly poolInflow: Float64Array;
}

/** Reads all flows of the last run out of the workforce model. */
export function flowRecord(run: WorkforceRun): FlowRecord {
  const {layout, training, requests, drivers} = run;
  const {ladder, routes, programmes, years, ages} = layout;
  const {ids} = ladder;
  const {update, ...flows} = runFlows(run);
  update();
  const {stocks, inTraining, exits, firstByLevel, certificates, ...rest} = flows;
  return {
    years,
    levels: ids,
    programmes: programmes.map(({id}) => id),
    causes: exitCauses,
    routes: routes.map(({from, to, direct}) => ({from: ids[from], to: ids[to], direct})),
    groups,
    ages,
    ...{stocks, inTraining, exits, firstByLevel},
    first: firstByProgramme(run, firstByLevel),
    ...rest,
    quantity: training.quantity,
    people: training.people,
    candidates: training.candidates,
    certificates,
    eligible: requests.eligible,
    employed: drivers.employed,
    ...poolOf(run, flows)
  };
}

/** First certificates of workers by programme: of those asked for as many as became people. */
function firstByProgramme(
  {layout, training, requests}: WorkforceRun,
  firstByLevel: Float64Array
): Float64Array {
  const [L, P] = [layout.ladder.ids.length, layout.programmes.length];
  return training.first.map((asked, at) => {
    const level = Math.floor(at / (P * L)) * L + (at % L);
    const requested = requests.first[level];
    return asked * (requested > 0 ? firstByLevel[level] / requested : 0);
  });
}

/** The uncertified among the employed, and the flow that closes their account. */
function poolOf(
  {layout: {ladder, years}, drivers}: WorkforceRun,
  {stocks, firstByLevel}: ReadFlows
): Pick<FlowRecord, "pool" | "poolInflow"> {
  const [Y, L] = [years.length, ladder.ids.length];
  const [pool, poolInflow] = [new Float64Array(Y + 1), new Float64Array(Y)];
  for (let t = 0; t <= Y; t++) {
    pool[t] = drivers.employed[t];
    for (let l = 0; l < L; l++) if (ladder.skilled[l]) pool[t] -= stocks[t * L + l];
  }
  for (let t = 0; t < Y; t++) {
    for (let l = 0; l < L; l++) poolInflow[t] += firstByLevel[t * L + l];
    poolInflow[t] += pool[t + 1] - pool[t];
  }
  return {pool, poolInflow};
}
