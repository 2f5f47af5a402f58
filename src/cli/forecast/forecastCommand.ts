import {lastYear} from "../../pipeline/simulatedYears.js";
import {
  type CommandSpec,
  calendarDay,
  planOf,
  refusing,
  seedNumber,
  usageError,
  wholeNumber
} from "../command.js";
import {commandFault} from "../commandFault.js";
import {isWorkbook} from "../files/isWorkbook.js";
import {markdownName, workbookName} from "../files/workbookName.js";
import {ownFolder} from "../ownFolder.js";
import type {HelpWords} from "../words/words.js";
import type {ForecastInput} from "./runForecast.js";
import type {TogetherAsked} from "./runTogether.js";

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
  md?: string;
  together?: boolean;
  whole?: string;
  complete?: boolean;
  dependence?: string;
}

/** What was asked: a forecast of one folder, or of several put together. */
interface ForecastAsked {
  input: ForecastInput;
  together: TogetherAsked | null;
}

/** `skillcast forecast [DIR...]`. */
export function forecastCommand(
  help: HelpWords
): CommandSpec<ForecastFlags, ForecastAsked, string[]> {
  return {
    name: "forecast",
    about: help.forecast.about,
    argument: {name: "[dir...]", about: help.together.folders, fallback: ["data"]},
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
      {flags: "-o, --xlsx <file>", about: help.xlsx},
      {flags: "--md <file>", about: help.allocate.md},
      {flags: "--together", about: help.together.together},
      {flags: "--whole <dir>", about: help.together.whole},
      {flags: "--complete", about: help.together.complete},
      {flags: "--dependence <how>", about: help.together.dependence}
    ],
    examples: [
      "forecast",
      "forecast --scenario recent-pace plan-delivered funding-cut",
      "forecast --set places.subsidised=50%@2026 stay.fiveYear=+5pp",
      "forecast data --runs 20000 --seed 7 --until 2035",
      "forecast --json > forecast.json",
      `forecast --out ${help.results}`,
      `forecast ${help.workbook.file} -o ${help.results}.xlsx`,
      `forecast ${help.together.districts} --together --whole ${help.myCity} --complete`
    ],
    notes: [help.exitCodes],
    check: (flags) => ({input: checkInput(flags), together: checkTogether(flags)}),
    async run(folders, {input, together}, context) {
      if (together) {
        const {runTogether} = await import("./runTogether.js");
        return runTogether(folders, {...input, ...together}, context);
      }
      const [filled, others] = [true, false].map((is) =>
        folders.filter((one) => isWorkbook(one) === is)
      );
      if (others.length > 1 || filled.length > 1)
        refusing(() => {
          throw usageError(commandFault("severalFolders", {}));
        }, context);
      const {runForecast} = await import("./runForecast.js");
      const [workbook] = filled;
      await runForecast(
        others[0] ?? ownFolder(),
        {...input, ...(workbook === undefined ? {} : {workbook})},
        context
      );
    }
  };
}

function checkInput({
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
  md,
  progress,
  asOf
}: ForecastFlags): ForecastInput {
  return {
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
    ...(xlsx === undefined ? {} : {xlsx: workbookName("--xlsx", xlsx)}),
    ...(md === undefined ? {} : {md: markdownName(md)})
  };
}

function checkTogether({
  together = false,
  whole,
  complete = false,
  dependence,
  ...others
}: ForecastFlags): TogetherAsked | null {
  const only = Object.entries({whole, complete: complete || undefined, dependence});
  const [alone] = only.filter(([, value]) => value !== undefined);
  if (!together && alone) throw usageError(commandFault("onlyTogether", {flag: `--${alone[0]}`}));
  if (!together) return null;
  const single = Object.entries({
    progress: others.progress,
    until: others.until,
    plan: others.plan
  }).find(([, value]) => value !== undefined);
  if (single) throw usageError(commandFault("notTogether", {flag: `--${single[0]}`}));
  if ((others.scenario ?? []).length > 1) throw usageError(commandFault("oneScenario", {}));
  const known = ["common", "independent"] as const;
  const how = known.find((one) => one === (dependence ?? "common"));
  if (!how)
    throw usageError(commandFault("notOneOf", {name: "dependence", known, got: dependence ?? ""}));
  return {...(whole === undefined ? {} : {whole}), complete, dependence: how};
}
