import type {FigureWords} from "../figures.js";

/** What stands around the charts of the pages, in English. */
export const figures: FigureWords = {
  table: "Table",
  column: (name, unit) => `${name} (${unit})`,
  unit: (unit) => `Unit: ${unit}. `,
  bands: "Dark band 80%, light band 95% interval, the line the median.",
  points: " Dots are published.",
  coveredAdded: ({inside, cases}) =>
    ` On past dates 80% intervals held ${inside} of ${cases} numbers newly added.`,
  covered: (share, cases) =>
    ` On past dates 80% intervals held ${share} of ${cases} totals and densities.`,
  provenance: ({scenario, runs, seed, version}) =>
    `Scenario “${scenario}”, ${runs.toLocaleString("en")} runs, seed ${seed}, skillcast ${version}.`,
  readYear: (year, parts) => `${year}: ${parts.join("; ")}`,
  readPublished: (value) => `published ${value}`,
  readMedian: (median, range80, range95) =>
    `median ${median}, 80% interval ${range80}, 95% interval ${range95}`,
  readBeside: (name, value) => `${name} ${value}`,
  present: "present",
  presentLine:
    " The dotted green line is the people present (less those retired, gone or out of the trade), another number than the published count of everybody ever certified.",
  save: "Save this chart",
  saveAs: {png: "Picture (PNG)", svg: "Drawing (SVG)", csv: "Numbers (CSV)"},
  embed: "Embed code",
  embedded: "The lines that embed this chart are copied; paste them into a page.",
  fan: ({title, year, median, range}) => `${title}: ${median} in ${year} (80% interval ${range})`
};
