import fc from "fast-check";

/**
 * Draws the properties' examples from one seed, so that a change passes or fails by itself and not by the day; SKILLCAST_SEED
 * gives another (the nightly run does). A property that fails prints the seed and the path that show it again.
 */
const seed = Number(process.env.SKILLCAST_SEED || 20251114);
if (!Number.isSafeInteger(seed))
  throw new Error(`SKILLCAST_SEED is a whole number, not ${process.env.SKILLCAST_SEED}`);
fc.configureGlobal({seed});
