/** One row of an answer set out as a table: texts as the reader reads them. */
export interface DecisionRow {
  /** What the row is about: id of a lever, an input or a stage; empty of a sum. */
  id: string;
  /** A text a column; empty where nothing is to be said. */
  cells: string[];
  /** Beside the point: a lever that does not suffice. */
  quiet?: boolean;
}

/** An answer set out as a table, for a terminal, a page or a paper. */
export interface DecisionTable {
  heads: string[];
  rows: DecisionRow[];
  /** What was simulated, and what the numbers mean. */
  basis: string;
}
