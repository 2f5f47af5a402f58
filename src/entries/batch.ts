// skillcast/batch: runs side by side. Pure: runs in Node, in a page and in a worker, wherever WebAssembly does.

export {sideBySide} from "../pipeline/sideBySide.js";
export type {SideBySide} from "../pipeline/readyPipeline.js";
