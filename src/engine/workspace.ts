import type {Engine, Workspace} from "./engine.js";

/** Allocates what a run writes. Signature only until the implementation lands. */
export declare function createWorkspace(engine: Engine, options?: {cells?: boolean}): Workspace;
