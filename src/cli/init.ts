import type {Command} from "commander";
import type {Language} from "../quantity/label.js";
import {addLanguage} from "./languageOption.js";
import {terms} from "./terms.js";

interface InitFlags {
  name?: string;
  nameEn?: string;
  code?: string;
}

/** Adds `skillcast init DIR`. */
export function registerInit(program: Command, language: Language): void {
  const zh = language === "zh";
  const command = program
    .command("init")
    .description(terms.init[language])
    .argument("<dir>", terms.into[language])
    .option("--name <zh>", zh ? "城市的中文名" : "Chinese name of the city")
    .option("--name-en <en>", zh ? "城市的英文名" : "English name of the city")
    .option(
      "--code <code>",
      zh ? "六位行政区划代码（GB/T 2260）" : "six-digit place code (GB/T 2260)"
    )
    .addHelpText(
      "after",
      `\n${terms.examples[language]}\n  skillcast init ${zh ? "我的城市 --name 无锡 --name-en Wuxi --code 320200" : "my-city --name 无锡 --name-en Wuxi --code 320200"}\n  skillcast forecast ${zh ? "我的城市" : "my-city"}`
    )
    .action(async (dir: string, {name, nameEn, code}: InitFlags) => {
      const {initProject} = await import("../data/initProject.js");
      const named = name ?? nameEn;
      let files: string[];
      try {
        files = initProject(dir, {
          ...(named === undefined ? {} : {name: {zh: name ?? named, en: nameEn ?? named}}),
          ...(code === undefined ? {} : {placeCode: code})
        });
      } catch (error) {
        if (error instanceof RangeError) return command.error(error.message, {exitCode: 2});
        throw error;
      }
      const list = files.map((file) => `  ${file}`).join("\n");
      process.stdout.write(
        zh
          ? `已在 ${dir} 建立${files.length}个文件：\n${list}\n从 README.md 读起；现在就可以运行：skillcast forecast ${dir}\n`
          : `made ${files.length} files in ${dir}:\n${list}\nstart with its README.md; it runs as it is: skillcast forecast ${dir}\n`
      );
    });
  addLanguage(command, language);
}
