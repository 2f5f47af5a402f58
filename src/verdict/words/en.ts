import {probabilityText} from "../../plan/probabilityText.js";
import {counted} from "../../quantity/counted.js";
import {dayName} from "../../quantity/dayName.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import {units} from "../../quantity/unit.js";
import type {Published, Words} from "./words.js";

/** The sentences of a forecast in English. */
export const en: Words = {
  readingDecides: (id, headline, other) =>
    `The verdict on ${id} depends on the reading: ${headline.probability} for "${headline.name}", ${other.probability} for "${other.name}".`,
  allRunsAgree: (ids, runs, low, high) =>
    `All ${runs} runs agree on ${ids.join(", ")}. That is not certainty: the runs only put the probability at ${low} or more (or at ${high} or less), given the model and its assumptions.`,
  noNumber: (missing, runs, indicator) =>
    `In ${missing} of ${runs} runs "${indicator}" cannot be computed (nothing to divide by); they count as not met.`,
  restsOnPace: (ids, factors) =>
    `${ids.join(", ")} rest most not on one assumption but on ${factors.join(", ")}: no figure of today can tell it; how far it moves is estimated from published yearly numbers.`,
  partOf: (name, part) => `${name}: ${part}`,
  modelledQuantity:
    "Probabilities are about the quantity as modelled, not about the figure as it will be published, with its rounding and its own definition.",

  lostPasses: (span, year, count) =>
    `In ${span} passes find nobody who has served the years or lacks a certificate, and add no people; most in ${year}, ${count} in the median.`,
  aboveEmployed: (span, year, share) =>
    `In ${span} skilled people may outnumber the employed (upper end of the 95% interval ${share} in ${year}): both cannot hold under one definition.`,

  mortalityHeld: (from, to, first, last) =>
    `Death rates (mortality.csv) are given for ${from}–${to}, the runs go from ${first} to ${last}: years outside keep the rates of the nearest period.`,
  populationFar: (year, startYear) =>
    `The ages at the end of ${startYear} are those of the population of ${year} (population.csv), which is far from it.`,
  examples: (ids) =>
    `Numbers that the template invented still stand here (${ids.join(", ")}): until they are replaced, no verdict is about this place.`,
  internal: (ids) =>
    `This forecast uses numbers that are known inside and not published (${ids.join(", ")}): it is for use inside, not for publication.`,
  priorOnly:
    "Parameters are not fitted to published figures; all are drawn from their assumed ranges.",
  coverageUnknown:
    "These intervals have not been tested on past data: whether they hold is not known (skillcast backtest).",
  coverage: ({origins, cases, share95, share80, tooFew}) =>
    `Tested at ${counted(origins, "past date")}: 95% intervals held ${share95} of ${counted(cases, "number")} published later, 80% intervals ${share80}.${tooFew ? " That is too few: the intervals are too narrow." : ""}`,
  scenarioAssumes: (scenario, assumptions) =>
    `The scenario "${scenario}" changes ${counted(assumptions.length, "assumption")} that nobody decides: ${assumptions.join("; ")}. Its verdicts hold only if these changes come true.`,

  publishedMeaning: "What the published numbers count",
  staleFit: "figures, assumptions or model have changed since the fit was made",
  refit: "run skillcast fit, or forecast with --prior",
  priorDraws: "Parameters are drawn from their assumed ranges, not fitted to published figures.",
  posteriorSample: (figures, particles) =>
    `Parameters come from a posterior sample of ${particles}, fitted to ${counted(figures, "published figure")}; those the figures do not inform keep their assumed ranges.`,
  paceLater: [
    "the pace of all quantities in the years after the plan",
    "the pace of training in the years after the plan",
    "the pace of assessments in the years after the plan",
    "the pace of schools in the years after the plan",
    "the pace of arrivals in the years after the plan"
  ],
  employedYears: "how the employed vary in the years to come",
  employedLater: "how the employed vary in the years after the plan",
  pace: [
    "the pace of all quantities in the years to come",
    "the pace of training in the years to come",
    "the pace of assessments in the years to come",
    "the pace of schools in the years to come",
    "the pace of arrivals in the years to come"
  ],

  evidence: ({published, given, assumed, past}) =>
    `${[
      published.length > 0
        ? `The city publishes this number or what it is made of (${published.join(", ")})`
        : given.length > 0
          ? `The number is registered (${given.join(", ")}), not published`
          : "The city has never published this number",
      `${formatShare(assumed)} of the variation that can be explained comes from assumptions which no figure narrows`,
      past === undefined
        ? "there is no record of past forecasts of such numbers"
        : `80% intervals of past forecasts of such numbers held ${past.inside} of ${past.cases} outcomes${past.few ? ", too few to tell" : ""}`
    ].join("; ")}.`,
  conditional: ({assumption, name, breakEven, likely, unit, median, low, high}) =>
    `As likely met as not where "${name.en}" is about ${knownAmount(breakEven, unit)}${likely === null ? "" : `, to 80% where it is about ${knownAmount(likely, unit)}`}. Nobody has published it: the model can only assume ${knownAmount(median, unit)} (95% range ${knownAmount(low, unit)} to ${knownAmount(high, unit)}). Whoever knows it can enter it (${assumption} in assumptions.yaml).`,
  definitionsDiffer: (definitions) =>
    `The verdict turns on the definition of the start, and the bureau has not said which it uses: ${definitions
      .map((said) => `${probabilityText(said.probability, said.standardError)} by "${said.name}"`)
      .join(
        ", "
      )}. A difference of definition is no forecast; saying which one holds settles it (definition in model.yaml).`,
  cannotFail: (share) =>
    share > 0.995
      ? "A running count cannot fall: by this definition it is met whatever happens."
      : `The published total ${share > 0.5 ? "is most likely" : "may be"} a running count, which cannot fall: in ${formatShare(share)} of the runs it is met whatever happens.`,
  lowestYear: "The number is that of the lowest of these years.",
  highestYear: "The number is that of the highest of these years.",
  leastYear: "The number is the increase of the year in which it grows least.",
  held: ({years, ahead}) => `First for ${years} years running, and for ${ahead} more`,
  heldBecause: ({years, until, ahead}) =>
    `Judged by the published rank: first in the province for ${years} years running to the end of ${until}; for ${ahead} more years, by the rule of succession, (${years} + 1)/(${years} + ${ahead} + 1).`,
  lost: ({years}) => `No longer first, after ${years} years running`,
  lostBecause: ({rank, lead}) =>
    `${
      rank
        ? `The published rank is ${rank.value} (${rank.year}, ${rank.figure})`
        : `By the published densities another city of the province is ahead${lead ? ` ("${lead.peer.place}")` : ""}`
    }: first place was not held in every year. Whether that is still "in the front" the plan does not say in numbers.`,
  lostEvidence: "What is published tells it.",
  openBecause: ({years, last, lead}) =>
    `First in the province for ${years} years running to the end of ${last.year}, but the number ${lead ? `of "${lead.peer.place}" ` : ""}is greater: whether first place is held needs the rank of that day; until then no probability.`,
  lead: ({own, peer, peers}) =>
    `Published densities: ${own.value} here (${own.year}, ${own.figure}); the highest published by another city of the province is ${peer.value} ("${peer.place}", ${peer.year}, ${peer.figure}), ${
      own.value < peer.value
        ? `${formatShare(peer.value / own.value - 1)} more`
        : `a lead of ${formatShare(own.value / peer.value - 1)}`
    }.${peers === 1 ? " The other cities publish none." : ` ${peers} others publish one.`}`,
  settledBy: (rows) => `Registered numbers (${rows.join(", ")}) settle it.`,
  heldEvidence: (years) =>
    `The rank has a published record of ${years} years; most other cities publish no density.`,

  asPublished: (name) => `${name}, as published`,
  allHold: (ids) => `${ids.join(", ")} all hold together`,
  extrapolated: (points, first, last) =>
    `Extrapolated from ${points} published years (${first}–${last})`,
  partNotJudged: (from) =>
    `The part of a year that begins on ${dayName(from).en} is no year of its own and is not judged.`,
  twelveMonths: (until) =>
    `The window is shorter than a year: the twelve months up to ${dayName(until).en} are judged, which begin before it.`,
  notPublished: (years) =>
    `Not published: ${years.join(", ")}; estimated from the values around it.`,
  dayNotPublished: (days) =>
    `Not published for ${days.map((day) => dayName(day).en).join(", ")}; estimated from the values of other days.`,
  revised: (year, now, before) =>
    `The value of ${year} was published as ${published(before)} and revised to ${published([now])}, which counts.`,
  contradicted: (year, values) =>
    `For ${year}, ${values.length} values were published on one day, ${published(values)}, which cannot all be true; each is taken for as likely.`,
  boundsTaken: (values) =>
    `${published(values)} ${values.length > 1 ? "are" : "is"} printed with a word such as more than, about or less than, and taken as printed.`,
  unusedFigures: (ids) =>
    `Not used, being part of a year or of an uncertain time: ${ids.join(", ")}.`,
  eitherWay: (low, high) => `With the lower the probability is ${low}, with the higher ${high}.`,
  notJudged: (reason) => `Not judged: ${reason}.`,
  beforeRun: (date, startYear) =>
    `its window begins on ${dayName(date).en}, before the start of the model at the end of ${startYear}, and what came before is neither published (figures.csv) nor registered (progress.csv) in this way of counting`,
  reachesBack: (date, startYear) =>
    `the twelve months up to ${dayName(date).en}, or the step from the year before, reach back before the start of the model at the end of ${startYear}, and what came before is neither published (figures.csv) nor registered (progress.csv) in this way of counting`,
  afterRun: (date, last) =>
    `its window ends on ${dayName(date).en}, after the last simulated year ${last}`,
  irregularDates:
    "no two published values stand a whole number of years apart, so that no yearly change is seen",
  tooFarAhead: (years) =>
    `its date is more than ${years} years after the last published value, further than a series is forecast`,
  outsideUnit: (value, figure) =>
    `the published value ${value} of ${figure} is outside what its unit allows`,
  byDay: (dates) =>
    `The model runs by whole years; ${dates.map((date) => dayName(date).en).join(" and ")} ${dates.length > 1 ? "are" : "is"} read in proportion to the days of the year.`,
  yearsKnown: (years, ids) =>
    `${years.join(", ")}, before the start of the model, ${years.length === 1 ? "is" : "are"} as ${ids.join(", ")} ${ids.length === 1 ? "says" : "say"}.`,
  yearsUnknown: (years) =>
    `Judged without ${years.join(", ")}: ${years.length === 1 ? "that year lies" : "those years lie"} before the start of the model, and nothing is known of ${years.length === 1 ? "it" : "them"}. Enter the number in progress.csv.`,
  together: (sentences) => sentences.join(" "),

  ask: (need, body) => `${need} The body that leads is ${body}.`,
  needsNumber:
    "A goal that the body sets itself with its numbers of two years, or a row on whether it is done, gives a verdict (progress.csv).",
  needsBefore: (target, from, until) =>
    `The number of ${from === until ? from : `${from} to ${until}`}, before the start of the model, of: ${lower(target)} (a row in progress.csv).`,
  needsTwoYears: (target) => `At least two published years of: ${lower(target)}.`,
  needsCounts: (target) =>
    `The numbers of two years, published or registered (progress.csv), give a verdict: ${lower(target)}.`,
  needsRecord: (target) =>
    `One row on whether it is done or under way (progress.csv) gives a verdict: ${lower(target)}.`,
  askAuthors: (need) => `${need} The clause names no body: ask those who wrote the plan.`
};

function knownAmount(value: number, unit: string): string {
  if (unit === "1") return `${Math.round(100 * value)}%`;
  const shown = units[unit]?.whole ? Math.round(value) : value;
  return formatAmount(shown, {unit, language: "en", digits: value >= 1e4 ? 2 : 3});
}

/** The first letter small, unless the word is a name of capitals. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^WorldSkills/.test(text)
    ? text[0].toLowerCase() + text.slice(1)
    : text;
}

function published(values: readonly Published[]): string {
  return values
    .map(({value, figure}) => `${formatAmount(value, {language: "en"})} (${figure})`)
    .join(", ");
}
