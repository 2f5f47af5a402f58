import type {SimulatedModel} from "./simulatedModel.js";

/** One definition of the start: its model, and the same model without any noise. */
export interface DefinedModel {
  definition: string;
  model: SimulatedModel;
  quiet: SimulatedModel;
}
