import {say} from "../charts/text/say.js";
import type {Fit} from "../project/fitRecord.js";
import {formatAmount} from "../quantity/formatAmount.js";
import {printFindings} from "./printFindings.js";
import type {Setting} from "./printVerdicts.js";
import {textTable} from "./textTable.js";
import {wrapColumns} from "./wrapColumns.js";

/**
 * Prints a fit: what the figures decide, what they inform, what they do not, and whether the fit is sound.
 *
 * @param fit - the record
 * @param setting - language, width, colours
 */
export function printFit(fit: Fit, setting: Setting): string {
  const {language, width, paint} = setting;
  const zh = language === "zh";
  const {diagnostics, alternatives, predictive, parameters, identifiability, pooled} = fit;
  const percent = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)}%`;
  const informed = parameters.filter(({assumption}) => !assumption);
  const amount = (value: number) => formatAmount(Math.round(value), {language, digits: 5});
  const meanings = textTable(
    [
      {name: zh ? "公布数的含义" : "What published numbers mean", least: 30, grow: 1},
      {name: zh ? "校准前" : "before", least: 6},
      {name: zh ? "校准后" : "after", least: 6}
    ],
    alternatives.map(({name, options}) => ({
      name: say(name, language),
      rows: options.map((option) => [
        {text: say(option.name, language)},
        {text: percent(option.prior)},
        {text: percent(option.posterior)}
      ])
    })),
    {width, paint}
  );
  const checks = textTable(
    [
      {name: zh ? "公布数" : "figure", least: 6},
      {name: zh ? "公布值" : "printed", least: 8},
      {name: zh ? "预期" : "expected", least: 8},
      {name: "95%", least: 16, grow: 1},
      {name: "", least: 6}
    ],
    [
      {
        name: "",
        rows: predictive.map(({figure, observed, median, lower95, upper95, inside}) => [
          {text: figure},
          {text: amount(observed)},
          {text: amount(median)},
          {text: `${amount(lower95)} – ${amount(upper95)}`},
          {text: inside ? "✓" : zh ? "之外" : "outside", paint: inside ? undefined : paint.warn}
        ])
      }
    ],
    {width, paint}
  );
  const learned = textTable(
    [
      {name: zh ? "公布数能说明的参数" : "Parameters that figures inform", least: 24, grow: 1},
      {name: zh ? "收缩" : "narrowed", least: 6},
      {name: zh ? "依据" : "by", least: 12, grow: 1}
    ],
    [
      {
        name: "",
        rows: informed.map(({name, contraction, figures}) => [
          {text: say(name, language)},
          {text: percent(contraction)},
          {text: figures.join(" ")}
        ])
      }
    ],
    {width, paint}
  );
  const room = Math.max(30, Math.min(width, 110));
  const lines = [
    meanings,
    "",
    checks,
    "",
    learned,
    "",
    ...wrapColumns(say(identifiability.says, language), room),
    ...wrapColumns(say(pooled.says, language), room),
    paint.muted(
      zh
        ? `样本 ${fit.particles},最小有效样本 ${diagnostics.effectiveSampleSize},接受率 ${percent(diagnostics.acceptance)},种子 ${fit.seed}`
        : `sample ${fit.particles}, least effective sample ${diagnostics.effectiveSampleSize}, accepted ${percent(diagnostics.acceptance)}, seed ${fit.seed}`
    )
  ];
  const findings = printFindings(fit.findings, setting);
  if (findings !== "") lines.push("", findings);
  return lines.join("\n");
}
