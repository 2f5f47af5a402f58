import type {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";
import {wholeNumber} from "./wholeNumber.js";

/** Adds `skillcast backtest [DIR]`. */
export function registerBacktest(program: Command, language: Language): void {
  const zh = language === "zh";
  const command = program
    .command("backtest")
    .description(
      zh
        ? "从过去的时点预测,与后来公布的数比较,检验区间是否可靠"
        : "forecast from past dates and compare with what was published later: do the intervals hold?"
    )
    .argument("[dir]", terms.folder[language], "data")
    .option("--draws <n>", zh ? "每个时点的抽样数" : "draws from every past date", "1000")
    .option("--seed <n>", terms.seed[language], "1")
    .option("--json", terms.json[language])
    .addHelpText(
      "after",
      [
        "",
        terms.examples[language],
        "  skillcast backtest",
        "  skillcast backtest --json > backtest.json",
        "",
        zh
          ? "结果写入 evidence/backtest.json;每份预测都注明其覆盖率"
          : "writes evidence/backtest.json; every forecast then says how often its intervals held"
      ].join("\n")
    )
    .action(async (dir: string, flags: {draws: string; seed: string; json?: boolean}) => {
      let numbers: {draws: number; seed: number};
      try {
        numbers = {
          draws: wholeNumber("draws", flags.draws, 20, 100_000),
          seed: wholeNumber("seed", flags.seed, 0, 4_294_967_295)
        };
      } catch (error) {
        return command.error((error as Error).message, {exitCode: 2});
      }
      const {runBacktest} = await import("./runBacktest.js");
      await runBacktest(dir, numbers, {language, json: flags.json === true});
    });
  addLanguage(command, language);
}
