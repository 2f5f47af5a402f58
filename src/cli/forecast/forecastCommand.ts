import {lastYear} from "../../pipeline/simulatedYears.js";
import {type CommandSpec, calendarDay, planOf, seedNumber, wholeNumber} from "../command.js";
import {workbookName} from "../files/workbookName.js";
import type {HelpWords} from "../words/words.js";
import type {ForecastInput} from "./runForecast.js";

interface ForecastFlags {
  plan?: string;
  scenario?: string[];
  set?: string[];
  runs: string;
  seed: string;
  until?: string;
  prior?: boolean;
  progress?: string;
  asOf?: string;
  json?: boolean;
  out?: string;
  xlsx?: string;
}

/** `skillcast forecast [DIR]`. */
export function forecastCommand(help: HelpWords): CommandSpec<ForecastFlags, ForecastInput> {
  return {
    name: "forecast",
    about: help.forecast.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--scenario <id...>", about: help.forecast.scenario},
      {flags: "--set <change...>", about: help.forecast.set},
      {flags: "--runs <n>", about: help.forecast.runs, fallback: "2048"},
      {flags: "--seed <n>", about: help.seed, fallback: "1"},
      {flags: "--until <year>", about: help.forecast.until},
      {flags: "--prior", about: help.forecast.prior},
      {flags: "--progress <file>", about: help.forecast.progress},
      {flags: "--as-of <date>", about: help.forecast.asOf},
      {flags: "--json", about: help.json},
      {flags: "--out <folder>", about: help.out},
      {flags: "--xlsx <file>", about: help.xlsx}
    ],
    examples: [
      "forecast",
      "forecast --scenario recent-pace plan-delivered funding-cut",
      "forecast --set places.subsidised=50%@2026 stay.fiveYear=+5pp",
      "forecast data --runs 20000 --seed 7 --until 2035",
      "forecast --json > forecast.json",
      `forecast --out ${help.results}`,
      `forecast --xlsx ${help.results}.xlsx`
    ],
    notes: [help.exitCodes],
    check: ({
      plan,
      scenario,
      set = [],
      runs,
      seed,
      until,
      prior = false,
      json = false,
      out,
      xlsx,
      progress,
      asOf
    }) => ({
      ...planOf({plan}),
      scenarios: scenario,
      set,
      runs: wholeNumber("runs", runs, 1, 1_000_000),
      seed: seedNumber(seed),
      ...(until === undefined ? {} : {until: wholeNumber("until", until, 2000, lastYear)}),
      prior,
      ...(progress === undefined ? {} : {progress}),
      ...(asOf === undefined ? {} : {asOf: calendarDay("as-of", asOf)}),
      json,
      out,
      ...(xlsx === undefined ? {} : {xlsx: workbookName("--xlsx", xlsx)})
    }),
    async run(dir, input, context) {
      const {runForecast} = await import("./runForecast.js");
      await runForecast(dir, input, context);
    }
  };
}
