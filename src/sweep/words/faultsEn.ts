import type {SweepFaultWords} from "./faults.js";

/** What the file of a sweep can be wrong in, in English. */
export const faultsEn: SweepFaultWords = {
  noValues: () => ({
    message: "expected values of a parameter of a grid, got none",
    mend: "as values: [0.8, 1]"
  }),
  valuesOutside: ({kind}) => ({
    message: `expected low and high of a parameter of a ${kind} design, got values`,
    mend: "write low and high, or make the design a grid"
  }),
  span: ({low, high}) => ({
    message: `expected low below high, got ${low ?? "nothing"} and ${high ?? "nothing"}`,
    mend: "as low: 0.6 and high: 1"
  }),
  missingCount: ({kind, key}) => ({
    message: `expected ${key} of a ${kind} design, got nothing`,
    mend: `as ${key}: 64`
  }),
  unusedCount: ({kind, key}) => ({
    message: `a ${kind} design takes no ${key}`,
    mend: "leave it out"
  }),
  manyPoints: ({points, most}) => ({
    message: `expected at most ${most} points, got ${points}`,
    mend: "fewer values, or a Latin hypercube"
  }),
  twice: ({target}) => ({
    message: `expected each parameter once, got ${JSON.stringify(target)} twice`,
    mend: "leave one of them out"
  }),
  noGoal: ({place, indicator, year}) => ({
    message: `the plan of ${place} sets no goal of ${indicator} for ${year}`,
    mend: "rank by level or growth, or choose another year"
  }),
  leagueYear: ({place, year, first, last}) => ({
    message: `the runs of ${place} go from ${first} to ${last}, not through ${year}`,
    mend: "choose another year, or write until"
  }),
  otherChunk: ({name}) => ({
    message: `the content of chunk ${name.slice(0, 12)} is not what its name says`,
    mend: "it is computed again"
  }),
  otherVersion: ({ours, theirs}) => ({
    message: `expected version ${ours}, got ${theirs}`,
    mend: "install the same version on both sides"
  })
};
