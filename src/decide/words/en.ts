import type {Words} from "./words.js";

const list = (parts: readonly string[]) => parts.join("; or ");

/** Decisions in English. */
export const en: Words = {
  seek: {
    today: ({target, scenario, probability, error}) =>
      `“${target}” has a probability of ${probability} (± ${error}) under “${scenario}”.`,
    already: (wanted) => `It already has the ${wanted} asked for.`,
    enough: (wanted, ways) => `It reaches ${wanted} by one change alone: ${list(ways)}.`,
    way: ({lever, today, value, ratio, start}) =>
      `“${lever}” from ${today} to ${value}${ratio}, ${start}`,
    times: (ratio) => ` (${ratio} times)`,
    startBy: (year) => `begun in ${year} at the latest`,
    none: (wanted, best, probability) =>
      `No single lever reaches ${wanted} within its range; the best, “${best}”, attains ${probability}.`,
    others: (count, best, probability) =>
      `${count === 1 ? "Another lever moves" : `${count} others move`} it without reaching that alone; the best, “${best}”, attains ${probability}.`,
    noEffect: (count, until) =>
      `${count === 1 ? "One lever does" : `${count} levers do`} not act on it by ${until}.`,
    notMonotone: (levers) =>
      `More is not always better here: ${levers.map((lever) => `“${lever}”`).join(", ")}; between the settings tried, others may reach it too.`,
    nowLine: "today",
    wantedLine: "asked for",
    notEnough: "not enough",
    noEffectShort: "no effect",
    head: {
      lever: "lever",
      today: "today",
      value: "needed",
      interval: "95% range",
      ratio: "times",
      start: "start by",
      best: "best"
    },
    beyond: "…",
    between: (low, high) => `${low} to ${high}`,
    basis: ({runs, seed, from, until}) =>
      `Needed: the smallest setting, in force from ${from} to ${until}, that reaches it in ${runs} runs on common random numbers (seed ${seed}); 95% range: where other random numbers could have put it. Start by: last year in which the best setting still suffices. Best: the probability at the best end of the lever's range.`
  }
};
