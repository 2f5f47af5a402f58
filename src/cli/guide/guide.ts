import type {NumberValue} from "../../verdict/evidenceEffects.js";
import type {LeverWorth} from "../../verdict/leverWorth.js";
import type {ParameterWorth} from "../../verdict/parameterWorth.js";

/** What to fill in next in a city's folder, and what it is worth. */
export interface Guide {
  /** Ids of what a template invented and nobody has replaced. */
  invented: string[];
  /** Of these the levers, by what it does to verdicts when they are half as high again. */
  levers: LeverWorth[];
  /** Assumptions by how much narrower targets would be known with them. */
  assumptions: ParameterWorth[];
  /** Numbers nobody has published, by how far they would move verdicts; empty without a fit. */
  figures: NumberValue[];
  /** Whether published figures inform the model: `none` without calibration.yaml. */
  fit: "none" | "missing" | "stale" | "fitted";
  /** Targets that nothing but what bodies report can judge, and of them those with a row in the register. */
  reported: {targets: number; known: number};
}
