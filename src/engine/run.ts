import type {Engine, RunOptions, Workspace} from "./engine.js";

/** Runs a compiled model into a workspace; returns the workspace. Signature only until the implementation lands. */
export declare function run(engine: Engine, workspace: Workspace, options?: RunOptions): Workspace;
