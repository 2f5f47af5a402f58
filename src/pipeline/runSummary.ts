import type {CertifiedResidents} from "./certifiedResidents.js";
import {exitCauses} from "./exitCauses.js";
import type {Ladder} from "./ladder.js";
import type {RunFlows} from "./runFlows.js";
import type {WorkforceRun} from "./workforceRun.js";

/**
 * Totals of one run by year: index 0 is the start, t ≥ 1 the t-th simulated year. Of pairs the first is for skilled, the second
 * for high-skilled. Stocks hold at the end of the year; flows at index 0 are NaN.
 */
export interface RunSummary {
  present: Float64Array[];
  resident: Float64Array[];
  ever: Float64Array[];
  employed: Float64Array;
  technicians: Float64Array;
  inTraining: Float64Array;
  enrolled: Float64Array;
  certificates: Float64Array[];
  newPeople: Float64Array[];
  arrivals: Float64Array[];
  graduates: Float64Array[];
  /** Upgrades into the grade from below it. */
  crossing: Float64Array[];
  /** By cause, in the order of {@link exitCauses}. */
  exits: Float64Array[][];
  lost: Float64Array;
  remainder: Float64Array;
  subsidised: Float64Array;
  outside: Float64Array;
  level(t: number, level: number): number;
  quantity(t: number, programme: number): number;
  stay(t: number, programme: number): number;
  /** Adds up the last run. */
  update(): void;
}

/** What a total counts of each level: 1 or 0; shape (levels). */
interface LevelWeights {
  grades: [skilled: Float64Array, highSkilled: Float64Array];
  technicians: Float64Array;
}

/** What totals are added up from and into. */
interface Sums {
  summary: RunSummary;
  flows: RunFlows;
  weights: LevelWeights;
  workforce: WorkforceRun;
  residents: CertifiedResidents | null;
}

/**
 * Prepares the totals of a run: its flows, weighted by what each level counts as. Nothing is allocated afterwards.
 *
 * @param workforce - the run
 * @param flows - its record, brought up to date before every sum
 * @param residents - brought up to date by the caller; null: residents are NaN
 */
export function runSummary(
  workforce: WorkforceRun,
  flows: RunFlows,
  residents: CertifiedResidents | null
): RunSummary {
  const {ladder, years} = workforce.layout;
  const summary = emptySummary(workforce, flows);
  const sums: Sums = {summary, flows, weights: weightsOf(ladder), workforce, residents};
  summary.update = () => {
    flows.update();
    for (let t = 0; t <= years.length; t++) sumStocks(sums, t);
    for (let t = 0; t < years.length; t++) {
      for (let g = 0; g < 2; g++) sumGrade(sums, g, t);
      sumLosses(sums, t);
      sumTraining(sums, t);
    }
    for (let g = 0; g < 2; g++) sumEver(summary, g);
  };
  return summary;
}

function weightsOf({skilled, highSkilled, technician}: Ladder): LevelWeights {
  const weights = (counts: readonly boolean[]) => Float64Array.from(counts, Number);
  return {grades: [weights(skilled), weights(highSkilled)], technicians: weights(technician)};
}

function emptySummary({layout, training, drivers}: WorkforceRun, {stocks}: RunFlows): RunSummary {
  const n = layout.years.length;
  const [L, P] = [layout.ladder.ids.length, layout.programmes.length];
  const instants = () => new Float64Array(n + 1);
  const flow = () => new Float64Array(n + 1).fill(NaN);
  const pair = (make: () => Float64Array) => [make(), make()];
  return {
    present: pair(instants),
    resident: pair(instants),
    ever: pair(instants),
    employed: drivers.employed,
    technicians: instants(),
    inTraining: instants(),
    enrolled: instants(),
    certificates: pair(flow),
    newPeople: pair(flow),
    arrivals: pair(flow),
    graduates: pair(flow),
    crossing: pair(flow),
    exits: [exitCauses.map(flow), exitCauses.map(flow)],
    lost: flow(),
    remainder: flow(),
    subsidised: flow(),
    outside: flow(),
    level: (t, l) => stocks[t * L + l],
    quantity: (t, p) => training.quantity[(t - 1) * P + p],
    stay: (t, p) => training.stay[(t - 1) * P + p],
    update: () => {}
  };
}

/** Σ weight × value over the levels from an offset on. */
function weigh(weights: Float64Array, values: Float64Array, at: number): number {
  let sum = 0;
  for (let l = 0; l < weights.length; l++) sum += weights[l] * values[at + l];
  return sum;
}

/** The same over the levels of all programmes in a year, values by [year][programme][level]. */
function weighProgrammes(
  weights: Float64Array,
  values: Float64Array,
  t: number,
  programmes: number
): number {
  const L = weights.length;
  let sum = 0;
  for (let l = 0; l < L; l++)
    for (let p = 0; p < programmes; p++) sum += weights[l] * values[(t * programmes + p) * L + l];
  return sum;
}

function sumStocks({summary, flows, weights, workforce, residents}: Sums, t: number): void {
  const {ladder, programmes} = workforce.layout;
  const at = t * ladder.ids.length;
  for (let g = 0; g < 2; g++) summary.present[g][t] = weigh(weights.grades[g], flows.stocks, at);
  summary.technicians[t] = weigh(weights.technicians, flows.stocks, at);
  let all = 0;
  let school = 0;
  for (let p = 0; p < programmes.length; p++) {
    const persons = flows.inTraining[t * programmes.length + p];
    all += persons;
    if (programmes[p].kind === "school") school += persons;
  }
  summary.inTraining[t] = all;
  summary.enrolled[t] = school;
  const high = residents ? residents.highSkilled[t] : NaN;
  summary.resident[1][t] = high;
  summary.resident[0][t] = residents ? high + residents.belowHighSkilled[t] : high;
}

function sumGrade({summary, flows, weights, workforce}: Sums, g: number, t: number): void {
  const {routes, programmes} = workforce.layout;
  const counts = weights.grades[g];
  const [L, R, C] = [counts.length, routes.length, exitCauses.length];
  const first = weigh(counts, flows.firstByLevel, t * L);
  const stayed = weighProgrammes(counts, flows.graduates, t, programmes.length);
  let crossed = 0;
  for (let r = 0; r < R; r++)
    if (counts[routes[r].to] > counts[routes[r].from]) crossed += flows.upgrades[t * R + r];
  summary.arrivals[g][t + 1] = weigh(counts, flows.arrivals, t * L);
  summary.graduates[g][t + 1] = stayed;
  summary.crossing[g][t + 1] = crossed;
  summary.newPeople[g][t + 1] = first + stayed + crossed;
  summary.certificates[g][t + 1] = issued(flows, workforce, counts, t);
  for (let c = 0; c < C; c++)
    summary.exits[g][c][t + 1] = weigh(counts, flows.exits, (t * C + c) * L);
}

/** Certificates of a year: those expected of the programmes, what chance and limits made of them, and appointments. */
function issued(
  flows: RunFlows,
  {layout, requests}: WorkforceRun,
  counts: Float64Array,
  t: number
): number {
  const {routes, programmes, levels, years, table} = layout;
  const [L, P, R] = [counts.length, programmes.length, routes.length];
  let sum = 0;
  for (let l = 0; l < L; l++) {
    sum += counts[l] * (flows.firstByLevel[t * L + l] - requests.first[t * L + l]);
    for (let p = 0; p < P; p++) sum += counts[l] * flows.certificates[(t * P + p) * L + l];
  }
  for (let r = 0; r < R; r++) {
    const {to, direct, skips} = routes[r];
    sum += counts[to] * (flows.upgrades[t * R + r] - requests.upgrades[t * R + r]);
    const row = levels.appointments[to];
    if (direct && !skips && row >= 0) sum += counts[to] * table.values[row * years.length + t];
  }
  return sum;
}

function sumLosses({summary, flows, weights, workforce}: Sums, t: number): void {
  const {ladder, routes} = workforce.layout;
  const [L, R] = [ladder.ids.length, routes.length];
  let lost = 0;
  for (let l = 0; l < L; l++) lost += flows.lostFirst[t * L + l];
  for (let r = 0; r < R; r++) lost += flows.lostUpgrades[t * R + r];
  summary.lost[t + 1] = lost;
  summary.remainder[t + 1] = weigh(weights.grades[0], flows.remainder, t * L);
}

/** Person-times of subsidised training, and of outsiders at vocational schools. */
function sumTraining({summary, workforce}: Sums, t: number): void {
  const {layout, training} = workforce;
  const {programmes, years, rows, common, table} = layout;
  const n = years.length;
  const at = (row: number, otherwise: number) => (row < 0 ? otherwise : table.values[row * n + t]);
  let subsidised = 0;
  let held = 0;
  for (let p = 0; p < programmes.length; p++) {
    const {kind, overlap, personTimes, vocationalSchool, subsidised: paid} = programmes[p];
    const quantity = training.quantity[t * programmes.length + p];
    const course = kind === "course" || kind === "apprenticeship";
    const times = course && !personTimes ? quantity * at(common.attendance, 1) : quantity;
    if (paid) subsidised += times;
    if (vocationalSchool) held += times * (1 - at(overlap, 0));
  }
  summary.subsidised[t + 1] = subsidised;
  summary.outside[t + 1] = at(rows["outside.share"], 0) * held + at(rows["outside.other"], 0);
}

/** Ever certified: the present at the start, and everybody new since. */
function sumEver({present, ever, newPeople, arrivals}: RunSummary, g: number): void {
  ever[g][0] = present[g][0];
  for (let t = 1; t < ever[g].length; t++)
    ever[g][t] = ever[g][t - 1] + newPeople[g][t] + arrivals[g][t];
}
