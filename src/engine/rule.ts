/** What a rule may read: the values at the start of the step. One object, reused. */
export interface RuleContext {
  /** Calendar time at the start of the step, yr. */
  time: number;
  /** Index of the step, from 0. */
  step: number;
  /** Length of the step, yr. */
  dt: number;
  /** Persons in a state: the copies of a tunnel together, as in results. */
  stock(state: string): number;
  /** Persons in a programme. */
  content(programme: string): number;
  /** person/yr requested by another flow in this step; it must be named in `uses`. */
  requested(flow: string): number;
}

/** A registered function: person/yr that a flow requests. */
export type Rule = (context: RuleContext) => number;
