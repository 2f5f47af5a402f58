import {ageKernel} from "./ageKernel.js";
import type {InputSlots} from "./inputSlots.js";
import {groups} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {SingleRow} from "./singleNumbers.js";

/** Ages of people who come in, by lane. */
export interface SpreadSlots {
  /** Of graduates and of people brought in, [age][lane], summing to one. */
  readonly graduate: Float64Array;
  readonly arrival: Float64Array;
  /**
   * Writes the spreads; those that are as they were stay.
   *
   * @param start - numbers at the start, [row][lane]
   * @returns whether any has changed
   */
  write(start: Float64Array): boolean;
}

/** Who comes in, and between which ages; without one that is most frequent all are alike. */
interface ComingIn {
  slot: string;
  group: string;
  ages: readonly [from: SingleRow, to: SingleRow, most?: SingleRow];
}

const kinds: readonly ComingIn[] = [
  {slot: "award", group: "incumbent", ages: ["age.awardFrom", "age.awardTo", "age.award"]},
  {slot: "arrival", group: "arrival", ages: ["age.arrivalFrom", "age.arrivalTo", "age.arrival"]},
  {slot: "graduate", group: "graduate", ages: ["age.graduateFrom", "age.graduateTo"]}
];

/**
 * Prepares writing how people spread over ages: first certificates among incumbents, arrivals and graduates in their own
 * group, upgrades up to the oldest age at an award.
 */
export function prepareSpreads(layout: PipelineLayout, slots: InputSlots): SpreadSlots {
  const {ages, rows, lanes: W} = layout;
  const A = ages.to - ages.from + 1;
  const spreads = kinds.map(({slot, group, ages: names}) => {
    const at = groups.indexOf(group) * A * W;
    const out = slots
      .slot(`spread.${slot}`)
      .fill(0)
      .subarray(at, at + A * W);
    return {out, read: names.map((name = names[0]) => rows[name])};
  });
  const read = spreads.flatMap((each) => each.read);
  const last = new Float64Array(read.length * W).fill(NaN);
  const climb = slots.slot("spread.climb");
  const weights = new Float64Array(A);
  const writeLane = (start: Float64Array, w: number) => {
    for (const {
      out,
      read: [from, to, most]
    } of spreads) {
      const of = (row: number) => start[row * W + w];
      ageKernel(ages, of(from), of(to), most === undefined ? undefined : of(most), weights);
      for (let a = 0; a < A; a++) out[a * W + w] = weights[a];
    }
    const oldest = start[rows["age.awardTo"] * W + w];
    for (let i = 0; i < groups.length * A; i++)
      climb[i * W + w] = ages.from + (i % A) <= oldest ? 1 : 0;
  };
  return {
    graduate: spreads[2].out,
    arrival: spreads[1].out,
    write(start) {
      let same = true;
      for (let k = 0; k < read.length && same; k++)
        for (let w = 0; w < W; w++) same &&= start[read[k] * W + w] === last[k * W + w];
      if (same) return false;
      last.fill(NaN);
      for (let w = 0; w < W; w++) writeLane(start, w);
      read.forEach((row, k) => {
        last.set(start.subarray(row * W, (row + 1) * W), k * W);
      });
      return true;
    }
  };
}
