import {type CommandSpec, usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";
import type {InitFlags} from "./askPlace.js";

/** `skillcast init DIR`. */
export function initCommand(help: HelpWords): CommandSpec<InitFlags, InitFlags> {
  const {init} = help;
  return {
    name: "init",
    about: init.about,
    argument: {name: "<dir>", about: init.into},
    options: [
      {flags: "--name <zh>", about: init.name},
      {flags: "--name-en <en>", about: init.nameEn},
      {flags: "--code <code>", about: init.code},
      {flags: "--from <year>", about: init.from},
      {flags: "--until <year>", about: init.until},
      {flags: "--employed <persons>", about: init.employed},
      {flags: "--parent <dir>", about: init.parent},
      {flags: "--example <name>", about: init.example}
    ],
    examples: [
      `init ${help.myCity} --name 无锡 --name-en Wuxi --code 320200 --from 2025 --until 2027`,
      `init ${init.copy} --example changzhou`,
      `init ${init.district} --name 武进区 --name-en Wujin --code 320412 --employed 600000 --parent ${help.myCity}`,
      `init ${init.district} --name-en Wujin --code 320412 --parent changzhou`
    ],
    notes: [init.asks],
    check(flags) {
      const {example, ...place} = flags;
      if (example !== undefined && Object.keys(place).some((flag) => flag !== "lang"))
        throw usageError(commandFault("exampleAlone", {}));
      return flags;
    },
    async run(dir, flags, context) {
      const {runInit} = await import("./runInit.js");
      await runInit(dir, flags, context);
    }
  };
}
