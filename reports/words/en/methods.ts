import type {MethodWords} from "../methods.js";

/** What the page of the methods says in English. */
export const methods: MethodWords = {
  allAssumptions: "All assumptions",
  restsOn: "Rests on: ",
  noSource: ", no published source",
  compare: "; compare ",
  priors: {
    fixed: (value) => `fixed at ${value}`,
    beta: (median, a, b) => `median ${median}, Beta(${a}, ${b})`,
    uniform: (low, high) => `uniform from ${low} to ${high}`,
    dirichlet: (parts, concentration) =>
      `${parts.join(", ")}; Dirichlet, concentration ${concentration}`,
    range: ({median, low, high}, unit) =>
      `median ${median}, 95% range ${low} to ${high}${unit && ` ${unit}`}`
  },
  learnedLittle: "Published figures do not narrow this range by a tenth.",
  learned: (percent) => `Published figures narrow this range by ${percent}.`,
  backtest: {
    title: (origins, cases) =>
      `Back in time: from ${origins} past dates, with what was known then, ${cases} comparisons with what was published later`,
    covered: (level, share, uncertainty) => `${level}% intervals held ${share} (±${uncertainty})`,
    coverage: (parts) => `${parts.join(", ")}.`,
    heads: [
      "Method",
      "Log error",
      "CRPS",
      "80% interval score",
      "95% interval score",
      "80% held",
      "95% held"
    ],
    methods: {
      skillcast: "this model",
      lastValue: "last value",
      drift: "drift",
      constantGrowth: "constant growth",
      pooledGrowth: "pooled growth",
      constantAdditions: "constant additions"
    },
    caption: "Errors and scores on the log scale, lower is better.",
    kinds:
      "Kinds of cases apart. Shares and additions are scored by themselves and are not in the table above. Below what intervals held stands, in percent, what those of right forecasts would hold 19 times in 20, where the numbers after one past date move together. About 50% should lie above the median; beside rivals stands the CRPS less theirs, below 0 where the model is better; intervals draw places anew, and there is none for fewer than 5 places.",
    kindHeads: [
      "Kind",
      "Cases",
      "Places",
      "50/80/95% held",
      "Above the median",
      "CRPS",
      "80/95% interval scores",
      "Beside pooled growth",
      "Beside constant additions"
    ],
    beside: (value, range, cases) =>
      `${value}${range === null ? "" : ` (${range})`}${cases === null ? "" : `, ${cases} cases`}`,
    caseByCase: "Case by case",
    caseHeads: [
      "Place and date (month)",
      "Number",
      "Until (month)",
      "Published later",
      "Median forecast",
      "80% interval"
    ],
    numbers: {
      highSkilled: "high-skilled people",
      skilled: "skilled people",
      density: "high-skilled per 10,000 workers",
      share: "high-skilled share of the skilled",
      highSkilledAdded: "high-skilled newly added in the year"
    },
    missed: " (missed)"
  },
  benchmark: {
    title:
      "Series without a model: short annual forecasts beside other methods, on the same public data",
    sets: {
      m3: "M3 competition",
      m1: "M1 competition",
      tourism: "Tourism competition",
      municipal: "Swedish municipalities"
    },
    method: "Method",
    named: (method) => method,
    coverage95: "95% coverage",
    coverage80: "80% coverage",
    caption:
      "OWA is 1 for the naive method, lower is better; coverage should be near its nominal value; MSIS scores the 95% interval, lower is better. The test parts had no say in any constant.",
    panel: ({series, alone, together}) =>
      ` The same indicator in several places, ${series} series of Swedish municipalities, has an OWA of ${alone} with each series alone, and of ${together} where growth is borrowed from the siblings.`
  },
  fit: {
    informed: ({informed, all, inside, figures}) =>
      `Published figures have something to say of ${informed} of ${all} parameters; the others contract by less than a tenth and stay assumptions. After the fit ${inside} of ${figures} figures lie inside their 95% intervals. `,
    heads: ["Parameter", "Before", "After", "Contraction", "Informed by"],
    range: (median, interval) => `${median} (${interval})`
  },
  ranks: {
    found: (fault, percent) => `${fault} ${percent}%`,
    test: ({replicates, tests, failed, passed}, says, found) =>
      `The fit tested on itself: repeated on ${replicates} simulated data sets, ${failed} of ${tests} tests fail, ${passed ? "passed" : "not passed"}. ${says} Were something wrong, the test would find it: ${found.join(", ")}.`,
    meanings: (parts) =>
      `What published numbers count is proved with it. The meaning held most likely was given so much on average, and was the true one so often: ${parts.map(({name, stated, right, wrong}) => `${name}, ${stated}% and ${right}%${wrong ? ` (too ${stated > right ? "sure" : "cautious"})` : ""}`).join("; ")}.`,
    wavers: (particles, fitted) =>
      ` The proof has ${particles} particles, the fit ${fitted}: the fewer there are, the more the probabilities waver, and that alone makes them look too sure.`,
    shapes: {
      narrow: "its range is too narrow",
      wide: "its range is too wide",
      high: "estimated too high",
      low: "estimated too low",
      uneven: "uneven, without a direction"
    },
    failures: (ways, years) =>
      ` Of the coordinates that fail, ${ways.map(({shape, count}) => `${count}: ${shape}`).join("; ")}${years > 0 ? ` (${years} of them ${years === 1 ? "is a year" : "are years"} of the pace)` : ""}. What rests on them should be read with wider intervals.`,
    failedList: "The parameters that fail, one by one"
  },
  varianceFrom: "Share of variance from",
  varianceHeads: ["Parameters", "Process", "Drivers"],
  inYear: (name, year) => `${name}, ${year}`
};
