/** What a written report is made of, whatever it is set in. */
export type ReportBlock =
  | {kind: "heading"; level: 1 | 2; text: string}
  | {kind: "paragraph"; text: string}
  /** A numbered paragraph that begins with a name in bold. */
  | {kind: "item"; number: number; name: string; text: string}
  /** Widths are parts of the whole, as many as headings. */
  | {kind: "table"; caption: string; head: string[]; rows: string[][]; widths: number[]}
  | {kind: "figure"; caption: string; png: Uint8Array; width: number; height: number; alt: string}
  /** Small print below a table or figure. */
  | {kind: "note"; text: string};

/** A written report. */
export interface ReportDocument {
  title: string;
  /** Above the title: that it holds what is not public. */
  mark?: string;
  /** The lines above the text; the addressee (主送) has no name. */
  head: {name: string; text: string}[];
  blocks: ReportBlock[];
  /** It has to fit so many pages: one, as the sheet of a body, or two, as a summary. */
  pages?: 1 | 2;
  /** Below the text: who issues it, and the day. */
  closing: string[];
}
