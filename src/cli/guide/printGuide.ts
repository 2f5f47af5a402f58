import {amountText} from "../../charts/text/amountText.js";
import {differenceText} from "../../charts/text/differenceText.js";
import {say} from "../../charts/text/say.js";
import type {Project} from "../../project/project.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import type {Label} from "../../quantity/label.js";
import {tableOrList} from "../decide/tableOrList.js";
import type {Setting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";
import type {Guide} from "./guide.js";

/** Rows of a list at most, and targets named behind each. */
const mostRows = 8;
const mostTargets = 3;

/**
 * Sets what to fill in next for a terminal: what is invented, which rates and figures are worth most, and the steps that follow.
 *
 * @param guide - of the folder
 * @param project - names
 * @param dir - the folder as it is typed, for the commands
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printGuide(guide: Guide, project: Project, dir: string, setting: Setting): string {
  const {language, words, width, paint} = setting;
  const said = words.guide;
  const room = Math.min(width, 110);
  const parts = [
    inventedLines(guide, project, setting),
    worthLines(guide, project, setting),
    figureLines(guide, setting)
  ].filter(({length}) => length > 0);
  const steps = [said.fit[guide.fit](dir)];
  const {targets, known} = guide.reported;
  if (known < targets) steps.push(said.register(targets - known, dir));
  const lines = [paint.strong(said.title(say(project.plan.title, language)))];
  for (const [heading, ...rest] of parts)
    lines.push("", ...wrapText(heading, room).map(paint.strong), ...rest);
  return [...lines, "", ...steps.flatMap((step) => wrapText(step, room))].join("\n");
}

/** What the template invented: the plan, figures, then yearly quantities with what they move. */
function inventedLines(
  {invented, levers}: Guide,
  {plan, figures, assumptions}: Project,
  setting: Setting
): string[] {
  if (invented.length === 0) return [];
  const {language, words, width} = setting;
  const said = words.guide;
  const ofFigures = figures.filter(({id}) => invented.includes(id));
  const files = [
    ...(plan.example ? [said.planFile(`plans/${plan.id}.{yaml,txt}`, "example: true")] : []),
    ...ofFigures.map(({id, indicator, indicatorZh, period, value, unit}) =>
      said.figure(
        `figures.csv ${id}`,
        say({zh: indicatorZh, en: indicator.replaceAll("_", " ")}, language),
        period,
        amountText(value, unit, language)
      )
    ),
    ...assumptions
      .filter(({id}) => invented.includes(id))
      .map(({id, name}) => said.assumption(`assumptions.yaml ${id}`, say(name, language)))
  ].flatMap((line) => wrapText(line, Math.min(width, 110) - 2).map((each) => `  ${each}`));
  const table = tableOrList(
    said.leverHeads,
    levers.map(({lever, name, today, moves}) => [
      {text: say(name, language)},
      {text: lever},
      {text: formatAmount(today, {language})},
      {text: named(moves.map(({target, change}) => ({target, text: points(change, setting)})))}
    ]),
    setting
  );
  return [said.invented(invented.length), ...files, ...(levers.length > 0 ? ["", table] : [])];
}

/** The assumptions that are worth most; those that rise and fall together are one row, of the one worth most. */
function worthLines({assumptions}: Guide, project: Project, setting: Setting): string[] {
  const {language, words} = setting;
  const together = new Set(
    project.assumptions.filter(({role}) => role === "realisation").map(({id}) => id)
  );
  const first = assumptions.find(({parameter}) => together.has(parameter));
  const rows = assumptions.filter((one) => one === first || !together.has(one.parameter));
  if (rows.length === 0) return [];
  const others = assumptions.length - rows.length;
  const label = (name: Label, own: boolean) =>
    own && others > 0 ? words.guide.together(say(name, language), others) : say(name, language);
  return [
    words.guide.worth,
    tableOrList(
      words.guide.worthHeads,
      rows.slice(0, mostRows).map((one) => [
        {text: label(one.name, one === first)},
        {text: one.parameter},
        {
          text: named(
            one.narrows.map(({target, share}) => ({
              target,
              text: formatShare(share)
            }))
          )
        }
      ]),
      setting
    )
  ];
}

function figureLines({figures}: Guide, setting: Setting): string[] {
  if (figures.length === 0) return [];
  const {language, words} = setting;
  return [
    words.guide.figures,
    tableOrList(
      words.guide.figureHeads,
      figures.slice(0, mostRows).map(({name, year, moves}) => [
        {text: say(name, language)},
        {text: String(year)},
        {
          text: named(
            moves.map(({target, shift}) => ({target, text: points(shift, setting, false)}))
          )
        }
      ]),
      setting
    )
  ];
}

const named = (moves: readonly {target: string; text: string}[]) =>
  moves
    .slice(0, mostTargets)
    .map(({target, text}) => `${target} ${text}`)
    .join("  ");

const points = (change: number, {language}: Setting, signed = true) =>
  differenceText(Math.round(100 * change) / 100, "1", language, {signed});
