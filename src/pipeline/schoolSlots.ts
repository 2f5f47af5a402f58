import {pow} from "../quantity/pow.js";
import type {InputSlots} from "./inputSlots.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {ProgrammeRows} from "./programmeRows.js";
import type {TrainingFlows} from "./trainingFlows.js";

/** Writes the conveyors of a run: intake, drop-out, content at the start, and where graduates go; every number [index][lane]. */
export interface SchoolSlots {
  /** Programmes on conveyors, by their index among all programmes; in the order of the engine's programmes. */
  conveyors: readonly number[];
  /** Graduates who stay with a certificate, as expected: [year][level], and in the year before the first [level]; person/yr. */
  expected: Float64Array;
  before: Float64Array;
  /** Certificates of one completer, [year][conveyor][level]. */
  certificates: Float64Array;
  /** `past` are the flows of the year before the first, which fill the conveyors as if they had always come in. */
  write(flows: TrainingFlows, past: TrainingFlows): void;
}

/** One conveyor: its programme, and where its numbers are written. */
interface Conveyor {
  /** Index among all programmes, among conveyors. */
  p: number;
  k: number;
  programme: ProgrammeRows;
  intake: Float64Array;
  dropOut: Float64Array;
  initial: Float64Array;
  /** Shares of completers by level; null for apprentices, who were at work all the time. */
  to: (Float64Array | null)[];
  /** Share that completes, as at the start, by lane. */
  completed: Float64Array;
}

/** Buffers of a year, by lane: what completion has changed by, who completes of those who began. */
interface Completion {
  change: Float64Array;
  completing: Float64Array;
}

/**
 * Prepares writing the conveyors.
 *
 * Even drop-out: d = 1 − c^(1/D) leaves every slot each year, so that a share c completes. A scenario that changes c acts on
 * the graduates of its years; the people in school leave as before.
 *
 * @param start - numbers at the start, [row][lane]; read anew in every run
 */
export function prepareSchools(
  layout: PipelineLayout,
  slots: InputSlots,
  start: Float64Array
): SchoolSlots {
  const {programmes, years, ladder, lanes: W} = layout;
  const [n, L, C] = [years.length, ladder.ids.length, slots.programmes.length];
  const conveyors = slots.programmes.map((id, k): Conveyor => {
    const p = programmes.findIndex((each) => each.id === id);
    const {kind, completion} = programmes[p];
    const school = kind === "school";
    return {
      p,
      k,
      programme: programmes[p],
      intake: slots.slot(id),
      dropOut: slots.slot(`${id}.dropOut`),
      initial: slots.slot(`${id}.initial`),
      to: ladder.ids.map((level) => (school ? slots.slot(`${id}.${level}`) : null)),
      completed: start.subarray(completion * W, (completion + 1) * W)
    };
  });
  const completion = {change: new Float64Array(W), completing: new Float64Array(W)};
  const schools: SchoolSlots = {
    conveyors: conveyors.map(({p}) => p),
    expected: new Float64Array(n * L * W),
    before: new Float64Array(L * W),
    certificates: new Float64Array(n * C * L * W),
    write(flows, past) {
      schools.expected.fill(0);
      schools.before.fill(0);
      for (let k = 0; k < C; k++) {
        writeContent(conveyors[k], past);
        writeGraduates(layout, schools, conveyors[k], completion, flows, past);
      }
    }
  };
  return schools;
}

/** Writes the drop-out of a conveyor, and who is in it at the start. */
function writeContent(
  {p, programme: {duration}, dropOut, initial, completed}: Conveyor,
  past: TrainingFlows
): void {
  const W = completed.length;
  for (let w = 0; w < W; w++) {
    const stay = pow(completed[w], 1 / duration);
    dropOut[w] = 1 - stay;
    let content = past.people[p * W + w];
    for (let i = 0; i < duration; i++, content *= stay) initial[i * W + w] = content;
  }
}

/** Writes the intake of a conveyor and where its completers go, and adds to the graduates expected. */
function writeGraduates(
  {programmes, years, ladder, table, lanes: W}: PipelineLayout,
  {conveyors, expected, before, certificates}: SchoolSlots,
  {p, k, programme, intake, to, completed}: Conveyor,
  {change, completing}: Completion,
  flows: TrainingFlows,
  past: TrainingFlows
): void {
  const {duration} = programme;
  const [n, P, L, C] = [years.length, programmes.length, ladder.ids.length, conveyors.length];
  for (let t = 0; t < n; t++) {
    const at = (t * P + p) * W;
    const rate = (programme.completion * n + t) * W;
    const began = t < duration ? past.people : flows.people;
    const from = t < duration ? p * W : at - duration * P * W;
    for (let w = 0; w < W; w++) {
      intake[t * W + w] = flows.people[at + w];
      change[w] = table.values[rate + w] / completed[w];
      completing[w] = began[from + w] * completed[w];
    }
    for (let l = 0; l < L; l++) {
      const landing = at * L + l * W;
      const certified = ((t * C + k) * L + l) * W;
      const sum = (t * L + l) * W;
      const slot = to[l];
      for (let w = 0; w < W; w++) {
        const share = flows.schoolShares[landing + w] * change[w];
        certificates[certified + w] = flows.schoolCertificates[landing + w] * change[w];
        if (slot) slot[t * W + w] = share;
        expected[sum + w] += completing[w] * share;
      }
    }
  }
  for (let l = 0; l < L; l++)
    for (let w = 0; w < W; w++)
      before[l * W + w] +=
        past.people[p * W + w] * completed[w] * past.schoolShares[(p * L + l) * W + w];
}
