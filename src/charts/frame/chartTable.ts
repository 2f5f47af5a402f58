/** The numbers behind a chart, for the table one click away: one cell a column in every row. */
export interface ChartTable {
  columns: {id: string; name: string; unit: string}[];
  rows: (string | number | null)[][];
}
