/** The stages of the pipeline that a lever or an assumption can act in, in the order in which people pass them. */
export const stages = [
  "intake",
  "completion",
  "takeUp",
  "passRate",
  "levelMix",
  "retention",
  "arrivals",
  "retirement",
  "start"
] as const;

/**
 * A stage of the pipeline:
 * - `intake`: places, what is delivered of them, who is counted twice;
 * - `completion`: who finishes, and does not go on to other study;
 * - `takeUp`: who is assessed, or recognised without;
 * - `passRate`: who passes;
 * - `levelMix`: at which level, whether for the first time, and after how many years;
 * - `retention`: who moves away, leaves the occupation or stays after school;
 * - `arrivals`: who moves in, certified or not;
 * - `retirement`: who retires early, on time or late, and who dies;
 * - `start`: the stock and its ages at the start, employment, and what no stage explains.
 */
export type Stage = (typeof stages)[number];
