// skillcast/table: what a project holds and what was computed of it, as Arquero tables and as plain columns. Pure; apart from `.`
// because pages need not load Arquero.
//
// package.json lists @uwdata/flechette, which nothing here imports, because Arquero needs a 2.x of it and 2.7.0 depends on a
// package that was never published: the version listed beside Arquero is the one that npm gives to it, in an importer's project too.

// the published figures
export {type PublishedColumns, publishedColumns} from "./publishedColumns.js";
export {figureTable, summaryTable} from "./figureTable.js";
export {describeValues, type ValueSummary} from "./describeValues.js";

// forecasts of a plan
export {type IndicatorColumns, indicatorColumns} from "./indicatorColumns.js";
export {type TargetColumns, targetColumns} from "./targetColumns.js";
export {indicatorTable, targetTable} from "./forecastTables.js";

// forecasts of annual series
export {type TrendSeries, trendTable} from "./trendTable.js";

// evidence
export {backtestTable} from "./backtestTable.js";
export {sampleTable} from "./sampleTable.js";
