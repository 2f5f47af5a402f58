import type {HorizonWords} from "../horizon.js";

/** What the long view says in English. */
export const horizon: HorizonWords = {
  sum: (year, first, low, high) =>
    `By ${year} the median of high-skilled workers present is ${first} at the recent pace, and from ${low.value} (${low.scenario}) to ${high.value} (${high.scenario}) across scenarios`,
  dashed: " The dashed line is the first scenario's median.",
  allScenarios: ({runs, seed, version}) =>
    `Each scenario: ${runs.toLocaleString("en")} runs, seed ${seed}, skillcast ${version}.`,
  cells: (until, last, targets) =>
    `Each cell: medians of ${until} and ${last}, below them the 80% interval of ${last}; last columns: probability of the target${targets.length > 0 ? ` (${targets.join("; ")})` : ""}. `,
  ourReading: (reading) => `Our reading: ${reading}, `,
  fixed: "Fixed",
  changed: "Changed",
  after: (year) => `After ${year}`
};
