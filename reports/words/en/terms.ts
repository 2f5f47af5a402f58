import type {TermWords} from "../terms.js";

/** The terms of the pages in English. */
export const terms: TermWords = {
  all: "All",
  assumption: "assumption",
  source: "source",
  reading: "reading",
  probability: "Probability",
  median: "Median",
  interval80: "80% interval",
  bodies: "Responsible",
  section: "Section",
  kind: "How it is judged",
  status: "Verdict",
  requiredPace: "Needed a year",
  recentPace: "Recent pace a year",
  shortfall: "Expected shortfall",
  restsOn: "Rests most on",
  confidence: "Source grade",
  precision: "Printed precision",
  scenario: "Scenario",
  year: "Year",
  kinds: {
    forecast: "Forecast by the model",
    trend: "Trend of an observed series",
    evidence: "Evidence needed",
    unquantified: "Not quantified in the source"
  },
  trends: {
    achieved: "achieved",
    onTrack: "on track",
    needsAcceleration: "needs acceleration",
    limited: "limited progress",
    deterioration: "deteriorating"
  },
  grades: {
    A1: "the issuer's own site",
    A2: "a mirror or reprint; check against the issuer",
    B: "secondary text only",
    D: "arithmetic from other rows",
    I: "known inside, not published",
    E: "an example of the template"
  },
  yearEnd: (year) => `end ${year}`,
  joined: (parts) => parts.join(", "),
  sentences: (parts) => parts.join(" "),
  gap: ", ",
  named: (name, value) => `${name}: ${value}`,
  range: (low, high) => `${low} to ${high}`
};
