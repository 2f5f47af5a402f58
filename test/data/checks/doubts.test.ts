import {expect, test} from "vitest";
import type {Fault} from "../../../src/check/fault.js";
import type {Problem} from "../../../src/check/problem.js";
import type {Report} from "../../../src/check/reporter.js";
import {checkBasis} from "../../../src/data/checks/checkBasis.js";
import {checkDates} from "../../../src/data/checks/dateDoubts.js";
import {checkPlanMeaning} from "../../../src/data/checks/planDoubts.js";
import {checkPriorCounts} from "../../../src/data/checks/priorDoubts.js";
import {checkPriorScales} from "../../../src/data/checks/scaleDoubts.js";
import {
  checkComponentOrder,
  checkProgrammeLevers,
  nearKeys
} from "../../../src/data/checks/setupDoubts.js";
import {checkLeverSources, checkPriorSources} from "../../../src/data/checks/sourceDoubts.js";
import {checkStartSources} from "../../../src/data/checks/startDoubts.js";
import {checkDeaths, checkPeople, checkSexes} from "../../../src/data/checks/tableDoubts.js";
import {loadProject} from "../../../src/data/index.js";

/** What a check reports: the place and the rule. */
function said(check: (report: Report) => void): string[] {
  const found: string[] = [];
  check((path: readonly PropertyKey[], {code}: Fault) => {
    found.push(`${path.join(".")} ${code}`);
  });
  return found;
}
const figure = (id: string, value: number, rest: object = {}) => ({
  id,
  value,
  unit: "person",
  indicator: id,
  period: "2024-12-31",
  periodKind: "stock",
  bound: "exact",
  ...rest
});

test("checkBasis knows a source by its id alone: no letter at the end of another makes it one of a group", () => {
  const of = (id: string) =>
    said((report) =>
      checkBasis(
        {item: {basis: {kind: "source", sources: [id]}}, path: ["levers", 0]} as never,
        new Set(["CZ07a", "CZ07b"]),
        report
      )
    );
  expect(of("CZ07a")).toEqual([]);
  expect(of("CZ07")).toEqual(["levers.0.basis.sources.0 unknownName"]);
});

test("checkPlanMeaning: a window of some of the plan's years is doubtful at the end that differs, one after the plan's years is not", () => {
  const of = (start: string, due: string) => {
    const target = {
      start,
      due,
      quote: "培训技能人才",
      name: {zh: "a"},
      unit: "person",
      readings: []
    };
    return said((report) =>
      checkPlanMeaning({from: 2025, until: 2027, targets: [target]} as never, [], report)
    );
  };
  expect(of("2025-01-01", "2027-12-31")).toEqual([]);
  expect(of("2027-01-01", "2027-12-31")).toEqual(["targets.0.start otherWindow"]);
  expect(of("2025-01-01", "2026-12-31")).toEqual(["targets.0.due otherWindow"]);
  expect(of("2028-01-01", "2035-12-31")).toEqual([]);
});

test("checkPlanMeaning: a headline that counts person-times of people is doubtful, unless it has a number of its own", () => {
  const of = (reading: object) => {
    const target = {
      start: "2025-01-01",
      due: "2027-12-31",
      quote: "三年",
      name: {zh: "a"},
      unit: "person",
      readings: [{indicator: "i", ...reading}]
    };
    const indicators = [{id: "i", unit: "person-time/yr"}];
    return said((report) =>
      checkPlanMeaning(
        {from: 2025, until: 2027, targets: [target]} as never,
        indicators as never,
        report
      )
    );
  };
  expect(of({})).toEqual(["targets.0.readings.0.indicator headlineUnit"]);
  expect(of({value: 5})).toEqual([]);
  expect(of({ours: true})).toEqual([]);
});

test("checkPriorCounts: a share is no surer than what it rests on: a thousand counted, 384 judged beside figures, 150 judged alone", () => {
  const of = (a: number, b: number, basis: object = {kind: "source", sources: ["CN01"]}) =>
    said((report) => checkPriorCounts([{prior: {family: "beta", a, b}, basis}] as never, report));
  const doubted = ["assumptions.0.prior largeCounts"];
  const judged = {kind: "assumption", sources: ["CN01"]};
  expect([of(300, 84, judged), of(300, 85, judged)]).toEqual([[], doubted]);
  const guessed = {kind: "assumption", sources: []};
  expect([of(100, 50, guessed), of(100, 51, guessed)]).toEqual([[], doubted]);
  expect([of(1, 0.3), of(1.29, 0.27)]).toEqual([[], ["assumptions.0.prior sharesAsCounts"]]);
  expect(of(900, 100)).toEqual([]);
  expect(of(900, 101)).toEqual(["assumptions.0.prior largeCounts"]);
  expect(of(0.9, 1)).toEqual([]);
});

test("checkComponentOrder looks at components that are levels, in the order of the ladder", () => {
  const levels = [{id: "junior"}, {id: "senior"}];
  const of = (...ids: string[]) =>
    said((report) =>
      checkComponentOrder(
        [{components: ids.map((id) => ({id}))}] as never,
        {levels, place: {file: "model.yaml"}} as never,
        report
      )
    );
  expect(of("junior", "other")).toEqual([]);
  expect(of("senior", "junior")).toEqual(["assumptions.0.components.1 componentOrder"]);
});

test("checkProgrammeLevers: a lever that rests on its own quantity too is no other programme's", () => {
  const programmes = [
    {id: "a", lever: "places.a", published: "taught"},
    {id: "b", lever: "places.b", published: "assessed"}
  ];
  const figures = [
    figure("F1", 1, {indicator: "assessed"}),
    figure("F2", 1, {indicator: "taught"})
  ];
  const of = (...sources: string[]) =>
    said((report) =>
      checkProgrammeLevers(
        programmes as never,
        {levers: [{id: "places.a", basis: {sources}}] as never, leversFile: "levers.yaml"},
        figures as never,
        report
      )
    );
  expect(of("F1")).toEqual(["programmes.0.lever leverOfOther"]);
  expect(of("F1", "F2")).toEqual([]);
});

test.each([
  ["employe", true],
  ["employ", true],
  ["emplo", false],
  ["employment", false],
  ["employedXX", true],
  ["employedployed", false],
  ["employed", false]
])("nearKeys: %j is a slip of employed: %j", (indicator, slip) => {
  const found = nearKeys([figure("F1", 1, {indicator})] as never, new Map(), []);
  expect(found.map(({code}) => code)).toEqual(slip ? ["nearKey"] : []);
});

const leverDoubts = (baseline: number, source: object, reason = "") =>
  said((report) =>
    checkLeverSources(
      [
        {
          id: "l",
          unit: "person/yr",
          baseline,
          basis: {sources: ["F1"], reason: {zh: reason, en: ""}},
          anchors: []
        }
      ] as never,
      {figures: [source] as never, targets: [], first: 2025},
      report
    )
  );

test("checkLeverSources: a number of several years is meant a year, of a part of one as well", () => {
  const three = figure("F1", 90000, {period: "2021/2023", periodKind: "flow", precision: 300});
  expect(leverDoubts(30000, three)).toEqual([]);
  expect(leverDoubts(90000, three)).toEqual(["levers.0.baseline otherThanSource"]);
  const half = figure("F1", 15000, {period: "2024-01/2024-06", periodKind: "flow", precision: 10});
  expect(leverDoubts(30000, half)).toEqual([]);
});

test("checkLeverSources: beside a bound there is room of a tenth, beside a number of its last digit", () => {
  const of = (bound: string) =>
    leverDoubts(
      32501,
      figure("F1", 30000, {bound, precision: 1000, periodKind: "flow", period: "2024"})
    );
  expect(of("at_least")).toEqual([]);
  expect(of("exact")).toEqual(["levers.0.baseline otherThanSource"]);
});

test("checkLeverSources: a reason must print what it starts from, and what comes out", () => {
  const source = figure("F1", 30000, {precision: 100, periodKind: "flow", period: "2024"});
  expect(leverDoubts(24000, source, "3万人次的八成，2.4万人次。")).toEqual([]);
  expect(leverDoubts(24000, source, "2.4万人次。")).toHaveLength(1);
  expect(leverDoubts(24000, source, "3万人次少0.6万人次。")).toEqual([]);
});

test("checkLeverSources: a number may differ from what its reason prints by one unit of its last digit, and a twentieth at most", () => {
  const source = figure("F1", 1000, {precision: 0, periodKind: "flow", period: "2024"});
  const of = (baseline: number, made: number) =>
    leverDoubts(baseline, source, `1000人的${made}人。`);
  // 24,000 has three digits that count or two; one of the last is 1,000.
  expect([24000, 24999, 25000, 25001].map((made) => of(24000, made).length)).toEqual([0, 0, 0, 1]);
  expect([23000, 22999].map((made) => of(24000, made).length)).toEqual([0, 1]);
  // One of the digit of 20,000 is half of it: a twentieth is 1,000.
  expect([21000, 21001].map((made) => of(20000, made).length)).toEqual([0, 1]);
  expect([31500, 31501].map((made) => of(30000, made).length)).toEqual([0, 1]);
  expect([24.1, 24.2].map((made) => of(24, made).length)).toEqual([0, 0]);
  expect([2401, 2402].map((made) => of(2400.5, made).length)).toEqual([1, 1]);
});

test("checkLeverSources: a baseline without a source is within five times of what stands beside its control, or in its reason", () => {
  const of = (baseline: number, values: number[], text = "", unit = "person/yr") =>
    said((report) =>
      checkLeverSources(
        [
          {
            id: "l",
            unit,
            baseline,
            basis: {sources: [], reason: {zh: text, en: ""}},
            anchors: values.map((value) => ({value}))
          }
        ] as never,
        {figures: [], targets: [], first: 2025},
        report
      )
    );
  const doubt = ["levers.0.baseline farFromAnchors"];
  expect([500, 501, 20, 19, 0].map((got) => of(got, [100]))).toEqual([[], doubt, [], doubt, []]);
  expect([of(501, [100, 200]), of(39, [100, 200]), of(19, [100, 200])]).toEqual([[], [], doubt]);
  expect(of(1000, [])).toEqual([]);
  expect(of(1000, [100], "2023年有1000人。")).toEqual([]);
});

test("checkPriorSources: the mean of a simplex may be 3.29 of its standard deviations from the shares published for one date", () => {
  const of = (first: number, period = "2024-12-31") =>
    said((report) =>
      checkPriorSources(
        [
          {
            prior: {family: "dirichlet", alpha: [39, 11]},
            basis: {sources: ["F1", "F2"]},
            unit: "1"
          }
        ] as never,
        [figure("F1", first), figure("F2", 10000 - first, {period})] as never,
        report
      )
    );
  // 0.78 − 3.29 √(0.78 · 0.22 / 51) = 0.5892.
  expect(of(5893)).toEqual([]);
  expect(of(5891)).toEqual(["assumptions.0.prior.alpha.0 shareOfSource"]);
  expect(of(5891, "2023-12-31")).toEqual([]);
});

const startDoubts = (skilled: number, own: object[], employed = 1000) =>
  said((report) =>
    checkStartSources(
      {
        startYear: 2024,
        definitions: [
          {
            id: "d",
            skilled: {low: skilled, high: skilled},
            highSkilled: {low: 100, high: 100},
            employed: {low: employed, high: employed}
          }
        ]
      } as never,
      own as never,
      own as never,
      report
    )
  );

test("checkStartSources: where nothing is published of the employed, the skilled are a third of 26% to three times of it", () => {
  expect([80, 90, 770, 790].map((skilled) => startDoubts(skilled, []).length)).toEqual([
    1, 0, 0, 1
  ]);
});

test("checkStartSources: of the people of a place a fifth at least are employed, and no more than all", () => {
  const of = (people: number) => startDoubts(260, [figure("permanent_population", people)]);
  expect([900, 1000, 5000, 5100].map((people) => of(people).length)).toEqual([1, 0, 0, 1]);
});

test("checkStartSources: the figure nearest to the start counts, and one that fits is enough", () => {
  const stock = (value: number, period: string) =>
    figure("F", value, {indicator: "skilled_stock", period});
  expect(startDoubts(260, [stock(1000, "2024-09-30"), stock(260, "2024-12-31")])).toEqual([]);
  expect(startDoubts(260, [stock(260, "2024-09-30"), stock(1000, "2024-12-31")])).toEqual([
    "definitions.0.skilled farStart"
  ]);
  const employed = (value: number, period: string) =>
    figure("E", value, {indicator: "employed", period});
  expect(startDoubts(260, [employed(5000, "2023-12-31"), employed(1000, "2024-12-31")])).toEqual(
    []
  );
  expect(startDoubts(260, [employed(5000, "2023-12-31")])).toHaveLength(1);
});

test("checkPeople: an age is many times the one before, or a small part of it, where either has a thousand people", () => {
  const around = (age: number, value: number) => {
    const row = Array.from({length: 101}, (_, each) => (each === age ? value : 2000));
    const problems: Problem[] = [];
    const table = {years: [2020], male: [row], female: [row.map(() => 0)]};
    checkPeople({table: table as never, file: "p.csv"}, problems);
    return problems.map(({values}) => (values as {age: number}).age);
  };
  expect(around(40, 2000)).toEqual([]);
  expect(around(40, 799)).toEqual([40]);
  expect(around(40, 801)).toEqual([]);
  expect(around(40, 4999)).toEqual([]);
  expect(around(40, 5000)).toEqual([40]);
  expect(around(79, 5000)).toEqual([79]);
  expect(around(80, 5000)).toEqual([]);
});

test("checkSexes compares the deaths of 40 to 79 and the people of 80 to 100, and names the first period and year", () => {
  const of = (age: number, value: number) =>
    Array.from({length: 101}, (_, a) => (a === age ? value : 0));
  const sexes = (age: number, men: number, women: number) => {
    const found: Problem[] = [];
    const rows = {male: [of(0, 1), of(age, men)], female: [of(0, 1), of(age, women)]};
    const periods = [
      {from: 2020, to: 2025},
      {from: 2025, to: 2030}
    ];
    checkSexes(
      {table: {...rows, periods} as never, file: "m"},
      {table: {...rows, years: [2020, 2025]} as never, file: "p"},
      found
    );
    return found.map(({file, values}) => [file, values?.time]);
  };
  for (const age of [40, 79]) {
    expect(sexes(age, 1, 2)).toEqual([["m", "2025-2030"]]);
    expect(sexes(age, 2, 2)).toEqual([]);
  }
  for (const age of [80, 100]) {
    expect(sexes(age, 2, 1)).toEqual([["p", "2025"]]);
    expect(sexes(age, 2, 2)).toEqual([]);
  }
  for (const age of [39]) expect([sexes(age, 2, 1), sexes(age, 1, 2)]).toEqual([[], []]);
});

test("checkPeople: a jump counts from 1,000 people and 2.5 times on, up to the age of 79, in the first year that has one", () => {
  const jump = (age: number, before: number, got: number) => {
    const found: Problem[] = [];
    const row = Array.from({length: 101}, (_, a) => (a < age ? before : got));
    const even = new Array<number>(101).fill(before);
    const table = {years: [2020, 2025], male: [even, row], female: [even, even]} as never;
    checkPeople({table, file: "p"}, found);
    return found.map(({column, values}) => [
      column,
      values?.time,
      values?.age,
      values?.before,
      values?.got
    ]);
  };
  expect(jump(30, 400, 1000)).toEqual([["persons male", "2025", 30, 400, 1000]]);
  expect(jump(30, 1000, 400)).toEqual([["persons male", "2025", 30, 1000, 400]]);
  expect(jump(30, 400.1, 1000)).toEqual([]);
  expect(jump(30, 399, 999)).toEqual([]);
  expect(jump(1, 400, 1000)).toHaveLength(1);
  expect(jump(79, 400, 1000)).toHaveLength(1);
  expect(jump(80, 400, 1000)).toEqual([]);
});

test("checkDeaths: rates of 20 to 59 pass from .6 to 1.4 times the nation's, each sex and period against its own", () => {
  const said = (male: number, female: number, from = 2025) => {
    const found: Problem[] = [];
    const row = (sum: number) => new Array<number>(101).fill(sum / 40);
    const periods = [{from, to: from + 5}];
    const table = {source: "", periods, male: [row(male)], female: [row(female)]};
    checkDeaths({table, file: "m"}, found);
    return found.map(({file, values}) => [file, values?.sex, values?.got]);
  };
  expect(said(0.0963, 0.0491)).toEqual([]);
  expect(said(0.0963 * 0.61, 0.0491 * 1.39)).toEqual([]);
  expect(said(0.0963 * 0.5, 0.0491 * 0.5)).toEqual([["m", "male", 0.5]]);
  expect(said(0.0963, 0.0491 * 1.5)).toEqual([["m", "female", 1.5]]);
  // The nation's own of 2010 are 1.34 times those of 2025.
  expect(said(0.129, 0.0661, 2010)).toEqual([]);
  expect(said(0.129, 0.0661, 2060)[0]).toEqual(["m", "male", 1.7]);
});

test("checkDates tells in one line a column what is published, begins or is registered after today, and nothing of that day or month", () => {
  const of = (rows: object[], progress: object[] = []) => {
    const problems: Problem[] = [];
    const table = (all: object[], file: string) => ({
      rows: all as never,
      rowLines: all.map((_, i) => i + 2),
      file
    });
    checkDates(table(rows, "f"), table(progress, "p"), "2026-11-29", problems);
    return problems.map(
      ({file, line, column, message}) => `${file}:${line} ${column} ${message.en}`
    );
  };
  const row = (id: string, period: string, published: string) => ({id, period, published});
  expect(
    of(
      [
        row("A", "2026-11-29", "2026-11-29"),
        row("B", "2026", "2026-11"),
        row("C", "2025", "2026"),
        row("D", "2025", "")
      ],
      [{id: "E", dated: "2026-11-29"}]
    )
  ).toEqual([]);
  expect(
    of(
      [
        row("A", "2025", "2026-11"),
        row("B", "2024", "2062-09-30"),
        row("C", "2024", "2026-12"),
        row("D", "2026-12-31", "2026-01-05"),
        row("E", "2027", "2027")
      ],
      [{id: "F", dated: "2026-11-30"}]
    )
  ).toEqual([
    "f:3 published expected nothing later than today (2026-11-29), got B 2062-09-30, C 2026-12, E 2027",
    "f:5 period expected nothing later than today (2026-11-29), got D 2026-12-31",
    "p:2 dated expected nothing later than today (2026-11-29), got F 2026-11-30"
  ]);
});

test("checkPriorScales: the median of a rate or a spread a hundred times too small is doubted, none of it and narrow ends are not", () => {
  const of = (id: string, prior: object) =>
    said((report) => checkPriorScales([{id, prior, unit: "1/yr"}] as never, 3e6, report));
  const around = (median: number) => ({
    family: "lognormal",
    median,
    low: median / 20,
    high: 2 * median
  });
  const shipped = loadProject("data").assumptions;
  const smaller = [
    ...["earlyRetirement.from50", "outMigration.incumbent", "outMigration.graduate"],
    ...["outMigration.arrival", "lapse.skilled", "lapse.highSkilled", "outside.other"],
    ...["quantity.sd", "pace.sd", "remainder.sd"]
  ];
  for (const id of smaller) {
    const {prior} = shipped.find((one) => one.id === id)!;
    const {median} = prior as {median: number};
    expect(of(id, around(median))).toEqual([]);
    expect(of(id, around(median / 100))).toEqual(["assumptions.0.prior.median otherScale"]);
  }
  for (const id of ["participation.from16", "participation.from60", "employment.sd"]) {
    const {prior} = shipped.find((one) => one.id === id)!;
    const {value} = prior as {value: number};
    const fixed = (given: number) => of(id, {family: "fixed", value: given});
    expect([value, value / 100, 0].map((given) => fixed(given).length)).toEqual([0, 1, 0]);
  }
});

test("checkPriorScales: appointments a hundred times rarer or more frequent than the nation's, and ranges that no annual numbers give, are doubted", () => {
  const shipped = loadProject("data").assumptions;
  const priorOf = (id: string, times: number) => {
    const {prior, ...rest} = shipped.find((one) => one.id === id)!;
    const scaled = Object.entries(prior).map(([key, value]) =>
      typeof value === "number" ? [key, value * times] : [key, value]
    );
    return {...rest, prior: Object.fromEntries(scaled)};
  };
  const of = (id: string, times: number) =>
    said((report) => checkPriorScales([priorOf(id, times)] as never, 3.021e6, report));
  for (const id of ["appointments.specialTechnician", "appointments.chiefTechnician"]) {
    expect([0.1, 1, 10].flatMap((times) => of(id, times))).toEqual([]);
    for (const times of [0.01, 100])
      expect(of(id, times)).toEqual(["assumptions.0.prior.median otherScale"]);
  }
  expect(of("quantity.persistence", 0.01)).toEqual(["assumptions.0.prior.value otherScale"]);
  expect(of("pace.persistence", 0.01)).toEqual(["assumptions.0.prior.median otherScale"]);
  for (const id of ["remainder.persistence", "start.ageShift"]) {
    expect(of(id, 0.5)).toEqual([]);
    expect(of(id, 0.01)).toEqual(["assumptions.0.prior narrowRange"]);
  }
});

test("checkPriorScales: no bounds make a mortality of 95 times the nation's, two leavings a year or an exploding persistence plausible", () => {
  const of = (id: string, prior: object, rest: object = {}) =>
    said((report) =>
      checkPriorScales([{id, prior, unit: "1/yr", bounds: [0, 1e9], ...rest}] as never, 1e6, report)
    );
  const around = (median: number, low: number, high: number) => ({
    family: "lognormal",
    median,
    low,
    high
  });
  expect(of("death.cityRatio", around(0.95, 0.7, 1.1))).toEqual([]);
  expect(of("death.cityRatio", around(95, 70, 110))).toEqual([
    "assumptions.0.prior.median otherScale"
  ]);
  expect(of("earlyRetirement.from50", around(0.5, 0.1, 2))).toEqual([
    "assumptions.0.prior.high otherScale"
  ]);
  expect(of("lapse.skilled", {family: "fixed", value: 1.2})).toEqual([
    "assumptions.0.prior.value otherScale"
  ]);
  expect(of("remainder.persistence", {family: "normal", median: 0, low: -50, high: 80})).toEqual([
    "assumptions.0.prior.low otherScale"
  ]);
  expect(of("outside.other", around(6.5e6, 2.5e6, 1.7e7))).toEqual([
    "assumptions.0.prior.median otherScale"
  ]);
  expect(of("factor", around(0.01, 0.008, 0.0125), {role: "realisation"})).toEqual([
    "assumptions.0.prior.median otherScale"
  ]);
  expect(of("factor", around(1, 0.8, 1.25), {role: "realisation"})).toEqual([]);
  expect(of("another", around(1e9, 1, 1e10))).toEqual([]);
});
