// skillcast/danfo: results to and from danfojs-node DataFrames (an optional peer dependency).

export {type Danfo, type DanfoFrame, loadDanfo} from "./danfo.js";
export {figureFrame} from "./figureFrame.js";
export {type FrameColumn, fromFrame} from "./fromFrame.js";
export {indicatorFrame, indicatorsFromFrame} from "./indicatorFrame.js";
export {targetFrame} from "./targetFrame.js";
export {type FrameColumns, toFrame} from "./toFrame.js";
