import {allocateEn} from "./allocateEn.js";
import {changesEn} from "./changesEn.js";
import {togetherEn} from "./togetherEn.js";
import type {Words} from "./words.js";

const list = (parts: readonly string[]) => parts.join("; or ");

const all = (parts: readonly string[]) =>
  [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter(Boolean).join(" and ");

const ofThat = (parts: readonly string[]) =>
  parts.length === 0 ? "" : `; of that move, ${all(parts)}`;

const pointsOf = (number: string) => `${number} ${number === "1" ? "point" : "points"}`;

const independent =
  "Inputs are drawn independently, but for those that the fit found correlated beyond 0.3, which are one input; weaker correlations are left out, so that results can scatter otherwise than in the forecast. Chance includes which counting rule and meaning hold, where these are open.";

/** Decisions in English. */
export const en: Words = {
  allocate: allocateEn,
  labelled: (name, value) => `${name}: ${value}`,
  byReading: (target, reading) => `${target}: ${reading}`,
  changes: changesEn,
  together: togetherEn,
  sensitivity: {
    chance: "chance from year to year",
    together: (first, second) => `${first}, with ${second}`,
    tornado: ({target, centre, goal, inputs}) =>
      `With everything at its median "${target}" comes to ${centre} (goal: ${goal}). It rests most on ${inputs.join("; then on ")}.`,
    tornadoInput: ({name, low, high, atLow, atHigh}) =>
      `"${name}"${low === "" ? "" : ` (${low} to ${high})`}, which takes it from ${atLow} to ${atHigh}`,
    morris: ({target, inputs, idle}) =>
      `"${target}" rests most on ${inputs.map((name) => `"${name}"`).join(", then on ")}; ${idle} other inputs move nothing.`,
    sobol: ({target, deviation, forecast, inputs, partly, unsure}) =>
      `The uncertainty of "${target}" (standard deviation ${deviation}${forecast === "" ? "" : `; ${forecast} in the forecast, where inputs vary together`}) ${inputs.length > 0 ? `comes${partly ? ", as far as can be told," : ""} from ${inputs.join(", ")}` : "cannot be divided by so many simulations"}.${unsure > 0 ? ` ${unsure === 1 ? "One share is" : `${unsure} shares are`} too uncertain to be told.` : ""}`,
    sobolInput: (name, share) => `${name} (${share})`,
    prim: ({target, usual, met, limits, density, low, high, coverage}) =>
      `"${target}" is ${met ? "met" : "missed"} in ${usual} of runs. Where ${limits.join(", and ")}, it is ${met ? "met" : "missed"} in ${density} (${low} to ${high}); that holds for ${coverage} of the runs in which it is ${met ? "met" : "missed"}.`,
    primNone: (target, usual, met) =>
      `No condition tells where "${target}" is ${met ? "met" : "missed"}: ${usual} of runs, whatever the inputs.`,
    atLeast: (name, value) => `"${name}" is at least ${value}`,
    atMost: (name, value) => `"${name}" is at most ${value}`,
    within: (name, low, high) => `"${name}" is between ${low} and ${high}`,
    nothing: (target) => `Nothing that is uncertain moves "${target}".`,
    unsure: (needs) => `not known (${needs})`,
    needs: (samples) => `needs --samples ${samples}`,
    idle: (count) => `${count === 1 ? "One input moves" : `${count} inputs move`} nothing.`,
    shown: (shown, all) => `The ${shown} strongest of ${all}.`,
    head: {
      input: "input",
      range: "its 80% range",
      atLow: "at low",
      atHigh: "at high",
      spread: "spread",
      effect: "effect",
      error: "± error",
      deviation: "varies by",
      first: "alone",
      total: "with interactions",
      condition: "condition",
      chance: "by chance"
    },
    goalLine: "goal",
    centreLine: "median",
    basis: {
      tornado: () =>
        "One input at a time over the central 80% of what is assumed (or fitted) of it, all others at their medians, without chance from year to year; where it is open what a published number counts, the mean over it. What inputs do together is not shown, nor what chance does, which lowers the least of several years: the number is not the forecast's median.",
      morris: ({evaluations, seed}) =>
        `Elementary effects (Morris): the mean change, up or down, per whole range of an input, with all others varying; it varies where the effect depends on them. ${evaluations} simulations, seed ${seed}; ± is 1.96 standard errors. ${independent}`,
      prim: ({evaluations, seed}) =>
        `Conditions found by patient rule induction on one half of ${evaluations} simulations (seed ${seed}), told from the other half; "by chance" is the probability of such a condition if the input did nothing. Inputs vary together as in the forecast.`,
      sobol: ({evaluations, seed}) =>
        `Shares of the variance (Sobol'), 95% intervals in brackets. Alone: what would go if the input were known. With interactions: what would stay if all others were known. An index whose interval is wider than 20 points and more than triples from its lower to its upper end is not told; both columns have errors of their own, so that the second may be a little below the first. ${evaluations} simulations, seed ${seed}. ${independent}`
    }
  },
  stage: {
    intake: "places and their delivery",
    completion: "completion",
    takeUp: "take-up of assessment",
    passRate: "pass rate",
    levelMix: "level mix",
    retention: "retention",
    arrivals: "arrivals",
    retirement: "retirement and death",
    start: "start and employment"
  },
  compare: {
    verdict: ({target, first, other, before, after}) =>
      `"${target}" has a probability of ${after} under "${other}", against ${before} under "${first}":`,
    moved: (points, error, rises) => `${pointsOf(points)} ${rises ? "more" : "less"} (± ${error}).`,
    notSure: (points, error) => `no clear difference (${points} points, ± ${error}).`,
    same: "the same in every run.",
    because: ({amount, error, clear, most, against, sure, unsure}) => {
      const differs = `On average it differs by ${amount} (± ${error})`;
      const goes = against.length === 1 ? "goes" : "go";
      const opposed = against.length === 0 ? "" : `; ${all(against)} ${goes} the other way`;
      if (most.length > 0) return `${differs}, most of it from ${all(most)}${opposed}.`;
      const stages = [
        ...(sure.length === 0 ? [] : [`${all(sure)} ${sure.length === 1 ? "is" : "are"} sure`]),
        ...(unsure === "" ? [] : [`the largest, ${unsure}, may be chance`])
      ];
      const told = stages.length === 0 ? "" : ` Of the stages ${stages.join("; ")}.`;
      return `${differs}${clear ? "" : ", which may be chance"}.${told}`;
    },
    stageShare: (stage, amount) => `${stage} (${amount})`,
    scatter: (before, after, wider) =>
      `Results scatter ${wider ? "more" : "less"}: standard deviation ${after} instead of ${before}.`,
    apart: (rises) =>
      `The probability ${rises ? "rises" : "falls"} although the average moves the other way, because the scatter changes the number of runs beyond the goal.`,
    furthest: ({target, before, after, points, error, rises}) =>
      `What differs most under it is "${target}": ${after} against ${before}, ${pointsOf(points)} ${rises ? "more" : "less"} (± ${error}).`,
    nothingActs: (target) => `Nothing that differs acts on "${target}" by its date.`,
    conditional: (targets) =>
      `*: ${targets.join(", ")} ${targets.length === 1 ? "hangs" : "hang"} on numbers that nobody has published ("conditional"); the probabilities serve to compare, they are no forecasts.`,
    conditionalOnly:
      "It hangs on numbers that nobody has published: the probabilities serve to compare, they are no forecasts.",
    byDefinition: (targets, definition) =>
      `${targets.join(", ")} ${targets.length === 1 ? "turns" : "turn"} on the definition of the start; this is by "${definition}".`,
    held: (targets) =>
      `${targets.join(", ")} ${targets.length === 1 ? "is" : "are"} judged by published ranks, which no scenario moves.`,
    unchanged: (count) =>
      `${count === 1 ? "One target is" : `${count} targets are`} the same in every run.`,
    certain: ({other, count, example, rises, falls}) =>
      `"${other}" makes ${count === 1 ? "one assumption" : `${count} assumptions`} certain (such as "${example}"): the chance of falling short is gone, and so is the chance of going beyond, ${rises ? "so that results are surer" : "so that results scatter less, but need be no likelier"}${falls ? "; what could go beyond outweighed what could fall short, so that the average falls" : ""}.`,
    opposite: (targets) =>
      `${targets.join(", ")}: average and probability move apart, because the scatter changes the number of runs that miss the goal.`,
    change: (before, after) => `${before} → ${after}`,
    plusMinus: (value, error) => `${value} ± ${error}`,
    input: (name, facts) => `${name}: ${facts.join(", ")}`,
    values: ({before, after, years}) => `${before} → ${after} (${years})`,
    years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    settledByFirst: (value) => `no longer certain${value === "" ? "" : ` (was ${value})`}`,
    settledByOther: (value) => `no longer uncertain${value === "" ? "" : ` (${value})`}`,
    head: {
      target: "target",
      probability: "probability",
      difference: "points",
      amount: "on average",
      range: "80% of runs",
      stage: "stage",
      toAmount: "to the average",
      toMedian: "to the median",
      toProbability: "to the probability (points)"
    },
    sheets: {
      inputs: "inputs",
      why: "why",
      scenario: "scenario",
      differs: "differs from the first",
      unit: "unit",
      note: "note"
    },
    table: (first, other) => `Targets, from "${first}" to "${other}"`,
    inputs: (other) => `What "${other}" sets differently`,
    why: (target, other) => `Why "${target}" differs under "${other}", stage by stage`,
    sum: "together",
    basis: ({runs, seed}) =>
      `${runs} runs a scenario on common random numbers (seed ${seed}); ± is 1.96 Monte Carlo standard errors. The stages are Shapley values: they add up exactly, whatever their order, before they are rounded. Points: difference of the probabilities; on average: mean of the differences run by run; 80% of runs: the middle 80% of these.`
  },
  gap: {
    verdict: ({target, scenario, median, goal, gap, short}) =>
      `Under "${scenario}" the median of "${target}" is ${median}, ${gap} ${short ? "short of" : "beyond"} the goal (${goal}).`,
    closes: (effort, better, parts) =>
      `It would be just at the goal if every stage were ${effort} standard deviations ${better ? "better" : "worse"} than assumed${ofThat(parts)}.`,
    tooFar: (most, better, reached, parts) =>
      `Even with every stage ${most} standard deviations ${better ? "better" : "worse"} than assumed it ${better ? "comes only" : "falls only"} to ${reached}${ofThat(parts)}.`,
    met: "The median is the goal.",
    basis: ({runs, seed}) =>
      `${runs} runs on common random numbers (seed ${seed}); ± is 1.96 Monte Carlo standard errors. Every uncertain parameter moves by the same number of its standard deviations in the direction that helps (where the goal is passed, in the one that hurts); the start stays. The stages are Shapley values: they add up exactly, whatever their order, before they are rounded.`
  },
  seek: {
    today: ({target, scenario, probability, error, median, goal}) =>
      `"${target}" has a probability of ${probability} (± ${pointsOf(error)}) under "${scenario}": median ${median}, goal ${goal}.`,
    conditional: (condition) =>
      `These probabilities only reflect the range assumed for a number that nobody has published, they are no forecasts: ${condition}`,
    already: (wanted) => `It already has the ${wanted} asked for.`,
    nearly: (wanted) =>
      `It falls short of the ${wanted} asked for by less than its Monte Carlo error, so that little need change.`,
    enough: (wanted, ways) => `It reaches ${wanted} by one change alone: ${list(ways)}.`,
    way: ({lever, today, value, ratio, start}) =>
      `"${lever}" from ${today} to ${value}${ratio}, ${start}`,
    times: (ratio) => ` (${ratio} times)`,
    startBy: (year) => `begun in ${year} at the latest`,
    none: ({wanted, best, value, probability}) =>
      `No single lever reaches ${wanted} within its range; the best, "${best}" at ${value}, attains ${probability}.`,
    hopeless: (wanted) =>
      `No single lever reaches ${wanted} within its range; none moves it by as much as one point.`,
    others: ({count, best, value, probability}) =>
      `${count === 1 ? "Another lever moves" : `${count} others move`} it without reaching that alone; the best, "${best}" at ${value}, attains ${probability}.`,
    tooLate: ({count, until, lever, from}) =>
      `${count === 1 ? `One lever, "${lever}", acts` : `${count} levers act`} on it only after it is due in ${until}, ${count === 1 ? `from ${from}` : `the first, "${lever}", from ${from}`}.`,
    noEffect: (count) =>
      `${count === 1 ? "One lever has" : `${count} levers have`} no effect on it.`,
    notMonotone: (levers) =>
      `More is not always better here: ${levers.map((lever) => `"${lever}"`).join(", ")}; between the settings tried, others may reach it too.`,
    nowLine: "today",
    wantedLine: "asked for",
    notEnough: "not enough",
    noEffectShort: "no effect",
    actsFrom: (year) => `from ${year}`,
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
    basis: ({runs, seed, from, until, already, reached, open, late}) => {
      const sought = already
        ? "least favourable setting that still reaches it"
        : "smallest setting that reaches it";
      const range = `; 95% range: where other random numbers could have put it${open ? " (…: beyond the lever's range)" : ""}`;
      const start = "Start by: last year in which the best setting still suffices. ";
      const told = reached && !already;
      return `Needed: the ${sought}, in force ${from === until ? `in ${from}` : `from ${from} to ${until}`}, in ${runs} runs on common random numbers (seed ${seed})${told ? range : ""}. ${late ? `"${late}": it acts only from then on, after the target is due. ` : ""}${told ? start : ""}Best: the probability at the best end of the lever's range.`;
    }
  }
};
