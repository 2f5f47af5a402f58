import type {Command} from "commander";
import {DataError} from "../quantity/dataError.js";
import type {Language} from "../quantity/label.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";

/** Adds `skillcast check [DIR]`. */
export function registerCheck(program: Command, language: Language): void {
  const command = program
    .command("check")
    .description(terms.check[language])
    .argument("[dir]", terms.folder[language], "data")
    .addHelpText(
      "after",
      `\n${terms.examples[language]}\n  skillcast check\n  skillcast check ${language === "zh" ? "我的城市" : "my-city"}`
    )
    .action((dir: string) => check(dir, language));
  addLanguage(command, language);
}

async function check(dir: string, language: Language): Promise<void> {
  const [{checkProject}, {printFindings}, {createPaint, wantsColour}, {terminalWidth}] =
    await Promise.all([
      import("../data/checkProject.js"),
      import("./printFindings.js"),
      import("./paint.js"),
      import("./terminalWidth.js")
    ]);
  const {problems, findings, counts} = checkProject(dir);
  if (problems.length > 0) throw new DataError(problems);
  const paint = createPaint(wantsColour(process.stdout, process.env));
  const {targets, forecast, figures, assumptions, levers, scenarios} = counts;
  const lines = [
    `${dir}${language === "zh" ? "：" : ": "}${terms.good[language]}`,
    language === "zh"
      ? `${targets}项目标（其中${forecast}项由模型预测），${figures}条公布数据，${assumptions}项假设，${levers}项可调项，${scenarios}个情景`
      : `${targets} targets (${forecast} forecast by the model), ${figures} published figures, ${assumptions} assumptions, ${levers} levers, ${scenarios} scenarios`
  ];
  if (findings.length > 0)
    lines.push(
      "",
      paint.strong(terms.findings[language]),
      printFindings(findings, {language, width: terminalWidth(process.stdout, process.env), paint})
    );
  process.stdout.write(`${lines.join("\n")}\n`);
}
