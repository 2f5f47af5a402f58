// The public API, one line a name, grouped by room. Pure: runs in Node, in a page and in a worker.

export {DataError, describeProblem} from "./quantity/dataError.js";
// quantity
export type {Label, Language} from "./quantity/label.js";
export type {Problem} from "./quantity/problem.js";
