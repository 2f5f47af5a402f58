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
  outside: ({low, high, unit, got, kind}) => ({
    message: `expected a number within ${low} to ${high}${unit && ` ${unit}`}, got ${got}`,
    mend: kind === "lever" ? "change the value, or the range in levers.yaml" : "change the value"
  }),
  neverActs: ({first, last, from, to}) => ({
    message: `expected a change within the years ${first} to ${last}, got one ${from === undefined ? `that ends before ${to}` : `from ${from}`}, which never acts`,
    mend: "change its years, or remove it"
  }),
  belowStep: ({step, unit, got}) => ({
    message: `expected 0 or at least one step (${step} ${unit}), got ${got}`,
    mend: "write 40000 for 4万; if so few are meant, make the step in levers.yaml smaller"
  }),
  twice: () => ({
    message: "expected each change once, got the same change again, which acts twice",
    mend: "remove one, or make one of both"
  }),
  readOnce: ({target}) => ({
    message: `expected a lever or assumption that acts by year, got ${target}, which is read once at the start: no change reaches it`,
    mend: "change the assumption itself in assumptions.yaml, or remove this change"
  }),
  outsideTogether: ({target, low, high, year, got}) => ({
    message: `expected ${target} within ${low} to ${high} in ${year} when all changes act together, got ${got}`,
    mend: "change or remove one of them"
  }),
  sharedString: (values) => ({
    message: `invalid scenario string; ${sharedRule(values)}: ${values.got}`,
    ...sharedMend[values.rule]
  })
};

const again = {mend: "copy the whole string again"};
const sharedMend: Partial<Record<ScenarioRules["sharedString"]["rule"], {mend: string}>> = {
  long: {mend: "save a file instead"},
  version: {
    mend: "open it with the skillcast that wrote it and save the scenario as a YAML file, which migrates"
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
