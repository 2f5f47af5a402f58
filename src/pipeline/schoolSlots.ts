import type {Engine} from "../engine/engine.js";
import {pow} from "../quantity/pow.js";
import type {StartValue} from "./awardRequests.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {ProgrammeRows} from "./programmeRows.js";
import type {TrainingFlows} from "./trainingFlows.js";

/** Writes the conveyors of a run: intake, drop-out, content at the start, and where graduates go. */
export interface SchoolSlots {
  /** Programmes on conveyors, by their index among all programmes; in the order of the engine's programmes. */
  conveyors: readonly number[];
  /** Graduates who stay with a certificate, as expected: [year][level], and in the year before the first [level]; person/yr. */
  expected: Float64Array;
  before: Float64Array;
  /** Certificates of one completer, [year][conveyor][level]. */
  certificates: Float64Array;
  /** `past` are the flows of the year before the first, which fill the conveyors as if they had always come in. */
  write(flows: TrainingFlows, past: TrainingFlows, value: StartValue): void;
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
export function prepareSchools(layout: PipelineLayout, engine: Engine): SchoolSlots {
  const {programmes, years, ladder} = layout;
  const [n, L, C] = [years.length, ladder.ids.length, engine.programmes.length];
  const conveyors = engine.programmes.map((id, k): Conveyor => {
    const p = programmes.findIndex((each) => each.id === id);
    const school = programmes[p].kind === "school";
    return {
      p,
      k,
      programme: programmes[p],
      intake: engine.slot(id),
      dropOut: engine.slot(`${id}.dropOut`),
      initial: engine.slot(`${id}.initial`),
      to: ladder.ids.map((level) => (school ? engine.slot(`${id}.${level}`) : null))
    };
  });
  const schools: SchoolSlots = {
    conveyors: conveyors.map(({p}) => p),
    expected: new Float64Array(n * L),
    before: new Float64Array(L),
    certificates: new Float64Array(n * C * L),
    write(flows, past, value) {
      schools.expected.fill(0);
      schools.before.fill(0);
      for (let k = 0; k < C; k++) {
        writeContent(conveyors[k], past, value(conveyors[k].programme.completion));
        writeGraduates(layout, schools, conveyors[k], flows, past, value);
      }
    }
  };
  return schools;
}

/** Writes the drop-out of a conveyor, and who is in it at the start. */
function writeContent(
  {p, programme: {duration}, dropOut, initial}: Conveyor,
  past: TrainingFlows,
  completed: number
): void {
  const stay = pow(completed, 1 / duration);
  dropOut[0] = 1 - stay;
  let content = past.people[p];
  for (let i = 0; i < duration; i++, content *= stay) initial[i] = content;
}

/** Writes the intake of a conveyor and where its completers go, and adds to the graduates expected. */
function writeGraduates(
  {programmes, years, ladder, table}: PipelineLayout,
  {conveyors, expected, before, certificates}: SchoolSlots,
  {p, k, programme: {duration, completion}, intake, to}: Conveyor,
  flows: TrainingFlows,
  past: TrainingFlows,
  value: StartValue
): void {
  const [n, P, L, C] = [years.length, programmes.length, ladder.ids.length, conveyors.length];
  const completed = value(completion);
  for (let t = 0; t < n; t++) {
    intake[t] = flows.people[t * P + p];
    const change = table.values[completion * n + t] / completed;
    const began = t < duration ? past.people[p] : flows.people[(t - duration) * P + p];
    for (let l = 0; l < L; l++) {
      const from = (t * P + p) * L + l;
      const share = flows.schoolShares[from] * change;
      certificates[(t * C + k) * L + l] = flows.schoolCertificates[from] * change;
      const slot = to[l];
      if (slot) slot[t] = share;
      expected[t * L + l] += began * completed * share;
    }
  }
  for (let l = 0; l < L; l++)
    before[l] += past.people[p] * completed * past.schoolShares[p * L + l];
}
