import type {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";

/** Adds `skillcast init DIR`. */
export function registerInit(program: Command, language: Language): void {
  const zh = language === "zh";
  const command = program
    .command("init")
    .description(terms.init[language])
    .argument("<dir>", terms.into[language])
    .addHelpText(
      "after",
      `\n${terms.examples[language]}\n  skillcast init ${zh ? "我的城市" : "my-city"}\n  skillcast forecast ${zh ? "我的城市" : "my-city"}`
    )
    .action(async (dir: string) => {
      const {initProject} = await import("../data/initProject.js");
      const files = initProject(dir);
      const list = files.map((file) => `  ${file}`).join("\n");
      process.stdout.write(
        zh
          ? `已在 ${dir} 建立${files.length}个文件：\n${list}\n从 README.md 读起；现在就可以运行：skillcast forecast ${dir}\n`
          : `made ${files.length} files in ${dir}:\n${list}\nstart with its README.md; it runs as it is: skillcast forecast ${dir}\n`
      );
    });
  addLanguage(command, language);
}
