import type {Label} from "../quantity/label.js";

/**
 * How a number is read off an indicator's yearly path over the target's window:
 * - `sum`: of the yearly flows;
 * - `minimum`, `maximum`: over all reporting dates (稳定在…以上 is the minimum);
 * - `end`: value at the last date;
 * - `change`: value at the last date − value at the end of the year before the window;
 * - `rising`: the least year-on-year change within the window, the step into its first year included; goal "> 0".
 */
export type Aggregate = "sum" | "minimum" | "maximum" | "end" | "change" | "rising";

/** What the source's operator demands. `none`: the source gives no number. */
export type Operator = ">" | ">=" | "<" | "<=" | "=" | "between" | "about" | "none";

/** One way to understand an ambiguous wording, computable from the model. */
export interface Reading {
  id: string;
  name: Label;
  /** Id of an indicator of the pipeline. */
  indicator: string;
  aggregate: Aggregate;
  /** If the reading needs its own goal: overrides the target's operator and value. */
  operator?: Operator;
  value?: number;
  valueHigh?: number;
  /** Window if it differs from the target's, as years. */
  from?: number;
  until?: number;
  /** Id of a definition of the starting figures (model.yaml) this reading uses; absent: the first, as published. */
  definition?: string;
  /** Our operational reading of a wording that gives no number. */
  ours?: boolean;
  note?: Label;
}

/**
 * What can be said about a target: `forecast` by the model, `trend` of an observed series, `evidence` needed
 * (counted outside the model, no series published), `unquantified` in the source.
 */
export type TargetKind = "forecast" | "trend" | "evidence" | "unquantified";

/** One numeric or qualitative promise of a plan, with the clause it stands in. */
export interface Target {
  id: string;
  section: string;
  clause: string;
  name: Label;
  operator: Operator;
  value?: number;
  valueHigh?: number;
  unit: string;
  basis: "cumulative" | "annual" | "stock" | "ratio" | "qualitative";
  /** ISO dates, both included. */
  start: string;
  due: string;
  bodies: string[];
  quote: string;
  note: Label;
  kind: TargetKind;
  /** Why it is of that kind. */
  because: Label;
  /** For `forecast`: at least one; the first is the headline reading. */
  readings: Reading[];
  /** For `trend`: indicator key of figures.csv for the plan's place. */
  series?: string;
  /** For joint readings: ids of the targets that must all hold. */
  joint?: string[];
}

/** A number or name in the plan that is not a promise (eligibility, the plan period). */
export interface PlanParameter {
  id: string;
  section: string;
  clause: string;
  name: Label;
  operator: Operator;
  value?: number;
  valueHigh?: number;
  unit: string;
  quote: string;
  note: Label;
}
