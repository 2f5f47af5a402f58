// The entry `skillcast/data`: files in Node. One line a name.

export {checkProject, type ProjectCheck, type ProjectCounts} from "./checkProject.js";
export {readText, sizeLimit} from "./files/readText.js";
export {writeWhole} from "./files/writeWhole.js";
export {type InitOptions, initProject} from "./initProject.js";
export {loadProject} from "./loadProject.js";
export {type NamedSeries, parseSeries, readSeries} from "./tables/readSeries.js";
