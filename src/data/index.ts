// The entry `skillcast/data`: files in Node. One line a name.
//
// In the room: `files/` reads and writes the disk, `tables/` reads each CSV of a city's folder, `checks/` asks what its files
// say of each other. What is pure of it stays here, since it must know the pipeline and the scenarios; what reads any document
// or table, and knows none of a city, is the room `check`.

export {forecastJsonSchema} from "../verdict/forecastJsonSchema.js";
export {checkProject, type ProjectCheck, type ProjectCounts} from "./checkProject.js";
export {exampleFolder} from "./exampleFolder.js";
export {readText, sizeLimit} from "./files/readText.js";
export {writeWhole} from "./files/writeWhole.js";
export {type InitOptions, initProject} from "./initProject.js";
export {loadProject} from "./loadProject.js";
export type {NamedSeries, SeriesOptions, SeriesTable} from "./series/namedSeries.js";
export {parseSeries, readSeries, readSeriesTable} from "./series/readSeries.js";
