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
  /**
   * @param past - flows of the year before the first, which fill the conveyors as if they had always come in
   * @param start - numbers at the start, [row][lane]
   */
  write(flows: TrainingFlows, past: TrainingFlows, start: Float64Array): void;
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
}

/**
 * Prepares writing the conveyors.
 *
 * Even drop-out: d = 1 − c^(1/D) leaves every slot each year, so that a share c completes. A scenario that changes c acts on
 * the graduates of its years; the people in school leave as before.
 */
export function prepareSchools(layout: PipelineLayout, slots: InputSlots): SchoolSlots {
  const {programmes, years, ladder, lanes: W} = layout;
  const [n, L, C] = [years.length, ladder.ids.length, slots.programmes.length];
  const conveyors = slots.programmes.map((id, k): Conveyor => {
    const p = programmes.findIndex((each) => each.id === id);
    const school = programmes[p].kind === "school";
    return {
      p,
      k,
      programme: programmes[p],
      intake: slots.slot(id),
      dropOut: slots.slot(`${id}.dropOut`),
      initial: slots.slot(`${id}.initial`),
      to: ladder.ids.map((level) => (school ? slots.slot(`${id}.${level}`) : null))
    };
  });
  const schools: SchoolSlots = {
    conveyors: conveyors.map(({p}) => p),
    expected: new Float64Array(n * L * W),
    before: new Float64Array(L * W),
    certificates: new Float64Array(n * C * L * W),
    write(flows, past, start) {
      schools.expected.fill(0);
      schools.before.fill(0);
      for (let k = 0; k < C; k++) {
        const row = conveyors[k].programme.completion;
        const completed = start.subarray(row * W, (row + 1) * W);
        writeContent(conveyors[k], past, completed);
        writeGraduates(layout, schools, conveyors[k], flows, past, completed);
      }
    }
  };
  return schools;
}

/** Writes the drop-out of a conveyor, and who is in it at the start; `completed` by lane. */
function writeContent(
  {p, programme: {duration}, dropOut, initial}: Conveyor,
  past: TrainingFlows,
  completed: Float64Array
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
  {programmes, years, ladder, table}: PipelineLayout,
  {conveyors, expected, before, certificates}: SchoolSlots,
  {p, k, programme: {duration, completion}, intake, to}: Conveyor,
  flows: TrainingFlows,
  past: TrainingFlows,
  completed: Float64Array
): void {
  const [n, P, L, C] = [years.length, programmes.length, ladder.ids.length, conveyors.length];
  const W = completed.length;
  for (let t = 0; t < n; t++) {
    const at = (t * P + p) * W;
    const rate = (completion * n + t) * W;
    const began = t < duration ? past.people : flows.people;
    const from = t < duration ? p * W : at - duration * P * W;
    for (let w = 0; w < W; w++) intake[t * W + w] = flows.people[at + w];
    for (let l = 0; l < L; l++) {
      const [share, sum] = [at * L + l * W, (t * L + l) * W];
      const slot = to[l];
      for (let w = 0; w < W; w++) {
        const change = table.values[rate + w] / completed[w];
        const landing = flows.schoolShares[share + w] * change;
        const certified = ((t * C + k) * L + l) * W + w;
        certificates[certified] = flows.schoolCertificates[share + w] * change;
        if (slot) slot[t * W + w] = landing;
        expected[sum + w] += began[from + w] * completed[w] * landing;
      }
    }
  }
  for (let l = 0; l < L; l++)
    for (let w = 0; w < W; w++)
      before[l * W + w] +=
        past.people[p * W + w] * completed[w] * past.schoolShares[(p * L + l) * W + w];
}
