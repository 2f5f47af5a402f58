import {type CommandSpec, planOf, seedNumber, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {BacktestInput} from "./runBacktest.js";

interface BacktestFlags {
  plan?: string;
  draws: string;
  seed: string;
  json?: boolean;
}

/** `skillcast backtest [DIR]`. */
export function backtestCommand(help: HelpWords): CommandSpec<BacktestFlags, BacktestInput> {
  return {
    name: "backtest",
    about: help.backtest.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--draws <n>", about: help.backtest.draws, fallback: "1000"},
      {flags: "--seed <n>", about: help.seed, fallback: "1"},
      {flags: "--json", about: help.json}
    ],
    examples: ["backtest", "backtest --json > backtest.json"],
    notes: [help.backtest.writes],
    check: ({plan, draws, seed, json = false}) => ({
      ...planOf({plan}),
      draws: wholeNumber("draws", draws, 20, 100_000),
      seed: seedNumber(seed),
      json
    }),
    async run(dir, input, context) {
      const {runBacktest} = await import("./runBacktest.js");
      await runBacktest(dir, input, context);
    }
  };
}
