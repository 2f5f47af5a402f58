import type {Engine} from "../engine/engine.js";

/** Where the inputs of a run are written: the slots of an engine, or those of runs side by side, [index][lane]. */
export interface InputSlots extends Pick<Engine, "slot" | "programmes"> {
  /** Room for numbers that {@link spread} is given; slots are such. */
  room(length: number): Float64Array;
  spread: SpreadPersons;
}

/** Persons of one year who come in, and how many were spread so far; by lane. */
export interface SpreadSum {
  persons: Float64Array;
  sum: Float64Array;
}

/**
 * Spreads persons over ages: into[i] += ages[i] · persons over a range of indices, and sum += what was added, each by lane.
 *
 * @param into, ages - with the index that the range begins at
 * @param count - how many indices
 */
export type SpreadPersons = (
  into: Float64Array,
  at: number,
  ages: Float64Array,
  from: number,
  count: number,
  of: SpreadSum
) => void;

/** The slots of an engine as those of single runs. */
export function singleSlots({slot, programmes}: Pick<Engine, "slot" | "programmes">): InputSlots {
  return {
    slot,
    programmes,
    room: (length) => new Float64Array(length),
    spread(into, at, ages, from, count, {persons: [persons], sum}) {
      let added = sum[0];
      for (let i = 0; i < count; i++) {
        const here = ages[from + i] * persons;
        into[at + i] += here;
        added += here;
      }
      sum[0] = added;
    }
  };
}
