import {inChinese} from "../inChinese.js";
import type {RuleWords} from "../rules.js";

/** What the list of rules says in Chinese. */
export const rules: RuleWords = {
  topic: (key) => inChinese[key] ?? key.replaceAll("_", " "),
  text: (said) => inChinese[said] ?? said,
  levels: (from, to) => (from === "" ? to : `${from}到${to}`),
  amount: (value, unit) => `${value}${inChinese[unit] ?? unit}`
};
