import type {ChartWords} from "./words.js";

/** The charts in English. */
export const en: ChartWords = {
  printed: (text) => text,
  sentences: (parts) => parts.join(" "),
  amount: (number, unit) => `${number} ${unit}`,
  perYear: (share) => `${share} a year`,
  points: (number) => `${number} ${/^[+−]?1$/.test(number) ? "point" : "points"}`,
  range: (low, high) => `${low} to ${high}`,
  withInterval: (value, {low, high}) => `${value} (80% interval ${low} to ${high})`,
  judged: (word, probability) => `${word}, ${probability}`,
  orWord: (word, other) => `${word} or ${other}`,
  axisCaption: (unit, fromZero) =>
    [unit, fromZero ? "" : "axis does not start at zero"].filter(Boolean).join(", "),
  status: {
    veryLikely: "very likely",
    likely: "likely",
    even: "about even",
    unlikely: "unlikely",
    veryUnlikely: "very unlikely",
    conditional: "conditional",
    definitions: "definition open",
    trend: "trend only",
    evidence: "needs evidence",
    unquantified: "no number",
    done: "done",
    due: "not yet due",
    overdue: "overdue",
    dropped: "given up"
  },
  operator: {
    ">": "over ",
    ">=": "at least ",
    "<": "below ",
    "<=": "at most ",
    "=": "",
    between: "",
    about: "about ",
    none: ""
  },
  column: {
    id: "id",
    year: "year",
    scenario: "scenario",
    change: "change",
    level: "level",
    age: "age",
    from: "from",
    to: "to",
    target: "target",
    reading: "reading",
    verdict: "verdict",
    probability: "probability",
    standardError: "Monte Carlo standard error",
    goal: "goal",
    unit: "unit",
    published: "published",
    figure: "figure",
    median: "median",
    interval80: "80% interval",
    interval95: "95% interval",
    lower80: "80% lower",
    upper80: "80% upper",
    lower95: "95% lower",
    upper95: "95% upper"
  },
  fan: {
    when: (year, isFlow) => (isFlow ? `in ${year}` : `at the end of ${year}`),
    last: ({name, when, median}, interval80, interval95) =>
      `${name}: median ${median} ${when} (80% interval ${interval80.low} to ${interval80.high}, 95% interval ${interval95.low} to ${interval95.high}).`,
    published: (value, when) => `Last published: ${value} ${when}.`,
    goal: (goal, when, median, isAbove) =>
      `Goal ${goal} ${when}: the median then is ${median}, ${isAbove ? "at or above" : "below"} it.`,
    median: "median",
    upper: (level) => `${level}% upper`,
    lower: (level) => `${level}% lower`,
    markLabel: (year, value) => `${year}: ${value}`,
    goalLabel: (value, due) => `goal ${value} · ${due}`
  },
  comparison: {
    end: (scenario, value) => `${scenario} ${value}`,
    ends: (indicator, year, ends) =>
      `${indicator} in ${year}, medians from high to low: ${ends.join("; ")}.`
  },
  difference: {
    largest: (name, value) => `Largest difference: ${name} ${value}.`,
    clear: (clear, all) => `${clear} of ${all} intervals exclude zero.`
  },
  levelMix: {
    rung: (name, now, change) => `${name} ${now} (${change})`,
    all: (year, from, rungs) => `${year}, against ${from}: ${rungs.join(", ")}.`,
    legend: (from, year) => `○ ${from}   ● ${year}`
  },
  flow: {
    entry: (people, way, most) => `${people} enter, most by ${way} (${most})`,
    upgrade: (people, way, most) => `${people} rise, most by ${way} (${most})`,
    exit: (people, way, most) => `${people} leave, most by ${way} (${most})`,
    all: (year, parts) => `${year}: ${parts.join("; ")}.`
  },
  pyramid: {
    age: (age) => `age ${age}`,
    side: (name, people, medianAge) => `${name} ${people}, median age ${medianAge}`,
    both: (year, sides) => `${year}: ${sides.join("; ")}.`
  },
  verdicts: {
    none: "No target has a probability.",
    count: ({all, judged, likely, unlikely}) =>
      `${judged} of ${all} targets have a probability: ${likely} likely or very likely to be met, ${unlikely} unlikely or very unlikely.`,
    mostUrgent: (id, title, verdict) => `Most urgent: ${id} ${title} (${verdict}).`,
    withoutProbability: (count, standing) =>
      `The other ${count} are judged without one: ${standing.map((one) => `${one.count} ${one.word}`).join(", ")}.`,
    unjudged: (title, status, why) => `${title}: ${status}. ${why}`,
    endOfYear: (year) => `the end of ${year}`,
    judged: ({scenario, title, goal, due, verdict, tail}) =>
      `${scenario}: ${inside(title)}${goal && `, ${goal},`}${due === null ? "" : ` by ${due}`}: ${verdict}${tail}.`,
    readAs: (reading) => ` (read as: ${inside(reading)})`,
    allRunsMeet: (runs, bound) =>
      `; all ${runs} runs meet it, which puts the probability at ${bound} or more, given the model and its assumptions`,
    noRunMeets: (runs, bound) =>
      `; none of ${runs} runs meets it, which puts the probability at ${bound} or less, given the model and its assumptions`,
    otherReading: (reading, verdict) => `; read as ${inside(reading)}: ${verdict}`,
    restsOn: (cause, share) => `; it rests most on: ${inside(cause)} (${share} of its variation)`,
    evidence: (level) => `; ${level}`,
    evidenceLevel: {
      strong: "strong evidence",
      medium: "medium evidence",
      weak: "weak evidence",
      none: "no evidence",
      example: "computed from example numbers, not this place's"
    }
  }
};

/** A name within a sentence: without its capital, unless that stands for an abbreviation. */
function inside(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0].toLowerCase() + name.slice(1) : name;
}
