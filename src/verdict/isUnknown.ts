import type {TargetVerdict} from "./forecastSchema.js";

/**
 * Whether nothing published tells how a target fares that the model computes: it is only a condition, or its probability has no evidence.
 * It takes no part in what is computed of all together.
 *
 * @param verdict - of a target
 * @example
 * isUnknown({status: "conditional", probability: null}) // => true
 * isUnknown({status: "likely", probability: 0.8, evidence: {level: "medium"}}) // => false
 */
export function isUnknown({
  status,
  probability,
  evidence
}: Pick<TargetVerdict, "status" | "probability" | "evidence">): boolean {
  return status === "conditional" || (probability !== null && evidence?.level === "none");
}
