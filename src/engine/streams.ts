import {streamKey} from "../quantity/streamKey.js";

/**
 * Addresses of the random numbers that belong to a stage of the step, not to a flow. Changing a text changes all
 * draws.
 */
export const streams = {
  exits: streamKey("engine exposure"),
  exitCauses: streamKey("engine causes"),
  entrantExits: streamKey("engine entrants"),
  entrantCauses: streamKey("engine entrants causes"),
  transitions: streamKey("engine transitions"),
  entrantTransitions: streamKey("engine entrants transitions"),
  regrouping: streamKey("engine regroup"),
  ageing: streamKey("engine ageing")
};
