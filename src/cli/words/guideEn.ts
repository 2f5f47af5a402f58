import type {AskWords, GuideWords, InitHelp} from "./guideWords.js";

/** Help of `skillcast init` in English. */
export const initEn: InitHelp = {
  about: "write a complete, commented project for another city that runs as it is",
  into: "folder to make",
  name: "Chinese name of the city",
  nameEn: "English name of the city",
  code: "six-digit place code (GB/T 2260)",
  from: "first year of the plan (default 2025)",
  until: "last year of the plan (default 2027)",
  employed:
    "employed persons: the template's invented numbers are scaled to them (default 1,650,000)",
  example:
    "copy data that are shipped, to be changed, instead of the template: changzhou or ningbo",
  parent:
    "folder of the place above (the city of a district), or a shipped example: its rates, the figures they rest on and its tables are taken, and marked",
  fromParent: (dir) =>
    `Rates, and the figures they rest on, are those of the place above, each marked so; stocks, quantities and goals are still the template's examples. Beside the place above: skillcast forecast ${dir} --together`,
  unscaled:
    "The invented numbers are of a city with 1.65 million employed; made again with --employed and their number here, they are scaled to this place, as examples still.",
  copy: "changzhou",
  district: "wujin",
  asks: "without options at a terminal it asks one by one; Enter keeps what the template has"
};

/** What a new project is asked about, in English. */
export const askEn: AskWords = {
  name: "name in Chinese: ",
  nameEn: "name in English (may be left out): ",
  code: "six-digit place code (may be left out): ",
  from: "first year of the plan (2025): ",
  until: "last year of the plan (2027): ",
  employed: "employed persons (1650000): "
};

/** The words of `skillcast guide` in English. */
export const guideEn: GuideWords = {
  title: (plan) => `${plan}: what to fill in next`,
  invented: (count) =>
    `First replace what the template invented (${count}); until then the results are of no use:`,
  planFile: (files, mark) => `${files}  the whole text, every target; then remove ${mark}`,
  figure: (row, name, period, amount) => `${row}  ${name} ${period} ${amount}`,
  assumption: (row, name) => `${row}  ${name}`,
  leverHeads: ["yearly quantity (levers.yaml)", "id", "now", "if half as much again, probability"],
  worth:
    "Then find out the rates that are worth most (assumptions.yaml); with each known exactly, intervals are expected to narrow by:",
  worthHeads: ["assumption", "id", "narrower by"],
  together: (name, others) =>
    `${name} (with it ${others === 1 ? "another rises and falls" : `${others} others rise and fall`})`,
  figures: "Were these published, verdicts would move most (mean change of the probability):",
  figureHeads: ["indicator", "year", "change"],
  fit: {
    none: (dir) =>
      `With totals published of two years or more, a calibration.yaml fits the model to them; skillcast init writes one to start from. Forecast: skillcast forecast ${dir}`,
    missing: (dir) => `Not fitted yet: skillcast fit ${dir}`,
    stale: (dir) => `The data have changed since the fit: skillcast fit ${dir}`,
    fitted: (dir) => `Fitted. Would its intervals have held in the past: skillcast backtest ${dir}`
  },
  register: (targets, dir) =>
    `${targets === 1 ? "1 target" : `${targets} targets`} can only be judged by what bodies report: skillcast workbook ${dir} -o register.xlsx`
};
