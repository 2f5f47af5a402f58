import {type CommandOption, planOf, seedNumber, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import {markdownName, workbookName} from "../files/workbookName.js";
import type {HelpWords} from "../words/words.js";

/** What is typed for every analysis of a decision. */
export interface DecisionFlags {
  plan?: string;
  scenario?: string;
  runs?: string;
  seed: string;
  prior?: boolean;
  json?: boolean;
  out?: string;
  xlsx?: string;
  md?: string;
}

/** What is typed where one target is asked about. */
export interface QuestionFlags extends DecisionFlags {
  target: string;
  reading?: string;
}

/** The same, checked. */
export interface DecisionInput {
  /** Which plan, if the folder has several. */
  plan?: string;
  scenario?: string;
  /** Absent: the analysis chooses. */
  runs?: number;
  seed: number;
  /** Leave the fit aside. */
  prior: boolean;
  json: boolean;
  out?: string;
  /** Files to be written besides. */
  xlsx?: string;
  md?: string;
}

/** The options that ask about one target: those of the analysis between it and what all share. */
export function questionOptions(
  help: HelpWords,
  own: readonly CommandOption[],
  runs?: string
): CommandOption[] {
  const {seek} = help;
  return [
    {flags: "--target <id>", about: seek.target, required: true},
    {flags: "--reading <id>", about: seek.reading},
    ...own,
    {flags: "--scenario <id>", about: seek.scenario},
    ...decisionOptions(help, runs)
  ];
}

/** Checks them. */
export function questionInput({target, reading, ...shared}: QuestionFlags) {
  return {...decisionInput(shared), target, ...(reading === undefined ? {} : {reading})};
}

/** The options that all analyses of decisions share; `runs` is the default of those that make runs. */
export function decisionOptions(help: HelpWords, runs?: string): CommandOption[] {
  const {withDefault, forecast} = help;
  return [
    {flags: "--plan <name>", about: help.plan},
    ...(runs === undefined ? [] : [{flags: "--runs <n>", about: withDefault(forecast.runs, runs)}]),
    {flags: "--seed <n>", about: help.seed, fallback: "1"},
    {flags: "--prior", about: help.forecast.prior},
    {flags: "--json", about: help.json},
    {flags: "--out <folder>", about: help.out}
  ];
}

/** The options of analyses that are also written as a workbook or as Markdown. */
export function exportOptions({allocate}: HelpWords): CommandOption[] {
  return [
    {flags: "--xlsx <file>", about: allocate.xlsx},
    {flags: "--md <file>", about: allocate.md}
  ];
}

/** Checks them. */
export function decisionInput({
  plan,
  scenario,
  runs,
  seed,
  prior,
  json,
  out,
  xlsx,
  md
}: DecisionFlags): DecisionInput {
  return {
    ...planOf({plan}),
    ...(scenario === undefined ? {} : {scenario}),
    ...(runs === undefined ? {} : {runs: wholeNumber("runs", runs, 2, 1_000_000)}),
    seed: seedNumber(seed),
    prior: prior ?? false,
    json: json ?? false,
    ...(out === undefined ? {} : {out}),
    ...(xlsx === undefined ? {} : {xlsx: workbookName("--xlsx", xlsx)}),
    ...(md === undefined ? {} : {md: markdownName(md)})
  };
}

/** Reads a probability: 0.8 or 80%. */
export function probabilityNumber(text: string): number {
  const percent = /^\s*\d+(\.\d+)?\s*[%％]\s*$/.test(text);
  const value = percent ? Number.parseFloat(text) / 100 : Number(text);
  if (text.trim() !== "" && value > 0 && value < 1) return value;
  // Of 1.5 nobody knows what was meant.
  const write = !percent && value >= 10 && value < 100 ? {write: value / 100} : {};
  throw usageError(commandFault("probability", {got: text, ...write}));
}
