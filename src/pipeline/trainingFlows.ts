import {exp} from "../quantity/exp.js";
import type {LevelRows} from "./levelRows.js";
import {paceFamily} from "./pace.js";
import {passRate} from "./passRate.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {ProgrammeRows} from "./programmeRows.js";

/** What training and assessment ask for, by simulated year; P programmes, L levels. Overwritten by every run. */
export interface TrainingFlows {
  years: number;
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

/** Allocates {@link TrainingFlows}. */
export function createTrainingFlows(
  years: number,
  programmes: number,
  levels: number
): TrainingFlows {
  const byProgramme = () => new Float64Array(years * programmes);
  const byLevel = () => new Float64Array(years * programmes * levels);
  return {
    years,
    quantity: byProgramme(),
    people: byProgramme(),
    candidates: byProgramme(),
    admitted: new Float64Array(years).fill(1),
    rates: new Float64Array(years * levels),
    passes: byLevel(),
    first: byLevel(),
    upgrades: byLevel(),
    schoolCertificates: byLevel(),
    schoolShares: byLevel(),
    stay: byProgramme(),
    arrivals: new Float64Array(years)
  };
}

/** What {@link writeTrainingFlows} reads. */
export interface TrainingInput {
  programmes: readonly ProgrammeRows[];
  levels: LevelRows;
  /** Rows of single numbers. */
  rows: PipelineLayout["rows"];
  /** Values by row and year. */
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
  const {programmes, levels, rows, values} = input;
  const {years: n, admitted, rates} = flows;
  flows.arrivals.fill(0);
  const P = programmes.length;
  for (let p = 0; p < P; p++) for (let t = 0; t < n; t++) writeQuantity(flows, input, p, t);
  const L = levels.pass.length;
  for (let t = 0; t < n; t++) {
    admitted[t] = admittedShare(flows, input, t);
    const factor = rows.pass < 0 ? 1 : values[rows.pass * n + t];
    for (let l = 0; l < L; l++) rates[t * L + l] = passRate(values[levels.pass[l] * n + t], factor);
  }
  for (let p = 0; p < P; p++) {
    const {kind} = programmes[p];
    for (let t = 0; t < n; t++)
      if (kind === "school") writeSchool(flows, input, p, t);
      else if (kind !== "recruitment") writePasses(flows, input, p, t);
  }
}

function writeQuantity(
  {years: n, quantity, people, candidates, arrivals}: TrainingFlows,
  {programmes, rows, values, noise, before}: TrainingInput,
  p: number,
  t: number
): void {
  const programme = programmes[p];
  const P = programmes.length;
  const at = t * P + p;
  let amount = values[programme.quantity * n + t];
  if (programme.delivery >= 0) amount *= values[programme.delivery * n + t];
  if (programme.realisation >= 0) amount *= values[programme.realisation * n + t];
  if (noise)
    amount *= exp(
      values[rows["quantity.sd"] * n + t] * noise.quantity[p * n + t] +
        values[rows["pace.sd"] * n + t] * noise.pace[paceFamily(programme.kind) * n + t]
    );
  quantity[at] = amount;
  let begin = programme.personTimes ? amount / values[rows.attendance * n + t] : amount;
  if (programme.overlap >= 0) begin *= 1 - values[programme.overlap * n + t];
  people[at] = begin;
  switch (programme.kind) {
    case "course":
      candidates[at] =
        begin * values[programme.completion * n + t] * values[programme.takeUp * n + t];
      break;
    case "apprenticeship": {
      const began = t < programme.duration ? before[p] : people[at - programme.duration * P];
      candidates[at] =
        began * values[programme.completion * n + t] * values[programme.takeUp * n + t];
      break;
    }
    case "assessment":
      candidates[at] = begin;
      break;
    case "competition":
      candidates[at] = begin * values[programme.recognised * n + t];
      break;
    case "recruitment":
      arrivals[t] += begin * values[rows["arrivals.certified"] * n + t];
  }
}

/** Share of candidates that the assessment bodies can take, where their number is set; competitions need none. */
function admittedShare(
  {years: n, candidates, people}: TrainingFlows,
  {programmes, rows, values}: TrainingInput,
  t: number
): number {
  if (rows["capacity.bodies"] < 0 || rows["capacity.candidatesPerBody"] < 0) return 1;
  const bodies = values[rows["capacity.bodies"] * n + t];
  if (!(bodies > 0)) return 1;
  let asked = 0;
  for (let p = 0; p < programmes.length; p++) {
    const {kind, completion, takeUp} = programmes[p];
    const at = t * programmes.length + p;
    if (kind === "school")
      asked += people[at] * values[completion * n + t] * values[takeUp * n + t];
    else if (kind !== "competition") asked += candidates[at];
  }
  const capacity = bodies * values[rows["capacity.candidatesPerBody"] * n + t];
  return asked > capacity ? capacity / asked : 1;
}

function writePasses(
  {years: n, candidates, admitted, rates, passes, first, upgrades}: TrainingFlows,
  {programmes, levels, values}: TrainingInput,
  p: number,
  t: number
): void {
  const {mix, kind} = programmes[p];
  const direct = kind === "competition";
  const at = t * programmes.length + p;
  const sitting = direct ? candidates[at] : candidates[at] * admitted[t];
  for (let l = 0; l < mix.length; l++) {
    if (mix[l] < 0) continue;
    const share = values[mix[l] * n + t];
    const rate = direct ? 1 : rates[t * mix.length + l];
    const passed = sitting * share * rate;
    const new_ = passed * values[levels.first[l] * n + t];
    const i = at * mix.length + l;
    passes[i] = passed;
    first[i] = new_;
    upgrades[i] = l === 0 ? 0 : passed - new_;
  }
}

function writeSchool(
  {years: n, admitted, rates, schoolCertificates, schoolShares, stay: stays}: TrainingFlows,
  {programmes, rows, values, noise}: TrainingInput,
  p: number,
  t: number
): void {
  const {mix, takeUp, stay, stayLever, progression} = programmes[p];
  const at = t * programmes.length + p;
  let rate = values[stay * n + t];
  if (stayLever >= 0) rate = Math.min(1, Math.max(0, rate + values[stayLever * n + t]));
  if (noise) {
    const odds = exp(values[rows["stay.sd"] * n + t] * noise.stay[t]);
    rate = (rate * odds) / (1 - rate + rate * odds);
  }
  stays[at] = rate;
  const working = progression < 0 ? rate : rate * (1 - values[progression * n + t]);
  const sitting = values[takeUp * n + t] * admitted[t];
  for (let l = 0; l < mix.length; l++) {
    if (mix[l] < 0) continue;
    const share = values[mix[l] * n + t];
    const passed = sitting * share * rates[t * mix.length + l];
    const i = at * mix.length + l;
    schoolCertificates[i] = passed;
    schoolShares[i] = passed * working;
  }
}
