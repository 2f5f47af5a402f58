import type {Language} from "../../quantity/label.js";
import type {VerdictCondition} from "../forecastSchema.js";
import type {Lead, RankStanding} from "../rankStanding.js";

/** A published value and the id of its figure. */
export interface Published {
  value: number;
  figure: string;
}

/** A probability, and how far it is known. */
export interface SaidChance {
  probability: number;
  standardError: number | null;
}

/** Years in a row that a rank was held, the last of them, and how many more are asked for. */
export interface HeldRank {
  years: number;
  until: number;
  ahead: number;
}

/** The sentences a forecast says, in one language; names of things are given in that language. */
export interface Words {
  // findings about the verdicts
  /** One reading of a target says another thing than its headline. */
  readingDecides(
    id: string,
    headline: {name: string; probability: string},
    other: {name: string; probability: string}
  ): string;
  /** All runs agree on these targets; the probability is at least `low`, or at most `high`. */
  allRunsAgree(ids: readonly string[], runs: number, low: string, high: string): string;
  /** In some runs a reading cannot be computed. */
  noNumber(missing: number, runs: number, indicator: string): string;
  /** Targets that rest most on how quantities move from year to year, and what of it. */
  restsOnPace(ids: readonly string[], factors: readonly string[]): string;
  /** A component of an assumption that has several. */
  partOf(name: string, part: string): string;
  modelledQuantity: string;

  // findings about the limits that runs met
  /** Passes that find nobody: in which years, in which most, and how many. */
  lostPasses(span: string, year: number, count: number): string;
  /** More skilled people than employed: in which years, in which most, and how large a share. */
  aboveEmployed(span: string, year: number, share: string): string;
  /** Death rates of a table from one year to another, used for years beyond it. */
  mortalityHeld(from: number, to: number, first: number, last: number): string;
  /** Ages at the start taken from the population of a far year. */
  populationFar(year: number, startYear: number): string;

  // findings about the evidence and the scenario
  /** Numbers that the template invented, by their ids. */
  examples(ids: readonly string[]): string;
  /** Numbers known inside were used, by their ids. */
  internal(ids: readonly string[]): string;
  priorOnly: string;
  coverageUnknown: string;
  coverage(tested: {
    origins: number;
    cases: number;
    share95: string;
    share80: string;
    tooFew: boolean;
  }): string;
  scenarioAssumes(scenario: string, assumptions: readonly string[]): string;

  // where parameters come from
  /** The fit was made from other figures, assumptions or another model; what mends it. */
  staleFit: string;
  /** What is open about published numbers where only the plan names it. */
  publishedMeaning: string;
  refit: string;
  priorDraws: string;
  posteriorSample(figures: number, particles: number): string;
  /** The pace of the years to come: its common part, then that of training, assessments, schools and arrivals. */
  pace: readonly string[];
  /** The same in the years after the plan. */
  paceLater: readonly string[];
  /** What moves the employed besides their drift: in the plan's years, and after. */
  employedYears: string;
  employedLater: string;

  // how good the evidence is, and what is no forecast
  /** Three answers: what is published of the number, how much of it rests on assumption, what the record of past forecasts says. */
  evidence(answers: {
    published: readonly string[];
    given: readonly string[];
    assumed: number;
    /** How many outcomes 80% intervals held, and whether these are too few to say anything; undefined: no record. */
    past: {inside: number; cases: number; few: boolean} | undefined;
  }): string;
  /** The goal is met if an assumption of which nothing is published passes its break-even. */
  conditional(condition: VerdictCondition, language: Language): string;
  /** Definitions of the start at equal rank, and the probability under each. */
  definitionsDiffer(definitions: readonly ({name: string} & SaidChance)[]): string;
  /** A reading that cannot fail in this share of the runs, because a running count cannot fall. */
  cannotFail(share: number): string;
  /** What is shown of a number that is asked to rise every year. */
  leastYear: string;
  /** Of several years, a number is that of the one in which it is lowest, or highest. */
  lowestYear: string;
  highestYear: string;
  /** A rank held in so many years in a row until a year, asked for so many more. */
  held(rank: HeldRank): string;
  heldBecause(rank: HeldRank): string;
  heldEvidence(years: number): string;
  /** Registered numbers on which all runs agree. */
  settledBy(rows: readonly string[]): string;
  /** A rank that was held and is no longer. */
  lost(rank: RankStanding): string;
  lostBecause(rank: RankStanding): string;
  readonly lostEvidence: string;
  /** A peer's number leaves open whether a rank is held. */
  openBecause(rank: RankStanding): string;
  /** The published numbers of a place and of the greatest of its peers. */
  lead(lead: Lead): string;

  // names of readings
  /** An indicator as it is published, where it is open what that counts. */
  asPublished(indicator: string): string;
  /** All of these targets hold. */
  allHold(ids: readonly string[]): string;
  /** A series extrapolated from so many published years. */
  extrapolated(points: number, first: number, last: number): string;
  /** The part of a year with which a yearly window begins, which is no year of its own. */
  partNotJudged(from: string): string;
  /** A yearly window shorter than a year: the twelve months up to its end are judged, which begin before it. */
  twelveMonths(until: string): string;
  /** Years between published ones that are estimated from these. */
  notPublished(years: readonly number[]): string;
  /** ISO days without a value, in years that have one of another day. */
  dayNotPublished(days: readonly string[]): string;
  /** A year's value and what was published of it before, the last first. */
  revised(year: number, now: Published, before: readonly Published[]): string;
  /** Values of one year, published on the same day, that cannot all be true. */
  contradicted(year: number, values: readonly Published[]): string;
  /** Values printed with 超, 约 or the like, which are taken as they stand. */
  boundsTaken(values: readonly Published[]): string;
  /** Figures of a series that stand for no date or whole year. */
  unusedFigures(ids: readonly string[]): string;
  /** The probability with the lower and with the higher of contradicting values. */
  eitherWay(low: string, high: string): string;
  /** One target that could not be judged, and why. */
  notJudged(reason: string): string;
  /** Why: its window begins before the first simulated year, or ends after the last; the date as text. */
  beforeRun(date: string, startYear: number): string;
  afterRun(date: string, last: number): string;
  /** Why: what is read at the first date of its window reaches back before the start. */
  reachesBack(date: string, startYear: number): string;
  /** Why: a due date more years after the last published value than a series is forecast for. */
  irregularDates: string;
  tooFarAhead(years: number): string;
  /** Why: a published value that its unit does not allow. */
  outsideUnit(value: number, figure: string): string;
  /** Dates within a year at which the yearly model was read. */
  byDay(dates: readonly string[]): string;
  /** Of these years before the start of the model the numbers are known, by these rows or figures. */
  yearsKnown(years: readonly number[], ids: readonly string[]): string;
  /** Of these years before the start of the model nothing is known: the target is judged without them. */
  yearsUnknown(years: readonly number[]): string;
  /** Several sentences, one after the other. */
  together(sentences: readonly string[]): string;

  // what would be needed to judge a target
  /** The same, and the body that leads. */
  ask(need: string, body: string): string;
  needsNumber: string;
  needsBefore(target: string, from: number, until: number): string;
  needsTwoYears(target: string): string;
  needsCounts(target: string): string;
  needsRecord(target: string): string;
  /** The clause names no body. */
  askAuthors(need: string): string;
}
