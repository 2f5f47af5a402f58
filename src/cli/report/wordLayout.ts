import {LineRuleType} from "docx";
import type {Language} from "../../quantity/label.js";

/** A run of text: font, and its size in half points. */
export interface Face {
  font: {ascii: string; hAnsi: string; eastAsia: string; cs: string};
  size: number;
  bold?: boolean;
}

/** How a report is set in a language; lengths in points, margins in mm. */
export interface WordLayout {
  margins: {top: number; right: number; bottom: number; left: number};
  title: Face;
  body: Face;
  headings: [Face, Face];
  caption: Face;
  small: Face;
  tableRun: Face;
  tableHead: Face;
  /** Between the lines of a cell, and above and below its text, pt. */
  cell: {leading: number; padding: number};
  number: Face;
  /** Before and after the number of a page. */
  pageNumber: [before: string, after: string];
  /** Whether page numbers stand on the outer side. */
  outerNumbers: boolean;
  /** Whether the title is in the middle, and text set to both sides. */
  centred: boolean;
  /** Indent of the first line. */
  firstLine: number;
  /** After the number of an item. */
  gap: string;
  spacing: {line: number; lineRule: (typeof LineRuleType)["EXACT" | "AUTO"]; after?: number};
  /** What stands before a heading: its number within the report, and within the section. */
  ordinal(level: 1 | 2, count: readonly number[]): string;
  /** The fonts with those that may stand in for them, as WordprocessingML. */
  fontTable: string;
}

const face = (
  eastAsia: string,
  points: number,
  more: {bold?: boolean; latin?: string} = {}
): Face => {
  const {latin = "Times New Roman", ...rest} = more;
  return {
    font: {ascii: latin, hAnsi: latin, eastAsia, cs: latin},
    size: 2 * points,
    ...rest
  };
};

const [fangsong, heiti, kaiti, songti, titleSong] = [
  "仿宋",
  "黑体",
  "楷体",
  "宋体",
  "方正小标宋简体"
];

/**
 * The font of a run and what may stand in for it, as CSS: its Latin font first, which has no Chinese characters.
 *
 * @param face - of a layout
 */
export function fontStack({font}: Pick<Face, "font">): string {
  const others = standIns[font.eastAsia]?.split(",") ?? [];
  const serif = font.ascii === "Arial" ? "sans-serif" : "serif";
  const names = [font.ascii, font.eastAsia, ...others].map((name) => JSON.stringify(name));
  return [...names, serif].join(", ");
}

/** What stands in for a font where it is not installed, the nearest first: of Windows, of WPS and macOS, of free systems. */
const standIns: Record<string, string> = {
  [fangsong]: "FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC",
  [heiti]: "SimHei,STHeiti,Noto Sans CJK SC",
  [kaiti]: "KaiTi,楷体_GB2312,STKaiti,Noto Serif CJK SC",
  [songti]: "SimSun,STSong,Noto Serif CJK SC",
  [titleSong]: "FZXiaoBiaoSong-B05S,宋体,SimSun,STSong,Noto Serif CJK SC"
};

const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
  standIns
)
  .map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`
  )
  .join("")}</w:fonts>`;

const numerals = [..."零一二三四五六七八九十"];
const chinese = (n: number): string =>
  n <= 10
    ? numerals[n]
    : `${n >= 20 ? numerals[Math.floor(n / 10)] : ""}十${n % 10 === 0 ? "" : numerals[n % 10]}`;

/** The layouts: in Chinese that of official documents (22 lines of 28 characters a page), in English a plain memorandum. */
export const wordLayouts: Record<Language, WordLayout> = {
  zh: {
    margins: {top: 37, right: 26, bottom: 35, left: 28},
    title: face(titleSong, 22),
    body: face(fangsong, 16),
    headings: [face(heiti, 16), face(kaiti, 16)],
    caption: face(heiti, 12),
    small: face(fangsong, 10.5),
    tableRun: face(fangsong, 10.5),
    tableHead: face(heiti, 10.5),
    cell: {leading: 3, padding: 1.5},
    number: face(songti, 14),
    pageNumber: ["— ", " —"],
    outerNumbers: true,
    centred: true,
    firstLine: 32,
    gap: "",
    spacing: {line: 20 * 28, lineRule: LineRuleType.EXACT},
    ordinal: (level, [first, second]) =>
      level === 1 ? `${chinese(first)}、` : `（${chinese(second)}）`,
    fontTable
  },
  en: {
    margins: {top: 25, right: 25, bottom: 25, left: 25},
    title: face(songti, 18, {bold: true, latin: "Arial"}),
    body: face(songti, 11),
    headings: [
      face(songti, 13, {bold: true, latin: "Arial"}),
      face(songti, 11, {bold: true, latin: "Arial"})
    ],
    caption: face(songti, 10, {bold: true, latin: "Arial"}),
    small: face(songti, 9),
    tableRun: face(songti, 9),
    tableHead: face(songti, 9, {bold: true}),
    cell: {leading: 3, padding: 1.5},
    number: face(songti, 10),
    pageNumber: ["", ""],
    outerNumbers: false,
    centred: false,
    firstLine: 0,
    gap: " ",
    spacing: {line: 276, lineRule: LineRuleType.AUTO, after: 120},
    ordinal: (level, [first, second]) => (level === 1 ? `${first}. ` : `${first}.${second} `),
    fontTable
  }
};
