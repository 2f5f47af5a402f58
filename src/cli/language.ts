import type {Language} from "../quantity/label.js";

/**
 * Chooses the language: `--lang` if it is given, else the locale's; Chinese where neither says anything.
 *
 * The locale is the first of LC_ALL, LC_MESSAGES and LANG that is set; `C` and `POSIX` say nothing.
 *
 * @param env - environment variables
 * @param argv - arguments, read for `--lang`
 * @returns `zh` or `en`
 */
export function chooseLanguage(
  env: Record<string, string | undefined>,
  argv: readonly string[] = []
): Language {
  for (const [i, word] of argv.entries()) {
    if (word === "--") break;
    const given = word === "--lang" ? argv[i + 1] : word.match(/^--lang=(.*)$/)?.[1];
    if (given === "zh" || given === "en") return given;
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  if (locale === "" || /^(C|POSIX)([.@]|$)/.test(locale)) return "zh";
  return /^zh/i.test(locale) ? "zh" : "en";
}
