import type {RandomStream} from "./randomStream.js";

/**
 * Refuses what is no stream of random numbers.
 *
 * @param random - to be drawn from
 * @throws TypeError showing the value
 * @example
 * checkRandom(1) // throws invalid random; not from createRandom(seed): 1
 * checkRandom(createRandom(1)) // => undefined
 */
export function checkRandom(random: RandomStream): void {
  if (typeof random?.uniform === "function" && typeof random.normal === "function") return;
  throw new TypeError(
    `invalid random; not from createRandom(seed): ${JSON.stringify(random)?.slice(0, 80) ?? String(random)}`
  );
}
