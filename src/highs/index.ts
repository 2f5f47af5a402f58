// skillcast/highs: HiGHS in WebAssembly as the solver of allocateBudget (`highs`, an optional package, loaded when asked).

export {type Highs, type HighsOptions, highsSolver, loadHighs} from "./loadHighs.js";
