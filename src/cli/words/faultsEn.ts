import type {CommandFaultWords} from "./faults.js";

const missing = {
  site: ["the built site", "build it with skillcast site"],
  chromium: ["Chromium or Chrome", "install it, or give its path with --chromium"],
  folder: ["a folder to write into", "make it first"],
  driver: ["the package that drives Chromium", "npm install playwright-core"],
  vega: ["the packages that draw charts", "npm install vega vega-lite"],
  framework: [
    "the packages that build the report site",
    "npm install vega vega-lite highs @observablehq/framework"
  ],
  highs: ["the package that solves linear programs", "npm install highs"],
  resvg: [
    "the packages that draw the charts of a document",
    "npm install vega vega-lite @resvg/resvg-js"
  ],
  parquet: ["the packages that read and write Parquet", "npm install hyparquet hyparquet-writer"],
  queue: ["the packages that share work between machines", "npm install bullmq ioredis"]
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
  folderCompared: ({got}) => ({
    message: `expected scenarios, got the folder "${got}"`,
    mend: `write the folder of the data as --data ${got}; skillcast scenarios lists the scenarios`
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
  printedName: ({got}) => ({
    message: `--pdf must be a .pdf file, got ${JSON.stringify(got)}`,
    mend: "write it as report.pdf"
  }),
  unknownBody: ({got, known}) => ({
    message: `the plan names no body ${JSON.stringify(got)}`,
    mend: `there are ${known.join(", ")}; all writes one document a body`
  }),
  noReportFile: () => ({
    message: "expected --pdf or --docx, got neither",
    mend: "write --docx report.docx"
  }),
  dayAhead: ({name, today, got}) => ({
    message: `expected a day up to today (${today}) for --${name}, got ${got}: what will be known then is not known`,
    mend: "check the year"
  }),
  calendarDay: ({name, got}) => ({
    message: `expected a date for --${name}, got "${got}"`,
    mend: "as 2026-12-31"
  }),
  emptyValue: ({flag}) => ({
    message: `expected a value of ${flag}, got nothing`,
    mend: "write one, or leave it out"
  }),
  severalFolders: () => ({
    message: "expected one folder, got several",
    mend: "put them together with --together, or give one at a time"
  }),
  onlyTogether: ({flag}) => ({
    message: `${flag} goes with --together only`,
    mend: "add --together, or leave it out"
  }),
  notTogether: ({flag}) => ({
    message: `${flag} does not go with --together`,
    mend: "leave it out; every place uses what is in its own folder"
  }),
  oneScenario: () => ({
    message: "several places go together under one scenario",
    mend: "write one --scenario, which every folder has"
  }),
  completeWhole: () => ({
    message: "--complete needs to know which folder is the whole",
    mend: "add --whole and its folder"
  }),
  onePlace: () => ({
    message: "--together needs several folders that differ",
    mend: "write two at least; the whole is one of them"
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
  noPlaces: () => ({
    message: "expected folders of places, each with a model.yaml, found none",
    mend: "check the name, which is relative to the file of the sweep"
  }),
  placeTwice: ({place}) => ({
    message: `expected one place of a name, got ${JSON.stringify(place)} twice`,
    mend: "rename one of the folders"
  }),
  queueAddress: ({got}) => ({
    message: `expected an address for --queue, got ${JSON.stringify(got)}`,
    mend: "as redis://127.0.0.1:6379"
  }),
  queuePassword: ({username, password}) => ({
    message: "expected --queue without user and password, which others can read in it",
    mend: `put them into the environment: ${username}, ${password}`
  }),
  noQueue: ({reason}) => ({
    message: `expected a Redis or Valkey server, got no answer (${reason})`,
    mend: "check the address, and that the server runs and takes this user"
  }),
  chunkFailed: ({reason}) => ({
    message: `no worker could make this chunk: ${reason}`,
    mend: "mend it and run the same command again; what is done stays"
  }),
  summaryOfBody: () => ({
    message: "the summary is of the whole plan, not of one body",
    mend: "leave out --summary or --body"
  }),
  missing: ({thing}) => ({
    message: `expected ${missing[thing][0]}, found nothing`,
    mend: missing[thing][1]
  })
};
