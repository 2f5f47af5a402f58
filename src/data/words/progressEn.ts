import {en as check} from "../../check/words/en.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import {unitName} from "../../quantity/unit.js";
import type {DataWords, ProgressRules, RegisterForm} from "./words.js";

const {shown} = check;

/** A column of a register: its heading in a workbook, or its key in a table. */
const named = (of: RegisterForm, name: string, key: string) => (of === "workbook" ? name : key);

/** What a row of the progress register may not be or say, in English. */
export const progress: Pick<DataWords, keyof ProgressRules> = {
  progressEmpty: ({of}) => ({
    message: "expected a value or a state, got neither",
    mend: `fill in one: a number, or ${of === "workbook" ? "a state of the list" : "notStarted, underWay, done, dropped"}`
  }),
  progressPeriod: ({got}) => ({
    message: `expected a day, a month, a year, or a span with both ends, got ${shown(got)}`,
    mend: "as 2025, 2025-09, 2026-06-30, 2025-01-01/2025-06-30"
  }),
  progressGoal: ({of, goal, got}) => ({
    message: `expected no ${named(of, "own goal", "goal")}, as the plan gives ${goal}, got ${got}`,
    mend: "leave it empty; only a target without a number in the plan gets a goal of your own"
  }),
  progressNoGoal: ({of, got}) => ({
    message: `expected no value, as the plan gives no number to hold it against, got ${got}`,
    mend: `write the number you aim at in the column ${named(of, "Own goal", "goal")}; for what is done or not, fill in ${named(of, "State", "state")}`
  }),
  progressNumber: ({of, goal, unit}) => ({
    message: `expected a value, as the goal is ${formatAmount(goal, {unit, language: "en"})}, got nothing`,
    mend: `fill in ${named(of, "Value", "value")}, the number so far`
  }),
  progressEarly: ({of, end, got}) => ({
    message: `expected ${named(of, "a date of evidence", "dated")} on or after ${end}, when the period ends, got ${got}`,
    mend: `check ${named(of, "Period", "period")} and ${named(of, "Date of evidence", "dated")}; a number up to some day has a period that ends on that day`
  }),
  progressOutside: ({of, from, until, got}) => ({
    message: `expected a time within the window of the target, ${from} to ${until}, got ${got}`,
    mend: `check ${named(of, "Period", "period")} and the id of the target`
  }),
  progressLater: ({today, got}) => ({
    message: `expected evidence dated today (${today}) or before, got ${got}`,
    mend: "check the year; to read it as of another day, write --as-of"
  }),
  progressTwice: ({line, dated}) => ({
    message: `expected what line ${line} says of the same target, time and date (${dated}), got another`,
    mend: "remove one of the two; a correction has the date of the correction"
  }),
  progressFalls: ({before, had, got}) => ({
    message: `expected a running total, which never falls: line ${before} has ${had} of an earlier day, got ${got}`,
    mend: "check both; to correct the earlier one, add a row of the same day with the date of the correction"
  }),
  progressUnit: ({unit, got}) => ({
    message: `expected a number of ${unitName(unit, "en")}, got ${shown(got)}`,
    mend: "check the number and the target; a person is not a person-time"
  }),
  progressNoRow: ({id}) => ({
    message: `expected the id of a row of the register, got ${id}, which it does not have`,
    mend: "fill in a workbook written from this register; for a new row, empty the id"
  }),
  progressErased: ({id}) => ({
    message: `expected what the register says of ${id}, got an emptied row`,
    mend: "put it back; to take the row away, remove it from progress.csv"
  }),
  progressAmount: ({got}) => ({
    message: `expected a number, got ${shown(got)}`,
    mend: "write the number, with a unit if you like, as 1200 or 36%; what qualifies it goes into the note"
  }),
  progressConflict: ({id, there, here}) => ({
    message: `${id} was changed after this workbook was written: the register now says ${there.en}, the workbook ${here.en}`,
    mend: "settle it with whoever changed it, in a workbook written anew"
  }),
  registerTable: () => ({
    message: "expected a workbook that bodies have filled in, got a table like progress.csv",
    mend: "name it with --progress, or copy it into the folder as progress.csv"
  }),
  noRegister: () => ({
    message: "expected a sheet with the columns Target, Period and Value, got none",
    mend: "fill in a workbook that skillcast workbook wrote, and leave its headers"
  })
};
