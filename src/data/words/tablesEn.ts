import {en as check} from "../../check/words/en.js";
import {series} from "./seriesEn.js";
import type {DataWords, TableRules} from "./words.js";

const {shown} = check;

/** What the tables of a project, and of annual series, may not be or say, in English. */
export const tables: Pick<DataWords, keyof TableRules> = {
  belowZero: ({got}) => ({message: `expected 0 or more, got ${got}`, mend: "check the sign"}),
  beyondUnit: ({got, unit, low, high}) => ({
    message: `expected a number from ${low} to ${high} where the unit is ${unit}, got ${got}`,
    mend: "check the number and its unit"
  }),
  negativeFigure: ({got}) => ({
    message: `expected a number of 0 or more, got ${got}`,
    mend: "only a change or growth can be negative"
  }),
  widePrecision: ({value, got}) => ({
    message: `expected at most the value ${value}, got ${got}`,
    mend: "precision is half a unit of the last printed digit; are the two swapped?"
  }),
  unitOfPrint: ({word, units, got}) => ({
    message: `expected ${units.join(" or ")}, as the number is printed with "${word}", got ${got}`,
    mend: "change the unit; a person is not a person-time"
  }),
  exactOfPrint: ({printed, word}) => ({
    message: `expected another bound than exact for a number printed as "${printed}", with "${word}"`,
    mend: "write at_least, more_than, about or less_than"
  }),
  boundOfPrint: ({printed, got}) => ({
    message: `expected exact for a number printed as "${printed}", without a word like more than or about, got ${got}`,
    mend: "write exact, or copy the word of the source into as_printed or quote"
  }),
  periodOfQuote: ({years, got}) => ({
    message: `expected a period of the years that quote and title print (${years.join(", ")}), got ${got}`,
    mend: "check the period; if the source gives no year for it, take years of other things out of quote and title"
  }),
  precisionOfPrint: ({printed, least, most, got}) => ({
    message: `expected ${least === most ? least : `${least} to ${most}`} for a number printed as "${printed}", got ${got}`,
    mend: "precision is half a unit of the last digit that carries information (500 for 43.5万); leave it empty if that is not clear"
  }),
  notAsPrinted: ({printed, meant, got}) => ({
    message: `expected ${meant} as in as_printed ${JSON.stringify(printed)}, got ${got}`,
    mend: "write the number in base units (人, not 万人), or mend as_printed"
  }),
  placeOfCode: ({of, named, expected, got, line}) => ({
    message:
      of === "code"
        ? `expected "${expected}" for place code ${named} as on line ${line}, got "${got}"`
        : `expected code ${expected} for "${named}" as on line ${line}, got ${got}`,
    mend:
      of === "code"
        ? "one code has one name: make them the same"
        : "write the same code; of two places of one name, add the place above to one of them"
  }),
  publishedBefore: ({period, got}) => ({
    message: `expected a day after the beginning of ${period}, got ${got}`,
    mend: "check published and period; what was expected or planned is no published outcome"
  }),
  otherUnit: ({indicator, unit, got}) => ({
    message: `expected ${unit} for ${indicator}, got ${got}`,
    mend: "write the value in that unit, or another indicator"
  }),
  partAboveWhole: ({whole, part}) => ({
    message: `expected at most the ${whole.indicator} ${whole.value} (${whole.id}), got ${part.value} for its part ${part.indicator}`,
    mend: "check the scale (万) and the indicator of both rows"
  }),
  ageGroup: ({oldest, from, to}) => ({
    message: `expected an age group within 0..${oldest}, got ${from}-${to}`,
    mend: "are the columns swapped?"
  }),
  repeatedAge: ({sex, from, to, time}) => ({
    message: `expected each age once, got ${sex} ${from}-${to} of ${time} again`,
    mend: "remove one of them"
  }),
  missingAge: ({oldest, sex, age, time}) => ({
    message: `expected every age 0..${oldest}, got none for ${sex} ${age} of ${time}`,
    mend: "the file may be cut off; restore the missing rows"
  }),
  mortalityRate: ({most, got, from}) => ({
    message: `expected at most ${most} deaths per person and year at ages from ${from}, got ${got}`,
    mend: "write deaths per person and year: 0.012 for 12 in a thousand, 0.018 for 1,800 in 100,000"
  }),
  noDeaths: ({sex, from, to, time}) => ({
    message: `expected deaths at ages ${from}-${to}, got none for ${sex} ${time}`,
    mend: "write the rate as published; the column may be empty or in another unit"
  }),
  periodOrder: ({got}) => ({
    message: `expected a period that ends after it begins, got ${got}`,
    mend: "are the two years swapped?"
  }),
  periodOverlap: ({first, second}) => ({
    message: `expected periods one after the other, got ${second}, which begins before ${first} ends`,
    mend: "let each begin in the year in which the one before ends, 2020-2025 after 2015-2020"
  }),
  kindOfKey: ({indicator, kind, got}) => ({
    message: `expected ${kind} for ${indicator}, got ${got}`,
    mend: "one key is of one kind: a stock stands at a date, a flow happens in a period; change it, or use another key"
  }),
  flowOfDay: ({period}) => ({
    message: `expected a year, a month or a span for a flow, got the day ${period}`,
    mend: "write the period in which it happened (2024, 2023-01/2023-07), or stock for what stands at that day"
  }),
  printNotInQuote: ({printed, quote}) => ({
    message: `expected a quote that prints "${printed}", got "${quote}"`,
    mend: "quote the sentence with the number, or mend as_printed"
  }),
  periodGap: ({first, second}) => ({
    message: `expected periods one after the other, got ${second} after ${first}, with years between them`,
    mend: "add the rows of the years between, or restore the table"
  }),
  deathsOfSpan: ({sex, time, from, to, least, most, got}) => ({
    message: `expected rates that add up to ${least} to ${most} deaths of a person from ${from} to ${to}, as of any people, got ${got} for ${sex} ${time}`,
    mend: "write deaths per person and year: 0.012 for 12 in a thousand, 0.018 for 1,800 in 100,000"
  }),
  noPeople: ({sex, time, from, to}) => ({
    message: `expected people of ages ${from}-${to}, got none for ${sex} in ${time}`,
    mend: "restore the numbers of that year, or remove its rows"
  }),
  ageJump: ({sex, time, age, times, before, got}) => ({
    message: `expected less than ${times} times the ${before} of the age before, or more than that part of it, for ${sex} of age ${age} in ${time}, got ${got}`,
    mend: "check the number of that group and its scale"
  }),
  noSourceNote: ({got}) => ({
    message: `expected a note with the source, got ${shown(got)}`,
    mend: "write # Source: … in front of the header"
  }),
  noSeriesRows: ({header}) => ({
    message: `expected a header and rows, got ${header ? "a header alone" : "nothing"}`,
    mend: "begin with year,value and write one year a row"
  }),
  noYears: ({got}) => ({
    message: `expected a column year (年份) or years across, got ${shown(got)}`,
    mend: "name the column of years year, or give every column but the first a year as its name"
  }),
  noValues: ({got}) => ({
    message: `expected values beside the years, got ${got === undefined ? "none" : shown(got)}`,
    mend:
      got === undefined
        ? "add a column value, or one column a series"
        : "write digits alone, and the unit into the name of the column"
  }),
  ...series,
  largeValue: ({most, got}) => ({
    message: `expected a number between -${most} and ${most}, got ${shown(got)}`,
    mend: "check the exponent"
  }),
  badYear: ({got, several}) => ({
    message: `expected a year, got ${several ? "several, " : ""}${shown(got)}`,
    mend: several
      ? "give a value for every year; a sum or mean over years is no value of one"
      : "write it with four digits, 2024"
  }),
  repeatedYear: ({series, year}) => ({
    message: `expected each year once${series && ` for ${series}`}, got ${year} again`,
    mend: "keep one, or say which column tells series apart: --columns year=…,name=…,value=…"
  })
};
