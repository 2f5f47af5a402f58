import type {CertifiedResidents} from "./certifiedResidents.js";
import {exitCauses} from "./exitCauses.js";
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

/** What a total of a grade counts: levels, ways up to them, and ways up into them from below the grade; positions. */
interface CountedGrade {
  levels: readonly number[];
  routes: readonly number[];
  crossing: readonly number[];
}

/** What totals count. */
interface Counted {
  grades: [skilled: CountedGrade, highSkilled: CountedGrade];
  technicians: readonly number[];
  /** Programmes that graduates come from. */
  schools: readonly number[];
}

/** What totals are added up from and into. */
interface Sums {
  summary: RunSummary;
  flows: RunFlows;
  counted: Counted;
  workforce: WorkforceRun;
  residents: CertifiedResidents | null;
}

/**
 * Prepares the totals of a run: its flows, added up over the levels that count. Nothing is allocated afterwards.
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
  const {years} = workforce.layout;
  const summary = emptySummary(workforce, flows);
  const sums: Sums = {summary, flows, counted: countedOf(workforce), workforce, residents};
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

function countedOf({layout: {ladder, routes, programmes}}: WorkforceRun): Counted {
  const places = <Item>(items: readonly Item[], counts: (item: Item) => boolean) =>
    items.flatMap((item, i) => (counts(item) ? [i] : []));
  const grade = (members: readonly boolean[]): CountedGrade => ({
    levels: places(members, (member) => member),
    routes: places(routes, ({to}) => members[to]),
    crossing: places(routes, ({from, to}) => members[to] && !members[from])
  });
  return {
    grades: [grade(ladder.skilled), grade(ladder.highSkilled)],
    technicians: places(ladder.technician, (member) => member),
    schools: places(programmes, ({kind}) => kind === "school")
  };
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

/** Σ value over these positions from an offset on. */
function sumAt(positions: readonly number[], values: Float64Array, at: number): number {
  let sum = 0;
  for (let k = 0; k < positions.length; k++) sum += values[at + positions[k]];
  return sum;
}

function sumStocks({summary, flows, counted, workforce, residents}: Sums, t: number): void {
  const {ladder, programmes} = workforce.layout;
  const at = t * ladder.ids.length;
  for (let g = 0; g < 2; g++)
    summary.present[g][t] = sumAt(counted.grades[g].levels, flows.stocks, at);
  summary.technicians[t] = sumAt(counted.technicians, flows.stocks, at);
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

function sumGrade({summary, flows, counted, workforce}: Sums, g: number, t: number): void {
  const {ladder, routes} = workforce.layout;
  const {levels, crossing} = counted.grades[g];
  const L = ladder.ids.length;
  const C = exitCauses.length;
  const first = sumAt(levels, flows.firstByLevel, t * L);
  const stayed = graduatesOf(counted, flows, workforce, g, t);
  const crossed = sumAt(crossing, flows.upgrades, t * routes.length);
  summary.arrivals[g][t + 1] = sumAt(levels, flows.arrivals, t * L);
  summary.graduates[g][t + 1] = stayed;
  summary.crossing[g][t + 1] = crossed;
  summary.newPeople[g][t + 1] = first + stayed + crossed;
  summary.certificates[g][t + 1] = issued(flows, workforce, counted.grades[g], t);
  for (let c = 0; c < C; c++)
    summary.exits[g][c][t + 1] = sumAt(levels, flows.exits, (t * C + c) * L);
}

/** Graduates of a year who stay, with a certificate of the grade. */
function graduatesOf(
  {grades, schools}: Counted,
  {graduates}: RunFlows,
  {layout: {ladder, programmes}}: WorkforceRun,
  g: number,
  t: number
): number {
  const {levels} = grades[g];
  const [L, P] = [ladder.ids.length, programmes.length];
  let sum = 0;
  for (let k = 0; k < levels.length; k++)
    for (let s = 0; s < schools.length; s++) sum += graduates[(t * P + schools[s]) * L + levels[k]];
  return sum;
}

/** Certificates of a year: those expected of the programmes, what chance and limits made of them, and appointments. */
function issued(
  flows: RunFlows,
  {layout, requests}: WorkforceRun,
  {levels: members, routes: reaching}: CountedGrade,
  t: number
): number {
  const {routes, programmes, levels, ladder, years, table} = layout;
  const [L, P, R] = [ladder.ids.length, programmes.length, routes.length];
  let sum = 0;
  for (let k = 0; k < members.length; k++) {
    const l = members[k];
    sum += flows.firstByLevel[t * L + l] - requests.first[t * L + l];
    for (let p = 0; p < P; p++) sum += flows.certificates[(t * P + p) * L + l];
  }
  for (let k = 0; k < reaching.length; k++) {
    const r = reaching[k];
    const {to, direct, skips} = routes[r];
    sum += flows.upgrades[t * R + r] - requests.upgrades[t * R + r];
    const row = levels.appointments[to];
    if (direct && !skips && row >= 0) sum += table.values[row * years.length + t];
  }
  return sum;
}

function sumLosses({summary, flows, counted, workforce}: Sums, t: number): void {
  const {ladder, routes} = workforce.layout;
  const [L, R] = [ladder.ids.length, routes.length];
  let lost = 0;
  for (let l = 0; l < L; l++) lost += flows.lostFirst[t * L + l];
  for (let r = 0; r < R; r++) lost += flows.lostUpgrades[t * R + r];
  summary.lost[t + 1] = lost;
  summary.remainder[t + 1] = sumAt(counted.grades[0].levels, flows.remainder, t * L);
}

/** Person-times of subsidised training, and of outsiders at vocational schools. */
function sumTraining({summary, workforce}: Sums, t: number): void {
  const {layout, training} = workforce;
  const {programmes, years, rows, table} = layout;
  const n = years.length;
  const at = (row: number, otherwise: number) => (row < 0 ? otherwise : table.values[row * n + t]);
  let subsidised = 0;
  let held = 0;
  for (let p = 0; p < programmes.length; p++) {
    const {kind, overlap, personTimes, vocationalSchool, subsidised: paid} = programmes[p];
    const quantity = training.quantity[t * programmes.length + p];
    const course = kind === "course" || kind === "apprenticeship";
    const times = course && !personTimes ? quantity * at(rows.attendance, 1) : quantity;
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
