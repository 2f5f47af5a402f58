import {en as check} from "../../check/words/en.js";
import type {DataWords, PlanRules} from "./words.js";

const {shown} = check;

/** What a plan may not be or say, in English. */
export const plans: Pick<DataWords, keyof PlanRules> = {
  share: ({got, of, write}) => ({
    message: `expected a share in [0, 1], got ${got}`,
    mend: shareMend(got, of, write)
  }),
  whole: ({got, unit, of, write}) => ({
    message: `expected a whole number of ${of === "figure" ? "unit " : ""}${unit}, got ${got}`,
    mend: `write ${write} if ${got}万 is meant`
  }),
  negativeTarget: ({got}) => ({
    message: `expected a number of 0 or more, got ${got}`,
    mend: "check the sign"
  }),
  noValueExpected: ({got}) => ({
    message: `expected no value with operator none, got ${got}`,
    mend: "set the operator, or remove it"
  }),
  noTargetValue: () => ({
    message: "expected a number, got nothing",
    mend: "add it, or write operator: none"
  }),
  noHigh: () => ({message: "expected the upper end of between, got nothing", mend: "add it"}),
  noHighExpected: ({got}) => ({
    message: `expected none without operator between, got ${got}`,
    mend: "remove it"
  }),
  highNotAbove: ({value, got}) => ({
    message: `expected more than the value ${value}, got ${got}`,
    mend: "are value and valueHigh swapped?"
  }),
  quote: ({file, got, agreed}) => ({
    message: `expected words that stand in ${file}, got ${shown(got)}`,
    mend:
      agreed === undefined
        ? "copy the clause from the text"
        : `it agrees up to ${JSON.stringify(agreed)}; copy the rest from the text`
  }),
  scaleOfQuote: ({printed, got, quote}) => ({
    message: `expected ${printed} as in the quote ${JSON.stringify(quote)}, got ${got}`,
    mend: `write ${printed}, in base units (人, not 万人; a share, not percent), or mend the quote`
  }),
  notInQuote: ({printed, got, quote}) => ({
    message: `expected ${printed.join(" or ")} as in the quote "${quote}", got ${got}`,
    mend: "write a number that the quote prints, or correct the quote"
  }),
  multipleOfQuote: ({word, got, quote}) => ({
    message: `expected the number that is to be reached, got ${got}, which the quote "${quote}" has as a multiple ("${word}")`,
    mend: "write the base times the multiple, and the base in the note"
  }),
  directionOfQuote: ({got, word, quote, write}) => ({
    message: `expected the operator that the quote "${quote}" asks for with "${word}", got ${got}`,
    mend: `write "${write}"`
  }),
  basisOfUnit: ({basis, got, write}) => ({
    message: `expected a unit that the basis ${basis} counts, got ${got}`,
    mend: write ? `write ${write}, or change the basis` : "change the unit or the basis"
  }),
  aggregateOfBasis: ({basis, may, got}) => ({
    message: `expected ${may.join(" or ")} for the basis ${basis}, got ${got}`,
    mend: "change aggregate or basis, or give the reading a value of its own"
  }),
  steadyOfQuote: ({word, got}) => ({
    message: `expected minimum (or maximum) beside "${word}", which asks for every date, got ${got}`,
    mend: "change aggregate, or write ours: true if the reading is your own"
  }),
  dueOfQuote: ({year, got, quote}) => ({
    message: `expected a date in ${year} as in the quote "${quote}", got ${got}`,
    mend: "change due, or correct the quote"
  }),
  lengthOfQuote: ({years, got, quote}) => ({
    message: `expected ${years} years as in the quote "${quote}", got ${got}`,
    mend: "change start or due (from or until of a reading), or correct the quote"
  }),
  yearsOfQuote: ({from, until, got, quote}) => ({
    message: `expected the years ${from} to ${until} of the plan for the quote "${quote}", got ${got}`,
    mend: "change start or due (from or until of a reading), or quote the years that are meant"
  }),
  outsideWindow: ({from, until, got}) => ({
    message: `expected a year within ${from} to ${until}, the window of the target, got ${got}`,
    mend: "change it, or write ours: true if the reading is your own"
  }),
  yearFrom: ({from, got, swapped}) => ({
    message: `expected a year from ${from} on, got ${got}`,
    mend: swapped ? "are from and until swapped?" : "write a later year"
  }),
  yearTo: ({last, got}) => ({
    message: `expected a year to ${last}, the end of the plan, got ${got}`,
    mend: "set horizon"
  }),
  dateFrom: ({from, got}) => ({
    message: `expected a date from ${from} on, got ${got}`,
    mend: "are start and due swapped?"
  }),
  dateWithin: ({last, got}) => ({
    message: `expected a date within the plan, which ends in ${last}, got ${got}`,
    mend: "set horizon if the plan has long-term goals"
  }),
  runningBasis: ({got}) => ({
    message: `expected basis stock or qualitative of a running total, got ${got}`,
    mend: "leave out runningTotal, or change basis"
  }),
  yearAfterStart: ({start, got}) => ({
    message: `expected a year after ${start}, when the model starts, got ${got}`,
    mend: "set until or due; or set startYear in model.yaml to a year before it: years that are known already may lie before the start, if their numbers are in figures.csv or progress.csv"
  }),
  noReading: () => ({
    message: "expected at least one reading, got none",
    mend: "add one, or change kind"
  }),
  readingsOfOther: ({kind, got}) => ({
    message: `expected no reading for a target of kind ${kind}, got ${got}`,
    mend: "change kind to forecast, or remove them"
  }),
  noSeries: () => ({message: "expected a key of figures.csv, got nothing", mend: "add series"}),
  mixedSeries: ({series, flow, other}) => ({
    message: `expected values of a day or of a year, got both for ${series}: ${other} and ${flow}`,
    mend: "give the flows a key of their own in figures.csv"
  }),
  basisOfSeries: ({series, basis, flow}) => ({
    message: `expected ${flow ? "values of a day" : "values of a year"} for basis ${basis}, got ${flow ? "values of a year" : "values of a day"} in ${series}`,
    mend: flow
      ? "write basis: annual or cumulative, or name a series of stocks"
      : "write basis: stock and the level to reach, or name a series of flows"
  }),
  unitOfSeries: ({series, unit, id, got}) => ({
    message: `expected ${unit} like the target for ${series}, got ${got} in ${id}`,
    mend: "change the unit of the target, or name another series"
  }),
  baselineYear: ({first, last, got}) => ({
    message: `expected the first year to be ${first} or earlier and none after ${last}, got ${got}`,
    mend: "write from which year on each value holds, the first for the first simulated year"
  }),
  jointOfJoint: ({got}) => ({
    message: `expected a target that is no joint itself, got ${got}`,
    mend: "list its parts"
  }),
  jointOfOther: ({got, kind}) => ({
    message: `expected a target of kind forecast, got ${got} of kind ${shown(kind)}`,
    mend: "list targets that the model forecasts, or change its kind"
  }),
  noGoal: () => ({
    message: "expected a goal, got none in the reading or its target",
    mend: "add operator and value"
  }),
  notAFlow: ({got, unit}) => ({
    message: `expected a flow to sum over years, got ${got} in ${unit}`,
    mend: "use end, minimum or change"
  }),
  readingUnit: ({expected, got, unit}) => ({
    message: `expected an indicator in ${expected} like the target, got ${got} in ${unit}`,
    mend: "give the reading its own operator and value in that unit"
  })
};

function shareMend(got: number, of: "figure" | "target" | "reading", write?: number): string {
  if (of === "reading") return "write 0.36 for 36%";
  if (write === undefined) return "check value and unit";
  const plain = `write ${write} for ${got}%`;
  return of === "figure" ? plain : `${plain}; for a multiple (倍) use unit multiple`;
}
