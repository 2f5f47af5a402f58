import type {ChangesWords} from "./changesWords.js";

/** What is said of why two forecasts differ, in English. */
export const changesEn: ChangesWords = {
  cause: {
    outturns: "new outturns",
    figures: "published figures",
    assumptions: "assumptions",
    scenario: "scenario",
    plan: "plan",
    model: "model",
    fit: "new fit",
    draws: "runs and seed",
    program: "version of the program",
    together: "all changes together"
  },
  moved: ({from, to, moved, still}) =>
    moved === 0
      ? `Between ${from} and ${to}, none of ${still} verdicts moved.`
      : `Between ${from} and ${to}, ${moved} ${moved === 1 ? "verdict" : "verdicts"} moved and ${still} did not.`,
  ways: ({up, down, first, work}) => {
    const parts = [
      up > 0 ? `${up} more likely` : "",
      down > 0 ? `${down} less likely` : "",
      first > 0 ? `${first} with a probability for the first time` : "",
      work > 0 ? `${work} whose work stands otherwise` : ""
    ].filter(Boolean);
    return parts.length === 0 ? "" : `Of these, ${parts.join(", ")}.`;
  },
  group: (cause, items) => (items.length === 0 ? cause : `${cause}: ${items.join("; ")}`),
  items: (way, count, names) =>
    `${count} ${way} (${names.join(", ")}${names.length < count ? ", …" : ""})`,
  share: (cause, points) => `${cause} ${points}`,
  shares: (parts) => `${parts.join(", ")} (points)`,
  turned: (causes) => causes.join(", "),
  median: (before, after) => `median from ${before} to ${after}`,
  none: "not in this plan",
  head: {target: "target", before: "before", after: "now", why: "why"},
  basis:
    "Why: the groups of inputs that changed between the two are exchanged one by one, the forecast is made again on the same random numbers, and each group gets its Shapley value, so that they add up to the change; as random numbers are shared, a change is known better than the two probabilities (≈: to the nearest 5 or 10).",
  now: "now",
  kept: (name, day) =>
    name === day ? `the forecast of ${day}` : `the forecast ${name} (as of ${day})`
};
