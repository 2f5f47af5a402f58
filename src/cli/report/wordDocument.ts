import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun
} from "docx";
import type {Language} from "../../quantity/label.js";
import type {ReportBlock, ReportDocument} from "./reportBlock.js";
import {sheetLayout} from "./sheetLayout.js";
import {timelessZip} from "./timelessZip.js";
import {type WordLayout, wordLayouts} from "./wordLayout.js";
import {millimetres, twips} from "./wordLengths.js";
import {wordTable} from "./wordTable.js";

type Content = Paragraph | Table;

/** The languages of its text: rules of line breaking go by them. */
const proofed = {value: "en-US", eastAsia: "zh-CN"};

/**
 * Sets a report as a Word document: in Chinese in the layout of official documents, in English as a memorandum. The same report is the
 * same bytes.
 *
 * @param report - what it says
 * @param language - of the layout
 * @returns the bytes of a .docx file
 * @see GB/T 9704-2012, Layout key for official document of Party and government organs
 */
export async function wordDocument(
  report: ReportDocument,
  language: Language
): Promise<Uint8Array> {
  const layout = sheetLayout(report, wordLayouts[language]);
  const setter = new Setter(layout);
  const {top, right, bottom, left} = layout.margins;
  const margin = {
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    left: millimetres(left),
    footer: millimetres(Math.max(8, bottom - 7))
  };
  const document = new Document({
    creator: "skillcast",
    title: report.title,
    evenAndOddHeaderAndFooters: layout.outerNumbers,
    styles: setter.styles(),
    sections: [
      {
        properties: {page: {size: {width: millimetres(210), height: millimetres(297)}, margin}},
        footers: {
          default: setter.footer(layout.outerNumbers ? "right" : "center"),
          even: setter.footer(layout.outerNumbers ? "left" : "center")
        },
        children: [
          ...setter.opening(report),
          ...report.blocks.flatMap((block, i) => setter.block(block, leads(report.blocks, i))),
          ...setter.closing(report)
        ]
      }
    ]
  });
  const fonts = {path: "word/fontTable.xml", data: layout.fontTable};
  const core = {path: "docProps/core.xml", data: coreProperties(report.title)};
  return timelessZip(new Uint8Array(await Packer.toBuffer(document, undefined, [fonts, core])));
}

/** Who made it and what it is called, without the moment: the same report is the same bytes. */
function coreProperties(title: string): string {
  const text = title.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const kinds = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${kinds}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title><dc:creator>skillcast</dc:creator></cp:coreProperties>`;
}

/** Whether a part is all that stands between a heading and its table, or the last before what closes the report. */
const leads = (blocks: readonly ReportBlock[], i: number): boolean =>
  i === blocks.length - 1 || (blocks[i - 1]?.kind === "heading" && blocks[i + 1]?.kind === "table");

/** Sets the parts of a report in one layout. */
class Setter {
  readonly #layout: WordLayout;
  /** Headings so far: of the first level, and within it of the second. */
  #count = [0, 0];

  constructor(layout: WordLayout) {
    this.#layout = layout;
  }

  styles() {
    const {body, headings, spacing} = this.#layout;
    const heading = (level: 0 | 1) => ({
      run: {...headings[level], color: "000000"},
      paragraph: {
        spacing: {...spacing, before: twips(level === 0 ? 6 : 0)},
        indent: this.#indent(),
        keepNext: true
      }
    });
    return {
      default: {
        document: {run: {...body, language: proofed}, paragraph: {spacing}},
        heading1: heading(0),
        heading2: heading(1)
      }
    };
  }

  footer(side: "left" | "right" | "center"): Footer {
    const {number, pageNumber} = this.#layout;
    const [before, after] = pageNumber;
    const children = [before, PageNumber.CURRENT, after];
    const alignment = {
      left: AlignmentType.LEFT,
      right: AlignmentType.RIGHT,
      center: AlignmentType.CENTER
    }[side];
    return new Footer({
      children: [new Paragraph({alignment, children: [new TextRun({...number, children})]})]
    });
  }

  opening({title, mark, head}: ReportDocument): Paragraph[] {
    const layout = this.#layout;
    const line = (text: string, run: IRunOptions, options: IParagraphOptions = {}) =>
      new Paragraph({...options, children: [new TextRun({...run, text})]});
    const titled = line(title, layout.title, {
      alignment: layout.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: {
        before: twips(layout.centred && layout.margins.top > 30 ? 24 : 0),
        after: twips(18)
      },
      keepNext: true
    });
    const marked = mark ? [line(mark, layout.headings[0], {spacing: layout.spacing})] : [];
    const heads = head.map(
      ({name, text}) =>
        new Paragraph({
          spacing: layout.spacing,
          children: [
            ...(name === "" ? [] : [new TextRun({...layout.body, bold: true, text: `${name}\t`})]),
            new TextRun({...layout.body, text})
          ],
          ...(name === ""
            ? {}
            : {
                tabStops: [{type: "left", position: twips(72)}],
                indent: {left: twips(72), hanging: twips(72)}
              })
        })
    );
    return [...marked, titled, ...heads];
  }

  closing({closing}: ReportDocument): Paragraph[] {
    const {body, spacing, centred, margins} = this.#layout;
    const indent = centred ? {right: twips(64)} : {};
    const alignment = centred ? AlignmentType.RIGHT : AlignmentType.LEFT;
    return closing.map(
      (text, i) =>
        new Paragraph({
          alignment,
          indent,
          spacing: {...spacing, before: twips(i === 0 ? (margins.top > 30 ? 24 : 10) : 0)},
          children: [new TextRun({...body, text})]
        })
    );
  }

  /** Sets a part; `keepNext`: on one page with what follows. */
  block(block: ReportBlock, keepNext = false): Content[] {
    const {body, spacing, small} = this.#layout;
    switch (block.kind) {
      case "heading":
        return [this.#heading(block.level, block.text)];
      case "paragraph":
        return [this.#paragraph([new TextRun({...body, text: block.text})], keepNext)];
      case "item":
        return [
          this.#paragraph([
            new TextRun({
              ...body,
              bold: true,
              text: `${block.number}.${this.#layout.gap}${block.name}`
            }),
            new TextRun({...body, text: block.text})
          ])
        ];
      case "note":
        return [
          new Paragraph({
            keepNext,
            spacing: {
              after: twips(8),
              line: twips(small.size / 2 + 4),
              lineRule: LineRuleType.AT_LEAST
            },
            children: [new TextRun({...small, text: block.text})]
          })
        ];
      case "figure":
        return this.#figure(block);
      case "table":
        return [
          this.#caption(block.caption, true),
          wordTable(block, this.#layout),
          new Paragraph({spacing: {...spacing, line: twips(8), lineRule: LineRuleType.EXACT}})
        ];
    }
  }

  #heading(level: 1 | 2, text: string): Paragraph {
    const {ordinal, headings} = this.#layout;
    if (level === 1) this.#count = [this.#count[0] + 1, 0];
    else this.#count[1]++;
    const number = ordinal(level, this.#count);
    return new Paragraph({
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: [new TextRun({...headings[level - 1], text: number + text})]
    });
  }

  #indent() {
    const {firstLine} = this.#layout;
    return firstLine > 0 ? {firstLine: twips(firstLine)} : {};
  }

  #paragraph(children: TextRun[], keepNext = false): Paragraph {
    return new Paragraph({
      keepNext,
      spacing: this.#layout.spacing,
      indent: this.#indent(),
      children
    });
  }

  #caption(text: string, above: boolean): Paragraph {
    const {caption} = this.#layout;
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: above,
      spacing: {before: twips(above ? 10 : 4), after: twips(above ? 4 : 10)},
      children: [new TextRun({...caption, text})]
    });
  }

  #figure({caption, png, width, height, alt}: Extract<ReportBlock, {kind: "figure"}>): Paragraph[] {
    const {left, right} = this.#layout.margins;
    const room = ((210 - left - right) / 25.4) * 96;
    const shrunk = Math.min(1, room / width);
    const transformation = {width: Math.round(width * shrunk), height: Math.round(height * shrunk)};
    const image = new ImageRun({
      type: "png",
      data: png,
      transformation,
      altText: {title: caption, description: alt, name: caption}
    });
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: {before: twips(10), line: 240, lineRule: LineRuleType.AUTO},
        children: [image]
      }),
      this.#caption(caption, false)
    ];
  }
}
