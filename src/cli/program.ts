import {Command, Help} from "commander";
import type {Language} from "../quantity/label.js";
import {nearestName} from "../quantity/unknownName.js";
import {version} from "../verdict/version.js";
import {backtestCommand} from "./backtest/backtestCommand.js";
import {checkCommand} from "./check/checkCommand.js";
import {addLanguage, command} from "./command.js";
import {allocateCommand} from "./decide/allocateCommand.js";
import {compareCommand} from "./decide/compareCommand.js";
import {seekCommand} from "./decide/seekCommand.js";
import {sensitivityCommand} from "./decide/sensitivityCommand.js";
import {fitCommand} from "./fit/fitCommand.js";
import {forecastCommand} from "./forecast/forecastCommand.js";
import {guideCommand} from "./guide/guideCommand.js";
import {changesCommand} from "./history/changesCommand.js";
import {keepCommand} from "./history/keepCommand.js";
import {initCommand} from "./init/initCommand.js";
import {leversCommand} from "./levers/leversCommand.js";
import {progressCommand} from "./register/progressCommand.js";
import {workbookCommand} from "./register/workbookCommand.js";
import {reportCommand} from "./report/reportCommand.js";
import {scenariosCommand} from "./scenarios/scenariosCommand.js";
import {siteCommand} from "./site/siteCommand.js";
import {sweepCommand} from "./sweep/sweepCommand.js";
import {workerCommand} from "./sweep/workerCommand.js";
import {printable} from "./terminal/printable.js";
import {columnWidth, wrapText} from "./terminal/wrapText.js";
import {trendCommand} from "./trend/trendCommand.js";
import type {FailureWords} from "./words/failureWords.js";
import type {Words} from "./words/words.js";
import {languages, wordsOf} from "./words/wordsOf.js";

/**
 * Builds the command line in one language. Only the commands' names and options are loaded here; what they need to
 * work is imported when they run.
 *
 * @param language - of help and messages
 * @param argv - what was typed; commands that it does not name get their names only, which is quicker. Absent: all are complete
 * @returns a program that throws instead of exiting
 */
export function createProgram(language: Language, argv?: readonly string[]): Command {
  const words = wordsOf(language);
  const {help, failure} = words;
  const program = new SpokenCommand("skillcast", failure);
  program
    .description(help.program)
    .version(version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    .configureHelp(helpStyle(words))
    .configureOutput({outputError: (text, write) => write(printable(failure.usage(text), false))})
    .showHelpAfterError(help.seeHelp("skillcast --help"))
    .exitOverride();
  addLanguage(program, words);
  addCommands(program, {language, words, typed: argv});
  const examples = [
    "forecast --example changzhou",
    `init ${help.myCity}`,
    `guide ${help.myCity}`,
    `forecast ${help.myCity} --runs 10000 --json > forecast.json`
  ].map((example) => `  skillcast ${example}`);
  const others = languages.filter((one) => one !== language).map((one) => wordsOf(one).help.here);
  return program.addHelpText("after", ["", help.examples, ...examples, "", ...others].join("\n"));
}

/** Every command, in the order in which help lists them. */
function addCommands(program: Command, setting: Parameters<typeof command>[2]): void {
  const {language, words} = setting;
  const {help} = words;
  command(program, forecastCommand(help), setting);
  command(program, compareCommand(help), setting);
  command(program, seekCommand(help), setting);
  command(program, allocateCommand(help), setting);
  command(program, sensitivityCommand(help), setting);
  command(program, scenariosCommand(help), setting);
  command(program, leversCommand(help), setting);
  command(program, checkCommand(help), setting);
  command(program, fitCommand(help), setting);
  command(program, backtestCommand(help), setting);
  command(program, initCommand(help), setting);
  command(program, guideCommand(help), setting);
  command(program, workbookCommand(help), setting);
  command(program, progressCommand(help), setting);
  command(program, keepCommand(help), setting);
  command(program, changesCommand(help), setting);
  command(program, trendCommand(help), setting);
  command(program, sweepCommand(help), setting);
  command(program, workerCommand(help), setting);
  command(program, reportCommand(language, help), setting);
  command(program, siteCommand(help), setting);
}

function helpStyle({help}: Words) {
  const titles = new Map([
    ["Usage:", help.usage],
    ["Arguments:", help.arguments],
    ["Options:", help.options],
    ["Commands:", help.commands]
  ]);
  const described = ({description, defaultValue}: {description: string; defaultValue?: unknown}) =>
    // Several values as they are typed, side by side.
    defaultValue === undefined
      ? description
      : help.withDefault(description, [defaultValue].flat().join(" "));
  return {
    displayWidth: columnWidth,
    boxWrap: (text: string, width: number) => wrapText(text, width).join("\n"),
    styleUsage: (text: string) =>
      text.replace("[options]", help.given.options).replace("[command]", help.given.command),
    subcommandTerm: (one: Command) => `${one.name()} ${one.usage().replace(/\[options\] ?/, "")}`,
    // A full-width colon has its space in it.
    formatHelp: (one: Command, helper: Help) =>
      Help.prototype.formatHelp.call(helper, one, helper).replace("： ", "："),
    styleTitle: (title: string) => titles.get(title) ?? title,
    optionDescription: described,
    argumentDescription: described
  };
}

/** A command whose faults of usage are told in the reader's words: commander calls these methods where it would use its own. */
class SpokenCommand extends Command {
  readonly #words: FailureWords;

  constructor(name: string, words: FailureWords) {
    super(name);
    this.#words = words;
  }

  override createCommand(name: string): Command {
    return new SpokenCommand(name, this.#words);
  }

  unknownOption(flag: string): never {
    const known = [...this.options, ...(this.parent?.options ?? [])].flatMap(
      ({long}) => long ?? []
    );
    return this.error(this.#words.unknownOption(flag, nearestName(flag, known)));
  }

  unknownCommand(): never {
    const [name] = this.args;
    const known = this.commands.map((one) => one.name());
    return this.error(this.#words.unknownCommand(name, nearestName(name, known)));
  }

  missingArgument(name: string): never {
    return this.error(this.#words.missingArgument(name));
  }

  missingMandatoryOptionValue({flags}: {flags: string}): never {
    return this.error(this.#words.missingOption(flags));
  }

  optionMissingArgument({flags}: {flags: string}): never {
    return this.error(this.#words.missingValue(flags));
  }

  _excessArguments(given: readonly string[]): never {
    const {length} = this.registeredArguments;
    return this.error(this.#words.tooMany(this.name(), length, given.length));
  }
}
