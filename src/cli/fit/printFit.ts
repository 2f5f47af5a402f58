import {say} from "../../charts/text/say.js";
import type {Figure} from "../../project/figure.js";
import type {Finding} from "../../project/finding.js";
import type {Fit} from "../../project/fitRecord.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import {figureNamer} from "../terminal/figureNamer.js";
import {printFindings} from "../terminal/printFindings.js";
import type {Setting} from "../terminal/setting.js";
import {textTable} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";

/**
 * Prints a fit: what the figures decide, what they inform, what they do not, and whether the fit is sound.
 *
 * @param fit - the record
 * @param context.figures - whose names stand beside their ids
 * @param context.idle - what was taken in, and what informs nothing: see `idleFindings`
 * @param setting - language, width, colours
 */
export function printFit(
  fit: Fit,
  {figures, idle = []}: {figures: readonly Figure[]; idle?: readonly Finding[]},
  setting: Setting
): string {
  const {language, words, width, paint} = setting;
  const {diagnostics, particles, seed, identifiability, pace} = fit;
  const room = Math.max(30, Math.min(width, 110));
  const facts = words.fit.diagnostics({
    particles,
    least: diagnostics.effectiveSampleSize,
    accepted: percent(diagnostics.acceptance),
    seed
  });
  const lines = [
    meaningsTable(fit, setting),
    "",
    checksTable(fit, figures, setting),
    "",
    informedTable(fit, setting),
    "",
    ...wrapText(say(identifiability.says, language), room),
    ...wrapText(say(pace.says, language), room),
    paint.muted(facts)
  ];
  const findings = printFindings(fit.findings, setting);
  if (findings !== "") lines.push("", findings);
  for (const {text} of idle)
    lines.push("", ...wrapText(say(text, language), room).map(paint.muted));
  return lines.join("\n");
}

/** How probable each meaning of an ambiguous number is, before and after. */
function meaningsTable({alternatives}: Fit, {language, words, width, paint}: Setting): string {
  const columns = [
    {name: words.fit.meanings, least: 30, grow: 1},
    {name: words.fit.before, least: 6},
    {name: words.fit.after, least: 6}
  ];
  const sections = alternatives.map(({name, options}) => ({
    name: say(name, language),
    rows: options.map((option) => [
      {text: say(option.name, language)},
      {text: percent(option.prior)},
      {text: percent(option.posterior)}
    ])
  }));
  return textTable(columns, sections, {width, paint});
}

/** What was printed beside what the fitted model expects. */
function checksTable(
  {predictive}: Fit,
  figures: readonly Figure[],
  {language, words, width, paint}: Setting
): string {
  const nameOf = figureNamer(figures, language);
  const amount = (value: number) => formatAmount(Math.round(value), {language, digits: 5});
  const columns = [
    {name: words.fit.figure, least: 14, grow: 1},
    {name: words.fit.printed, least: 8},
    {name: words.fit.expected, least: 8},
    {name: "95%", least: 16},
    {name: "", least: 6}
  ];
  const rows = predictive.map(({figure, observed, median, lower95, upper95, inside}) => [
    {text: nameOf(figure)},
    {text: amount(observed)},
    {text: amount(median)},
    {text: words.verdicts.range(amount(lower95), amount(upper95))},
    inside ? {text: "✓"} : {text: words.fit.outside, paint: paint.warn}
  ]);
  return textTable(columns, [{name: "", rows}], {width, paint});
}

/** How much narrower each parameter has become, and by which figures. */
function informedTable({parameters}: Fit, {language, words, width, paint}: Setting): string {
  const columns = [
    {name: words.fit.informed, least: 24, grow: 1},
    {name: words.fit.narrowed, least: 6},
    {name: words.fit.by, least: 12, grow: 1}
  ];
  const rows = parameters
    .filter(({assumption}) => !assumption)
    .map(({name, contraction, figures}) => [
      {text: say(name, language)},
      {text: percent(contraction)},
      {text: figures.join(" ")}
    ]);
  return textTable(columns, [{name: "", rows}], {width, paint});
}

const percent = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)}%`;
