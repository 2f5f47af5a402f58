import {initProject} from "../../data/initProject.js";
import {type CommandContext, refusing, wholeNumber} from "../command.js";
import {runGuide} from "../guide/runGuide.js";
import {printOut} from "../terminal/printable.js";
import {terminalSetting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";
import {askPlace, type InitFlags} from "./askPlace.js";

/**
 * Does what `skillcast init` was asked: writes the folder, then says what to fill in next, as `skillcast guide` does; of a copy of a
 * shipped example, in which nothing is to be filled in, only where it is.
 *
 * @param dir - folder to make
 * @param flags - as typed; without any at a terminal they are asked for
 */
export async function runInit(
  dir: string,
  flags: InitFlags,
  context: CommandContext
): Promise<void> {
  const {language, words} = context;
  const asked = Object.keys(flags).every((flag) => flag === "lang") && process.stdin.isTTY;
  const given = asked ? await askPlace(words.result.ask) : flags;
  const files = refusing(() => initProject(dir, placeOptions(given)), context);
  const {initMade, initCopied} = words.result;
  if (given.example !== undefined) return printOut(initCopied(dir, files.length));
  const {init} = words.help;
  const width = Math.min(terminalSetting(context).width, 110);
  const told = [
    initMade(dir, files),
    ...(given.parent === undefined ? [] : [init.fromParent(dir)]),
    ...(given.parent === undefined || given.employed !== undefined ? [] : [init.unscaled])
  ];
  printOut([...told.flatMap((text) => [...wrapText(text, width), ""])].join("\n"));
  runGuide(dir, {seed: 1, json: false}, {language, words, refuse: context.refuse});
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
