import type {OverviewWords} from "../overview.js";

/** What the first page says in English. */
export const overview: OverviewWords = {
  headline: ({scenario, until, target, goal, probability, reading, range, decider}) =>
    `“${scenario}”: the chance of “${target}” coming out ${goal} by the end of ${until} is ${probability} (${reading}${range === "" ? "" : `; ${range}, counted otherwise`}); what decides is ${decider}`,
  otherReading: (own, probability, other, otherwise) => ({
    short: "how “newly added” is counted",
    sentence: `Count differently: ${probability} by ${own}, ${otherwise} by ${other}.`
  }),
  otherScenario: (scenario, probability) => ({
    short: `whether “${scenario}” comes true`,
    sentence: `Change the course: ${probability} under “${scenario}”.`
  }),
  pace: (name) => ({
    short: name,
    sentence: `Watch one thing: the answer rests most not on one assumption but on ${name}, which every year's outturn tells a part of.`
  }),
  assumption: (name) => ({
    short: name,
    sentence: `Learn one number: of all that is assumed, the answer rests most on “${name}”.`
  }),
  seeWhy: "See why",
  joint: ({definition, count, probability, failing}) =>
    `${definition ? `by “${definition}”, ` : ""}${count} hold together with a probability of ${probability}${failing === "" ? "" : ` (“${failing}” fails most often)`}`,
  joints: (each, left) =>
    `Of the targets that have evidence, ${each.join("; ")}.${left > 0 ? ` ${left} more hang on numbers that nobody has published; they have a break-even only and are left out.` : ""}`,
  legend: (until, none) =>
    `One target a cell: number and bar give the probability that it is met in time, the arrow a trend rule without a model; due by the end of ${until} unless noted. Double-edged cells hang on a number that nobody has published (⇔) or on a definition that nobody has stated (≠). Dashed cells have no probability: ${none.join(", ")}. `,
  details: "Details"
};
