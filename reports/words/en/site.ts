import type {SiteWords} from "../site.js";

/** What stands around every page, in English. */
export const site: SiteWords = {
  tag: "en",
  ownName: "English",
  folder: "/en",
  title: (place, until) => `${place} skills ${until}`,
  pages: {
    index: "Overview",
    targets: "Targets",
    progress: "Progress",
    scenarios: "Scenarios",
    pipeline: "Pipeline",
    "2035": "2035",
    decisions: "Decisions",
    data: "Data",
    methods: "Methods",
    report: "Printable report",
    glossary: "Glossary",
    search: "Search"
  },
  skip: "Skip to content",
  contents: "On this page",
  navigation: "Pages",
  theme: "Switch dark or light",
  dataTo: (date) => `data to ${date}`,
  published: (publisher, contact) =>
    `Published by ${publisher}${contact === "" ? "" : `; contact: ${contact}`}.`,
  basis: ({plan, document, latest, scenario, version, inputs, computed}, to) =>
    `Based on ${to.targets(plan)}${document === "" ? "" : ` (${document})`} and ${to.data("published figures")}, the latest of ${latest}. Default scenario “${scenario}”. Every number was computed on ${computed} by skillcast ${version} with ${to.methods("open methods and assumptions")}; inputs ${inputs}.`,
  notice: (to) =>
    `Not a government site; a probability is the model's judgement, not a promise. ${to.glossary("Glossary")}; ${to.report("printable report")}. MIT licence.`
};
