import type {Language} from "../../src/quantity/label.js";
import {wordsOf} from "../words/wordsOf.js";
import type {Imprint} from "./imprint.js";

/** The page box of printed pages: A4, 20 mm, running head with plan and date, page numbers, the code that opens the scenario. */
export function paperSheet(
  {plan, latest, version, hash, code}: Imprint,
  language: Language
): string {
  const date = wordsOf(language).site.dataTo(latest);
  // Escaped by code, so that no name ends the text, the sheet or the element it stands in.
  const text = (value: string) =>
    `"${value.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
  const font =
    "font: 8pt Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; color: #4a4f55;";
  return `
@page {
  size: A4;
  margin: 20mm;
  @top-left { content: ${text(plan[language])}; ${font} width: 75% }
  @top-right { content: ${text(date)}; ${font} }
  @bottom-left { content: ${text(`skillcast ${version} · ${hash.slice(0, 12)} · --scenario ${code}`)}; ${font} width: 75% }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}`;
}
