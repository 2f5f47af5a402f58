import type {DeriveParts} from "./compiledModel.js";
import type {EngineShape} from "./engineShape.js";
import type {StepParts} from "./runState.js";

/** A compiled model, ready to run. */
export interface Engine extends EngineShape {
  /** What not every model and mode needs of deriving tables and of a step. */
  readonly parts: DeriveParts & StepParts;
}
