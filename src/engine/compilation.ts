import type {Model} from "./model.js";
import type {Rule} from "./rule.js";
import type {Shape} from "./shape.js";
import type {Slots} from "./slots.js";

/** A model being compiled: what each of its parts is read with. */
export interface Compilation {
  readonly model: Model;
  readonly shape: Shape;
  readonly slots: Slots;
  readonly rules: Readonly<Record<string, Rule>>;
  /** Ways out so far, in the order of `Engine.causes`; whoever reads one adds it. */
  readonly exitNames: string[];
}
