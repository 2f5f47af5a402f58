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
  missing: ({thing}) => ({
    message: `expected ${missing[thing][0]}, found nothing`,
    mend: missing[thing][1]
  })
};
