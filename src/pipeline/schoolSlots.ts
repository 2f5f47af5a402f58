import type {Engine} from "../engine/engine.js";
import {pow} from "../quantity/pow.js";
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
  /** Shares of completers by level as written, [year][conveyor][level]. */
  shares: Float64Array;
  /** Certificates of one completer, [year][conveyor][level]. */
  certificates: Float64Array;
  /** `base` are the flows of the year before the first, which fill the conveyors as if they had always come in. */
  fill(flows: TrainingFlows, base: TrainingFlows, value: (row: number) => number): void;
}

/**
 * Prepares writing the conveyors.
 *
 * Even drop-out: d = 1 − c^(1/D) leaves every slot each year, so that a share c completes. A scenario that changes c acts on
 * the graduates of its years; the people in school leave as before.
 */
export function prepareSchools(layout: PipelineLayout, engine: Engine): SchoolSlots {
  const {programmes, years, ladder, table} = layout;
  const n = years.length;
  const P = programmes.length;
  const L = ladder.ids.length;
  const conveyors = engine.programmes.map((id) => programmes.findIndex((each) => each.id === id));
  const slots = conveyors.map((p) => ({
    programme: programmes[p],
    intake: engine.slot(programmes[p].id),
    dropOut: engine.slot(`${programmes[p].id}.dropOut`),
    initial: engine.slot(`${programmes[p].id}.initial`),
    to: ladder.ids.map((level) =>
      programmes[p].kind === "school" ? engine.slot(`${programmes[p].id}.${level}`) : null
    )
  }));
  const C = conveyors.length;
  const shares = new Float64Array(n * C * L);
  const certificates = new Float64Array(n * C * L);
  const expected = new Float64Array(n * L);
  const before = new Float64Array(L);

  function fillConveyor(
    k: number,
    flows: TrainingFlows,
    base: TrainingFlows,
    value: (row: number) => number
  ) {
    const {programme, intake, dropOut, initial, to} = slots[k];
    const p = conveyors[k];
    const {duration, completion} = programme as ProgrammeRows;
    const completed = value(completion);
    const stay = pow(completed, 1 / duration);
    dropOut[0] = 1 - stay;
    let content = base.people[p];
    for (let i = 0; i < duration; i++, content *= stay) initial[i] = content;
    for (let t = 0; t < n; t++) {
      intake[t] = flows.people[t * P + p];
      const change = table.values[completion * n + t] / completed;
      const began = t < duration ? base.people[p] : flows.people[(t - duration) * P + p];
      for (let l = 0; l < L; l++) {
        const from = (t * P + p) * L + l;
        const at = (t * C + k) * L + l;
        shares[at] = flows.schoolShares[from] * change;
        certificates[at] = flows.schoolCertificates[from] * change;
        const slot = to[l];
        if (slot) slot[t] = shares[at];
        expected[t * L + l] += began * completed * shares[at];
      }
    }
    for (let l = 0; l < L; l++)
      before[l] += base.people[p] * completed * base.schoolShares[p * L + l];
  }

  return {
    conveyors,
    expected,
    before,
    shares,
    certificates,
    fill(flows, base, value) {
      expected.fill(0);
      before.fill(0);
      for (let k = 0; k < C; k++) fillConveyor(k, flows, base, value);
    }
  };
}
