import type {CommandFaultWords} from "./faults.js";

const missing = {
  site: ["the built site", "build it with npm run reports"],
  chromium: ["Chromium or Chrome", "install it, or give its path with --chromium"],
  folder: ["a folder to write into", "make it first"],
  driver: ["the package that drives Chromium", "npm install playwright-core"],
  vega: ["the packages that draw charts", "npm install vega vega-lite"]
};

/** What is wrong with the input of a command, in English. */
export const faultsEn: CommandFaultWords = {
  gap: ({gap}) => ({
    message: `expected every year, got none for ${gap}`,
    mend: "add the year, or use --fill bridge (no filling) or --fill linear"
  }),
  fewYears: ({needed, got}) => ({
    message: `expected at least ${needed} years, got ${got}`,
    mend: "add years"
  }),
  series: ({reason}) => ({message: reason, mend: "mend the value or choose other --bounds"}),
  wholeNumber: ({name, low, high, got}) => ({
    message: `invalid ${name}; not an integer in ${low}..${high}: ${got}`,
    mend: "write a whole number"
  }),
  notOneOf: ({name, known, got}) => ({
    message: `unknown ${name}: ${JSON.stringify(got)}`,
    mend: `one of ${known.join(", ")}`
  }),
  level: ({got, write}) => ({
    message: `invalid level; not in (0, 1): ${got}`,
    mend: `write ${write ?? "it like 0.8 or 0.95"}`
  }),
  probability: ({got, write}) => ({
    message: `invalid probability; not in (0, 1): ${got}`,
    mend: `write ${write ?? "it like 0.8 or 80%"}`
  }),
  sameScenario: () => ({
    message: "expected scenarios that differ, got the same one twice",
    mend: "name another; one alone is compared with the goal"
  }),
  targetNumber: ({got}) => ({
    message: `invalid target; not a number: ${got}`,
    mend: "write it like 300 or 31000"
  }),
  emptyValue: ({flag}) => ({
    message: `expected a value of ${flag}, got nothing`,
    mend: "write one, or leave it out"
  }),
  goalUnit: ({unit, got, write}) => ({
    message: `expected a --target in the unit of the values (${unit}), got ${got}, which is far from all of them`,
    mend: `write --target ${write} if the same is meant`
  }),
  noCalibration: () => ({
    message: "expected calibration.yaml, which says what figures to fit, found none",
    mend: "write one after the model of data/calibration.yaml of skillcast; a forecast works without it"
  }),
  goalHalf: ({got}) => ({
    message: `--target and --by go together; got only ${got}`,
    mend: "write both, as in --target 300 --by 2027"
  }),
  columnList: ({got}) => ({
    message: `invalid columns; an empty name: ${JSON.stringify(got)}`,
    mend: "write names or numbers with commas between, as in 1,3"
  }),
  missing: ({thing}) => ({
    message: `expected ${missing[thing][0]}, found nothing`,
    mend: missing[thing][1]
  })
};
