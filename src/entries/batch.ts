// skillcast/batch: runs side by side. Pure: runs in Node, in a page and in a worker, wherever WebAssembly does.

export {type SideBySide, sideBySide} from "../pipeline/sideBySide.js";
