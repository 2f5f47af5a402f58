import {streamKey} from "../quantity/streamKey.js";
import {paceKeys} from "./pace.js";

/** What drives the years of a run: one standard normal number a driver and year. */
export interface DriverInnovations {
  /** How many drivers there are: numbers a year. */
  width: number;
  /** Of their streams: the parts of the pace, then the others. */
  keys: readonly number[];
  /** Where each kind begins among them. */
  first: Record<"pace" | "stay" | "employed" | "quantity" | "remainder", number>;
}

/**
 * Lists the innovations of the yearly drivers of a pipeline: of the parts of the pace (spread evenly over the runs), of the stay rate,
 * the employed, the quantity of every programme and the remainder of every level. Each is drawn at an address of its own.
 *
 * @param names - ids of programmes and levels, in the order of the setup
 */
export function driverInnovations({
  programmes,
  levels
}: {
  programmes: readonly string[];
  levels: readonly string[];
}): DriverInnovations {
  const stay = paceKeys.length;
  const quantity = stay + 2;
  const first = {
    pace: 0,
    stay,
    employed: stay + 1,
    quantity,
    remainder: quantity + programmes.length
  };
  const keys = [
    ...paceKeys,
    streamKey("driver stay"),
    streamKey("driver employed"),
    ...programmes.map((id) => streamKey(`driver quantity ${id}`)),
    ...levels.map((id) => streamKey(`driver remainder ${id}`))
  ];
  return {width: keys.length, keys, first};
}
