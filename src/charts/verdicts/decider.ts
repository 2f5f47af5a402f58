import type {ReadingVerdict, TargetVerdict, VerdictCause} from "../../verdict/forecastSchema.js";

/** What decides a verdict: another reading of the words, or else the cause that it rests on most. */
interface Decider {
  reading?: ReadingVerdict;
  cause?: VerdictCause;
}

/**
 * Finds what decides a verdict: the reading that turns it round; where there is none, what it rests on most.
 *
 * @param verdict - on one target
 * @returns at most one of both; neither where the verdict rests on nothing that has a name
 * @example
 * decider({readings: [{reading: "people"}, {reading: "certificates"}], decidedBy: "certificates", restsOn: []}).reading.reading // => "certificates"
 */
export function decider({
  readings,
  decidedBy,
  restsOn
}: Pick<TargetVerdict, "readings" | "decidedBy" | "restsOn">): Decider {
  const reading = readings.find((one) => one.reading === decidedBy);
  return reading ? {reading} : {cause: restsOn[0]};
}
