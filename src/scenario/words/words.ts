import type {Words} from "../../check/fault.js";
import type {Label} from "../../quantity/label.js";

/** The rules of a scenario beyond its shape, each with what its sentence needs. */
export interface ScenarioRules {
  longText: {limit: number; got: number};
  /** Ids from a scenario through its bases back to it. */
  circle: {chain: string[]};
  /** A value that a change sets; `unit` is empty for a share. */
  outside: {low: number; high: number; unit: string; got: number; kind: "lever" | "assumption"};
  /** A change that begins after the last year, or ends before the first. */
  neverActs: {first: number; last: number; from?: number; to?: number};
  /** A lever of people set to less than one step of its control, and not to nothing. */
  belowStep: {step: number; unit: string; got: number};
  /** The same change once more. */
  twice: Record<string, never>;
  /** A change of an assumption that a run reads once, before its first year. */
  readOnce: {target: string};
  /** What the changes of a scenario and its bases make together. */
  outsideTogether: {target: string; low: number; high: number; year: number; got: number};
  /** What keeps a shared string from being read. */
  sharedString: {got: string} & (
    | {rule: "start" | "head" | "checksum" | "change" | "year" | "texts"}
    | {rule: "long"; limit: number}
    | {rule: "version"; version: string}
    | {rule: "length"; expected: number}
    | {rule: "shape"; reason: Label}
  );
}

/** The sentences of this room in one language. */
export type ScenarioWords = Words<ScenarioRules>;
