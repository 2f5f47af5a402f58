import {statSync} from "node:fs";
import {hashText} from "../../data/files/hashText.js";
import {readText} from "../../data/files/readText.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import type {FitState} from "../../fit/fitState.js";
import {version} from "../../verdict/version.js";

/** What a kept state must agree in with the fit that goes on from it. */
export type StateHead = Pick<FitState, "inputs" | "seed" | "particles">;

/**
 * Keeps where a fit stood, with a hash over all of it and over the version that left it.
 *
 * @param path - of the file
 * @param state - see {@link FitState}
 */
export function keepState(path: string, state: FitState): void {
  const text = JSON.stringify(state);
  writeWhole(path, JSON.stringify({hash: hashOf(text), state: JSON.parse(text)}));
}

/**
 * Reads where a fit stood.
 *
 * @param path - of the file
 * @param head - inputs, seed and particles of the fit that would go on from it
 * @returns the state; `none` if there is no file; `unusable` if it is damaged, of another version, or of another fit
 */
export function readState(path: string, head: StateHead): FitState | "none" | "unusable" {
  if (!statSync(path, {throwIfNoEntry: false})) return "none";
  try {
    const {hash, state} = JSON.parse(readText(path)) as {hash: string; state: FitState};
    const same =
      hash === hashOf(JSON.stringify(state)) &&
      state.inputs === head.inputs &&
      state.seed === head.seed &&
      state.particles === head.particles;
    return same ? state : "unusable";
  } catch {
    return "unusable";
  }
}

const hashOf = (text: string) => hashText(`${version} ${text}`);
