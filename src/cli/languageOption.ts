import {type Command, InvalidArgumentError, Option} from "commander";
import type {Language} from "../quantity/label.js";
import {terms} from "./terms.js";

/** Adds `--lang zh|en` to a command; the value itself is read before the program is built. */
export function addLanguage(command: Command, language: Language): Command {
  return command.addOption(
    new Option("--lang <language>", terms.language[language]).argParser((text: string) => {
      if (text !== "zh" && text !== "en")
        throw new InvalidArgumentError(`unknown language: "${text}"; one of zh, en`);
      return text;
    })
  );
}
