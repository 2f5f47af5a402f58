import type {Language} from "./label.js";

/**
 * Refuses a language that nothing is written in.
 *
 * @throws RangeError naming the two that there are
 * @example
 * checkLanguage("fr") // throws unknown language: "fr"; one of zh, en
 */
export function checkLanguage(language: Language): void {
  if (language !== "zh" && language !== "en")
    throw new RangeError(`unknown language: ${JSON.stringify(language)}; one of zh, en`);
}
