import {say} from "../../charts/text/say.js";
import type {Finding} from "../../project/finding.js";
import type {Setting} from "./setting.js";
import {wrapText} from "./wrapText.js";

/**
 * Lists what a reader must know about the figures, the weightiest first; the least weighty are only counted.
 *
 * @param findings - of one forecast or project
 * @param setting - language, width, colours
 * @returns lines of text, empty if there is nothing to say
 */
export function printFindings(
  findings: readonly Finding[],
  {language, words, width, paint}: Setting
): string {
  const lines: string[] = [];
  const room = Math.max(24, Math.min(width, 110) - 4);
  for (const severity of ["decides", "matters"] as const)
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const heading = words.findingHead(words.severity[severity], finding.targets);
      lines.push(
        ...wrapText(heading, room + 2).map((line) => `  ${paint.warn(line)}`),
        ...wrapText(say(finding.text, language), room).map((line) => `    ${line}`)
      );
      const rests = [finding.arithmetic, finding.figures.join(", ")].filter(Boolean).join(" · ");
      lines.push(...wrapText(rests, room).map((line) => `    ${paint.muted(line)}`));
    }
  const notes = findings.filter(({severity}) => severity === "notes").length;
  if (notes > 0) lines.push(paint.muted(`  ${words.moreNotes(notes)}`));
  return lines.join("\n");
}
