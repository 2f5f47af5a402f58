// skillcast/table: results as Arquero tables. Pure; apart from `.` because pages need not load Arquero.

export {describeValues, type ValueSummary} from "./describeValues.js";
export {figureTable} from "./figureTable.js";
export {type IndicatorColumns, indicatorColumns} from "./indicatorColumns.js";
export {indicatorTable} from "./indicatorTable.js";
export {type PublishedColumns, publishedColumns} from "./publishedColumns.js";
export {summaryTable} from "./summaryTable.js";
export {type TargetColumns, targetColumns} from "./targetColumns.js";
export {targetTable} from "./targetTable.js";
