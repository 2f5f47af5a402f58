import type {Words} from "../../check/fault.js";

/** What a command line can find wrong with its input, each with what its sentence needs. */
export interface CommandRules {
  /** A series with a year left out; `gap` is its first. */
  gap: {gap: number};
  fewYears: {needed: number; got: number};
  /** A value outside the limits asked for; one below the value before it in a series that may not fall. */
  outside: {value: number; lower: number; upper: number; before?: number};
  /** A gap beside a value that is not above 0, which growth cannot fill. */
  growthFill: {got: number};
  /** Bounds whose lower end is not below the upper. */
  boundsOrder: {got: string};
  /** A goal further ahead than forecasts go: `most` is the latest year. */
  byFar: {by: number; last: number; most: number};
  /** A goal a thousand times or more the largest value of a series, or less than a thousandth of the least. */
  /** `write`: the goal that is meant, where it is near the values. */
  goalFar: {got: string; values: [number, number]; write?: number};
  /** What else keeps a series from being forecast. */
  series: {reason: string};
  /** An option that is no whole number of its range, none of the words it takes, no level, or no number. */
  wholeNumber: {name: string; low: number; high: number; got: string};
  notOneOf: {name: string; known: readonly string[]; got: string};
  level: {got: string; write?: number};
  probability: {got: string; write?: number};
  /** An amount of money that is none. */
  budget: {got: string};
  /** A range of a lever that is not `<lever>=<least>..<most>`. */
  limit: {got: string};
  /** Neither a budget nor a probability to reach. */
  noAim: Record<string, never>;
  /** A folder where scenarios are compared. */
  folderCompared: {got: string};
  /** One scenario named twice, to be compared. */
  sameScenario: Record<string, never>;
  targetNumber: {got: string};
  /** An option or argument that was typed as nothing, as `--out "$unset"` is. */
  emptyValue: {flag: string};
  /** A folder, and an example in its place. */
  folderTwice: Record<string, never>;
  /** A copy of an example that was to be another place. */
  exampleAlone: Record<string, never>;
  /** A fit of shipped data, which nothing may change. */
  shippedFit: {example: string};
  /** A day that has not come. */
  dayAhead: {name: string; today: string; got: string};
  calendarDay: {name: string; got: string};
  workbookName: {flag: string; got: string};
  markdownName: {got: string};
  /** A file to be written into a folder that is not there. */
  folderMissing: {flag: string; got: string};
  /** A body that the plan does not name. */
  unknownBody: {got: string; known: readonly string[]};
  /** A report without a file to write. */
  noReportFile: Record<string, never>;
  documentName: {flag: string; got: string};
  printedName: {got: string};
  /** A goal that can only be meant in another unit than that of the values. */
  goalUnit: {unit: string; got: string; write: number};
  /** A percentage beside values that are not said to be percentages; what to write, where one number fits them. */
  goalPercent: {got: string; values: [number, number]; write?: number | undefined};
  /** Several folders that are not put together; an option that only goes with that, or does not. */
  severalFolders: Record<string, never>;
  onlyTogether: {flag: string};
  notTogether: {flag: string};
  /** Several scenarios for several places. */
  oneScenario: Record<string, never>;
  /** Parts that are all of a whole which is not named. */
  completeWhole: Record<string, never>;
  /** Folders that are one, or too few. */
  onePlace: Record<string, never>;
  /** A folder that says nowhere which figures to fit. */
  noCalibration: Record<string, never>;
  /** Of --target and --by only one. */
  goalHalf: {got: string};
  /** An operator without a goal. */
  operatorAlone: {got: string};
  /** A list of columns with an empty part. */
  columnList: {got: string};
  /** A summary of one body. */
  summaryOfBody: Record<string, never>;
  /** A sweep whose folder holds no place; two places of one name. */
  noPlaces: Record<string, never>;
  placeTwice: {place: string};
  /** An address of a queue that is none, or that holds what must not be seen; the variables that it belongs into. */
  queueAddress: {got: string};
  queuePassword: {username: string; password: string};
  /** A queue that does not answer, and the code of why. */
  noQueue: {reason: string};
  /** A chunk that no worker could make, and what the last one said. */
  chunkFailed: {reason: string};
  /** What printing a report or drawing charts needs. */
  missing: {
    thing:
      | "site"
      | "chromium"
      | "folder"
      | "driver"
      | "vega"
      | "framework"
      | "highs"
      | "resvg"
      | "parquet"
      | "queue";
  };
}

/** The sentences about the input of a command in one language. */
export type CommandFaultWords = Words<CommandRules>;
