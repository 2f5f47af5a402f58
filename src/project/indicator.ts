import type {Label} from "../quantity/label.js";

/** The two grades that are counted. The present stock of a grade is the indicator that bears its name. */
export type Grade = "skilled" | "highSkilled";

/** A key of figures.csv that publishes an indicator, or one key over another of the same day. */
export interface PublishedKey {
  key: string;
  per?: string;
  /** What the published values count, where that needs saying. */
  note?: Label;
}

/** What a yearly quantity of the pipeline is; nothing of this is read out of its id. */
export interface Indicator {
  id: string;
  name: Label;
  unit: string;
  /**
   * - `stock`: at the end of a year;
   * - `flow`: over a year, adds up over years; unknown (NaN) in the first;
   * - `rate`: a share over a year, does not add up; unknown (NaN) in the first.
   */
  kind: "stock" | "flow" | "rate";
  /** The grade whose people or certificates it counts, alone or per something; absent: none. */
  grade?: Grade;
  /**
   * Who of them: at work, ever certified and still living in the place, ever certified; absent: the question does not
   * arise.
   */
  counts?: "present" | "resident" | "ever";
  /** A running count, from which nobody is ever taken: it cannot fall. */
  running?: boolean;
  /** People who come from elsewhere count in it. */
  arrivals?: boolean;
  /** Of a flow: the stock that grows by it. */
  stock?: Indicator;
  /** Where it is published, the best first; absent: nowhere. */
  published?: readonly PublishedKey[];
  /** Keys of figures.csv that its start or path rests on. */
  restsOn?: readonly string[];
  /** Somebody could count it and nobody publishes it for the last known year: what it would be worth can be asked. */
  askable?: boolean;
}
