import type {RuleWords} from "../rules.js";

const units: Readonly<Record<string, string>> = {
  year: " years",
  month: " months",
  year_of_age: " years of age",
  monthly_cohort: " cohorts of a month",
  calendar_year: "",
  share: ""
};

/** What the list of rules says in English. */
export const rules: RuleWords = {
  topic: (key) => key.replaceAll("_", " "),
  text: (said) => said,
  levels: (from, to) => (from === "" ? to : `${from} → ${to}`),
  amount: (value, unit) => `${value}${units[unit] ?? ` ${unit}`}`
};
