import type {Assumption} from "../../project/assumption.js";
import type {ReadingVerdict, TargetVerdict} from "../../verdict/forecastSchema.js";

/** What decides a verdict: another reading of the words, or else the assumption that it rests on most. */
interface Decider {
  reading?: ReadingVerdict;
  assumption?: Assumption;
}

/**
 * Finds what decides a verdict: the reading that turns it round; where there is none, the assumption it rests on
 * most.
 *
 * @param verdict - on one target
 * @param assumptions - of the project
 * @returns at most one of both; neither where the verdict rests on nothing that has a name
 * @example
 * decider({readings: [{reading: "people"}, {reading: "certificates"}], decidedBy: "certificates", restsOn: ["pass"]}, []).reading.reading // => "certificates"
 */
export function decider(
  {readings, decidedBy, restsOn}: Pick<TargetVerdict, "readings" | "decidedBy" | "restsOn">,
  assumptions: readonly Assumption[]
): Decider {
  const reading = readings.find((one) => one.reading === decidedBy);
  return reading ? {reading} : {assumption: assumptions.find(({id}) => id === restsOn[0])};
}
