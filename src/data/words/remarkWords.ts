import type {Label} from "../../quantity/label.js";

/** What a reader of any table says of what it did, in one language. */
export interface RemarkWords {
  /** Rows that are no data: footers, totals, parts of years, projections; with the first of them. */
  leftOut(
    kind: "footer" | "total" | "partial" | "projection" | "column" | "filled" | "ahead",
    count: number,
    first: string
  ): string;
  /** A series that cannot be used, and what is wrong, in both languages. */
  leftOutSeries(name: string, problem: Label): string;
  /** Cells in which a number is withheld or missing, by the marks that stand there. */
  withheld(count: number, marks: readonly string[]): string;
  /** Marks beside numbers, with the years they stand at; those of statistical offices with what they mean. */
  flags(marks: readonly {mark: string; years: readonly number[]}[]): string;
  /** Columns that tell no series apart, with what stands in them. */
  columns(names: readonly string[]): string;
  /** Years that span two calendar years. */
  spans(label: string, year: number): string;
  /** Values of other units were converted. */
  converted(from: string, to: string, count: number): string;
  /** Numbers were read with this decimal mark. */
  decimal(mark: "comma" | "point", example: string): string;
  /** Years that stand twice, of which the later row is used; one of them with both values. */
  twice(years: readonly number[], example: {before: number | null; now: number | null}): string;
  /** Hidden sheets of a workbook that were not read. */
  hidden(names: readonly string[]): string;
  /** The year that is not over stands in a table as if it were. */
  ahead(year: number): string;
  /** History before a declared change of definition is left out. */
  since(year: number): string;
}
