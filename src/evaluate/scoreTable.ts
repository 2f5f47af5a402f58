import type {Language} from "../quantity/label.js";
import type {MethodScores} from "./scoreMethods.js";

const headings = {
  zh: {method: "方法", cases: "次数", skill: "优于不变法", coverage: "覆盖"},
  en: {method: "method", cases: "cases", skill: "skill vs naive", coverage: "cover"}
};

/**
 * Lays scores out as one table of text: method, cases, OWA, MASE, sMAPE, CRPS, coverage by level, MSIS at the widest level,
 * and skill of the point with its 95% interval.
 *
 * @param scores - from `scoreMethods`
 * @param options.language - default `en`
 * @returns rows of cells, the header first, all text
 * @example
 * scoreTable(scoreMethods(backtest([1, 2, 4, 3, 5, 8], {methods: {naive}})))[1][0] // => "naive"
 */
export function scoreTable(
  scores: readonly MethodScores[],
  {language = "en"}: {language?: Language} = {}
): string[][] {
  const words = headings[language];
  const levels = scores[0]?.intervals.map(({level}) => level) ?? [];
  const widest = levels.at(-1);
  const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)}%`;
  const header = [
    words.method,
    words.cases,
    "OWA",
    "MASE",
    "sMAPE",
    "CRPS",
    ...levels.map((level) => `${words.coverage} ${percent(level)}`),
    ...(widest === undefined ? [] : [`MSIS ${percent(widest)}`]),
    words.skill
  ];
  const rows = scores.map((row) => {
    const {value, lower, upper} = row.skill.point;
    const range = lower === null || upper === null ? "" : ` [${percent(lower)}, ${percent(upper)}]`;
    return [
      row.method,
      row.failed > 0 ? `${row.cases} (−${row.failed})` : String(row.cases),
      row.owa.toFixed(3),
      row.mase.toFixed(2),
      row.smape.toFixed(1),
      row.crps.toFixed(2),
      ...row.intervals.map((interval) => percent(interval.coverage)),
      ...(widest === undefined ? [] : [row.intervals.at(-1)!.msis.toFixed(1)]),
      `${percent(value)}${range}`
    ];
  });
  return [header, ...rows];
}
