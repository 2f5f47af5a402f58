import {exp} from "../quantity/exp.js";
import type {LevelRows} from "./levelRows.js";
import {paceFamily} from "./pace.js";
import {passRate} from "./passRate.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {ProgrammeRows} from "./programmeRows.js";

/** What training and assessment ask for, by simulated year; P programmes, L levels; every number [index][lane]. Overwritten by every run. */
export interface TrainingFlows {
  years: number;
  /** Runs side by side. */
  lanes: number;
  /** In the programme's own count, [year][programme]. */
  quantity: Float64Array;
  /** People who begin, [year][programme]; person/yr. Without those already in the subsidised count. */
  people: Float64Array;
  /** Candidates without schools, [year][programme]; person-time/yr. */
  candidates: Float64Array;
  /** Share of candidates that capacity lets in, [year]. */
  admitted: Float64Array;
  /** Share of candidates who pass, [year][level]. */
  rates: Float64Array;
  /** [year][programme][level], person-time/yr: passes of workers. Of these some are first certificates, some upgrades. 0 at levels that a programme does not lead to. */
  passes: Float64Array;
  first: Float64Array;
  upgrades: Float64Array;
  /** Certificates for one completer of a school, [year][programme][level]; and of these, stayers entering the workforce. */
  schoolCertificates: Float64Array;
  schoolShares: Float64Array;
  /** Stay rate of a school, [year][programme]. */
  stay: Float64Array;
  /** People brought in with a certificate, [year]; person/yr. */
  arrivals: Float64Array;
}

/** Allocates {@link TrainingFlows}; `lanes` runs side by side, default 1. */
export function createTrainingFlows(
  years: number,
  programmes: number,
  levels: number,
  lanes = 1
): TrainingFlows {
  const byProgramme = () => new Float64Array(years * programmes * lanes);
  const byLevel = () => new Float64Array(years * programmes * levels * lanes);
  return {
    years,
    lanes,
    quantity: byProgramme(),
    people: byProgramme(),
    candidates: byProgramme(),
    admitted: new Float64Array(years * lanes).fill(1),
    rates: new Float64Array(years * levels * lanes),
    passes: byLevel(),
    first: byLevel(),
    upgrades: byLevel(),
    schoolCertificates: byLevel(),
    schoolShares: byLevel(),
    stay: byProgramme(),
    arrivals: new Float64Array(years * lanes)
  };
}

/** What {@link writeTrainingFlows} reads. */
export interface TrainingInput {
  programmes: readonly ProgrammeRows[];
  levels: LevelRows;
  /** Rows of single numbers. */
  rows: PipelineLayout["rows"];
  /** Values by row, year and lane. */
  values: Float64Array;
  /** Unit noise of quantities [programme][year], of their pace [family][year], of the stay rate [year]; null for none. */
  noise: Record<"quantity" | "pace" | "stay", Float64Array> | null;
  /** Apprentices who began in the year before the first, person/yr, by programme. */
  before: Float64Array;
}

/**
 * Turns places into people, completers, candidates, passes, first certificates and upgrades.
 *
 * E = lever · delivery · realisation · exp(σ e + σ_P e_f), e of the programme, e_f of its family ({@link writePace}); U = E / r; C = c U (apprentices: of the year before); X = e C; Y_l = X s_l π_l;
 * F_l = ν_l Y_l; Q_l = (1 − ν_l) Y_l. The odds of staying after school are multiplied by exp(σ_S e) of their year. Passes at the lowest level that are no first certificate move nobody.
 */
export function writeTrainingFlows(flows: TrainingFlows, input: TrainingInput): void {
  const {programmes} = input;
  const {years: n} = flows;
  flows.arrivals.fill(0);
  for (let p = 0; p < programmes.length; p++)
    for (let t = 0; t < n; t++) {
      writeQuantity(flows, input, p, t);
      writeCandidates(flows, input, p, t);
    }
  for (let t = 0; t < n; t++) {
    admit(flows, input, t);
    writeRates(flows, input, t);
  }
  for (let p = 0; p < programmes.length; p++) {
    const {kind} = programmes[p];
    for (let t = 0; t < n; t++)
      if (kind === "school") writeSchool(flows, input, p, t);
      else if (kind !== "recruitment") writePasses(flows, input, p, t);
  }
}

/** Multiplies numbers of all lanes, from a place on, by those of a row in a year; by nothing where there is no such row. */
function multiplyBy(
  out: Float64Array,
  at: number,
  {values}: TrainingInput,
  row: number,
  from: number,
  W: number
): void {
  if (row >= 0) for (let w = 0; w < W; w++) out[at + w] *= values[from + w];
}

function writeQuantity(
  {years: n, lanes: W, quantity, people}: TrainingFlows,
  input: TrainingInput,
  p: number,
  t: number
): void {
  const {programmes, rows, values, noise} = input;
  const {kind, quantity: lever, delivery, realisation, personTimes, overlap} = programmes[p];
  const at = (t * programmes.length + p) * W;
  const place = (row: number) => (row * n + t) * W;
  const amount = place(lever);
  for (let w = 0; w < W; w++) quantity[at + w] = values[amount + w];
  multiplyBy(quantity, at, input, delivery, place(delivery), W);
  multiplyBy(quantity, at, input, realisation, place(realisation), W);
  if (noise) {
    const [own, shared] = [place(rows["quantity.sd"]), place(rows["pace.sd"])];
    const [e, pace] = [place(p), place(paceFamily(kind))];
    for (let w = 0; w < W; w++)
      quantity[at + w] *= exp(
        values[own + w] * noise.quantity[e + w] + values[shared + w] * noise.pace[pace + w]
      );
  }
  const times = place(rows.attendance);
  for (let w = 0; w < W; w++)
    people[at + w] = personTimes ? quantity[at + w] / values[times + w] : quantity[at + w];
  const counted = place(overlap);
  if (overlap >= 0) for (let w = 0; w < W; w++) people[at + w] *= 1 - values[counted + w];
}

/** Who of a programme's people sit an examination, or arrive with a certificate. */
function writeCandidates(
  {years: n, lanes: W, people, candidates, arrivals}: TrainingFlows,
  input: TrainingInput,
  p: number,
  t: number
): void {
  const {programmes, rows, values, before} = input;
  const {kind, duration, completion, takeUp, recognised} = programmes[p];
  const P = programmes.length;
  const at = (t * P + p) * W;
  const place = (row: number) => (row * n + t) * W;
  const started = kind === "apprenticeship" && t < duration;
  const began = started ? before : people;
  const from = started ? p * W : at - (kind === "apprenticeship" ? duration * P * W : 0);
  if (kind === "recruitment") {
    const certified = place(rows["arrivals.certified"]);
    for (let w = 0; w < W; w++) arrivals[t * W + w] += people[at + w] * values[certified + w];
  } else if (kind !== "school") {
    for (let w = 0; w < W; w++) candidates[at + w] = began[from + w];
    multiplyBy(candidates, at, input, completion, place(completion), W);
    multiplyBy(candidates, at, input, takeUp, place(takeUp), W);
    multiplyBy(candidates, at, input, recognised, place(recognised), W);
  }
}

/** Share of candidates that the assessment bodies can take, where their number is set; competitions need none. */
function admit(
  {years: n, lanes: W, candidates, people, admitted}: TrainingFlows,
  {programmes, rows, values}: TrainingInput,
  t: number
): void {
  const [bodies, capacity] = [rows["capacity.bodies"], rows["capacity.candidatesPerBody"]];
  const place = (row: number) => (row * n + t) * W;
  for (let w = 0; w < W; w++) {
    admitted[t * W + w] = 1;
    if (bodies < 0 || capacity < 0 || !(values[place(bodies) + w] > 0)) continue;
    let asked = 0;
    for (let p = 0; p < programmes.length; p++) {
      const {kind, completion, takeUp} = programmes[p];
      const at = (t * programmes.length + p) * W + w;
      if (kind === "school")
        asked += people[at] * values[place(completion) + w] * values[place(takeUp) + w];
      else if (kind !== "competition") asked += candidates[at];
    }
    const most = values[place(bodies) + w] * values[place(capacity) + w];
    admitted[t * W + w] = asked > most ? most / asked : 1;
  }
}

function writeRates(
  {years: n, lanes: W, rates}: TrainingFlows,
  {levels, rows, values}: TrainingInput,
  t: number
): void {
  const L = levels.pass.length;
  const factor = (rows.pass * n + t) * W;
  for (let l = 0; l < L; l++) {
    const from = (levels.pass[l] * n + t) * W;
    for (let w = 0; w < W; w++)
      rates[(t * L + l) * W + w] = passRate(
        values[from + w],
        rows.pass < 0 ? 1 : values[factor + w]
      );
  }
}

function writePasses(
  {years: n, lanes: W, candidates, admitted, rates, passes, first, upgrades}: TrainingFlows,
  {programmes, levels, values}: TrainingInput,
  p: number,
  t: number
): void {
  const {mix, kind} = programmes[p];
  const L = mix.length;
  const direct = kind === "competition";
  const at = (t * programmes.length + p) * W;
  for (let l = 0; l < L; l++) {
    if (mix[l] < 0) continue;
    const [share, rate] = [(mix[l] * n + t) * W, (t * L + l) * W];
    const own = (levels.first[l] * n + t) * W;
    const i = at * L + l * W;
    for (let w = 0; w < W; w++) {
      const sitting = direct ? candidates[at + w] : candidates[at + w] * admitted[t * W + w];
      const passed = sitting * values[share + w] * (direct ? 1 : rates[rate + w]);
      const new_ = passed * values[own + w];
      passes[i + w] = passed;
      first[i + w] = new_;
      upgrades[i + w] = l === 0 ? 0 : passed - new_;
    }
  }
}

/** Who of a school's graduates stays. */
function writeStay(
  {years: n, lanes: W, stay: stays}: TrainingFlows,
  {programmes, rows, values, noise}: TrainingInput,
  p: number,
  t: number
): void {
  const {stay, stayLever} = programmes[p];
  const at = (t * programmes.length + p) * W;
  const place = (row: number) => (row * n + t) * W;
  const [from, moved, sd] = [place(stay), place(stayLever), place(rows["stay.sd"])];
  for (let w = 0; w < W; w++) {
    let rate = values[from + w];
    if (stayLever >= 0) rate = Math.min(1, Math.max(0, rate + values[moved + w]));
    if (noise) {
      const odds = exp(values[sd + w] * noise.stay[t * W + w]);
      rate = (rate * odds) / (1 - rate + rate * odds);
    }
    stays[at + w] = rate;
  }
}

function writeSchool(flows: TrainingFlows, input: TrainingInput, p: number, t: number): void {
  const {years: n, lanes: W, admitted, rates, schoolCertificates, schoolShares, stay} = flows;
  const {programmes, values} = input;
  const {mix, takeUp, progression} = programmes[p];
  const L = mix.length;
  const at = (t * programmes.length + p) * W;
  const [taken, on] = [(takeUp * n + t) * W, (progression * n + t) * W];
  writeStay(flows, input, p, t);
  for (let l = 0; l < L; l++) {
    if (mix[l] < 0) continue;
    const [share, rate] = [(mix[l] * n + t) * W, (t * L + l) * W];
    const i = at * L + l * W;
    for (let w = 0; w < W; w++) {
      const working = progression < 0 ? stay[at + w] : stay[at + w] * (1 - values[on + w]);
      const sitting = values[taken + w] * admitted[t * W + w];
      const passed = sitting * values[share + w] * rates[rate + w];
      schoolCertificates[i + w] = passed;
      schoolShares[i + w] = passed * working;
    }
  }
}
