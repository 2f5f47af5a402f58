import {lastYear} from "../../pipeline/simulatedYears.js";
import {type CommandSpec, calendarDay, seedNumber, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {ForecastInput} from "./runForecast.js";

interface ForecastFlags {
  scenario?: string[];
  runs: string;
  seed: string;
  until?: string;
  prior?: boolean;
  progress?: string;
  asOf?: string;
  json?: boolean;
  out?: string;
}

/** `skillcast forecast [DIR]`. */
export function forecastCommand(help: HelpWords): CommandSpec<ForecastFlags, ForecastInput> {
  return {
    name: "forecast",
    about: help.forecast.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--scenario <id...>", about: help.forecast.scenario},
      {flags: "--runs <n>", about: help.forecast.runs, fallback: "1000"},
      {flags: "--seed <n>", about: help.seed, fallback: "1"},
      {flags: "--until <year>", about: help.forecast.until},
      {flags: "--prior", about: help.forecast.prior},
      {flags: "--progress <file>", about: help.forecast.progress},
      {flags: "--as-of <date>", about: help.forecast.asOf},
      {flags: "--json", about: help.json},
      {flags: "--out <folder>", about: help.out}
    ],
    examples: [
      "forecast",
      "forecast --scenario recent-pace plan-delivered funding-cut",
      "forecast data --runs 20000 --seed 7 --until 2035",
      "forecast --json > forecast.json",
      `forecast --out ${help.results}`
    ],
    notes: [help.exitCodes],
    check: ({scenario, runs, seed, until, prior = false, json = false, out, progress, asOf}) => ({
      scenarios: scenario,
      runs: wholeNumber("runs", runs, 1, 1_000_000),
      seed: seedNumber(seed),
      ...(until === undefined ? {} : {until: wholeNumber("until", until, 2000, lastYear)}),
      prior,
      ...(progress === undefined ? {} : {progress}),
      ...(asOf === undefined ? {} : {asOf: calendarDay("as-of", asOf)}),
      json,
      out
    }),
    async run(dir, input, context) {
      const {runForecast} = await import("./runForecast.js");
      await runForecast(dir, input, context);
    }
  };
}
