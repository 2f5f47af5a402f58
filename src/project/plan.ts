import type {Label} from "../quantity/label.js";
import type {Body} from "./body.js";
import type {PlanParameter, Target} from "./target.js";

/** A published action plan: its text, and every promise in it. */
export interface Plan {
  id: string;
  title: Label;
  document: string;
  issuer: string;
  /** ISO date. */
  issued: string;
  url: string;
  /** GB/T 2260 code of the place, and its names. */
  placeCode: string;
  place: Label;
  /** First and last year of the plan, and the year of its long-term goals (absent if it has none). */
  from: number;
  until: number;
  horizon?: number;
  sections: {id: string; name: Label}[];
  targets: Target[];
  parameters: PlanParameter[];
  /** Responsible bodies by the name used in `Target.bodies`. */
  bodies?: Body[];
  /** Full text of the source; quotes are checked against it. */
  text: string;
}
