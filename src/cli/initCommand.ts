import {type CommandSpec, refusing} from "./command.js";
import {printOut} from "./terminal/printable.js";
import type {HelpWords} from "./words/words.js";

interface InitFlags {
  name?: string;
  nameEn?: string;
  code?: string;
}

/** `skillcast init DIR`. */
export function initCommand(help: HelpWords): CommandSpec<InitFlags, InitFlags> {
  return {
    name: "init",
    about: help.init.about,
    argument: {name: "<dir>", about: help.init.into},
    options: [
      {flags: "--name <zh>", about: help.init.name},
      {flags: "--name-en <en>", about: help.init.nameEn},
      {flags: "--code <code>", about: help.init.code}
    ],
    examples: [
      `init ${help.myCity} --name 无锡 --name-en Wuxi --code 320200`,
      `forecast ${help.myCity}`
    ],
    check: (flags) => flags,
    async run(dir, {name, nameEn, code}, context) {
      const {initProject} = await import("../data/initProject.js");
      const named = name ?? nameEn;
      const options = {
        ...(named === undefined ? {} : {name: {zh: name ?? named, en: nameEn ?? named}}),
        ...(code === undefined ? {} : {placeCode: code})
      };
      const files = refusing(() => initProject(dir, options), context);
      printOut(context.words.result.initMade(dir, files));
    }
  };
}
