import {DataError} from "../check/dataError.js";
import type {CommandContext, CommandSpec} from "./command.js";
import type {HelpWords} from "./words/words.js";

/** `skillcast check [DIR]`. */
export function checkCommand(help: HelpWords): CommandSpec<object, undefined> {
  return {
    name: "check",
    about: help.check.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [],
    examples: ["check", `check ${help.myCity}`],
    check: () => undefined,
    run: (dir, _, context) => check(dir, context)
  };
}

async function check(dir: string, context: CommandContext): Promise<void> {
  const [{checkProject}, {printFindings}, {terminalSetting}] = await Promise.all([
    import("../data/checkProject.js"),
    import("./terminal/printFindings.js"),
    import("./terminal/setting.js")
  ]);
  const {problems, findings, counts} = checkProject(dir);
  if (problems.length > 0) throw new DataError(problems);
  const {result} = context.words;
  const setting = terminalSetting(context);
  const lines = [result.check.good(dir), result.check.counts(counts)];
  if (findings.length > 0)
    lines.push("", setting.paint.strong(result.findings), printFindings(findings, setting));
  process.stdout.write(`${lines.join("\n")}\n`);
}
