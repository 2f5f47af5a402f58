import type {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {type ForecastFlags, forecastNumbers} from "./forecastOptions.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";

/** Adds `skillcast forecast [DIR]`. */
export function registerForecast(program: Command, language: Language): void {
  const zh = language === "zh";
  const command = program
    .command("forecast")
    .description(terms.forecast[language])
    .argument("[dir]", terms.folder[language], "data")
    .option("--scenario <id...>", terms.scenario[language])
    .option("--runs <n>", terms.runs[language], "1000")
    .option("--seed <n>", terms.seed[language], "1")
    .option("--until <year>", terms.until[language])
    .option(
      "--prior",
      zh
        ? "不用校准结果，参数按假设区间抽取"
        : "leave the fit aside: draw parameters from their assumed ranges"
    )
    .option("--json", terms.json[language])
    .option("--out <folder>", terms.out[language])
    .addHelpText(
      "after",
      [
        "",
        terms.examples[language],
        "  skillcast forecast",
        "  skillcast forecast --scenario recent-pace plan-delivered funding-cut",
        "  skillcast forecast data --runs 20000 --seed 7 --until 2035",
        "  skillcast forecast --json > forecast.json",
        `  skillcast forecast --out ${zh ? "结果" : "results"}`,
        "",
        zh
          ? "退出码：0 完成，1 输入有误，2 用法有误，130 中断"
          : "exit codes: 0 done, 1 bad input, 2 usage, 130 interrupted"
      ].join("\n")
    )
    .action(async (dir: string, flags: ForecastFlags) => {
      const refuse = (message: string): never => command.error(message, {exitCode: 2});
      let numbers: ReturnType<typeof forecastNumbers>;
      try {
        numbers = forecastNumbers(flags);
      } catch (error) {
        return refuse((error as Error).message);
      }
      const {runForecast} = await import("./runForecast.js");
      await runForecast(dir, flags, numbers, {language, refuse});
    });
  addLanguage(command, language);
}
