import type {OverviewWords} from "../overview.js";

/** What the first page says in English. */
export const overview: OverviewWords = {
  headline: ({scenario, until, target, goal, probability, reading, range, decider}) =>
    `${target}: a chance of ${probability} to come out ${goal} by the end of ${until} under “${scenario}” (by “${reading}”${range === "" ? "" : `; ${range} by other counts`})${decider === "" ? "" : `; what decides is ${decider}`}`,
  why: (parts) => `Why: ${parts.join("; ")}.`,
  paces: (required, recent) =>
    `the goal asks for ${required} a year, and ${recent} a year were published of late`,
  results: ({median, range, goal, place}) =>
    `the results have a median of ${median} and an 80% interval of ${range}, and the goal of ${goal} ${{below: "lies below all of it", inside: "lies within it, so that it is not certain", above: "lies above all of it"}[place]}`,
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
  joint: ({definition, count, probability, failing, never}) =>
    `${definition ? `by “${definition}”, ` : ""}${count} hold together with a probability of ${probability}${failing === "" ? "" : ` (“${failing}” fails most often)`}${never.length > 0 ? `, ${never.join(", ")} left out as false by this definition from the start` : ""}`,
  joints: (each, left) =>
    `Of the targets that have evidence, ${each.join("; ")}.${left > 0 ? ` ${left} more ${left === 1 ? "hangs" : "hang"} on numbers that nobody has published and ${left === 1 ? "is" : "are"} left out.` : ""}`,
  legend: (until, none) =>
    `One target a cell: number and bar give the probability that it is met in time, the arrow a trend rule without a model; due by the end of ${until} unless noted. Double-edged cells hang on a number that nobody has published (⇔) or on a definition that nobody has stated (≠). Dashed cells have no probability: ${none.join(", ")}. `,
  details: "Details"
};
