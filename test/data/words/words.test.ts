import {expect, test} from "vitest";
import {en} from "../../../src/data/words/en.js";
import type {DataRules} from "../../../src/data/words/words.js";
import {zh} from "../../../src/data/words/zh.js";
import {type Samples, sentenceFaults} from "../../sentences.js";
import {shapeFaults} from "../../words.js";

const got = '"x"';
const samples: Samples<DataRules> = {
  noScenario: [{}],
  registerPlan: [{names: ["progress-a.csv", "progress-b.csv"]}],
  planCount: [{found: []}, {found: ["a", "b"]}, {wanted: "c", found: ["a"]}],
  damagedJson: [{command: "skillcast fit"}],
  damagedRecord: [{fault: {zh: "应为整数，现为空", en: "expected"}, command: "skillcast fit"}],
  damagedSample: [{columns: 3}],
  otherTable: [{record: "evidence/fit.json", command: "skillcast fit"}],
  staleFit: [{}],
  progressEmpty: [{of: "table"}, {of: "workbook"}],
  progressPeriod: [{got: "../2025"}],
  progressGoal: [
    {of: "table", goal: 300, got: 200},
    {of: "workbook", goal: 300, got: 200}
  ],
  progressNoGoal: [
    {of: "table", got: 40},
    {of: "workbook", got: 40}
  ],
  progressNumber: [
    {of: "table", goal: 300, unit: "class/yr"},
    {of: "workbook", goal: 300, unit: "class/yr"}
  ],
  progressEarly: [
    {of: "table", end: "2025-12-31", got: "2025-09-01"},
    {of: "workbook", end: "2025-12-31", got: "2025-09-01"}
  ],
  progressOutside: [
    {of: "table", from: "2025-01-01", until: "2027-12-31", got: "2024"},
    {of: "workbook", from: "2025-01-01", until: "2027-12-31", got: "2024"}
  ],
  progressUnit: [{unit: "person", got: '"5 x"'}],
  progressConflict: [
    {
      id: "P1",
      there: {zh: "数值 5", en: "Value 5"},
      here: {zh: "数值 6", en: "Value 6"}
    }
  ],
  noRegister: [{}],
  registerTable: [{}],
  keptChanged: [{}],
  keptTaken: [{name: "2026-09-30"}],
  keptUnknown: [{got: "x", known: ["2026-09-30"]}],
  keptNone: [{}],
  keptName: [{got: "a/b"}],
  keptInternal: [{ids: ["N1"]}],
  progressNoRow: [{id: "X9"}],
  progressErased: [{id: "P1"}],
  progressAmount: [{got: '"x"'}],
  progressLater: [{today: "2026-01-01", got: "2026-02-01"}],
  progressTwice: [{line: 3, dated: "2025-12-31"}],
  progressFalls: [{before: 3, had: 17, got: 15}],
  kindOfKey: [{indicator: "employed", kind: "stock", got: "flow"}],
  flowOfDay: [{period: "2024-12-31"}],
  printNotInQuote: [{printed: "9000", quote: "5"}],
  longDuration: [{kind: "school", most: 8, got: 36}],
  steadyOfQuote: [{word: "every year", got: "end"}],
  notNeutral: [{got: 0.9, values: [1]}],
  farFromAnchors: [{got: 1000, values: [100]}],
  afterToday: [
    {today: "2026-01-01", of: "published", rows: [{id: "CZ01", got: "2062-09-30"}]},
    {
      today: "2026-01-01",
      of: "period",
      rows: ["1", "2", "3", "4", "5", "6", "7"].map((id) => ({id, got: "2030"}))
    }
  ],
  otherScale: [{unit: "1/yr", least: 0, most: 0.5, got: 6}],
  otherThanFile: [{got: "b", name: "a"}],
  otherWindow: [{start: "2025-01-01", due: "2027-12-31", got: "2025-01-01/2028-12-31"}],
  gradeOfTarget: [{name: {zh: "甲", en: "A"}, grade: "skilled", got: "highSkilled"}],
  headlineUnit: [{unit: "person", got: "certificates.skilled", counts: "person-time"}],
  levelOrder: [{level: "senior", below: "junior"}],
  gradeOfLadder: [{level: "senior", flag: "highSkilled", expected: true}],
  componentOrder: [{got: "junior", before: "senior"}],
  leverOfOther: [{lever: "places.a", key: "apprentices", programme: "b"}],
  nearKey: [{got: "skilled_stocks", key: "skilled_stock"}],
  peopleJump: [{sex: "male", time: "2020", age: 30, times: 3, before: 5, got: 50}],
  periodGap: [{first: "2010-2015", second: "2020-2025"}],
  deathsOfSpan: [
    {sex: "male", time: "2020-2025", from: 40, to: 79, least: 0.1, most: 5, got: 0.0008}
  ],
  lastAge: [{least: 62, year: 2035, got: 54}],
  otherThanSource: [
    {got: 5, of: "baseline", sources: [{id: "CZ14", value: 7}]},
    {got: 5, of: "anchor", sources: [{id: "CZ14", value: 7}]}
  ],
  shareOfSource: [{id: "CN12f", share: 0.78, got: 0.17}],
  farPrior: [{id: "CN01c", value: 0.86, low: 0.1, high: 0.3}],
  otherThanReason: [{got: 636000, printed: [583000000, 917000, 636]}],
  narrowRange: [{low: 0.0042, high: 0.0095, least: 0.1}],
  sharesAsCounts: [{family: "beta", got: [0.9, 0.1], write: [18, 2]}],
  largeCounts: [{family: "beta", got: [9000, 1000], write: [18, 2], most: 1000}],
  farStart: [{ids: ["CZ03"], value: 10, times: 1.5, got: 30}],
  largeVolume: [
    {of: "candidates", got: 9, most: 5},
    {of: "age", got: 9, most: 5},
    {of: "growth", got: 9, most: 5}
  ],
  shareOfNation: [{share: 0.26, times: 3, got: 0.03, employed: 5000}],
  employedOfPeople: [{got: 5, id: "CZ25a", people: 100, least: 0.2}],
  deathsFar: [{time: "2020-2025", sex: "male", got: 0.5}],
  sexesSwapped: [
    {of: "deaths", time: "2020-2025"},
    {of: "people", time: "2020"}
  ],
  multipleOfQuote: [{word: "2倍", got: 2, quote: "5"}],
  lengthOfQuote: [{years: 3, got: "2025-01-01/2026-12-31", quote: "3"}],
  yearsOfQuote: [{from: 2025, until: 2027, got: "2026-01-01/2027-12-31", quote: "5"}],
  outsideWindow: [{from: 2025, until: 2027, got: 2028}],
  invented: [{ids: ["EX01"]}, {ids: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]}],
  internal: [{ids: ["N1", "lapse.skilled"]}],
  fitGap: [{got}],
  belowZero: [{got: -1}],
  beyondUnit: [{got: 400, unit: "year", low: 0, high: 100}],
  negativeFigure: [{got: -1}],
  widePrecision: [{value: 1, got: 2}],
  unitOfPrint: [{word: "%", units: ["1", "multiple"], got: "person"}],
  exactOfPrint: [{printed: "5", word: ">"}],
  boundOfPrint: [{printed: "5", got: "about"}],
  periodOfQuote: [{years: [2023, 2024], got: "2034"}],
  precisionOfPrint: [
    {printed: "19.8", least: 500, most: 500, got: 0.5},
    {printed: "60", least: 5000, most: 50000, got: 5}
  ],
  notAsPrinted: [{printed: "5", meant: 5, got: 6}],
  otherUnit: [{indicator: "employed", unit: "person", got: "share"}],
  partAboveWhole: [
    {
      whole: {id: "CZ01", indicator: "skilled_stock", value: 1},
      part: {indicator: "high_skilled_stock", value: 2}
    }
  ],
  ageGroup: [{oldest: 100, from: 5, to: 2}],
  repeatedAge: [{sex: "male", from: 0, to: 4, time: "2020"}],
  missingAge: [{oldest: 100, sex: "female", age: 20, time: "2020-2025"}],
  mortalityRate: [{most: 0.5, got: 1800, from: 25}],
  noDeaths: [{sex: "male", from: 60, to: 64, time: "2020-2025"}],
  periodOrder: [{got: "2020-2015"}],
  periodOverlap: [{first: "2010-2015", second: "2013-2020"}],
  noPeople: [{sex: "male", time: "2020", from: 16, to: 69}],
  ageJump: [{sex: "male", time: "2020", age: 20, times: 10, before: 5, got: 5000}],
  noSourceNote: [{got: ""}],
  noSeriesRows: [{header: true}, {header: false}],
  noYears: [{got}],
  noValues: [{}],
  twoReadings: [{got: '"1,234"', readings: [1234, 1.234]}],
  mixedDecimals: [{comma: '"1,5"', point: '"1.5"'}],
  scaleSlip: [{series: '"a"', year: 2021, got: 0.37, meant: 37}],
  twoSpellings: [{got: '"north"', before: '"North"'}],
  mixedUnits: [
    {series: '"a"', units: ["kg", "km"]},
    {series: '"a"', units: ["", "%"]}
  ],
  futureYears: [{got: '"2031"'}],
  qualified: [
    {got: '"~100"', write: 100, more: 0},
    {got: '"~100"', write: 100, more: 3}
  ],
  partialYears: [{got: '"2025Q1"'}],
  unknownSeries: [{got: '"x"', known: ["a", "b"]}],
  crossedPanel: [{first: ["A", "B"], second: ["staff", "jobs"]}],
  figuresTable: [{}],
  unknownColumn: [{got: '"x"', known: ["1 a", "2 b"]}],
  noSheets: [{}],
  unknownSheet: [{got: '"x"', known: ["1 a", "2 b"]}],
  severalSheets: [{known: ["1 a", "2 b"]}],
  damagedWorkbook: [{}],
  formulaAlone: [{}],
  largeValue: [{most: 1e305, got: "1e308"}],
  badYear: [
    {got, several: false},
    {got, several: true}
  ],
  scaleTwice: [{got, unit: got, write: 100, more: 2}],
  billionOrBreak: [{got, number: "1.2", more: 1}],
  twoYears: [{got}],
  repeatedYear: [
    {series: "", year: 2020},
    {series: got, year: 2020}
  ],
  share: [
    {got: 36, of: "figure", write: 0.36},
    {got: 36, of: "target", write: 0.36},
    {got: 360, of: "target"},
    {got: 2, of: "reading"}
  ],
  whole: [
    {got: 1.5, unit: "person", of: "figure", write: 15000},
    {got: 1.5, unit: "person", of: "target", write: 15000}
  ],
  negativeTarget: [{got: -1}],
  noValueExpected: [{got: "5"}],
  noTargetValue: [{}],
  noHigh: [{}],
  noHighExpected: [{got: "5"}],
  highNotAbove: [{value: 5, got: 4}],
  quote: [
    {file: "plan.txt", got},
    {file: "plan.txt", got, agreed: "x"}
  ],
  scaleOfQuote: [{printed: 50000, got: 5, quote: "5 events"}],
  notInQuote: [{printed: [50000], got: 60000, quote: "5 events"}],
  directionOfQuote: [{got: "<=", word: "at least", quote: "5 events", write: ">="}],
  basisOfUnit: [
    {basis: "annual", got: "person", write: "person/yr"},
    {basis: "ratio", got: "person"}
  ],
  aggregateOfBasis: [{basis: "annual", may: ["minimum", "maximum"], got: "sum"}],
  dueOfQuote: [{year: 2027, got: "2028-12-31", quote: "2027"}],
  yearFrom: [
    {from: 2025, got: 2024, swapped: true},
    {from: 2025, got: 2024, swapped: false}
  ],
  yearTo: [{last: 2027, got: 2030}],
  dateFrom: [{from: "2025-01-01", got: "2024-01-01"}],
  dateWithin: [{last: 2027, got: "2030-01-01"}],
  runningBasis: [{got: "annual"}],
  yearAfterStart: [{start: 2024, got: 2020}],
  noReading: [{}],
  readingsOfOther: [{kind: "evidence", got: 3}],
  noSeries: [{}],
  mixedSeries: [{series: "bodies", flow: "A1", other: "A2"}],
  basisOfSeries: [
    {series: "bodies", basis: "stock", flow: true},
    {series: "bodies", basis: "cumulative", flow: false}
  ],
  unitOfSeries: [{series: "bodies", unit: "body", id: "A1", got: "person"}],
  baselineYear: [{first: 2025, last: 2035, got: 2050}],
  jointOfJoint: [{got}],
  jointOfOther: [{got, kind: '"trend"'}],
  noGoal: [{}],
  notAFlow: [{got, unit: "person"}],
  readingUnit: [{expected: "person", got, unit: "1"}],
  order: [
    {between: true, got: [3, 2, 1]},
    {between: false, got: [2, 1]}
  ],
  manySteps: [{most: 10000, width: 1e8, got: 1}],
  belowStep: [{step: 500, got: 30}],
  farBaseline: [{times: 50, anchor: 30000, figure: "EX04", got: 500}],
  anchorScale: [{id: "EX04", value: 30000, got: 30}],
  lopsided: [{times: 10, got: [1e-6, 0.005, 0.02]}],
  capacityUnits: [{units: ["person/yr", "person-time/yr"]}],
  wideStep: [{width: 5, got: 6}],
  outside: [
    {low: 0, high: 1, of: "range", got: 2},
    {low: 0, high: 1, of: "bounds", got: 2}
  ],
  outsideUnit: [
    {unit: "1", least: 0, most: 1, got: 5},
    {unit: "person/yr", least: 0, most: Number.POSITIVE_INFINITY, got: -5}
  ],
  rangeBelowZero: [{unit: "person/yr", got: -10}],
  idOfAssumption: [{got: "lapse"}],
  noBasis: [{}],
  support: [
    {low: 0, high: 1, family: "logitnormal", got: ["2"]},
    {low: 0, high: Number.POSITIVE_INFINITY, family: "lognormal", got: ["-1"]}
  ],
  noComponents: [{}],
  notDirichlet: [{got}],
  alphaCount: [{components: 3, got: 2}],
  unreadLever: [{id: "places.extra"}],
  missingAssumption: [{name: "attendance", nearest: "attendence"}],
  role: [
    {role: "levelMix", assumption: "levelMix.course", got: ""},
    {role: "levelMix", assumption: "levelMix.course", got: "realisation"}
  ],
  gradeOfLevel: [{grade: "high-skilled"}, {grade: "technician"}],
  yearAfter: [{start: 2024, got: 2020}],
  lastRunYear: [{last: 2150, got: 2200}],
  skilledAbovePeople: [{employed: 3, got: 15}],
  fewSkilled: [{employed: 4e9, skilled: 1e6, least: 1}],
  repeatedObservation: [{id: "CZ02", role: "highSkilled"}],
  ageAbove: [{from: 60, got: 16}],
  stayWithoutSchool: [{kind: "course"}],
  countsOfLever: [{unit: "person/yr", got: "person-time"}],
  gradeDrops: [{flag: "highSkilled", below: "junior"}],
  sharedLever: [{lever: "places.recruitment", first: "recruitment"}],
  peopleOfKind: [{kind: "school"}],
  noDuration: [{kind: "school"}],
  courseDuration: [{got: 2}],
  belowLow: [{low: 3, got: 2}],
  noEmployed: [{}],
  highAboveSkilled: [{skilled: 5, got: 6}],
  figureUnit: [{expected: "person", id: "CZ01", unit: "share"}],
  figurePlace: [{id: "EX01", place: "另市", code: "320400"}],
  figureDate: [{year: 2024, id: "CZ01", period: '"2010"'}],
  placeOfPlan: [{expected: '"330200"', got: '""'}],
  lastYearOfPlan: [{last: 2027, got: 2026}],
  lowAboveHigh: [{low: 2, high: 1}],
  weights: [{got: 0.9}],
  roles: [{expected: ["heads"], got: ["certificates"]}],
  noStart: [{}],
  noStartDate: [{}],
  figureBeforeStart: [{start: 2020, id: "CZ01", period: "2019"}],
  unknownLevel: [{assumption: "levelMix.course", level: "x"}],
  noStartComponent: [
    {assumption: "start.lowMix", levels: ["junior"]},
    {assumption: "start.lowMix", levels: []}
  ],
  inflowAges: [{names: ["age.graduateFrom", "age.graduateTo"], from: 18, to: 23, ages: [24, 69]}],
  nobodyAtStart: [{ages: [16, 69]}],
  participationGap: [{names: ["participation.from25"]}],
  agePeak: [{name: "age.award", from: 20, to: 50, got: 32000}],
  wideAgeShift: [{most: 20, got: 300}],
  sharedStayLever: [{lever: "stay.college"}],
  sinceBeyond: [{last: 2023, got: 2050}],
  placeOfCode: [
    {of: "code", named: "320400", expected: "A", got: "B", line: 2},
    {of: "name", named: "A", expected: "320400", got: "320200", line: 2}
  ],
  publishedBefore: [{period: "2024", got: "2023-01-02"}],
  addedToShare: [{lever: "stay.college", low: -30, high: 30}],
  unitOfModel: [{name: "lapse.skilled", unit: "1/yr", got: "1"}],
  capacityBelowPlanned: [{planned: 52000, year: 2025, got: 12000}],
  errorOrder: [{near: "A1", far: "A2", bound: 0.006, got: 0.4}],
  startDates: [{first: "A 2024-12-31", second: "B 2021-12-31"}],
  roleOfFigure: [{id: "A", indicator: "skilled_stock", role: "skilled", got: "highSkilled"}],
  model: [{reason: "invalid wait; not an integer: x"}]
};

test("data says every fault of a project in both languages, each in its own script", () => {
  expect(sentenceFaults(zh, en, samples)).toEqual([]);
  expect(shapeFaults(zh, en)).toEqual([]);
});
