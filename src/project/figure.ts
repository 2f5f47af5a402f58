/**
 * Published on the issuer's own site (A1), on a mirror or reprint (A2), in a secondary text only (B), computed from other
 * rows (D), known inside and not published (I), or an example of the template, invented (E).
 */
export type Confidence = "A1" | "A2" | "B" | "D" | "I" | "E";

/** One published number with the sentence it stands in. Never corrected. */
export interface Figure {
  id: string;
  place: string;
  /** GB/T 2260 code; empty when there is no single code. */
  placeCode: string;
  indicator: string;
  indicatorZh: string;
  /** As written: `2024-12-31`, `2025-09`, `2024`, `A/B`, `../B`, `[A,B]`. */
  period: string;
  periodKind: "stock" | "flow" | "ratio";
  value: number;
  unit: string;
  /** Half a unit of the last digit that carries information, in the unit of the value; absent where undefined. */
  precision?: number;
  bound: "exact" | "at_least" | "more_than" | "about" | "less_than";
  asPrinted: string;
  title: string;
  issuer: string;
  published: string;
  url: string;
  quote: string;
  confidence: Confidence;
  note: string;
}
