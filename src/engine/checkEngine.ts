import type {EngineShape} from "./engineShape.js";

/**
 * Refuses what was not compiled.
 *
 * @throws RangeError that names the call to make
 */
export function checkEngine(engine: EngineShape): void {
  if (!engine?.compiled)
    throw new RangeError("invalid engine; a model must be compiled: call compile(model) first");
}
