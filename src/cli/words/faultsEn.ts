import type {CommandFaultWords} from "./faults.js";

const missing = {
  site: ["the built site", "build it with npm run reports"],
  chromium: ["Chromium or Chrome", "install it, or give its path with --chromium"],
  folder: ["a folder to write into", "make it first"],
  driver: ["the package that drives Chromium", "npm install playwright-core"],
  vega: ["the packages that draw charts", "npm install vega vega-lite"],
  highs: ["the package that solves linear programs", "npm install highs"],
  resvg: ["the package that makes pictures of charts", "npm install @resvg/resvg-js"]
};

const range = (lower: number, upper: number) =>
  upper === Infinity
    ? `at least ${lower}`
    : lower === -Infinity
      ? `at most ${upper}`
      : `${lower} to ${upper}`;

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
  outside: ({value, lower, upper, before}) => ({
    message:
      before === undefined
        ? `expected values within --bounds (${range(lower, upper)}), got ${value}`
        : `expected cumulative values, which never fall, got ${value} after ${before}`,
    mend: "mend the value or choose other --bounds"
  }),
  growthFill: ({got}) => ({
    message: `expected values above 0 beside a gap for --fill growth, got ${got}`,
    mend: "use --fill linear or --fill bridge"
  }),
  boundsOrder: ({got}) => ({
    message: `invalid bounds; the lower end not below the upper: ${got}`,
    mend: "write them like 0-100"
  }),
  byFar: ({by, last, most}) => ({
    message: `expected --by within 100 years of ${last}, the last year, got ${by}`,
    mend: `write --by ${most} or earlier`
  }),
  goalFar: ({got, values, write}) => ({
    message: `expected a --target near the values (${values[0]} to ${values[1]}), got ${got}, a thousand times off or more`,
    mend: `write it in the unit of the values${write === undefined ? "" : `, such as ${write}`}`
  }),
  operatorAlone: ({got}) => ({
    message: `--operator ${got} goes with --target and --by`,
    mend: "write all, as in --target 300 --by 2027"
  }),
  series: ({reason}) => ({message: reason, mend: "mend the value or choose other --bounds"}),
  folderTwice: () => ({
    message: "expected a folder or --example, got both",
    mend: "leave out one of them"
  }),
  exampleAlone: () => ({
    message: "a copy of shipped data keeps its name, code and years",
    mend: "leave out --example, or the other options"
  }),
  shippedFit: ({example}) => ({
    message: "a fit is written into its folder, and shipped data stay as they are",
    mend: `make a copy first: skillcast init my-city --example ${example}`
  }),
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
  budget: ({got}) => ({
    message: `expected an amount of money for --budget, got "${got}"`,
    mend: "as 50000000 or 50,000,000, in yuan"
  }),
  limit: ({got}) => ({
    message: `expected <lever>=<least>..<most> for --limit, got "${got}"`,
    mend: "as places.subsidised=68571..100000"
  }),
  noAim: () => ({
    message: "expected --budget or --probability, got neither",
    mend: "as --budget 50000000, or --probability 0.8"
  }),
  sameScenario: () => ({
    message: "expected scenarios that differ, got the same one twice",
    mend: "name another; one alone is compared with the goal"
  }),
  targetNumber: ({got}) => ({
    message: `invalid target; not a number: ${got}`,
    mend: "write it like 300 or 31000"
  }),
  markdownName: ({got}) => ({
    message: `expected a file that ends in .md for --md, got "${got}"`,
    mend: "as comparison.md"
  }),
  folderMissing: ({flag, got}) => ({
    message: `expected a folder that is there for ${flag}, got "${got}"`,
    mend: "make it first, or name another"
  }),
  workbookName: ({flag, got}) => ({
    message: `expected a file that ends in .xlsx for ${flag}, got "${got}"`,
    mend: "as register.xlsx"
  }),
  documentName: ({flag, got}) => ({
    message: `${flag} must be a .docx file, got ${JSON.stringify(got)}`,
    mend: "write it as report.docx"
  }),
  unknownBody: ({got, known}) => ({
    message: `the plan names no body ${JSON.stringify(got)}`,
    mend: `there are ${known.join(", ")}; all writes one document a body`
  }),
  noReportFile: () => ({
    message: "expected --pdf or --docx, got neither",
    mend: "write --docx report.docx"
  }),
  calendarDay: ({name, got}) => ({
    message: `expected a date for --${name}, got "${got}"`,
    mend: "as 2026-12-31"
  }),
  emptyValue: ({flag}) => ({
    message: `expected a value of ${flag}, got nothing`,
    mend: "write one, or leave it out"
  }),
  goalPercent: ({got, values, write}) => ({
    message: `--target ${got} is a percentage, and nothing says whether the values (${values[0]} to ${values[1]}) are percentages or shares`,
    mend: `write it as the values are, without %${write === undefined ? "" : `, such as --target ${write}`}; or name the unit in the heading: (%)`
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
