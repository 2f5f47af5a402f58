import type {TogetherWords} from "./togetherWords.js";

const parts = (complete: boolean) =>
  complete ? "The goals of the parts" : "The goals of these places";

const moved = (moving: boolean) =>
  moving ? " People who move between the places count once in each they come to." : "";

/** What is said of several places put together, in English. */
export const togetherEn: TogetherWords = {
  head: {
    place: "place",
    median: "median",
    interval: "80% interval",
    probability: "probability",
    goal: "goal",
    reconciled: "reconciled"
  },
  summary: ({places, shared, added, whole}) =>
    `${places} places share ${shared} ${shared === 1 ? "target" : "targets"} of one kind and the same years, of which ${added} ${added === 1 ? "adds" : "add"} up${whole === "" ? "" : `; the whole is ${whole}`}.`,
  nothingShared:
    "These places have no target of one kind and the same years, so that nothing adds up; skillcast forecast shows each by itself.",
  quantity: (name, reading, from, until) =>
    `${name === reading ? name : `${name}: ${reading}`}, ${from === until ? from : `${from}-${until}`}`,
  sum: (count) => `sum of ${count}`,
  whole: (name) => `${name} (the whole)`,
  between: (low, high) => `${low} to ${high}`,
  dependence: {
    common: (own, other, chances) =>
      `Added up as if all places rose and fell together: 80% interval ${own.low} to ${own.high}, probability ${chances.own}; if they had nothing to do with each other, ${other.low} to ${other.high}, probability ${chances.other}.`,
    independent: (own, other, chances) =>
      `Added up as if the places had nothing to do with each other: 80% interval ${own.low} to ${own.high}, probability ${chances.own}; if all rose and fell together, ${other.low} to ${other.high}, probability ${chances.other}.`
  },
  goals: {
    reached: ({sum, whole, over, complete}) =>
      `${parts(complete)} add up to ${sum}, ${over === "" ? `just the goal of the whole, ${whole}` : `${over} more than the goal of the whole, ${whole}`}.`,
    short: ({sum, whole, missing, complete}) =>
      complete
        ? `The goals of the parts add up to ${sum} only, ${missing} short of the goal of the whole, ${whole}: if every part reaches its own, the whole does not.`
        : `The goals of these places add up to ${sum}; of the goal of the whole, ${whole}, ${missing} is left to places that are not named.`,
    even: ({sum, complete}) =>
      `${parts(complete)} add up to ${sum} exactly, and the whole has to exceed that: the parts have to bring a little more.`,
    open: ({sum, whole}) =>
      `The goals of the parts add up to ${sum}, that of the whole is ${whole}; they do not ask for the same direction, so that nothing follows.`,
    shareReached: ({lowest, whole}) =>
      `A share does not add up; the lowest goal of the parts, ${lowest}, is not below that of the whole, ${whole}, so that the whole reaches it if every part does.`,
    shareShort: ({highest, whole}) =>
      `A share does not add up; even the highest goal of the parts, ${highest}, does not reach that of the whole, ${whole}: if every part just reaches its own, the whole does not.`,
    shareOpen: ({lowest, highest, whole}) =>
      `A share does not add up; the goals of the parts go from ${lowest} to ${highest}, that of the whole is ${whole}: whether it is reached depends on how large the parts are.`
  },
  rest: ({whole, sum, rest}) =>
    `The whole's own forecast is ${whole}, these places add up to ${sum}; ${rest} is left to the others.`,
  reconciled: ({whole, sum, gap, made, chance}) =>
    `The whole's own forecast is ${whole}, the parts add up to ${sum}, ${gap} apart; reconciled by how well each is known, the whole is ${made.median} (80% interval ${made.low} to ${made.high}), probability ${chance}.`,
  sheets: {
    amounts: "Amounts",
    follows: "Sums and goals",
    quantity: "quantity",
    sentence: "what follows"
  },
  alone: (place, count) =>
    `${place} has ${count} more ${count === 1 ? "target" : "targets"} that no other place has in the same years.`,
  weighted: (effective) =>
    `What is registered in each place is taken in: its runs give it and count as likely as it was, and the runs added up know as much as ${effective} that count alike${effective < 100 ? ", which is too few: the sums are rough" : ""}. What one place reports tells nothing of the luck of another.`,
  basis: {
    common: ({runs, seed, moving}) =>
      `${runs} runs a place, seed ${seed}; each place's numbers are those of its own forecast. Together: a run has the same random numbers in every place, so that paces and assumptions of one name move alike. The truth lies between that and places apart.${moved(moving)}`,
    independent: ({runs, seed, moving}) =>
      `${runs} runs a place, seed ${seed}; each place's numbers are those of its own forecast. Apart: the runs of every place are mixed by its name before they are added up. The truth lies between that and places together.${moved(moving)}`
  }
};
