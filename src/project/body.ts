import type {Label} from "../quantity/label.js";

/** A body that a plan makes responsible: as the plan abbreviates it, and its full name. */
export interface Body extends Label {
  /** Full Chinese name. */
  full?: string;
}
