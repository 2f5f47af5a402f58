import {isSealed} from "../quantity/seal.js";
import type {EngineShape} from "./engineShape.js";
import type {Workspace} from "./workspace.js";

/**
 * Refuses what is no workspace of this engine, and copies of one.
 *
 * @throws RangeError that names the call to make
 */
export function checkWorkspace(engine: EngineShape, workspace: Workspace): void {
  const {cells, steps, states, causes, flows} = engine;
  if (!isSealed("createWorkspace", workspace))
    throw new TypeError("invalid workspace; not from createWorkspace(engine); a copy is none");
  const fits =
    workspace.scratch.cells.length === cells &&
    workspace.stocks.length === (steps + 1) * states.length &&
    workspace.exits.length === steps * causes.length * states.length &&
    workspace.granted.length === steps * flows.length;
  if (!fits)
    throw new RangeError(
      "invalid workspace; made for another engine; call createWorkspace(engine)"
    );
}
