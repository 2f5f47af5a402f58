import type {Words} from "../../check/fault.js";
import {en as check} from "../../check/words/en.js";
import type {SeriesRules} from "./seriesRules.js";

const {shown} = check;

const moreCells = (more: number) =>
  more > 0 ? ` (and ${more} more ${more === 1 ? "cell" : "cells"})` : "";

/** English: what the cells and rows of a table of series may not be. */
export const series: Words<SeriesRules> = {
  twoReadings: ({got, readings}) => ({
    message: `expected a number with one reading, got ${shown(got)}: ${readings[0]} or ${readings[1]}`,
    mend: "say --decimal point or --decimal comma"
  }),
  mixedDecimals: ({comma, point}) => ({
    message: `expected one decimal mark in the table, got ${shown(comma)} and ${shown(point)}`,
    mend: "say --decimal point or --decimal comma, or write all alike"
  }),
  twoSpellings: ({got, before}) => ({
    message: `expected one spelling of ${shown(before)}, got ${shown(got)} for other years`,
    mend: "write both alike; if they are two series, name them apart"
  }),
  mixedUnits: ({series, units}) => ({
    message: `expected one unit for ${shown(series)}, got ${units.map((unit) => unit || "none").join(" and ")}`,
    mend: "write all values in one unit"
  }),
  scaleSlip: ({series, year, got, meant}) => ({
    message: `expected the values of ${shown(series)} in one scale, got ${got} for ${year}: ${meant} or ${got}`,
    mend: `write ${meant}, or ${got}* if it is so`
  }),
  scaleTwice: ({got, unit, write, more}) => ({
    message: `expected a number of ${shown(unit)}, got ${shown(got)}, which has a scale of its own${moreCells(more)}`,
    mend: `write ${write} if that is meant, or take the scale out of the header`
  }),
  billionOrBreak: ({got, number, more}) => ({
    message: `expected a number, got ${shown(got)}, in which b is a billion or marks a break${moreCells(more)}`,
    mend: `write ${number} billion, or ${number} with b in a column of marks`
  }),
  twoYears: ({got}) => ({
    message: `expected a value for every year, got ${shown(got)}, after which the next year has none: a school year, or a value of two years`,
    mend: "write the first year alone if each is of one school year; else give a value for every year"
  }),
  futureYears: ({got}) => ({
    message: `expected values of this year or earlier ones, got only years to come, such as ${shown(got)}`,
    mend: "check the column of years; targets and forecasts are no history"
  }),
  qualified: ({got, write, more}) => ({
    message: `expected a number, got ${shown(got)}${more > 0 ? ` (and ${more} more ${more === 1 ? "cell" : "cells"} with such words)` : ""}`,
    mend: `write ${write} if it can stand for the number, or leave the cell empty`
  }),
  partialYears: ({got}) => ({
    message: `expected a value for each whole year, got only parts of years, such as ${shown(got)}`,
    mend: "make years of them first: add up what happens in a period, take the last of what stands at its end; name the column of years year"
  }),
  sinceBeyond: ({last, got}) => ({
    message: `expected a first year in use (--break) of ${last}, the last of the table, or before, got ${got}`,
    mend: "write the year in which the present definition began; leave it out where nothing changed"
  }),
  unknownSeries: ({got, known}) => ({
    message: `unknown series ${shown(got)}`,
    mend: `one of ${known.join(", ")}`
  }),
  crossedPanel: ({first, second}) => ({
    message: `expected one indicator in several places for --panel, got names that differ in two parts (${first.join(", ")}; ${second.join(", ")})`,
    mend: `choose one indicator, such as --series "${second[0]}"`
  }),
  figuresTable: () => ({
    message: "expected a table of annual series, got the figures of a city's folder",
    mend: "check them with skillcast check FOLDER, or give a table with the years of one indicator"
  }),
  unknownColumn: ({got, known}) => ({
    message: `unknown column ${shown(got)}`,
    mend: `by name or number, one of ${known.join(", ")}`
  }),
  noSheets: () => ({
    message: "expected a workbook, got a table without sheets",
    mend: "leave out --sheet"
  }),
  unknownSheet: ({got, known}) => ({
    message: `unknown sheet ${shown(got)}`,
    mend: `by name or number, one of ${known.join(", ")}`
  }),
  severalSheets: ({known}) => ({
    message: `expected one sheet, got ${known.length}: ${known.join(", ")}`,
    mend: "choose one with --sheet, by name or number"
  }),
  damagedWorkbook: () => ({
    message: "expected a workbook, got one that is damaged or locked by a password",
    mend: "open it and save the sheet as CSV UTF-8"
  }),
  formulaAlone: () => ({
    message: "expected a value, got a formula whose value was not saved",
    mend: "open the workbook in a spreadsheet program and save it again"
  })
};
