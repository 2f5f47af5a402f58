import type {Label} from "../../quantity/label.js";
import {en} from "./en.js";
import type {BacktestWords} from "./words.js";
import {zh} from "./zh.js";

/**
 * Something a backtest says, in both languages.
 *
 * @param say - picks the sentence
 * @example
 * both((words) => words.dependence).zh // => "同一地区的各个时点相互关联，不是独立案例；标准误按独立计算，实际更大。"
 */
export function both(say: (words: BacktestWords) => string): Label {
  return {zh: say(zh), en: say(en)};
}
