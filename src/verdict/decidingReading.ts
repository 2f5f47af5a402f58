import type {ReadingVerdict} from "./forecastSchema.js";

/**
 * The reading that turns a verdict round: of those on the other side of one half from the headline and with another word,
 * the farthest from it. One that answers another question is none.
 *
 * @param readings - the headline first
 * @returns id of that reading, or null when all agree
 * @example
 * decidingReading([{reading: "people", probability: 0.8, status: "likely"}, {reading: "net", probability: 0.1, status: "unlikely"}]) // => "net"
 * decidingReading([{reading: "people", probability: 0.8, status: "likely"}, {reading: "all", probability: 0.95, status: "veryLikely"}]) // => null
 */
export function decidingReading(
  readings: readonly Pick<ReadingVerdict, "reading" | "probability" | "status" | "beside">[]
): string | null {
  const [headline, ...others] = readings;
  const p = headline?.probability ?? null;
  if (p === null) return null;
  let farthest: {reading: string; distance: number} | null = null;
  for (const {reading, probability, status, beside} of others) {
    if (beside || probability === null || status === headline.status) continue;
    if (probability >= 0.5 === p >= 0.5) continue;
    const distance = Math.abs(probability - p);
    if (!farthest || distance > farthest.distance) farthest = {reading, distance};
  }
  return farthest?.reading ?? null;
}
