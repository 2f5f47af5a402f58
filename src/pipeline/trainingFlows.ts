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
  const {programmes, levels} = input;
  flows.arrivals.fill(0);
  for (let p = 0; p < programmes.length; p++) {
    writeQuantity(flows, input, p);
    const {kind} = programmes[p];
    if (kind === "recruitment") addArrivals(flows, input, p);
    else if (kind !== "school") writeCandidates(flows, input, p);
  }
  admit(flows, input);
  for (let l = 0; l < levels.pass.length; l++) writeRates(flows, input, l);
  for (let p = 0; p < programmes.length; p++) {
    const {kind, mix} = programmes[p];
    if (kind === "school") writeStay(flows, input, p);
    for (let l = 0; l < mix.length; l++) {
      if (mix[l] < 0) continue;
      if (kind === "school") writeSchool(flows, input, p, l);
      else writePasses(flows, input, p, l);
    }
  }
}

// Below k counts through the years and lanes of a row, whose numbers begin at row × years × lanes: below 0 where there is no such row.

function writeQuantity(
  {years: n, lanes: W, quantity, people}: TrainingFlows,
  {programmes, rows, values, noise}: TrainingInput,
  p: number
): void {
  const programme = programmes[p];
  const {personTimes} = programme;
  const [P, size] = [programmes.length, n * W];
  const lever = programme.quantity * size;
  const delivery = programme.delivery * size;
  const realisation = programme.realisation * size;
  const overlap = programme.overlap * size;
  const times = rows.attendance * size;
  const own = rows["quantity.sd"] * size;
  const shared = rows["pace.sd"] * size;
  const pace = paceFamily(programme.kind) * size;
  for (let k = 0, t = 0; t < n; t++)
    for (let at = (t * P + p) * W; k < (t + 1) * W; k++, at++) {
      let amount = values[lever + k];
      if (delivery >= 0) amount *= values[delivery + k];
      if (realisation >= 0) amount *= values[realisation + k];
      if (noise)
        amount *= exp(
          values[own + k] * noise.quantity[p * size + k] + values[shared + k] * noise.pace[pace + k]
        );
      quantity[at] = amount;
      let begin = personTimes ? amount / values[times + k] : amount;
      if (overlap >= 0) begin *= 1 - values[overlap + k];
      people[at] = begin;
    }
}

/** Who of a programme's people sit an examination or are recognised; apprentices began earlier. */
function writeCandidates(
  {years: n, lanes: W, people, candidates}: TrainingFlows,
  {programmes, values, before}: TrainingInput,
  p: number
): void {
  const programme = programmes[p];
  const duration = programme.kind === "apprenticeship" ? programme.duration : 0;
  const [P, size] = [programmes.length, n * W];
  const completion = programme.completion * size;
  const takeUp = programme.takeUp * size;
  const recognised = programme.recognised * size;
  for (let k = 0, t = 0; t < n; t++) {
    const began = t < duration ? before : people;
    let from = (t < duration ? p : (t - duration) * P + p) * W;
    for (let at = (t * P + p) * W; k < (t + 1) * W; k++, at++, from++) {
      let sitting = began[from];
      if (completion >= 0) sitting *= values[completion + k];
      if (takeUp >= 0) sitting *= values[takeUp + k];
      if (recognised >= 0) sitting *= values[recognised + k];
      candidates[at] = sitting;
    }
  }
}

/** Adds who of the people brought in has a certificate. */
function addArrivals(
  {years: n, lanes: W, people, arrivals}: TrainingFlows,
  {programmes, rows, values}: TrainingInput,
  p: number
): void {
  const certified = rows["arrivals.certified"] * n * W;
  for (let k = 0, t = 0; t < n; t++)
    for (let at = (t * programmes.length + p) * W; k < (t + 1) * W; k++, at++)
      arrivals[k] += people[at] * values[certified + k];
}

/** Share of candidates that the assessment bodies can take, where their number is set; competitions need none. */
function admit(
  {years: n, lanes: W, candidates, people, admitted}: TrainingFlows,
  {programmes, rows, values}: TrainingInput
): void {
  const size = n * W;
  const bodies = rows["capacity.bodies"] * size;
  const perBody = rows["capacity.candidatesPerBody"] * size;
  for (let k = 0; k < size; k++) {
    admitted[k] = 1;
    if (bodies < 0 || perBody < 0 || !(values[bodies + k] > 0)) continue;
    const t = Math.floor(k / W);
    let asked = 0;
    for (let p = 0; p < programmes.length; p++) {
      const {kind, completion, takeUp} = programmes[p];
      const at = (t * (programmes.length - 1) + p) * W + k;
      if (kind === "school")
        asked += people[at] * values[completion * size + k] * values[takeUp * size + k];
      else if (kind !== "competition") asked += candidates[at];
    }
    const capacity = values[bodies + k] * values[perBody + k];
    admitted[k] = asked > capacity ? capacity / asked : 1;
  }
}

/** Writes who passes at a level. */
function writeRates(
  {years: n, lanes: W, rates}: TrainingFlows,
  {levels: {pass}, rows, values}: TrainingInput,
  l: number
): void {
  const factor = rows.pass * n * W;
  const from = pass[l] * n * W;
  // Levels of one kind pass alike.
  const same = l > 0 && pass[l] === pass[l - 1];
  for (let k = 0, t = 0; t < n; t++)
    for (let at = (t * pass.length + l) * W; k < (t + 1) * W; k++, at++)
      rates[at] = same
        ? rates[at - W]
        : passRate(values[from + k], factor < 0 ? 1 : values[factor + k]);
}

function writePasses(
  {years: n, lanes: W, candidates, admitted, rates, passes, first, upgrades}: TrainingFlows,
  {programmes, levels, values}: TrainingInput,
  p: number,
  l: number
): void {
  const {mix, kind} = programmes[p];
  const [L, P] = [mix.length, programmes.length];
  const direct = kind === "competition";
  const share = mix[l] * n * W;
  const own = levels.first[l] * n * W;
  for (let k = 0, t = 0; t < n; t++) {
    const rate = (t * L + l) * W;
    const from = (t * P + p) * W;
    const into = ((t * P + p) * L + l) * W;
    for (let w = 0; w < W; w++, k++) {
      const sitting = direct ? candidates[from + w] : candidates[from + w] * admitted[k];
      const passed = sitting * values[share + k] * (direct ? 1 : rates[rate + w]);
      const new_ = passed * values[own + k];
      passes[into + w] = passed;
      first[into + w] = new_;
      upgrades[into + w] = l === 0 ? 0 : passed - new_;
    }
  }
}

/** Who of a school's graduates stays. */
function writeStay(
  {years: n, lanes: W, stay}: TrainingFlows,
  {programmes, rows, values, noise}: TrainingInput,
  p: number
): void {
  const programme = programmes[p];
  const base = programme.stay * n * W;
  const lever = programme.stayLever * n * W;
  const sd = rows["stay.sd"] * n * W;
  for (let k = 0, t = 0; t < n; t++)
    for (let at = (t * programmes.length + p) * W; k < (t + 1) * W; k++, at++) {
      let rate = values[base + k];
      if (lever >= 0) rate = Math.min(1, Math.max(0, rate + values[lever + k]));
      if (noise) {
        const odds = exp(values[sd + k] * noise.stay[k]);
        rate = (rate * odds) / (1 - rate + rate * odds);
      }
      stay[at] = rate;
    }
}

function writeSchool(
  {years: n, lanes: W, admitted, rates, schoolCertificates, schoolShares, stay}: TrainingFlows,
  {programmes, values}: TrainingInput,
  p: number,
  l: number
): void {
  const {mix, takeUp, progression} = programmes[p];
  const [L, P] = [mix.length, programmes.length];
  const share = mix[l] * n * W;
  const taken = takeUp * n * W;
  const on = progression * n * W;
  for (let k = 0, t = 0; t < n; t++) {
    const rate = (t * L + l) * W;
    const from = (t * P + p) * W;
    const into = ((t * P + p) * L + l) * W;
    for (let w = 0; w < W; w++, k++) {
      const working = on < 0 ? stay[from + w] : stay[from + w] * (1 - values[on + k]);
      const passed = values[taken + k] * admitted[k] * values[share + k] * rates[rate + w];
      schoolCertificates[into + w] = passed;
      schoolShares[into + w] = passed * working;
    }
  }
}
