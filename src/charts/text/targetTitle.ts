import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {say} from "./say.js";

/**
 * Names a target as it is printed: by its own name, not by that of its headline reading.
 *
 * @param verdict - on the target
 * @param language - of the reader
 * @returns the name
 * @example
 * targetTitle({title: {zh: "持证率", en: "certified share"}, name: {zh: "", en: ""}}, "en") // => "certified share"
 */
export function targetTitle(
  {title, name}: Pick<TargetVerdict, "title" | "name">,
  language: Language
): string {
  return say(title ?? name, language);
}
