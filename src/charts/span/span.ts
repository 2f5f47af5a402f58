import type {Label} from "../../quantity/label.js";

/** How far one thing takes a result: from one value to another, in the unit of the chart. */
export interface Span {
  name: Label;
  from: number;
  to: number;
  /** Ends of the interval of `to`; absent: none is drawn. */
  low?: number;
  high?: number;
  /** What stands at the right of its row. */
  text: Label;
}

/** What spans are measured in and held against. */
export interface SpanFrame {
  /** Unit of every span: `1` is written in per cent. */
  unit: string;
  /** Whether the axis is one of differences in that unit: those of shares are written in percentage points. */
  differences?: boolean;
  /** The text alternative: what the chart says, in a sentence. */
  description: string;
  /** Values that a line marks across all rows: today's, a goal. */
  rules?: readonly {value: number; name: Label}[];
}
