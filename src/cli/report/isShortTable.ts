/** Rows that a table may have, beside its head, and still be kept on one page. */
const most = 5;

/** Whether a table of so many rows is kept on one page: a row of it alone on the next page is read without the others. */
export const isShortTable = (rows: number): boolean => rows <= most;
