import type {AllocateWords} from "./allocateWords.js";

/** The best mix of programmes in English. */
export const allocateEn: AllocateWords = {
  together: (targets) => targets.map((one) => `"${one}"`).join(" and "),
  today: ({targets, scenario, probability, error}) =>
    `Under "${scenario}", with nothing more spent, ${targets} has a probability of ${probability} (± ${points(error)}).`,
  most: ({budget, probability, error, cost}) =>
    `${budget} beyond the scenario buys ${probability} at most (± ${points(error)}), for ${cost}.`,
  least: ({wanted, probability, error, cost, short}) =>
    `The cheapest mix found that reaches ${wanted} costs ${cost} more; on other random numbers it has ${short ? "only " : ""}${probability} (± ${points(error)}).`,
  missing: ({wanted, cost, missing, budget}) =>
    `The cheapest mix found that reaches ${wanted} costs ${cost} more, ${missing} above the budget of ${budget}.`,
  limitsCost: (missing) => `The lower limits alone cost ${missing} more than the budget.`,
  outOfReach: ({wanted, probability, error, cost}) =>
    `No amount of money reaches ${wanted} within the limits; the most is ${probability} (± ${points(error)}), for ${cost}.`,
  nothing: "None of the levers with a unit cost is worth more money.",
  buysNothing: (budget) =>
    `${budget} beyond the scenario do not raise it: none of the levers with a unit cost is worth more money.`,
  free: (wanted) => `It has ${wanted} without more money.`,
  tooLittle: "That is too little to raise it noticeably.",
  heldDown: (target, probability) =>
    `What holds it down is "${target}", which by itself has ${probability}.`,
  bought: (ways) => `It goes to ${ways.join("; ")}.`,
  way: ({lever, cost, years}) => `"${lever}", ${cost} (${years.join(", ")})`,
  inYear: ({year, today, value}) => `${year}: ${today} to ${value}`,
  further: (more) => `Beyond that, 10 million yuan more adds about ${points(more)}.`,
  price: ({limit, year, price}) =>
    `The limit most worth easing is that of "${limit}" in ${year}: one unit more saves ${price}.`,
  noCost: (count) =>
    `${count === 1 ? "One lever has" : `${count} levers have`} no unit cost and ${count === 1 ? "was" : "were"} left out.`,
  each: (targets) =>
    `By themselves: ${targets.map(({target, probability}) => `"${target}" ${probability}`).join(", ")}.`,
  head: {
    lever: "lever",
    unitCost: "unit cost",
    cost: "cost",
    probability: "probability",
    limit: "limit",
    year: "year",
    worth: "one unit more saves",
    basis: "basis",
    mix: "goes to",
    mainly: "mostly for"
  },
  total: "total",
  curve: "What how much money attains",
  bestMark: "asked for",
  budgetLine: "budget",
  prices: "Which limits are worth easing (what a unit more saves where the same runs are served)",
  costs: "Unit costs and what they rest on",
  source: (ids) => `source: ${ids.join(", ")}`,
  assumed: "assumption",
  based: (cost, basis) => `${cost} (${basis})`,
  list: (names) => names.join("; "),
  internal: "known inside",
  because: {
    noCost: "no unit cost",
    noEffect: "does not act in time",
    notWorth: "the money does more elsewhere"
  },
  unneeded: "money for them is not needed or does not help",
  leftOut: "Levers that get no more money",
  bound: (probability) => `on the runs that chose any mix has ${probability} at most`,
  basis: ({runs, checkRuns, seed, bound, disagree, from, until}) =>
    `Costs are beyond the scenario, of ${from === until ? from : `${from} to ${until}`} together. Probabilities are the model's own on the first ${checkRuns} runs of seed ${seed}, which comparing scenarios and seeking settings use, too, so that with as many runs the same setting has the same probability everywhere; ${runs} other runs chose the mix: every lever in every year is taken as a straight line, run by run, and a mixed-integer program (HiGHS) finds one of the best in whole steps${bound === "" ? "" : `, ${bound}`}; line and model disagree in ${disagree} of these runs. Many mixes are often nearly as good: how it is shared between years, or between programmes that do much the same, should not be taken to the letter.`
};

const points = (text: string) => `${text} ${text === "1" ? "point" : "points"}`;
