import type {Engine, Rule} from "./engine.js";
import type {Model} from "./model.js";

/** Checks a model and flattens it. Signature only until the implementation lands. */
export declare function compile(model: Model, options?: {rules?: Record<string, Rule>}): Engine;
