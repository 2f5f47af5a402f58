import type {Words} from "../../check/fault.js";
import type {Shown} from "../../check/words/words.js";
import type {Label} from "../../quantity/label.js";
import type {DoubtRules} from "./doubtRules.js";
import type {HistoryRules} from "./historyRules.js";
import type {SeriesRules} from "./seriesRules.js";

type Nothing = Record<string, never>;

/** The rules of what the files of a project say, each with what its sentence needs. */
export interface DataRules
  extends RecordRules,
    TableRules,
    PlanRules,
    ProgressRules,
    InputRules,
    ModelRules,
    CalibrationRules,
    HistoryRules,
    DoubtRules {}

/** Which files there are, and the records of fit and backtest. */
interface RecordRules {
  noScenario: Nothing;
  planCount: {wanted?: string; found: string[]};
  /** One register, and several plans it could be of. */
  registerPlan: {names: string[]};
  damagedJson: {command: string};
  damagedRecord: {fault: Label; command: string};
  damagedSample: {columns: number};
  /** A table that is not the one its record was written with. */
  otherTable: {record: string; command: string};
  staleFit: Nothing;
  /** A name that a record of a fit lacks, or that nothing has. */
  fitGap: {got: Shown};
  /** Numbers known inside, in a project that goes onto public pages. */
  internal: {ids: string[]};
  /** What a template invented and nobody has replaced. */
  invented: {ids: string[]};
}

/** Tables: figures, ages, series. */
export interface TableRules extends SeriesRules {
  belowZero: {got: number};
  /** A number of years, months or a share that no rule of a working life has. */
  beyondUnit: {got: number; unit: string; low: number; high: number};
  negativeFigure: {got: number};
  widePrecision: {value: number; got: number};
  /** A precision that the printed digits do not have. */
  /** A measure word and the units that it counts; of a figure or of a plan's clause. */
  unitOfPrint: {word: string; units: string[]; got: string};
  exactOfPrint: {printed: string; word: string};
  boundOfPrint: {printed: string; got: string};
  periodOfQuote: {years: number[]; got: string};
  precisionOfPrint: {printed: string; least: number; most: number; got: number};
  notAsPrinted: {printed: string; meant: number; got: number};
  otherUnit: {indicator: string; unit: string; got: string};
  /** One code under two names, or one name under two codes. */
  placeOfCode: {of: "code" | "name"; named: string; expected: string; got: string; line: number};
  publishedBefore: {period: string; got: string};
  partAboveWhole: {
    whole: {id: string; indicator: string; value: number};
    part: {indicator: string; value: number};
  };
  ageGroup: {oldest: number; from: number; to: number};
  repeatedAge: {sex: string; from: number; to: number; time: string};
  missingAge: {oldest: number; sex: string; age: number; time: string};
  /** A death rate that no population has: above the most of its age, or none among the old. */
  mortalityRate: {most: number; got: number; from: number};
  noDeaths: {sex: string; from: number; to: number; time: string};
  periodOrder: {got: string};
  periodOverlap: {first: string; second: string};
  kindOfKey: {indicator: string; kind: string; got: string};
  flowOfDay: {period: string};
  printNotInQuote: {printed: string; quote: string};
  periodGap: {first: string; second: string};
  /** Deaths that the rates of a span of ages add up to, of a person: fewer or more than of any people. */
  deathsOfSpan: {
    sex: string;
    time: string;
    from: number;
    to: number;
    least: number;
    most: number;
    got: number;
  };
  noPeople: {sex: string; time: string; from: number; to: number};
  /** An age whose number is many times that of the age before, or a small part of it. */
  ageJump: {sex: string; time: string; age: number; times: number; before: number; got: number};
  noSourceNote: {got: Shown};
  noSeriesRows: {header: boolean};
  noYears: {got: Shown};
  /** `got`: the first cell beside the years that would be a value. */
  noValues: {got?: Shown};
  largeValue: {most: number; got: string};
  /** `several`: it is a span of more years than two. */
  badYear: {got: Shown; several: boolean};
  /** `series` is empty where it is named by its column. */
  repeatedYear: {series: Shown; year: number};
}

/** Where rows of a register are read: a table with keys, or a workbook with the headings that people see. */
export type RegisterForm = "table" | "workbook";

/** Rows of the progress register. */
export interface ProgressRules {
  progressEmpty: {of: RegisterForm};
  progressPeriod: {got: string};
  /** A goal of the planner's own, where the plan has one. */
  progressGoal: {of: RegisterForm; goal: number; got: number};
  progressNoGoal: {of: RegisterForm; got: number};
  /** A state, where the plan asks for a number. */
  progressNumber: {of: RegisterForm; goal: number; unit: string};
  progressEarly: {of: RegisterForm; end: string; got: string};
  progressOutside: {of: RegisterForm; from: string; until: string; got: string};
  progressLater: {today: string; got: string};
  progressTwice: {line: number; dated: string};
  /** A running total below that of an earlier day, with the line of that. */
  progressFalls: {before: number; had: number; got: number};
  progressUnit: {unit: string; got: Shown};
  /** A row of the register of which a workbook holds nothing any more. */
  /** A row that the register does not have. */
  progressNoRow: {id: string};
  progressErased: {id: string};
  progressAmount: {got: Shown};
  /** What the register says of a row now, and what a workbook written before says. */
  progressConflict: {id: string; there: Label; here: Label};
  /** A workbook in which no sheet has the columns of a register. */
  noRegister: Nothing;
  /** A register as a table, where a workbook that bodies fill in is read. */
  registerTable: Nothing;
}

/** A share or a count: of a figure, or of a plan's target or reading. */
export interface PlanRules {
  /** `write`: the share that is meant, if it was given in percent. */
  share: {got: number; of: "figure" | "target" | "reading"; write?: number};
  whole: {got: number; unit: string; of: "figure" | "target"; write: number};
  negativeTarget: {got: number};
  noValueExpected: {got: Shown};
  noTargetValue: Nothing;
  noHigh: Nothing;
  noHighExpected: {got: Shown};
  highNotAbove: {value: number; got: number};
  quote: {file: string; got: Shown; agreed?: string};
  /** A number of the right digits and the wrong size beside the words it was taken from. */
  scaleOfQuote: {printed: number; got: number; quote: string};
  /** A number that the words it was taken from do not print, though they print others of its kind. */
  notInQuote: {printed: number[]; got: number; quote: string};
  /** An operator that asks for the opposite of the words beside the number. */
  directionOfQuote: {got: string; word: string; quote: string; write: ">=" | "<="};
  /** `write`: the same unit in the form that the basis counts. */
  basisOfUnit: {basis: string; got: string; write?: string};
  aggregateOfBasis: {basis: string; may: string[]; got: string};
  /** The last year alone, beside a word that asks for every date. */
  steadyOfQuote: {word: string; got: string};
  dueOfQuote: {year: number; got: string; quote: string};
  /** A window of another number of years than its clause says. */
  multipleOfQuote: {word: string; got: number; quote: string};
  lengthOfQuote: {years: number; got: string; quote: string};
  /** A window that leaves out years, or begins in others, than those that its clause means. */
  yearsOfQuote: {from: number; until: number; got: string; quote: string};
  /** A reading's own year outside the window of its target. */
  outsideWindow: {from: number; until: number; got: number};
  yearFrom: {from: number; got: number; swapped: boolean};
  yearTo: {last: number; got: number};
  dateFrom: {from: string; got: string};
  dateWithin: {last: number; got: string};
  /** A running total that is counted as a yearly number, a sum or a share. */
  runningBasis: {got: string};
  yearAfterStart: {start: number; got: number};
  noReading: Nothing;
  readingsOfOther: {kind: string; got: number};
  noSeries: Nothing;
  mixedSeries: {series: string; flow: string; other: string};
  basisOfSeries: {series: string; basis: string; flow: boolean};
  unitOfSeries: {series: string; unit: string; id: string; got: string};
  baselineYear: {first: number; last: number; got: number};
  jointOfJoint: {got: Shown};
  jointOfOther: {got: Shown; kind: Shown};
  noGoal: Nothing;
  notAFlow: {got: Shown; unit: string};
  readingUnit: {expected: string; got: Shown; unit: string};
}

/** Levers and assumptions. */
interface InputRules {
  /** Numbers that do not ascend; `between`: there is a median between low and high. */
  order: {between: boolean; got: (number | string)[]};
  wideStep: {width: number; got: number};
  /** Levers that share a capacity and are counted in several units. */
  capacityUnits: {units: readonly string[]};
  manySteps: {most: number; width: number; got: number};
  /** A baseline above 0 and below one step of its control. */
  belowStep: {step: number; got: number};
  /** A baseline many times a published value beside it, or a small part of it. */
  farBaseline: {times: number; anchor: number; figure: string; got: number};
  /** The digits of what it names, in another size. */
  anchorScale: {id: string; value: number; got: number};
  /** A range of which one side is many times as wide as the other. */
  lopsided: {times: number; got: number[]};
  outside: {low: number; high: number; of: "range" | "bounds"; got: number};
  /** A number that its unit does not allow: a share outside [0, 1], anything else below 0. */
  outsideUnit: {unit: string; least: number; most: number; got: number};
  rangeBelowZero: {unit: string; got: number};
  /** A lever that is added to a share: it cannot change it by more than the whole. */
  addedToShare: {lever: string; low: number; high: number};
  /** A unit that the model does not read a number in. */
  unitOfModel: {name: string; unit: string; got: string};
  /** A capacity below what is planned of its levers already. */
  capacityBelowPlanned: {planned: number; year: number; got: number};
  idOfAssumption: {got: string};
  noBasis: Nothing;
  support: {low: number; high: number; family: string; got: string[]};
  noComponents: Nothing;
  notDirichlet: {got: Shown};
  alphaCount: {components: number; got: number};
  missingAssumption: {name: string; nearest: string};
  unreadLever: {id: string};
  role: {role: string; assumption: string; got: Shown};
}

/** calibration.yaml. */
export interface CalibrationRules {
  /** A source nearer to the issuer, held to be less sure than one further away. */
  errorOrder: {near: string; far: string; bound: number; got: number};
  lowAboveHigh: {low: number; high: number};
  weights: {got: number};
  roles: {expected: string[]; got: string[]};
  noStart: Nothing;
  noStartDate: Nothing;
  figureBeforeStart: {start: number; id: string; period: string};
  /** Stocks that a segment starts from, of two dates. */
  startDates: {first: string; second: string};
  /** A figure under a role that its key does not have. */
  roleOfFigure: {id: string; indicator: string; role: string; got: string};
  repeatedObservation: {id: string; role: string};
}

/** model.yaml. */
interface ModelRules {
  gradeOfLevel: {grade: "high-skilled" | "technician"};
  yearAfter: {start: number; got: number};
  lastRunYear: {last: number; got: number};
  skilledAbovePeople: {employed: number; got: number};
  fewSkilled: {employed: number; skilled: number; least: number};
  ageAbove: {from: number; got: number};
  /** A last age at which men still work by law in the last year. */
  lastAge: {least: number; year: number; got: number};
  stayWithoutSchool: {kind: Shown};
  countsOfLever: {unit: string; got: string};
  gradeDrops: {flag: string; below: string};
  sharedLever: {lever: string; first: string};
  peopleOfKind: {kind: string};
  noDuration: {kind: string};
  longDuration: {kind: string; most: number; got: number};
  courseDuration: {got: number};
  belowLow: {low: number; got: number};
  noEmployed: Nothing;
  highAboveSkilled: {skilled: number; got: number};
  figureUnit: {expected: string; id: string; unit: string};
  figurePlace: {id: string; place: string; code: string};
  figureDate: {year: number; id: string; period: Shown};
  placeOfPlan: {expected: Shown; got: Shown};
  lastYearOfPlan: {last: number; got: number};
  unknownLevel: {assumption: string; level: string};
  noStartComponent: {assumption: string; levels: string[]};
  sharedStayLever: {lever: string};
  inflowAges: {names: [string, string]; from: number; to: number; ages: [number, number]};
  nobodyAtStart: {ages: [number, number]};
  participationGap: {names: string[]};
  agePeak: {name: string; from: number; to: number; got: number};
  wideAgeShift: {most: number; got: number};
  /** What else the pipeline cannot be made of. */
  model: {reason: string};
}

/** The sentences of this room in one language. */
export type DataWords = Words<DataRules>;
