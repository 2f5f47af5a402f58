/** Whether a name is that of a workbook, by its ending. */
export const isWorkbook = (name: string): boolean => /[^/\\]\.(xlsx|ods|xls)$/i.test(name);
