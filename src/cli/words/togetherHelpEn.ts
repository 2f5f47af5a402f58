import type {TogetherHelp} from "./togetherHelp.js";

/** Help of several places put together, in English. */
export const togetherHelpEn: TogetherHelp = {
  folders:
    "project folder; several with --together; a workbook that was filled in (.xlsx) is read as the register of it",
  together:
    "put several places together: side by side, added up, and whether the parts' goals reach the whole's",
  whole:
    "which folder is the whole (a city), the others being its parts (its districts); default: the one they were made beside (init --parent)",
  complete: "the parts are all of the whole, and are made to add up with it",
  dependence:
    "how places go together when added up: common (rise and fall together, default) or independent; the other is told beside it",
  districts: "north south"
};
