import type {DataWords} from "../data.js";

/** What the page of the data says in English. */
export const data: DataWords = {
  sum: ({figures, own, place, conflicts, deciding}) =>
    `${figures} published figures, ${own} of them on ${place}; ${conflicts} contradictions, ${deciding} that can turn a verdict`,
  filter: "Filter the figures",
  place: "Place",
  search: "Search",
  shown: (shown, all) => `${shown} of ${all} figures`,
  asPrinted: "As printed",
  quoteHead: "Quote",
  readingsLeftOut:
    "Readings in Latin letters that the mirror put behind characters are left out here; the data file keeps them.",
  note: "Note",
  bound: {
    exact: "",
    at_least: "at least ",
    more_than: "more than ",
    about: "about ",
    less_than: "less than "
  },
  rank: (value) => `rank ${value}`,
  amount: (number, unit) => (unit === "" ? number : `${number} ${unit}`),
  noPrecision: "not defined",
  toLastUnit: "to the last unit",
  indicator: ({indicator}) => indicator.replaceAll("_", " ").replace("10k", "10,000"),
  kind: {
    conflict: "Contradiction",
    limit: "Limit reached",
    definition: "Definition open",
    missing: "Number missing",
    diagnostic: "About the runs"
  },
  severity: {
    decides: "can turn a verdict",
    matters: "matters",
    notes: "note"
  },
  sameSentence: "from the same sentence",
  mostAssumed: "Assumptions most verdicts rest on",
  needData: "Targets that cannot be judged without data",
  peerHeads: ["Id", "Place", "Indicator", "As printed", "Due"],
  peers: (count) => `${count} targets of other cities and provinces`,
  rules: (count) =>
    `Years between levels, the retirement rule and planned conversion rates, ${count} in all.`,
  worthTitle: "Which number is worth publishing first",
  worthHeads: [
    "If this were known",
    "Target it bears on",
    "Probability moves by (root mean square)"
  ],
  inYear: (name, year) => `${name}, ${year}`,
  points: (points) => `${points} points`,
  worthCaption:
    "One number a target, the most useful. The move is the root mean square change of the probability on learning the number; programmes rise and fall together, so one number bears on others too."
};
