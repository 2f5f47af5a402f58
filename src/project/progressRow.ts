import type {Label} from "../quantity/label.js";

/** How far a piece of work is, in the order of time; `dropped` is given up. */
export const workStates = ["notStarted", "underWay", "done", "dropped"] as const;

/** One of {@link workStates}. */
export type WorkState = (typeof workStates)[number];

/** What each state is called. */
export const workStateNames: Readonly<Record<WorkState, Label>> = {
  notStarted: {zh: "未启动", en: "not started"},
  underWay: {zh: "进行中", en: "under way"},
  done: {zh: "已完成", en: "done"},
  dropped: {zh: "已取消", en: "given up"}
};

/**
 * What a body reports of one target: a value, or how far the work is. One row of the progress register (progress.csv).
 *
 * Figures are what somebody published and are never corrected; rows of the register are what a bureau knows, published or not.
 */
export interface ProgressRow {
  id: string;
  /** Id of a target of the plan. */
  target: string;
  /** What the row is of, in the forms of figures: `2025`, `2025-09`, `2026-06-30`, `2025-01-01/2025-06-30`. */
  period: string;
  /** In the unit of the target, a share in [0, 1]; a target that is neither yearly nor summed takes the total so far. */
  value?: number;
  state?: WorkState;
  /** The planner's own goal, where the plan gives no number; in the unit of the target. */
  goal?: number;
  /** Date of the evidence. */
  dated: string;
  /** What shows it: a document, a list, a minute. */
  document: string;
  url: string;
  /** Who reports it. */
  body: string;
  enteredBy: string;
  visibility: "published" | "internal";
  note: string;
}
