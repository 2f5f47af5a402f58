import type {ResidentTotals} from "./certifiedResidents.js";
import {exitCauses} from "./exitCauses.js";
import type {RunFlows, RunNumbers} from "./runFlows.js";
import {sumTraining} from "./sumTraining.js";

/** Numbers that stand among others: that of year t at place (first + t × step) of every lane. */
export interface YearSeries {
  readonly values: Float64Array;
  readonly first: number;
  readonly step: number;
}

/**
 * Totals of one run by year, or of runs side by side, [year][lane]: year 0 is the start, t ≥ 1 the t-th simulated year. Of pairs the first is for
 * skilled, the second for high-skilled. Stocks hold at the end of the year; flows of year 0 are NaN.
 */
export interface RunSummary {
  lanes: number;
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
  /** New people and arrivals; what a stock has changed by. */
  added: Float64Array[];
  presentChange: Float64Array[];
  everChange: Float64Array[];
  /** By level; by programme its quantity and, of schools, the share that stays. */
  levels: YearSeries[];
  quantities: YearSeries[];
  stays: YearSeries[];
  /** Adds up the last run. */
  update(): void;
}

/** What a total of a grade counts: levels, programmes to them, ways up to them, and ways up into them from below the grade; positions. */
interface CountedGrade {
  levels: readonly number[];
  /** Of each of these levels, programmes that lead to it. */
  leading: readonly (readonly number[])[];
  routes: readonly number[];
  crossing: readonly number[];
}

/** What totals count. */
interface Counted {
  grades: [skilled: CountedGrade, highSkilled: CountedGrade];
  technicians: readonly number[];
  /** All programmes, and those that graduates come from. */
  programmes: readonly number[];
  schools: readonly number[];
}

/** What totals are added up from and into. */
interface Sums {
  summary: RunSummary;
  flows: RunFlows;
  counted: Counted;
  workforce: RunNumbers;
  residents: ResidentTotals | null;
}

/**
 * Prepares the totals of a run: its flows, added up over the levels that count. Nothing is allocated afterwards.
 *
 * @param workforce - the run
 * @param flows - its record, brought up to date before every sum
 * @param residents - brought up to date by the caller; null: residents are NaN
 */
export function runSummary(
  workforce: RunNumbers,
  flows: RunFlows,
  residents: ResidentTotals | null
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
      sumTraining(workforce, summary, t);
    }
    for (let g = 0; g < 2; g++) sumEver(summary, g);
  };
  return summary;
}

function countedOf({layout: {ladder, routes, programmes}}: RunNumbers): Counted {
  const places = <Item>(items: readonly Item[], counts: (item: Item) => boolean) =>
    items.flatMap((item, i) => (counts(item) ? [i] : []));
  const grade = (members: readonly boolean[]): CountedGrade => ({
    levels: places(members, (member) => member),
    leading: places(members, (member) => member).map((l) =>
      places(programmes, ({mix}) => mix[l] >= 0)
    ),
    routes: places(routes, ({to}) => members[to]),
    crossing: places(routes, ({from, to}) => members[to] && !members[from])
  });
  return {
    grades: [grade(ladder.skilled), grade(ladder.highSkilled)],
    technicians: places(ladder.technician, (member) => member),
    programmes: places(programmes, () => true),
    schools: places(programmes, ({kind}) => kind === "school")
  };
}

function emptySummary({layout, training, drivers}: RunNumbers, {stocks}: RunFlows): RunSummary {
  const [n, W] = [layout.years.length, layout.lanes];
  const [L, P] = [layout.ladder.ids.length, layout.programmes.length];
  const instants = () => new Float64Array((n + 1) * W);
  const flow = () => instants().fill(NaN);
  const pair = (make: () => Float64Array) => [make(), make()];
  return {
    lanes: W,
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
    added: pair(flow),
    presentChange: pair(flow),
    everChange: pair(flow),
    levels: amongst(stocks, L, 0),
    quantities: amongst(training.quantity, P, 1),
    stays: amongst(training.stay, P, 1),
    update: () => {}
  };
}

/** Series that stand one beside the other, `count` a year, from year `from` on. */
function amongst(values: Float64Array, count: number, from: number): YearSeries[] {
  return Array.from({length: count}, (_, i) => ({values, first: i - from * count, step: count}));
}

/** Adds the numbers of an index, in all lanes, to sums that stand from a place on; `less` others of the same index. */
function add(
  sums: Float64Array,
  at: number,
  values: Float64Array,
  index: number,
  W: number,
  less: Float64Array | null = null
): void {
  for (let w = 0, k = index * W; w < W; w++, k++)
    sums[at + w] += less ? values[k] - less[k] : values[k];
}

/** Writes Σ value over these positions from an offset on, for all lanes. */
function sumAt(
  positions: readonly number[],
  values: Float64Array,
  from: number,
  out: Float64Array,
  at: number,
  W: number
): void {
  for (let w = 0; w < W; w++) {
    let sum = 0;
    for (let k = 0; k < positions.length; k++) sum += values[(from + positions[k]) * W + w];
    out[at * W + w] = sum;
  }
}

function sumStocks({summary, flows, counted, workforce, residents}: Sums, t: number): void {
  const {ladder, programmes, lanes: W} = workforce.layout;
  const [at, P] = [t * ladder.ids.length, programmes.length];
  for (let g = 0; g < 2; g++)
    sumAt(counted.grades[g].levels, flows.stocks, at, summary.present[g], t, W);
  sumAt(counted.technicians, flows.stocks, at, summary.technicians, t, W);
  sumAt(counted.programmes, flows.inTraining, t * P, summary.inTraining, t, W);
  sumAt(counted.schools, flows.inTraining, t * P, summary.enrolled, t, W);
  for (let k = t * W; k < (t + 1) * W; k++) {
    const high = residents ? residents.highSkilled[k] : NaN;
    summary.resident[1][k] = high;
    summary.resident[0][k] = residents ? high + residents.belowHighSkilled[k] : high;
  }
}

function sumGrade(sums: Sums, g: number, t: number): void {
  const {summary, flows, counted, workforce} = sums;
  const {ladder, routes, lanes: W} = workforce.layout;
  const {levels, crossing} = counted.grades[g];
  const [L, C, at] = [ladder.ids.length, exitCauses.length, t + 1];
  const newPeople = summary.newPeople[g];
  sumAt(levels, flows.firstByLevel, t * L, newPeople, at, W);
  sumGraduates(sums, g, t);
  sumAt(crossing, flows.upgrades, t * routes.length, summary.crossing[g], at, W);
  sumAt(levels, flows.arrivals, t * L, summary.arrivals[g], at, W);
  for (let k = at * W; k < (at + 1) * W; k++)
    newPeople[k] = newPeople[k] + summary.graduates[g][k] + summary.crossing[g][k];
  sumCertificates(sums, g, t);
  for (let c = 0; c < C; c++)
    sumAt(levels, flows.exits, (t * C + c) * L, summary.exits[g][c], at, W);
}

/** Graduates of a year who stay, with a certificate of the grade. */
function sumGraduates(
  {summary, counted: {grades, schools}, flows: {graduates}, workforce}: Sums,
  g: number,
  t: number
): void {
  const {ladder, programmes, lanes: W} = workforce.layout;
  const {levels} = grades[g];
  const [L, P] = [ladder.ids.length, programmes.length];
  for (let w = 0; w < W; w++) {
    let sum = 0;
    for (let k = 0; k < levels.length; k++)
      for (let s = 0; s < schools.length; s++)
        sum += graduates[((t * P + schools[s]) * L + levels[k]) * W + w];
    summary.graduates[g][(t + 1) * W + w] = sum;
  }
}

/** Certificates of a year: those expected of the programmes, what chance and limits made of them, and appointments. */
function sumCertificates(
  {summary, flows, counted: {grades}, workforce: {layout, requests}}: Sums,
  g: number,
  t: number
): void {
  const {levels: members, leading, routes: reaching} = grades[g];
  const {routes, programmes, levels, ladder, years, table, lanes: W} = layout;
  const [L, P, R] = [ladder.ids.length, programmes.length, routes.length];
  const sums = summary.certificates[g];
  const at = (t + 1) * W;
  for (let w = 0; w < W; w++) sums[at + w] = 0;
  for (let k = 0; k < members.length; k++) {
    add(sums, at, flows.firstByLevel, t * L + members[k], W, requests.first);
    for (let i = 0; i < leading[k].length; i++)
      add(sums, at, flows.certificates, (t * P + leading[k][i]) * L + members[k], W);
  }
  for (let k = 0; k < reaching.length; k++) {
    const {to, direct, skips} = routes[reaching[k]];
    add(sums, at, flows.upgrades, t * R + reaching[k], W, requests.upgrades);
    const row = levels.appointments[to];
    if (direct && !skips && row >= 0) add(sums, at, table.values, row * years.length + t, W);
  }
}

function sumLosses({summary, flows, counted, workforce}: Sums, t: number): void {
  const {ladder, routes, lanes: W} = workforce.layout;
  const [L, R] = [ladder.ids.length, routes.length];
  for (let w = 0; w < W; w++) {
    let lost = 0;
    for (let l = 0; l < L; l++) lost += flows.lostFirst[(t * L + l) * W + w];
    for (let r = 0; r < R; r++) lost += flows.lostUpgrades[(t * R + r) * W + w];
    summary.lost[(t + 1) * W + w] = lost;
  }
  sumAt(counted.grades[0].levels, flows.remainder, t * L, summary.remainder, t + 1, W);
}

/** Ever certified: the present at the start, and everybody new since; what stocks have changed by. */
function sumEver(summary: RunSummary, g: number): void {
  const {lanes: W, present, ever, newPeople, arrivals, added, presentChange, everChange} = summary;
  for (let k = 0; k < ever[g].length; k++) {
    if (k < W) {
      ever[g][k] = present[g][k];
      continue;
    }
    ever[g][k] = ever[g][k - W] + newPeople[g][k] + arrivals[g][k];
    added[g][k] = newPeople[g][k] + arrivals[g][k];
    presentChange[g][k] = present[g][k] - present[g][k - W];
    everChange[g][k] = ever[g][k] - ever[g][k - W];
  }
}
