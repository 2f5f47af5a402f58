import {type CommandSpec, refusing, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import {printOut} from "../terminal/printable.js";
import type {HelpWords} from "../words/words.js";
import {askPlace, type InitFlags} from "./askPlace.js";

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
      `guide ${help.myCity}`
    ],
    notes: [init.asks],
    check(flags) {
      const {example, ...place} = flags;
      if (example !== undefined && Object.keys(place).some((flag) => flag !== "lang"))
        throw usageError(commandFault("exampleAlone", {}));
      return flags;
    },
    async run(dir, flags, context) {
      const {initProject} = await import("../../data/initProject.js");
      const asked = Object.keys(flags).every((flag) => flag === "lang") && process.stdin.isTTY;
      const given = asked ? await askPlace(context.words.result.ask) : flags;
      const files = refusing(() => initProject(dir, placeOptions(given)), context);
      const {initMade, initCopied} = context.words.result;
      printOut(given.example === undefined ? initMade(dir, files) : initCopied(dir, files.length));
      if (given.parent === undefined) return;
      printOut(init.fromParent);
      if (given.employed === undefined) printOut(init.unscaled);
    }
  };
}

function placeOptions(flags: InitFlags) {
  const {name, nameEn, code, from, until, employed, example, parent} = flags;
  const named = name ?? nameEn;
  const first = from === undefined ? undefined : wholeNumber("from", from, 2000, 2100);
  const last = until === undefined ? undefined : wholeNumber("until", until, 2000, 2100);
  const years = {from: first ?? (last ?? 0) - 2, until: last ?? (first ?? 0) + 2};
  return {
    ...(named === undefined ? {} : {name: {zh: name ?? named, en: nameEn ?? named}}),
    ...(code === undefined ? {} : {placeCode: code}),
    ...(first === undefined && last === undefined ? {} : {years}),
    ...(employed === undefined ? {} : {employed: wholeNumber("employed", employed, 1000, 1e9)}),
    ...(example === undefined ? {} : {example}),
    ...(parent === undefined ? {} : {parent})
  };
}
