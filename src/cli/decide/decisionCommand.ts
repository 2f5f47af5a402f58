import {type CommandOption, seedNumber, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";

/** What is typed for every analysis of a decision. */
export interface DecisionFlags {
  scenario?: string;
  runs?: string;
  seed: string;
  prior?: boolean;
  json?: boolean;
  out?: string;
}

/** The same, checked. */
export interface DecisionInput {
  scenario?: string;
  /** Absent: the analysis chooses. */
  runs?: number;
  seed: number;
  /** Leave the fit aside. */
  prior: boolean;
  json: boolean;
  out?: string;
}

/** The options that all analyses of decisions share. */
export function decisionOptions(help: HelpWords, runs: string): CommandOption[] {
  return [
    {flags: "--runs <n>", about: help.withDefault(help.forecast.runs, runs)},
    {flags: "--seed <n>", about: help.seed, fallback: "1"},
    {flags: "--prior", about: help.forecast.prior},
    {flags: "--json", about: help.json},
    {flags: "--out <folder>", about: help.out}
  ];
}

/** Checks them. */
export function decisionInput({
  scenario,
  runs,
  seed,
  prior,
  json,
  out
}: DecisionFlags): DecisionInput {
  return {
    ...(scenario === undefined ? {} : {scenario}),
    ...(runs === undefined ? {} : {runs: wholeNumber("runs", runs, 2, 1_000_000)}),
    seed: seedNumber(seed),
    prior: prior ?? false,
    json: json ?? false,
    ...(out === undefined ? {} : {out})
  };
}

/** Reads a probability: 0.8 or 80%. */
export function probabilityNumber(text: string): number {
  const percent = /^\s*\d+(\.\d+)?\s*[%％]\s*$/.test(text);
  const value = percent ? Number.parseFloat(text) / 100 : Number(text);
  if (text.trim() !== "" && value > 0 && value < 1) return value;
  const write = !percent && value > 1 && value < 100 ? {write: value / 100} : {};
  throw usageError(commandFault("probability", {got: text, ...write}));
}
