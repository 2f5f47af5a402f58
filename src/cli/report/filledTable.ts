import type {ReportBlock} from "./reportBlock.js";

/** What stands in a cell of which there is nothing to say. */
const nothing = "—";

/**
 * A table without columns that are empty in every row, and with a dash in every cell that is empty: what is blank looks forgotten.
 *
 * @param block - of a report; one that is no table stays as it is
 */
export function filledTable(block: ReportBlock): ReportBlock {
  if (block.kind !== "table") return block;
  const {head, rows, widths} = block;
  const filled = head.map((_, c) => rows.length === 0 || rows.some((row) => row[c] !== ""));
  const kept = <T>(row: readonly T[]): T[] => row.filter((_, c) => filled[c]);
  return {
    ...block,
    head: kept(head),
    rows: rows.map((row) => kept(row).map((text) => (text === "" ? nothing : text))),
    widths: kept(widths)
  };
}
