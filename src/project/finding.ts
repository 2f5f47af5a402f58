import type {Label} from "../quantity/label.js";

/**
 * Something a reader must know about the inputs or the run: figures that cannot all be true under one
 * definition, a limit that was applied, an assumption that decides.
 */
export interface Finding {
  id: string;
  kind: "conflict" | "limit" | "definition" | "missing" | "diagnostic";
  /** How much it matters for the verdicts: `decides` can turn one round. */
  severity: "decides" | "matters" | "notes";
  text: Label;
  /** Ids of the figures concerned. */
  figures: string[];
  /** Ids of the targets concerned. */
  targets: string[];
  /** The arithmetic in one line, if there is any: `435000 / 1540000 = 0.282 < 0.36`. */
  arithmetic?: string;
}
