import {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {version} from "../verdict/version.js";
import {registerBacktest} from "./backtest.js";
import {registerCheck} from "./check.js";
import {columnWidth} from "./columnWidth.js";
import {registerFit} from "./fit.js";
import {registerForecast} from "./forecast.js";
import {registerInit} from "./init.js";
import {addLanguage} from "./languageOption.js";
import {registerReport} from "./report.js";
import {terms} from "./terms.js";
import {registerTrend} from "./trend.js";
import {wrapColumns} from "./wrapColumns.js";

/**
 * Builds the command line in one language. Only the commands' names and options are loaded here; what they need to
 * work is imported when they run.
 *
 * @param language - of help and messages
 * @returns a program that throws instead of exiting
 */
export function createProgram(language: Language): Command {
  const program = new Command("skillcast");
  const titles: Record<string, string> = {
    "Usage:": terms.usage[language],
    "Arguments:": terms.arguments[language],
    "Options:": terms.options[language],
    "Commands:": terms.commands[language]
  };
  program
    .description(terms.program[language])
    .version(version, "-V, --version", terms.version[language])
    .helpOption("-h, --help", terms.help[language])
    .helpCommand(false)
    .configureHelp({
      displayWidth: columnWidth,
      boxWrap: (text, width) => wrapColumns(text, width).join("\n"),
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({description, defaultValue}) =>
        withDefault(description, defaultValue, language),
      argumentDescription: ({description, defaultValue}) =>
        withDefault(description, defaultValue, language)
    })
    .configureOutput({outputError: (text, write) => write(usageText(text, language))})
    .showHelpAfterError(`${terms.seeHelp[language]}skillcast --help`)
    .showSuggestionAfterError(true)
    .exitOverride();
  addLanguage(program, language);
  registerForecast(program, language);
  registerCheck(program, language);
  registerFit(program, language);
  registerBacktest(program, language);
  registerInit(program, language);
  registerTrend(program, language);
  registerReport(program, language);
  program.addHelpText(
    "after",
    [
      "",
      terms.examples[language],
      "  skillcast forecast",
      "  skillcast forecast --scenario recent-pace funding-cut --lang zh",
      "  skillcast forecast data --runs 10000 --json > forecast.json",
      "  skillcast check data",
      language === "zh" ? "  skillcast init 我的城市" : "  skillcast init my-city",
      "",
      terms.more[language]
    ].join("\n")
  );
  return program;
}

function withDefault(description: string, value: unknown, language: Language): string {
  if (value === undefined) return description;
  return language === "zh"
    ? `${description}（默认 ${value}）`
    : `${description} (default: ${value})`;
}

/** Commander's own messages in the reader's language. */
function usageText(text: string, language: Language): string {
  const plain = text.replace(/^error: /, "");
  if (language === "en") return `${terms.cannotUse.en}${plain}`;
  const rules: [RegExp, string][] = [
    [/^unknown option '(.+?)'/, "没有选项 $1"],
    [/^unknown command '(.+?)'/, "没有命令 $1"],
    [/^missing required argument '(.+?)'/, "缺少参数 $1"],
    [/^required option '(.+?)' not specified/, "缺少选项 $1"],
    [/^option '(.+?)' argument missing/, "选项 $1 后面缺少值"],
    [/^option '(.+?)' argument '(.*?)' is invalid\. /, "选项 $1 的值 $2 无效："],
    [/^too many arguments.*/, "参数太多"],
    [/\(Did you mean (.+?)\?\)/, "（是不是 $1？）"]
  ];
  return `${terms.cannotUse.zh}${rules.reduce((said, [rule, mend]) => said.replace(rule, mend), plain)}`;
}
