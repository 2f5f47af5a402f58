// skillcast/danfo: results to and from danfojs-node DataFrames.
//
// danfojs-node is an optional peer dependency: `npm install danfojs-node`. Its 1.2.0 asks for @tensorflow/tfjs-node 3, which fetches
// a compiled library, and for xlsx 0.19.3, which is not on npm and can be made to hang by a crafted file (CVE-2024-22363). Overrides
// of npm act in the project that is installed, not through a dependency: who wants what skillcast is tested with copies ours.
//
//     "overrides": {
//       "xlsx": "npm:@e965/xlsx@0.20.3",
//       "@tensorflow/tfjs-node": "npm:@tensorflow/tfjs@3.21.0"
//     }
//
// Of danfo only DataFrame is used here, which works with either.

// the module
export {type Danfo, type DanfoFrame, loadDanfo} from "./danfo.js";

// columns to frames and back
export {type FrameColumn, type FrameColumns, fromFrame, toFrame} from "./toFrame.js";

// figures, verdicts and indicators
export {figureFrame, indicatorFrame, indicatorsFromFrame, targetFrame} from "./frames.js";
