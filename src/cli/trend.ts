import type {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";
import {type TrendFlags, trendOptions} from "./trendOptions.js";
import {trendTerms} from "./trendTerms.js";

/** Adds `skillcast trend FILE.csv`. */
export function registerTrend(program: Command, language: Language): void {
  const zh = language === "zh";
  const command = program
    .command("trend")
    .description(trendTerms.trend[language])
    .argument("<file>", trendTerms.file[language])
    .option("--horizon <n>", trendTerms.horizon[language], "6")
    .option("--level <share...>", trendTerms.level[language], ["0.8", "0.95"])
    .option("--bounds <kind>", trendTerms.bounds[language])
    .option("--fill <how>", trendTerms.fill[language])
    .option("--json", terms.json[language])
    .option("--out <folder>", terms.out[language])
    .addHelpText(
      "after",
      [
        "",
        terms.examples[language],
        `  skillcast trend ${zh ? "就业.csv" : "employment.csv"}`,
        `  skillcast trend ${zh ? "培训.csv" : "training.csv"} --bounds count --horizon 10`,
        `  skillcast trend ${zh ? "占比.csv" : "shares.csv"} --bounds share --level 0.5 0.8 0.95 --json`,
        `  skillcast trend ${zh ? "缺年.csv --fill linear --out 结果" : "gaps.csv --fill linear --out results"}`,
        "",
        trendTerms.forms[language],
        "",
        zh
          ? "退出码：0 完成，1 输入有误，2 用法有误，130 中断"
          : "exit codes: 0 done, 1 bad input, 2 usage, 130 interrupted"
      ].join("\n")
    )
    .action(async (file: string, flags: TrendFlags) => {
      let options: ReturnType<typeof trendOptions>;
      try {
        options = trendOptions(flags);
      } catch (error) {
        return command.error((error as Error).message, {exitCode: 2});
      }
      const {runTrend} = await import("./runTrend.js");
      await runTrend(file, options, {language, json: flags.json === true, out: flags.out});
    });
  addLanguage(command, language);
}
