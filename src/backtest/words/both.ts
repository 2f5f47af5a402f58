import type {Label} from "../../quantity/label.js";
import {en} from "./en.js";
import type {BacktestWords} from "./words.js";
import {zh} from "./zh.js";

/**
 * Something a backtest says, in both languages.
 *
 * @param say - picks the sentence
 * @example
 * both((words) => words.hindsight).en.slice(0, 6) // => "Starts"
 */
export function both(say: (words: BacktestWords) => string): Label {
  return {zh: say(zh), en: say(en)};
}
