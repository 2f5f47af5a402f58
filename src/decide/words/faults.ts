import type {Words} from "../../check/fault.js";
import type {Label} from "../../quantity/label.js";

/** What an analysis of a decision cannot be asked, each with what its sentence needs. */
export interface DecisionRules {
  /** A target of which the plan or the model gives no number; `near` are ids of targets with one, nearest first. */
  noForecast: {target: string; because: Label; near: readonly string[]};
  /** A rank, which is judged by what is published; `readings` are ids of what the model tells beside it. */
  heldRank: {target: string; readings: readonly string[]};
  /** A name that no lever has; `near` are those that may have been meant. */
  unknownLever: {got: string; near: readonly {id: string; name: Label}[]};
  /** A name of an assumption, where a lever is asked for. */
  assumption: {got: string; name: Label};
  /** A year outside those that a setting may begin in. */
  from: {first: number; until: number; got: unknown};
  /** What is reported of several places is true together in no run; `names` are theirs. */
  neverTogether: {names: readonly string[]};
  /** A city's folder does not say what levers cost. */
  noCosts: Record<never, never>;
  /** A lever that nobody has put a price on; `priced` are ids of those with one. */
  noCost: {id: string; name: Label; priced: readonly string[]};
  /** Values of a lever that are not in order or leave its range. */
  limits: {lever: string; range: readonly [number, number]; got: readonly [number, number]};
  /** An option that a method of sensitivity does not use. */
  unused: {option: string; method: string; users: readonly string[]};
}

/** The sentences of these faults in one language. */
export type DecisionFaultWords = Words<DecisionRules>;
