/** Why a model cannot be wired, for a layer that says it in other words. */
export type WiringFault =
  | {rule: "unknownLevel"; assumption: string; level: string}
  | {rule: "noStartComponent"; assumption: string; levels: string[]}
  | {rule: "sharedStayLever"; lever: string}
  | {rule: "inflowAges"; names: [string, string]; from: number; to: number; ages: [number, number]}
  | {rule: "nobodyAtStart"; ages: [number, number]}
  | {rule: "participationGap"; names: string[]}
  | {rule: "agePeak"; name: string; from: number; to: number; got: number}
  | {rule: "wideAgeShift"; most: number; got: number};

/**
 * The RangeError of a model that cannot be wired: carries the rule and its values beside the message.
 *
 * @example
 * wiringFault({rule: "sharedStayLever", lever: "stay.college"}).message // => "invalid stay; one lever of two schools: stay.college; give each its own"
 */
export function wiringFault(fault: WiringFault): RangeError & {fault: WiringFault} {
  return Object.assign(new RangeError(sentence(fault)), {fault});
}

/** Whether an error says why a model cannot be wired. */
export function isWiringFault(error: unknown): error is RangeError & {fault: WiringFault} {
  return error instanceof RangeError && "fault" in error;
}

function sentence(fault: WiringFault): string {
  switch (fault.rule) {
    case "unknownLevel":
      return `invalid ${fault.assumption}.${fault.level}; no level of the ladder: ${fault.level}`;
    case "noStartComponent":
      return `invalid start; ${fault.assumption} has no component among ${fault.levels.join(", ") || "no level"}`;
    case "sharedStayLever":
      return `invalid stay; one lever of two schools: ${fault.lever}; give each its own`;
    case "inflowAges":
      return `invalid ages of an inflow; none within ${fault.ages.join("..")}: ${fault.from}..${fault.to}`;
    case "nobodyAtStart":
      return `invalid start; nobody of the ages ${fault.ages.join("..")} takes part`;
    case "participationGap":
      return `invalid participation; next to none at ${fault.names.join(", ")}, between ages that take part`;
    case "agePeak":
      return `invalid ${fault.name}; not an age of ${fault.from}..${fault.to}: ${fault.got}`;
    case "wideAgeShift":
      return `invalid start.ageShift; beyond ${fault.most} years: ${fault.got}`;
  }
}
