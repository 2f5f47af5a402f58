import {isSealed} from "../quantity/seal.js";
import type {EngineShape} from "./engineShape.js";

/**
 * Refuses what was not compiled, and copies of what was.
 *
 * @throws RangeError that names the call to make
 */
export function checkEngine(engine: EngineShape): void {
  if (!isSealed("compile", engine))
    throw new RangeError(
      "invalid engine; a model must be compiled: call compile(model) first; a copy is none"
    );
}
