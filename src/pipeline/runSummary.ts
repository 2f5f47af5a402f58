import type {CertifiedResidents} from "./certifiedResidents.js";
import {exitCauses} from "./exitCauses.js";
import {flowName} from "./pipelineModel.js";
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

/** Prepares the totals of a run; nothing is allocated afterwards. */
export function runSummary(workforce: WorkforceRun, residents: CertifiedResidents | null): RunSummary {
  const {wires, engine, workspace, flows, schools, requests, drivers, table} = workforce;
  const {ladder, routes, programmes, years, rows, common} = wires;
  const n = years.length;
  const L = ladder.ids.length;
  const P = programmes.length;
  const R = routes.length;
  const F = engine.flows.length;
  const C = schools.conveyors.length;
  const K = engine.causes.length;
  const index = (name: string) => engine.flows.indexOf(name);
  const grades = [ladder.skilled, ladder.highSkilled];
  const first = ladder.ids.map((id) => index(flowName.first(id)));
  const arriving = ladder.ids.map((id) => index(flowName.arrival(id)));
  const remaining = ladder.ids.map((id) => index(flowName.remainder(id)));
  const upgrade = routes.map((route) => index(flowName.upgrade(ladder.ids, route)));
  const landing = schools.conveyors.map((p) =>
    ladder.ids.map((id) => index(`${programmes[p].id}.${id}`))
  );
  const schoolKind = schools.conveyors.map((p) => programmes[p].kind === "school");
  const causes = exitCauses.map((cause) => engine.causes.indexOf(cause));
  const instants = () => new Float64Array(n + 1);
  const flow = () => new Float64Array(n + 1).fill(NaN);
  const pair = (make: () => Float64Array) => [make(), make()];
  const summary: RunSummary = {
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
    level: (t, l) => workspace.stocks[t * L + l],
    quantity: (t, p) => flows.quantity[(t - 1) * P + p],
    stay: (t, p) => flows.stay[(t - 1) * P + p],
    update
  };

  function update(): void {
    for (let t = 0; t <= n; t++) sumStocks(t);
    for (let t = 0; t < n; t++) {
      for (let g = 0; g < 2; g++) sumGrade(g, t);
      sumLost(t);
      sumOutside(t);
    }
    for (let g = 0; g < 2; g++) {
      const {ever, newPeople, arrivals, present, resident} = summary;
      ever[g][0] = present[g][0];
      for (let t = 1; t <= n; t++) ever[g][t] = ever[g][t - 1] + newPeople[g][t] + arrivals[g][t];
      for (let t = 0; t <= n; t++) {
        const above = residents ? residents.stocks[2 * t + 1] : NaN;
        resident[g][t] = g === 1 || !residents ? above : above + residents.stocks[2 * t];
      }
    }
  }

  function sumStocks(t: number) {
    const {present, technicians, inTraining, enrolled} = summary;
    let skilled = 0;
    let high = 0;
    let upper = 0;
    for (let l = 0; l < L; l++) {
      const persons = workspace.stocks[t * L + l];
      if (ladder.skilled[l]) skilled += persons;
      if (ladder.highSkilled[l]) high += persons;
      if (ladder.technician[l]) upper += persons;
    }
    present[0][t] = skilled;
    present[1][t] = high;
    technicians[t] = upper;
    let all = 0;
    let school = 0;
    for (let k = 0; k < C; k++) {
      const content = workspace.content[t * C + k];
      all += content;
      if (schoolKind[k]) school += content;
    }
    inTraining[t] = all;
    enrolled[t] = school;
  }

  function sumGrade(g: number, t: number) {
    const counts = grades[g];
    const granted = (i: number) => (i < 0 ? 0 : workspace.granted[t * F + i]);
    let issued = 0;
    let firsts = 0;
    let came = 0;
    let stayed = 0;
    let crossed = 0;
    for (let l = 0; l < L; l++) {
      if (!counts[l]) continue;
      firsts += granted(first[l]);
      issued += granted(first[l]) - requests.first[t * L + l];
      came += granted(arriving[l]);
      for (let p = 0; p < P; p++) issued += flows.passes[(t * P + p) * L + l];
      for (let k = 0; k < C; k++) {
        if (!schoolKind[k]) continue;
        stayed += granted(landing[k][l]);
        issued += workspace.completers[t * C + k] * schools.certificates[(t * C + k) * L + l];
      }
    }
    for (let r = 0; r < R; r++) {
      const {from, to} = routes[r];
      if (!counts[to]) continue;
      const up = granted(upgrade[r]);
      if (!counts[from]) crossed += up;
      issued += up - requests.upgrades[t * R + r];
      if (routes[r].direct && !routes[r].skips) issued += appointed(t, to);
    }
    summary.certificates[g][t + 1] = issued;
    summary.arrivals[g][t + 1] = came;
    summary.graduates[g][t + 1] = stayed;
    summary.crossing[g][t + 1] = crossed;
    summary.newPeople[g][t + 1] = firsts + stayed + crossed;
    for (let c = 0; c < causes.length; c++) {
      let sum = 0;
      for (let l = 0; l < L; l++)
        if (counts[l]) sum += workspace.exits[(t * K + causes[c]) * L + l];
      summary.exits[g][c][t + 1] = sum;
    }
  }

  function appointed(t: number, level: number): number {
    const row = wires.levels.appointments[level];
    return row < 0 ? 0 : table.values[row * n + t];
  }

  function sumLost(t: number) {
    let lost = 0;
    let rest = 0;
    for (let l = 0; l < L; l++) {
      const i = t * F + first[l];
      if (first[l] >= 0) lost += workspace.requested[i] - workspace.granted[i];
      if (ladder.skilled[l]) rest += workspace.granted[t * F + remaining[l]];
    }
    for (let r = 0; r < R; r++)
      lost += workspace.requested[t * F + upgrade[r]] - workspace.granted[t * F + upgrade[r]];
    summary.lost[t + 1] = lost;
    summary.remainder[t + 1] = rest;
  }

  function sumOutside(t: number) {
    const {values} = table;
    const attendance = values[common.attendance * n + t];
    let subsidised = 0;
    let held = 0;
    for (let p = 0; p < P; p++) {
      const {kind, overlap, personTimes, vocationalSchool, subsidised: paid} = programmes[p];
      const quantity = flows.quantity[t * P + p];
      const course = kind === "course" || kind === "apprenticeship";
      const times = course && !personTimes ? quantity * attendance : quantity;
      if (paid) subsidised += times;
      if (vocationalSchool) held += times * (overlap < 0 ? 1 : 1 - values[overlap * n + t]);
    }
    const share = rows["outside.share"] < 0 ? 0 : values[rows["outside.share"] * n + t];
    const other = rows["outside.other"] < 0 ? 0 : values[rows["outside.other"] * n + t];
    summary.subsidised[t + 1] = subsidised;
    summary.outside[t + 1] = share * held + other;
  }

  return summary;
}
