import {checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {Language} from "../quantity/label.js";
import type {MethodScores} from "./scoreMethods.js";
import type {SkillScore} from "./skillScore.js";
import type {ScoreWords} from "./words/words.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Lays scores out as one table of text: method, cases, OWA, MASE, sMAPE, CRPS, coverage by level, MSIS at the widest level,
 * and skill of the point with its 95% interval.
 *
 * @param scores - from `scoreMethods`
 * @param options.language - default `en`
 * @returns rows of cells, the header first, all text
 * @example
 * scoreTable(scoreMethods(rollingOrigin([1, 2, 4, 3, 5, 8], {methods: {naive}})))[1].slice(0, 4) // => ["naive", "1", "1.000", "2.00"]
 */
export function scoreTable(
  scores: readonly MethodScores[],
  options: {language?: Language} = {}
): string[][] {
  checkKeys("options of scoreTable", options, {language: true});
  const {language = "en"} = options;
  checkRows("scores", scores, {
    method: "text",
    cases: "number",
    failed: "amount",
    owa: "amount",
    mase: "amount",
    smape: "amount",
    crps: "amount"
  });
  checkForm("scores", scores, [{skill: {point: "object"}}]);
  for (const {intervals} of scores)
    checkRows("intervals", intervals, {level: "number", coverage: "amount", msis: "amount"});
  const words = wordsOf(language);
  const levels = scores[0]?.intervals.map(({level}) => level) ?? [];
  const header = [
    words.method,
    words.cases,
    "OWA",
    "MASE",
    "sMAPE",
    "CRPS",
    ...levels.map((level) => `${words.coverage} ${percent(level)}`),
    ...levels.slice(-1).map((level) => `MSIS ${percent(level)}`),
    words.skill
  ];
  const rows = scores.map(({method, cases, failed, owa, mase, smape, crps, intervals, skill}) => [
    words.methods[method] ?? method,
    failed > 0 ? `${cases} (−${failed})` : String(cases),
    fixed(owa, 3),
    fixed(mase, 2),
    fixed(smape, 1),
    fixed(crps, 2),
    ...intervals.map(({coverage}) => percent(coverage)),
    ...intervals.slice(-1).map(({msis}) => msis.toFixed(1)),
    skillText(skill.point, words)
  ]);
  return [header, ...rows];
}

/** NaN, which JSON writes as null, has no digits. */
const fixed = (value: number | null, digits: number) => (value ?? Number.NaN).toFixed(digits);

function skillText({value, lower, upper}: SkillScore, {between}: ScoreWords): string {
  if (lower === null || upper === null) return percent(value);
  return between(percent(value), percent(lower), percent(upper));
}

const percent = (share: number) => `${(100 * share).toFixed(0)}%`.replace("-", "−");
