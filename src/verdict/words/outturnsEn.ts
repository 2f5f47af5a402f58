import {workStateNames} from "../../project/progressRow.js";
import {counted} from "../../quantity/counted.js";
import {dayName} from "../../quantity/dayName.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import {logistic} from "../../quantity/logistic.js";
import type {OutturnWords, SaidRow} from "./outturns.js";
import {rowsByOrigin} from "./rowsByOrigin.js";

function amount(value: number, unit: string, digits?: number): string {
  if (unit === "1") return formatShare(value);
  return formatAmount(value, {unit, language: "en", ...(digits === undefined ? {} : {digits})});
}

function time(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const said = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
  if (years === 0) return said(rest, "month");
  return rest === 0 ? said(years, "year") : `${said(years, "year")} and ${said(rest, "month")}`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
const doneIn = (years: readonly number[]) =>
  years.length > 0 ? `Done in ${years.join(", ")}` : "";

const grades = {skilled: "skilled", highSkilled: "high-skilled"};
const rounded = (value: number) => formatAmount(value, {language: "en", digits: 3});

/** Rows of the register, and figures. */
function named(rows: readonly SaidRow[]): string {
  const {registered, fitted, entered} = rowsByOrigin(rows);
  const parts = [
    ...(registered.length > 0 ? [`the registered ${registered.join(", ")}`] : []),
    ...(fitted.length > 0 ? [`the published ${fitted.join(", ")}`] : []),
    ...(entered.length > 0 ? [`${entered.join(", ")}, entered since the fit,`] : [])
  ].join(" and ");
  return `${parts[0].toUpperCase()}${parts.slice(1)}`;
}

/** What is said of reported numbers, in English. */
export const outturnsEn: OutturnWords = {
  impliedPace: ({grade, low, high, pace, figures}) =>
    `The setup implies ${rounded(low)} to ${rounded(high)} newly ${grades[grade]} people in its first year, whatever is meant; the published pace is ${rounded(pace)} a year (${figures.join(", ")}): check the quantities of levers.yaml and the rates of assumptions.yaml.`,
  registered: (points, first, last) =>
    `Extrapolated from ${points} registered years (${first === last ? first : `${first}–${last}`})`,
  ownGoal: (body, goal, unit) =>
    `The plan gives no number; judged by the goal that ${body} has set itself, at least ${amount(goal, unit)}.`,
  workDone: (years, dated) => `${doneIn(years) || `The evidence is dated ${dayName(dated).en}`}.`,
  workDropped: (years) => (years.length > 0 ? `${doneIn(years)}, then given up.` : "Given up."),
  workOpen: ({state, doneYears, deadline, days}) => {
    const now =
      doneYears.length > 0
        ? `${doneIn(doneYears)}; next ${workStateNames[state].en}`
        : capital(workStateNames[state].en);
    const left = days < 0 ? `overdue by ${counted(-days, "day")}` : `${counted(days, "day")} left`;
    return `${now}, to be done by ${dayName(deadline).en}, ${left}.`;
  },
  oneMoreValue: (ids) =>
    `Only one year is registered (${ids.join(", ")}); with a second it can be judged.`,
  knownOf: ({value, goal, left, unit, through, months}) =>
    `${amount(value, unit)} known by ${dayName(through).en} of ${amount(goal, unit)} needed, ${
      left > 0 ? `${amount(left, unit)} left in ${time(months)}` : "which is reached"
    }.`,
  progressUsed: (ids) => `${named(ids)} count${ids.length === 1 ? "s" : ""} in it.`,
  outturns: ({rows, runs, left, more, loosely}) =>
    `${named(rows)} ${rows.length === 1 ? "is" : "are"} taken in: ${
      left >= runs
        ? "every run gives what is reported, and all count alike"
        : `every run gives what is reported and counts as likely as that was, so that ${runs} weighted runs know as much as ${left} that count alike`
    }. ${
      more
        ? `That is too few: probabilities and intervals are rough. Check what is reported; if it is right, ${
            more.runs === null
              ? "no reasonable number of runs would do: enter it in figures.csv and run skillcast fit, so that the model learns from it"
              : `make some ${more.runs} runs (--runs ${more.runs})`
          }. `
        : ""
    }${loosely ? "So that enough runs are left, parameters that no figure informs are taken as independent. " : ""}Parameters and the pace of the years are no longer independent, so the variance is not split.`,
  outturnStrange: (rows, strain) =>
    `${named(rows)} ${rows.length === 1 ? "is" : "are"} far from what the model expects (some ${Math.abs(strain).toFixed(0)} standard deviations): check the number and what it counts.`,
  partYear: (sd, learnt) => {
    const [low, high] = [-1.96 * sd, 1.96 * sd].map((z) => formatShare(logistic(z)));
    return `The first months of a year are taken by their share of its days, with the error of an uneven pace: half a year brings ${low} to ${high} of it (95%). ${
      learnt.length > 0
        ? `That is estimated from ${learnt.join(", ")}.`
        : "That is assumed: nothing is published both for some months and for the whole of a year."
    }`;
  },
  outturnIdle: (row, reason) => `${named([row])} is left out: ${reason}.`,
  awaiting: (ids) =>
    `Entered since the fit: ${ids.join(", ")}. Forecasts take ${ids.length === 1 ? "it" : "them"} as known where the model simulates that time; skillcast fit has the model learn from ${ids.length === 1 ? "it" : "them"}.`,
  unread: (ids) =>
    `Entered since the fit and used by nothing: ${ids.join(", ")}. The model does not read such ${ids.length === 1 ? "a number" : "numbers"}: what tells an assumption changes its value in assumptions.yaml, with the id among its sources; what is done of a target goes into progress.csv.`,
  idleBound: "it prints a bound and not the number; only a new fit takes it in",
  idleUnmodelled: "the model has no such number",
  idleRate: "a rate is taken in for whole years only",
  idleNoNumber: "it has no number",
  idleZero: "the model cannot give 0",
  idleUnclear: "its time is not clear",
  idlePart:
    "it is of a part of a year that neither begins with the year nor follows a registered part",
  idleBefore: (startYear) =>
    `it is of a time before the start of the model at the end of ${startYear}; from figures.csv a new fit takes it in`,
  idleAfter: (until) => `it is later than the last simulated year ${until}`,
  idleReplaced: (rows) => `${rows.join(", ")} stands for the same time`,
  idleContradicts: (rows) =>
    rows.length === 0
      ? "it cannot be true beside what is known of the years before the start of the model"
      : `it cannot be true beside ${rows.join(", ")}, which are taken in, or says nothing new beside them`,
  idleImpossible: (value, low, high, unit) =>
    `the model cannot give ${amount(value, unit)}; with the years six standard deviations off it gives ${amount(low, unit, 2)} to ${amount(high, unit, 2)}. Check the number and what it counts`
};
