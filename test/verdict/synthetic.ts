import {customScenario} from "../../src/entries/scenario.js";
import type {Reading, Scenario, Target} from "../../src/index.js";
import {parameterSpace} from "../../src/pipeline/parameterSpace.js";
import type {Pipeline} from "../../src/pipeline/readyPipeline.js";
import type {Assumption} from "../../src/project/assumption.js";
import type {Figure} from "../../src/project/figure.js";
import type {Indicator} from "../../src/project/indicator.js";
import type {Definition} from "../../src/project/modelSetup.js";
import type {Project} from "../../src/project/project.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import type {ForecastPlanOptions} from "../../src/verdict/forecastOptions.js";
import {priorSource} from "../../src/verdict/parameterSource.js";
import {prepareForecast} from "../../src/verdict/prepareForecast.js";

const label = (en: string) => ({zh: en, en});
const basis = {kind: "assumption" as const, sources: [], reason: label("")};

/** Two stocks that grow by drawn amounts, a flow, and noise of two kinds. */
const assumptions: Assumption[] = [
  {
    id: "growth",
    name: label("growth"),
    symbol: "g",
    unit: "person/yr",
    prior: {family: "normal", median: 100, low: 60, high: 140},
    basis
  },
  {
    id: "mix",
    name: label("mix"),
    symbol: "m",
    unit: "1",
    prior: {family: "dirichlet", alpha: [30, 70]},
    components: [
      {id: "high", name: label("high")},
      {id: "low", name: label("low")}
    ],
    basis
  },
  {
    id: "idle",
    name: label("idle"),
    symbol: "i",
    unit: "1",
    prior: {family: "uniform", low: 0, high: 1},
    basis
  }
];
const space = parameterSpace(assumptions);
export const sampleSpace = space;
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
/** Of every indicator something is published, so that no verdict is only a condition. */
const restsOn = ["evidence"];
const skilled: Indicator = {
  restsOn,
  id: "skilled",
  name: label("skilled"),
  unit: "person",
  kind: "stock",
  grade: "skilled",
  published: [{key: "skilled_stock"}]
};
const indicators: Indicator[] = [
  skilled,
  {restsOn, id: "highSkilled", name: label("high-skilled"), unit: "person", kind: "stock"},
  {restsOn, id: "highSkilledShare", name: label("share"), unit: "1", kind: "stock"},
  {
    id: "newPeople.skilled",
    name: label("new"),
    unit: "person/yr",
    kind: "flow",
    grade: "skilled",
    stock: skilled
  },
  {restsOn, id: "perNothing", name: label("per nothing"), unit: "1", kind: "stock"},
  {
    restsOn,
    id: "running",
    name: label("running"),
    unit: "person",
    kind: "stock",
    running: true
  }
];

/** A pipeline with a start, a noise of its own and one factor on growth. */
export function syntheticPipeline(definition: string, noise: number, factor: number): Pipeline {
  const random = createRandom(7);
  const start = definition === "other" ? 800 : 1000;
  const pipeline: Pipeline = {
    definition,
    parameters: space.names,
    space,
    typical: () => Float64Array.from(space.typical),
    indicators,
    years,
    simulateMany(draws, outs) {
      draws.forEach((draw, k) => {
        pipeline.simulate(draw, outs[k]);
      });
    },
    simulate({theta, run, processRun = run, driverRun = run}, out) {
      let skilled = start;
      let high = 0.3 * start;
      const driver = noise === 0 ? 0 : noise * random.seek(driverRun, 0, 1, 0).normal();
      for (let t = 0; t < years.length; t++) {
        const process = noise === 0 ? 0 : noise * random.seek(processRun, t, 2, 0).normal();
        const added = t === 0 ? Number.NaN : factor * theta[0] + driver + process;
        if (t > 0) {
          skilled += added;
          high += theta[1] * added;
        }
        out[t] = skilled;
        out[years.length + t] = high;
        out[2 * years.length + t] = high / skilled;
        out[3 * years.length + t] = added;
        out[4 * years.length + t] = driver < 0 ? 1 / 0 : 1;
        out[5 * years.length + t] = start + 50 * t;
      }
    }
  };
  return pipeline;
}

const reading = (
  id: string,
  indicator: string,
  aggregate: Reading["aggregate"],
  rest = {}
): Reading => ({
  id,
  name: label(id),
  indicator,
  aggregate,
  ...rest
});

export const target = (id: string, rest: Partial<Target>): Target => ({
  id,
  section: "goals",
  clause: "1",
  name: label(id),
  operator: ">=",
  value: 0,
  unit: "person",
  basis: "cumulative",
  start: "2025-01-01",
  due: "2027-12-31",
  bodies: [],
  quote: "…",
  note: label(""),
  kind: "forecast",
  because: label("because"),
  readings: [],
  ...rest
});

/** A published number behind every indicator. */
export const evidence = {
  id: "F1",
  place: "place",
  placeCode: "1",
  indicator: "evidence",
  indicatorZh: "",
  period: "2024-12-31",
  periodKind: "stock",
  value: 1,
  unit: "person",
  bound: "exact",
  asPrinted: "",
  title: "",
  issuer: "",
  published: "",
  url: "",
  quote: "",
  confidence: "A1",
  note: ""
} as const satisfies Figure;

export const sampleTargets: Target[] = [
  target("A1", {
    operator: ">",
    value: 300,
    readings: [
      reading("people", "newPeople.skilled", "sum"),
      reading("net", "skilled", "change"),
      reading("half", "newPeople.skilled", "sum", {value: 150}),
      reading("twice", "newPeople.skilled", "sum", {value: 600})
    ]
  }),
  target("A2", {
    value: 0.3,
    unit: "1",
    basis: "ratio",
    readings: [
      reading("asPublished", "highSkilledShare", "minimum"),
      reading("otherStart", "highSkilledShare", "minimum", {definition: "other"})
    ]
  }),
  target("A3", {operator: "none", value: undefined, joint: ["A1", "A2", "A6"]}),
  target("A4", {
    operator: "none",
    value: undefined,
    start: "2028-01-01",
    due: "2030-12-31",
    readings: [reading("rising", "skilled", "rising")]
  }),
  target("A5", {operator: "none", value: undefined, kind: "unquantified"}),
  target("A6", {value: 500, unit: "body", basis: "stock", kind: "evidence"}),
  target("A7", {kind: "trend", value: 10, series: "skilled_stock", basis: "stock"}),
  target("A8", {value: 1, unit: "1", readings: [reading("ratio", "perNothing", "minimum")]})
];

export function syntheticProject(targets: Target[] = sampleTargets): Project {
  return {
    plan: {
      id: "sample",
      title: label("sample"),
      document: "",
      issuer: "",
      issued: "2025-01-01",
      url: "",
      placeCode: "1",
      place: label("place"),
      from: 2025,
      until: 2027,
      sections: [],
      targets,
      parameters: [],
      text: ""
    },
    setup: {
      schema: 1,
      place: label("place"),
      placeCode: "1",
      startYear: 2024,
      untilYear: 2030,
      levels: [],
      ages: {from: 16, to: 69},
      programmes: [],
      definitions: ["published", "other"].map((id) => ({id, name: label(id)}) as Definition),
      definition: "published",
      scenario: "base"
    },
    figures: [evidence],
    assumptions,
    levers: [
      {
        id: "factor",
        name: label("factor"),
        unit: "1",
        baseline: 1,
        range: [0, 3],
        step: 0.1,
        anchors: [],
        keeps: label(""),
        basis
      }
    ],
    scenarios: [customScenario([], {id: "base"})],
    mortality: {source: "", periods: [], male: [], female: []},
    population: {source: "", years: [], male: [], female: []},
    findings: [],
    hash: "0".repeat(64)
  };
}

export interface SyntheticOptions {
  targets?: Target[];
  runs?: number;
  seed?: number;
  noise?: number;
  factor?: number;
  /** Every parameter at its centre. */
  certain?: boolean;
  scenario?: Scenario;
  /** Instead of the sample project's own. */
  project?: Partial<Project>;
  options?: Partial<ForecastPlanOptions>;
}

/** Prepares a forecast of the sample plan by the synthetic pipeline. */
export function syntheticRun({
  targets = sampleTargets,
  runs = 400,
  seed = 1,
  noise = 20,
  factor = 1,
  certain = false,
  scenario,
  project = {},
  options = {}
}: SyntheticOptions = {}) {
  const drawn = priorSource(space, seed);
  const parameters = certain
    ? {...drawn, draw: (_: number, out: Float64Array) => out.set(drawn.centre)}
    : drawn;
  return prepareForecast(
    {...syntheticProject(targets), ...project},
    {scenario, runs, seed, process: noise === 0 ? "none" : "diffusion", parameters, ...options},
    (_, {definition = "published", process, drivers}) =>
      syntheticPipeline(definition, process === "none" && drivers === false ? 0 : noise, factor)
  );
}

/** A forecast of the sample plan by the synthetic pipeline. */
export function syntheticForecast(options: SyntheticOptions = {}) {
  const run = syntheticRun(options);
  for (let number = 0; number < run.runs; number++) run.simulate(number);
  return run.document();
}
