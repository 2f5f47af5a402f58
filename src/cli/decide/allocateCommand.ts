import {lastYear} from "../../pipeline/simulatedYears.js";
import {parseAmount} from "../../quantity/parseAmount.js";
import {type CommandSpec, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";
import {
  type DecisionFlags,
  decisionInput,
  decisionOptions,
  exportOptions,
  probabilityNumber
} from "./decisionCommand.js";
import type {AllocateInput} from "./runAllocate.js";

interface AllocateFlags extends DecisionFlags {
  target: string[];
  budget?: string;
  probability?: string;
  lever?: string[];
  limit?: string[];
  from?: string;
}

/** `skillcast allocate [DIR]`. */
export function allocateCommand(help: HelpWords): CommandSpec<AllocateFlags, AllocateInput> {
  const {allocate, seek} = help;
  return {
    name: "allocate",
    about: allocate.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--target <id...>", about: allocate.targets, required: true},
      {flags: "--budget <yuan>", about: allocate.budget},
      {flags: "--probability <p>", about: allocate.probability},
      {flags: "--lever <name...>", about: allocate.lever},
      {flags: "--limit <range...>", about: allocate.limit},
      {flags: "--from <year>", about: allocate.from},
      {flags: "--scenario <id>", about: seek.scenario},
      ...decisionOptions(help, "512"),
      ...exportOptions(help)
    ],
    examples: [
      `allocate --target T01 --budget ${allocate.budgets[0]}`,
      "allocate --target T01 --probability 0.8",
      `allocate --target T01 T03 --budget ${allocate.budgets[1]} --limit places.subsidised=60000..100000 --out ${help.results}`
    ],
    notes: [allocate.costs, help.exitCodes],
    check({target, budget, probability, lever, limit = [], from, ...shared}) {
      if (budget === undefined && probability === undefined)
        throw usageError(commandFault("noAim", {}));
      return {
        ...decisionInput(shared),
        targets: target,
        ...(budget === undefined ? {} : {budget: money(budget)}),
        ...(probability === undefined ? {} : {probability: probabilityNumber(probability)}),
        ...(lever === undefined ? {} : {levers: lever}),
        limits: Object.fromEntries(limit.map(range)),
        ...(from === undefined ? {} : {from: wholeNumber("from", from, 2000, lastYear)})
      };
    },
    async run(dir, input, context) {
      const {runAllocate} = await import("./runAllocate.js");
      await runAllocate(dir, input, context);
    }
  };
}

/** Reads an amount of money in yuan: 5000万, 1.2亿元, 50000000. */
function money(text: string): number {
  const amount = numberOf(text);
  if (amount === undefined || amount < 0) throw usageError(commandFault("budget", {got: text}));
  return amount;
}

/** Reads a yearly range of a lever: `places.subsidised=68571..10万`. */
function range(text: string): [string, [number, number]] {
  const [, lever = "", from = "", to = ""] = /^([^=]+)=(.+?)\.\.(.+)$/.exec(text.trim()) ?? [];
  const [low, high] = [numberOf(from), numberOf(to)];
  if (low === undefined || high === undefined) throw usageError(commandFault("limit", {got: text}));
  return [lever.trim(), [low, high]];
}

function numberOf(text: string): number | undefined {
  try {
    const {value, unit = "CNY"} = parseAmount(text);
    return unit === "1" ? undefined : value;
  } catch {
    return undefined;
  }
}
