import type {Words} from "../../check/fault.js";

/** The rules of a scenario beyond its shape, each with what its sentence needs. */
export interface ScenarioRules {
  longText: {limit: number; got: number};
  /** Ids from a scenario through its bases back to it. */
  circle: {chain: string[]};
  /** A value that a change sets; `unit` is empty for a share. */
  outside: {low: number; high: number; unit: string; got: number; kind: "lever" | "assumption"};
  /** What the changes of a scenario and its bases make together. */
  outsideTogether: {target: string; low: number; high: number; year: number; got: number};
}

/** The sentences of this room in one language. */
export type ScenarioWords = Words<ScenarioRules>;
