import {say} from "../charts/text/say.js";
import type {Finding} from "../project/finding.js";
import type {Setting} from "./printVerdicts.js";
import {wrapColumns} from "./wrapColumns.js";

const order = ["decides", "matters", "notes"] as const;
const words = {
  decides: {zh: "能改变结论", en: "can turn a verdict"},
  matters: {zh: "有影响", en: "matters"},
  notes: {zh: "备注", en: "note"}
};

/**
 * Lists what a reader must know about the figures, the weightiest first; the least weighty are only counted.
 *
 * @param findings - of one forecast or project
 * @param setting - language, width, colours
 * @returns lines of text, empty if there is nothing to say
 */
export function printFindings(
  findings: readonly Finding[],
  {language, width, paint}: Setting
): string {
  const zh = language === "zh";
  const lines: string[] = [];
  const room = Math.max(24, Math.min(width, 110) - 4);
  const shown = findings.filter(({severity}) => severity !== "notes");
  for (const severity of order.slice(0, 2))
    for (const finding of shown.filter((one) => one.severity === severity)) {
      const targets = finding.targets.length > 0 ? ` ${finding.targets.join(" ")}` : "";
      lines.push(
        `  ${paint.strong(finding.id)} ${paint.warn(words[severity][language])}${paint.muted(targets)}`
      );
      for (const line of wrapColumns(say(finding.text, language), room)) lines.push(`    ${line}`);
      if (finding.arithmetic)
        for (const line of wrapColumns(finding.arithmetic, room))
          lines.push(`    ${paint.muted(line)}`);
    }
  const rest = findings.length - shown.length;
  if (rest > 0)
    lines.push(
      paint.muted(zh ? `  另有${rest}条备注（见 --json）` : `  and ${rest} notes (see --json)`)
    );
  return lines.join("\n");
}
