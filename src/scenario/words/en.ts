import {unitName, units} from "../../quantity/unit.js";
import type {ScenarioRules, ScenarioWords} from "./words.js";

/** What this room says in English. */
export const en: ScenarioWords = {
  longText: ({limit, got}) => ({
    message: `expected at most ${limit} characters, got ${got}`,
    mend: "shorten it"
  }),
  circle: ({chain}) => ({
    message: `expected a base that leads to an end, got the circle ${chain.join(" -> ")}`,
    mend: "remove one base"
  }),
  outside: ({target, low, high, unit, got, bounds}) => ({
    message: `expected a number within ${low} to ${high}${unit && ` ${named(unit)}`}, got ${got}`,
    mend: `change the value${widen(target)[bounds]}`
  }),
  beforeStart: ({first, from}) => ({
    message: `expected a change from ${first} on, got one from ${from}: the stock is published to the end of ${first - 1}, and what came before has happened`,
    mend: `write ${first}, or leave the year out`
  }),
  neverActs: ({first, last, from, to}) => ({
    message: `expected a change within the years ${first} to ${last}, got one ${from === undefined ? `that ends before ${to}` : `from ${from}`}, which never acts`,
    mend: "change its years, or remove it"
  }),
  belowStep: ({step, unit, got}) => ({
    message: `expected 0 or at least one step (${step} ${named(unit)}), got ${got}`,
    mend: "write 40000 for 4万; if so few are meant, make the step in levers.yaml smaller"
  }),
  setTwice: ({got}) => ({
    message: `expected one value for the same thing in the same years, got ${got.join(" and ")}`,
    mend: "leave one, or give each its years (from, to)"
  }),
  overridden: ({operation, value}) => ({
    message: `expected changes that act, got one (${operation} ${value}) of which this one leaves nothing`,
    mend: "remove one, or say which years each is for (from, to)"
  }),
  twice: () => ({
    message: "expected each change once, got the same change again, which acts twice",
    mend: "remove one, or make one of both"
  }),
  readOnce: ({target}) => ({
    message: `expected a lever or assumption that acts by year, got ${target}, which is read once at the start: no change reaches it`,
    mend: "change the assumption itself in assumptions.yaml, or remove this change"
  }),
  outsideTogether: ({target, low, high, year, got, changes, bounds}) => ({
    message: `expected ${target} within ${low} to ${high} in ${year}${changes > 1 ? " when all changes act together" : ""}, got ${got}`,
    mend: `${changes > 1 ? "change or remove one of them" : "change the value"}${widen(target)[bounds]}`
  }),
  sharedString: (values) => ({
    message: `invalid scenario string; ${sharedRule(values)}: ${values.got}`,
    ...sharedMend[values.rule]
  })
};

/** How a range is widened, by where it stands. */
const widen = (target: string) => ({
  lever: `, or widen the range of ${target} in levers.yaml`,
  bounds: `, or widen the bounds of ${target} in assumptions.yaml`,
  prior: `, or widen low and high of ${target} in assumptions.yaml`,
  fixed: "; its range cannot be widened"
});

const named = (unit: string) => (Object.hasOwn(units, unit) ? unitName(unit, "en") : unit);

const again = {mend: "copy the whole string again"};
const sharedMend: Partial<Record<ScenarioRules["sharedString"]["rule"], {mend: string}>> = {
  long: {mend: "save a file instead"},
  version: {
    mend: "update skillcast; or save the scenario as YAML on the page that wrote it and pass that file to --scenario"
  },
  elsewhere: {
    mend: "open it with the folder of that place, or write it anew with the levers of this one"
  },
  start: again,
  head: again,
  length: again,
  checksum: again,
  texts: again
};

function sharedRule(values: ScenarioRules["sharedString"]): string {
  switch (values.rule) {
    case "long":
      return `longer than ${values.limit} characters`;
    case "start":
      return "does not start with s1~";
    case "version":
      return `version ${values.version} is not known here, only 1`;
    case "head":
      return "cut or changed in its first part";
    case "length":
      return `${Number(values.got) < values.expected ? "truncated" : "something was added"}, expected ${values.expected} characters`;
    case "elsewhere":
      return `made for another place than ${values.place.en} (code ${values.code})`;
    case "checksum":
      return "checksum does not match";
    case "change":
      return "not a change";
    case "year":
      return "not a year";
    case "texts":
      return "its texts cannot be read";
    case "shape":
      return values.reason.en;
  }
}
