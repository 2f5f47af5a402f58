import type {FigureWords} from "../figures.js";

/** What stands around the charts of the pages, in English. */
export const figures: FigureWords = {
  table: "Table",
  column: (name, unit) => `${name} (${unit})`,
  unit: (unit) => `Unit: ${unit}. `,
  bands: "Dark band 80%, light band 95% interval, line the median; black points are published.",
  covered: (share, cases) => ` On past dates 80% intervals held ${share} of ${cases} outcomes.`,
  provenance: ({scenario, runs, seed, version}) =>
    `Scenario “${scenario}”, ${runs.toLocaleString("en")} runs, seed ${seed}, skillcast ${version}.`,
  fan: ({title, year, median, range}) => `${title}: ${median} in ${year} (80% interval ${range})`
};
