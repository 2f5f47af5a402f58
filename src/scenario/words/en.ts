import type {ScenarioWords} from "./words.js";

/** What this room says in English. */
export const en: ScenarioWords = {
  longText: ({limit, got}) => ({message: `expected at most ${limit} characters, got ${got}`}),
  circle: ({chain}) => ({
    message: `expected a base that leads to an end, got the circle ${chain.join(" -> ")}`,
    mend: "remove one base"
  }),
  outside: ({low, high, unit, got, kind}) => ({
    message: `expected a number within ${low} to ${high}${unit && ` ${unit}`}, got ${got}`,
    mend: kind === "lever" ? "change the value, or the range in levers.yaml" : "change the value"
  }),
  outsideTogether: ({target, low, high, year, got}) => ({
    message: `invalid ${target}; not in [${low}, ${high}] in ${year}: ${got}`
  })
};
