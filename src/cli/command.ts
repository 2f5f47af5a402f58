import {type Command, Option} from "commander";
import type {Fault} from "../check/fault.js";
import {isSpoken, spokenFault} from "../check/spokenError.js";
import {isDate} from "../quantity/date.js";
import type {Language} from "../quantity/label.js";
import {commandFault} from "./commandFault.js";
import {isWorkbook} from "./files/isWorkbook.js";
import {ownFolder} from "./ownFolder.js";
import {wrapText} from "./terminal/wrapText.js";
import {today} from "./today.js";
import type {Words} from "./words/words.js";

/** What a command has at hand: the reader's language, its words, and how to refuse what was typed. */
export interface CommandContext {
  language: Language;
  words: Words;
  /** The example whose folder is read, if one was asked for by name: nothing is written into it. */
  example?: string;
  /** Ends the program with the reason and exit code 2. */
  refuse(why: string): never;
}

/** An option as it is typed, what it does, and its default. */
export interface CommandOption {
  flags: string;
  about: string;
  fallback?: string | string[];
  required?: boolean;
}

/** One command: its words, how what was typed is checked, and what it does. */
export interface CommandSpec<Flags, Input, Argument extends string | string[] = string> {
  name: string;
  about: string;
  argument?: {name: string; about: string; fallback?: string | string[]};
  options: readonly CommandOption[];
  examples: readonly string[];
  /** Paragraphs below the examples. */
  notes?: readonly string[];
  /** Set if `options` has a `--lang` of its own. */
  ownLanguage?: boolean;
  /** Checks what was typed; a RangeError is told as a fault of usage. */
  check(flags: Flags): Input;
  /** Imports what it needs itself, so that help stays quick. `argument` is empty if the command takes none, a list if it takes several. */
  run(argument: Argument, input: Input, context: CommandContext): Promise<void>;
}

/**
 * Adds a command to the program: registers it, checks what was typed, and runs it.
 *
 * A command that reads a folder, its argument `[dir]` (or several, `[dir...]`) or its option `--data <dir>`, reads a shipped one as
 * well: `--example`.
 *
 * @param program - the command line
 * @param spec - see {@link CommandSpec}
 * @param language - of help and messages
 * @param words - in that language
 * @param typed - on the command line; a command that is not named there needs no options. Absent: all have them
 */
export function command<Flags extends object, Input, Argument extends string | string[]>(
  program: Command,
  spec: CommandSpec<Flags, Input, Argument>,
  {language, words, typed}: {language: Language; words: Words; typed?: readonly string[]}
): void {
  const {name, about, argument, options} = spec;
  const added = program.command(name).description(about);
  const refuse = (why: string): never => added.error(why, {exitCode: 2});
  added.showHelpAfterError(words.help.seeHelp(`skillcast ${name} --help`));
  if (argument) added.argument(argument.name, argument.about, stoodIn(argument.fallback));
  if (typed && !typed.includes(name)) return;
  for (const {flags, about: does, fallback, required = false} of options)
    added.addOption(
      new Option(flags, does).default(stoodIn(fallback)).makeOptionMandatory(required)
    );
  const folder = /^\[dir(\.\.\.)?\]$/.test(argument?.name ?? "")
    ? "[dir]"
    : added.getOptionValue("data") && "data";
  if (folder) added.option("--example <name>", words.help.example);
  if (!spec.ownLanguage) addLanguage(added, words);
  added.addHelpText("after", () => belowHelp(added, spec, words));
  added.action(async (...given: unknown[]) => {
    const first = (argument ? given.shift() : "") as Argument;
    const flags = {...(given[0] as Flags & {example?: string; data?: string})};
    const {example} = flags;
    const values: Record<string, unknown> = {
      ...(argument ? {[argument.name]: first} : {}),
      ...dashed(flags)
    };
    // A register workbook beside folders is none itself.
    const books = Array.isArray(first) ? first.filter((one) => isWorkbook(String(one))) : [];
    const named =
      folder === "[dir]"
        ? added.args.length > books.length
        : added.getOptionValueSource("data") === "cli";
    const shipped = folder && (await shippedFolder(example, named, {language, refuse}));
    if (shipped && folder === "data") flags.data = shipped;
    const check = () => {
      refuseEmpty(values);
      return spec.check(flags);
    };
    const input = refusing(check, {language, refuse});
    const whole = Array.isArray(first) ? [shipped, ...books] : shipped;
    const read = shipped && folder === "[dir]" ? (whole as Argument) : first;
    const asked = folder && example !== undefined ? {example} : {};
    await spec.run(read, input, {language, words, refuse, ...asked});
  });
}

/** What stands below the options of a command: its examples, then its notes. */
function belowHelp(
  added: Command,
  {examples, notes = []}: {examples: readonly string[]; notes?: readonly string[]},
  words: Words
): string {
  // As commander: where the output is no terminal, 80 columns.
  const width = added.configureOutput().getOutHelpWidth?.() ?? 80;
  const shown = examples.map((example) => `  skillcast ${example}`);
  const below = notes.flatMap((note) => ["", ...wrapText(note, width)]);
  return ["", words.help.examples, ...shown, ...below].join("\n");
}

/** The folder of a shipped example, if one was asked for; not beside a folder that was named. */
async function shippedFolder(
  example: string | undefined,
  named: boolean,
  context: Pick<CommandContext, "language" | "refuse">
): Promise<string | undefined> {
  if (example === undefined) return undefined;
  const {exampleFolder} = await import("../data/exampleFolder.js");
  return refusing(() => {
    if (named) throw usageError(commandFault("folderTwice", {}));
    return exampleFolder(example);
  }, context);
}

/** Options by what is typed for them. */
function dashed(flags: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(flags).map(([name, value]) => [`--${name}`, value]));
}

/** Refuses what was typed as nothing: a shell makes it of a variable that is not set, and "" would be the folder we are in. */
function refuseEmpty(typed: Readonly<Record<string, unknown>>): void {
  for (const [flag, value] of Object.entries(typed))
    if ([value].flat().includes("")) throw usageError(commandFault("emptyValue", {flag}));
}

/** Adds `--lang zh|en`; the value itself is read before the program is built, as help is in that language. */
export function addLanguage(program: Command, {help, failure}: Words): void {
  const flags = "--lang <language>";
  const known = (text: string): string => {
    if (text === "zh" || text === "en") return text;
    return program.error(failure.invalidValue(flags, text, help.report.language), {exitCode: 2});
  };
  program.addOption(new Option(flags, help.language).argParser(known));
}

/** Runs a check and tells its RangeError as a fault of usage; other errors pass. */
export function refusing<Value>(
  check: () => Value,
  {language, refuse}: Pick<CommandContext, "language" | "refuse">
): Value {
  try {
    return check();
  } catch (error) {
    if (isSpoken(error)) return refuse(error.label[language]);
    if (error instanceof RangeError) return refuse(error.message);
    throw error;
  }
}

/** An error of usage that is told in the reader's language. */
export function usageError(fault: Fault): RangeError {
  return spokenFault(fault);
}

/**
 * Reads a whole number that a user typed.
 *
 * @param name - of the option, for the error
 * @param text - as typed
 * @param low - least value allowed
 * @param high - greatest value allowed
 * @returns an integer in low..high
 * @throws RangeError `invalid <name>; not an integer in <low>..<high>: <text>`
 */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(low <= value && value <= high))
    throw usageError(commandFault("wholeNumber", {name, low, high, got: text}));
  return value;
}

/**
 * Reads a day that a user typed.
 *
 * @param name - of the option, for the error
 * @param text - as typed
 * @returns an ISO date
 * @throws RangeError if it is no day that exists
 */
export function calendarDay(name: string, text: string): string {
  const day = text.trim();
  if (!isDate(day)) throw usageError(commandFault("calendarDay", {name, got: text}));
  return day;
}

/** Reads an option that is a day up to today. */
export function pastDay(name: string, text: string): string {
  const [got, now] = [calendarDay(name, text), today()];
  if (got > now) throw usageError(commandFault("dayAhead", {name, today: now, got}));
  return got;
}

/** The plan that was asked for with `--plan`, as the readers of a folder take it. */
export function planOf({plan}: {plan?: string}): {plan?: string} {
  return plan === undefined ? {} : {plan};
}

/** Reads `--seed`: an integer in 0..2³² − 1. */
export function seedNumber(text: string): number {
  return wholeNumber("seed", text, 0, 4_294_967_295);
}

/** A default, with the folder that the reader stands in for `data` where that is not there. */
function stoodIn<Value>(fallback: Value): Value | string | string[] {
  if (fallback === "data") return ownFolder();
  return Array.isArray(fallback) && fallback[0] === "data" ? [ownFolder()] : fallback;
}
