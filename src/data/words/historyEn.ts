import type {Words} from "../../check/fault.js";
import type {HistoryRules} from "./historyRules.js";

/** What is wrong with kept forecasts, in English. */
export const history: Words<HistoryRules> = {
  keptChanged: () => ({
    message: "expected what was kept, got a file that was changed or is missing",
    mend: "restore it from a copy; what is kept is not edited"
  }),
  keptTaken: ({name}) => ({
    message: `another forecast is kept as ${name}; it was not replaced`,
    mend: "give another name with --name"
  }),
  keptUnknown: ({got, known}) => ({
    message: `expected the name of a kept forecast, got ${JSON.stringify(got)}`,
    mend: `there are ${known.join(", ")}; now is the present`
  }),
  keptNone: () => ({
    message: "expected at least one kept forecast, found none",
    mend: "run skillcast keep first; next time the two can be compared"
  }),
  keptName: ({got}) => ({
    message: `expected a name of letters, digits and - _ . other than now, got ${JSON.stringify(got)}`,
    mend: "write it as 2026-09-30"
  }),
  keptInternal: ({ids}) => ({
    message: `expected nothing internal where only what is public is kept, got ${ids.join(", ")} (confidence I, or basis internal)`,
    mend: "add --internal to keep it with what is internal; no public page shows it then"
  })
};
