import type {DecisionWords} from "../decisions.js";

const drawnTogether = {
  up: ": not by more people, but because the results draw together and fall short less often",
  down: ": not by fewer people, but because the results draw together and exceed less often"
};

/** What the page on decisions says in English. */
export const decisions: DecisionWords = {
  enough: ({target, ask, steps}) =>
    `For a chance of ${ask} that “${target}” is met: ${steps
      .map(
        ({lever, today, value, extra, start}) =>
          `move “${lever}” from ${today} to ${value} (${extra}), beginning in ${start} at the latest`
      )
      .join("; or ")}`,
  notEnough: ({target, ask, lever, best}) =>
    `No single measure gives “${target}” a chance of ${ask}: the best, “${lever}”, attains ${best} at the end of its range`,
  nothingHelps: ({target, ask}) =>
    `“${target}” cannot be brought to a chance of ${ask}: no single measure moves it by one point`,
  already: ({target, ask, probability}) =>
    `“${target}” already has a chance of ${probability}, more than the ${ask} asked for; nothing need be added`,
  cost: (amount) => `; the least costly mix costs ${amount} more`,
  target: "Target",
  probability: "Chance asked for",
  scenario: "Starting from",
  other: "Compared with",
  shared: "Scenario of the link",
  computing: (part, percent) => `Computing “${part}”: ${percent}`,
  cancel: "Stop",
  cancelled: "Stopped; what stands below is the previous result.",
  command: "The command line gives the same numbers: ",
  code: "This scenario as a code: ",
  openLever: "Open the scenario",
  parts: {
    levers: "What would make it likely: measure by measure",
    mix: "What it costs: the least costly mix",
    tornado: "What the result rests on",
    beside: "What another target rests on",
    gap: "Which stage the gap lies in",
    difference: "Why two scenarios differ",
    share: "Share and check"
  },
  titles: {
    levers: ({ask, enough, short}) =>
      `${enough.map((name) => `“${name}”`).join(", ")} alone ${enough.length === 1 ? "reaches" : "each reach"} ${ask}${short > 0 ? `; the other ${short} ${short === 1 ? "does" : "do"} not, even at the end of ${short === 1 ? "its range" : "their ranges"}` : ""}`,
    leversNone: ({ask, lever, best}) =>
      `Nothing reaches ${ask} alone; the best, “${lever}”, attains ${best}`,
    leversAlready: (ask) =>
      `Unchanged it already has ${ask}; the bars show what each measure could still do`,
    leversIdle: "No measure acts before it is due",
    mix: ({ask, cost}) =>
      `${cost} more reach ${ask}; the curve shows what more or less money attains`,
    mixShort: ({ask, cost, attained}) =>
      `No amount of money reaches ${ask}: at most ${cost} are worth spending, for ${attained}`,
    mixFree: (ask) => `It has ${ask} without more money; the curve shows what money would add`,
    mixNothing: "None of the levers with a unit cost is worth more money",
    tornado: ({input, low, high, goalInside}) =>
      `“${input}” alone takes the result from ${low} to ${high}, ${goalInside ? "across the goal" : "all on one side of the goal"}`,
    tornadoNone: "Nothing that is uncertain moves the result",
    gap: ({gap, short, stages}) =>
      `${gap} ${short ? "short of" : "beyond"} the goal: ${stages.length > 0 ? `if all stages ${short ? "improve alike, most comes from" : "worsen alike, most is lost in"} ${stages.join(", ")}` : "no stage stands out"}`,
    gapNone: "No stage can change this gap",
    difference: ({other, amount, stage}) =>
      `Under “${other}” it differs by ${amount} on average${stage === "" ? "; no stage stands out" : `; what is sure of it lies mainly in ${stage}`}`,
    differenceNone: (other) => `“${other}” makes no difference to this target`
  },
  captions: {
    levers:
      "Each bar runs from the chance with nothing changed to the chance at the best end of the measure's range; the thin line is the 95% interval of the simulation error; at the right, the value that reaches what is asked for.",
    mix: "Every point is a mix of least cost, the pale band the 95% interval of the simulation error; the filled one is the mix asked for. Costs are beyond the scenario, over all years.",
    tornado:
      "Each bar runs from the result at the low to that at the high end of the input's central 80% range; at the right, the spread.",
    stages:
      "The bars are the contributions of the stages; the thin lines are 80% intervals of the simulation error."
  },
  beforeRegister:
    "Decisions are asked of the model before the progress register: numbers reported for targets that the model computes are in the forecast, but not in the probabilities given here.",
  sources: "Basis",
  advice: {
    head: "What to do",
    reaches: ({ask, ways}) => `For a chance of ${ask}: ${ways.join("; or ")}.`,
    outOfReach: ({ask, lever, best}) =>
      `For a chance of ${ask}: no single measure suffices; the best, “${lever}”, attains ${best}.`,
    has: (ask) => `For a chance of ${ask}: nothing, it has it already.`,
    way: ({lever, today, value, start}) =>
      `“${lever}” from ${today} to ${value}, begun in ${start} at the latest`,
    gains: (parts) => `At the end of its range ${parts.join("; ")}.`,
    gain: ({lever, value, probability}) => `“${lever}” (${value}) gives ${probability}`,
    delivered: ({other, before, after, amount, sure, narrower, closer}) =>
      sure
        ? `“${other}” takes the chance from ${before} to ${after}, by ${amount} on average${closer === null ? "" : drawnTogether[closer]}.`
        : `“${other}” does not help: ${before} before, ${after} after, no clear difference (${amount} on average)${narrower ? "; what it removes is uncertainty, and with the chance of falling short goes that of exceeding" : ""}.`,
    note: ({runs, error}) => `From ${runs} runs; chances are known to about ± ${error} points.`,
    more: "Every measure, its cost and its date"
  }
};
