import type {Form} from "./words.js";

/** Forms of text, in English. */
export const forms: Record<Form, string> = {
  amount: "{figure: id} or {low: number, high: number}",
  baseline: "a number, or numbers by year like {2025: 1, 2028: 2}",
  changeTarget: "the id of a lever or an assumption",
  calendarYear: "a year from 1900 to 2200",
  date: "a date like 2027-12-31",
  indicatorKey: "a key in lower-case letters and underscores",
  itemId: "an id of letters, digits, dots and hyphens",
  optionalAddress: "an address that starts with http",
  optionalDate: "a date",
  otherId: "another id",
  otherName: "another name",
  period: "a period",
  placeCode: 'a code of six digits between quotes, or ""',
  placeCodeCell: "a code of six digits (GB/T 2260)",
  planDate: "a date, month or year",
  published: "a date, month or year",
  rowId: "an id like CZ01 or CZ01a",
  scenarioId: "lower-case letters, digits and single hyphens",
  startNumber: "{figure: id}, {figure: id, less: id} or {low: number, high: number}",
  paceNumber: "{figure: id} or {from: id, to: id}",
  textFile: "the name of a .txt file beside it",
  webAddress: 'an address that starts with http, or ""',
  wholeCharacters: "text of whole characters",
  year: "a year",
  yearAfterFrom: "a year after from (the first year that is back to normal)",
  years: "a period like 2020-2025"
};

/** How some are written; the others say it themselves. */
export const formMends: Partial<Record<Form, string>> = {
  date: "write year, month and day, such as 2027-12-31",
  changeTarget: "write the id, not the name, such as delivery; skillcast levers lists them",
  calendarYear: "write four digits without quotes, such as 2026; the model counts whole years",
  amount: "name a figure, {figure: CZ01}, or give both ends, {low: 1, high: 2}",
  scenarioId: "write it like plan-delivered",
  optionalAddress: "leave it empty if there is none",
  optionalDate: "write 2024-12-31 or leave it empty",
  period: "write 2024-12-31, 2024-12, 2024, 2023-01/2023-07, ../2015-08 or [2013,2014]",
  placeCodeCell: "or leave it empty",
  published: "or leave it empty"
};
