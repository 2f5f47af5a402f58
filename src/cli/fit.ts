import type {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";
import {wholeNumber} from "./wholeNumber.js";

/** Adds `skillcast fit [DIR]`. */
export function registerFit(program: Command, language: Language): void {
  const zh = language === "zh";
  const command = program
    .command("fit")
    .description(
      zh
        ? "用公布数校准模型，预测从此以校准结果为起点"
        : "fit the model to published figures; forecasts then start from the fit"
    )
    .argument("[dir]", terms.folder[language], "data")
    .option("--particles <n>", zh ? "后验样本的大小" : "size of the posterior sample", "1000")
    .option("--seed <n>", terms.seed[language], "1")
    .option("--json", terms.json[language])
    .addHelpText(
      "after",
      [
        "",
        terms.examples[language],
        "  skillcast fit",
        "  skillcast fit data --particles 2000 --seed 7",
        "",
        zh
          ? "结果写入 evidence/fit.json 与 evidence/fit-sample.csv;中断(Ctrl-C)后再次运行即从中断处继续"
          : "writes evidence/fit.json and evidence/fit-sample.csv; after Ctrl-C, the same command goes on from there"
      ].join("\n")
    )
    .action(async (dir: string, flags: {particles: string; seed: string; json?: boolean}) => {
      let numbers: {particles: number; seed: number};
      try {
        numbers = {
          particles: wholeNumber("particles", flags.particles, 20, 100_000),
          seed: wholeNumber("seed", flags.seed, 0, 4_294_967_295)
        };
      } catch (error) {
        return command.error((error as Error).message, {exitCode: 2});
      }
      const {runFit} = await import("./runFit.js");
      await runFit(dir, numbers, {language, json: flags.json === true});
    });
  addLanguage(command, language);
}
