import type {Engine} from "../engine/engine.js";

/** Where the inputs of a run are written: the slots of an engine, or those of runs side by side, [index][lane]. */
export type InputSlots = Pick<Engine, "slot" | "programmes">;
