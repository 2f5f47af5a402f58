import type {BodyWords} from "../bodies.js";

/** What the pages of single bodies and targets say in English. */
export const bodies: BodyWords = {
  title: (name, {all, forecast, hanging, open}) => {
    const parts = [
      ...(forecast > 0 ? [`${forecast} with a probability`] : []),
      ...(hanging > 0 ? [`${hanging} hanging on a number or a definition`] : []),
      ...(open > 0 ? [`${open} without published data or not quantified`] : [])
    ];
    return `${name}: ${all} targets, ${parts.join(", ")}`;
  },
  heads: {target: "Target", stands: "Where it stands", report: "What to report", due: "By"},
  together: (names) => `with: ${names.join("; ")}`,
  reportNumber: (name) => `the number reached: ${name}`,
  reportWork: (name) => `what is done: ${name}`,
  answerable: "Responsible: ",
  allTargets: "See it among all targets",
  inList: "See these targets among all"
};
