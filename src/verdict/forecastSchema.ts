import * as z from "zod/mini";
import {indicatorSchema} from "./indicatorSchema.js";
import {knownSchema, outturnSchema} from "./outturnSchema.js";
import {forecastSchemaId} from "./version.js";

const label = z.strictObject({zh: z.string(), en: z.string()});
const probability = z.number().check(z.gte(0), z.lte(1));
const amount = z.nullable(z.number());

const status = z.enum([
  "veryLikely",
  "likely",
  "even",
  "unlikely",
  "veryUnlikely",
  "conditional",
  "definitions",
  "trend",
  "evidence",
  "unquantified",
  "done",
  "due",
  "overdue",
  "dropped"
]);

const reading = z.strictObject({
  reading: z.string(),
  name: label,
  definition: z.string(),
  probability: z.nullable(probability),
  /** Monte Carlo standard error of the probability (Wilson half-width / 1.96). */
  standardError: z.nullable(z.number().check(z.gte(0))),
  status,
  /** A Monte Carlo interval that contains the edge of a word. */
  borderline: z.boolean(),
  /** What the published number counts, where that is open: in which share of the runs each option held, and P(met) in these. */
  options: z.optional(
    z.array(
      z.strictObject({
        option: z.string(),
        name: label,
        share: probability,
        probability
      })
    )
  ),
  /** Share of the runs in which the number read cannot miss the goal by construction: a running count asked not to fall. */
  cannotFail: z.optional(probability),
  /** Another question than the promise. */
  beside: z.optional(z.literal(true)),
  /** What is read is a change: of a share, in points. */
  change: z.optional(z.literal(true)),
  goal: amount,
  goalHigh: amount,
  median: amount,
  lower80: amount,
  upper80: amount,
  lower95: amount,
  upper95: amount,
  /** E[max(0, goal − Y)] (for upper bounds E[max(0, Y − goal)]), unit of the target. */
  expectedShortfall: z.nullable(z.number().check(z.gte(0))),
  /** Yearly pace the goal needs from now, and the pace last seen, unit of the target a year. */
  requiredPace: amount,
  recentPace: amount,
  /** What a reader must know of the number, such as how little a short series says. */
  note: z.optional(label),
  /** Figures the recent pace is computed from. */
  recentFigures: z.optional(z.array(z.string()))
});

const cause = z.strictObject({
  /** Id of an assumption or of an alternative of calibration.yaml; `common`: a factor that many parameters share. */
  id: z.string(),
  name: label,
  /** Share of the variance (of ranks) of the number read that it explains alone. */
  share: probability
});

const condition = z.strictObject({
  /** Id of the assumption that decides, and its name. */
  assumption: z.string(),
  name: label,
  unit: z.string(),
  /** On which side of the break-even the goal is likelier met than not: above (`>=`) or below (`<=`). */
  operator: z.enum([">=", "<="]),
  /** Where the goal is as likely met as not, and where to 80% (null: nowhere in the runs); unit of the assumption. */
  breakEven: z.number(),
  likely: z.nullable(z.number()),
  /** Median and central 95% range of the assumption in the runs. */
  median: z.number(),
  low: z.number(),
  high: z.number()
});

const confidence = z.strictObject({
  level: z.enum(["strong", "medium", "weak", "none", "example"]),
  /** Figures of the place that publish the number, or what it is made of. */
  figures: z.array(z.string()),
  /** Share of what is explained of the number that rests on assumptions which no figure narrows. */
  assumed: probability,
  /** Whether forecasts of such numbers have held their 80% interval on past dates; absent: no record of such numbers. */
  held: z.optional(z.boolean()),
  /** Why, in a sentence. */
  says: label
});

const progress = z.strictObject({
  /** The day as of which the register was read. */
  asOf: z.string(),
  /** Rows of the register, by the date of their evidence. */
  rows: z.array(z.string()),
  /** Of work that is done or not: the day by which it must be done, and the days until then (negative once passed). */
  deadline: z.optional(z.string()),
  days: z.optional(z.int()),
  /** The goal that the reporting body has set itself, where the plan gives no number; unit of the target. */
  ownGoal: z.optional(z.number()),
  /** Of a target that the model forecasts: which of its rows the runs give, how much is known of a sum, which rows are left out and why. */
  says: z.optional(label),
  /** Of a sum that the model forecasts: how much is known, and what is left. */
  known: z.optional(knownSchema)
});

const target = z.strictObject({
  ...reading.shape,
  id: z.string(),
  /** The target's own name; `name` is that of its headline reading. */
  title: z.optional(label),
  kind: z.enum(["forecast", "trend", "evidence", "unquantified"]),
  unit: z.string(),
  due: z.nullable(z.int()),
  /** The due date where it is not the end of that year. */
  dueDate: z.optional(z.string()),
  /** Why it is of that kind. */
  because: label,
  quote: z.string(),
  readings: z.array(reading),
  /** Id of the reading that turns the verdict round, or null when all agree. */
  decidedBy: z.nullable(z.string()),
  /** What the number rests on most, strongest first. */
  restsOn: z.array(cause),
  /** How good the evidence behind the verdict is, a scale of its own beside the probability. */
  evidence: z.optional(confidence),
  /** Of a `conditional` verdict: what decides, of which nothing is published. */
  condition: z.optional(condition),
  /** Of readings that differ only in the definition of the start, where none is stated: their ids, at equal rank. */
  definitions: z.optional(z.array(z.string())),
  /** Open SDG trend rule beside the probability, or null where it is not defined. */
  trend: z.nullable(
    z.strictObject({
      label: z.enum(["achieved", "onTrack", "needsAcceleration", "limited", "deterioration"]),
      ratio: amount
    })
  ),
  /** Probability that the headline reading holds, were it judged at the end of each year. */
  byYear: z.optional(z.array(z.strictObject({year: z.int(), probability}))),
  /** What would be needed to judge it, for targets without a verdict. */
  needs: z.optional(label),
  /** What the progress register says of it. */
  progress: z.optional(progress)
});

const finding = z.strictObject({
  id: z.string(),
  kind: z.enum(["conflict", "limit", "definition", "missing", "diagnostic"]),
  severity: z.enum(["decides", "matters", "notes"]),
  text: label,
  figures: z.array(z.string()),
  targets: z.array(z.string()),
  arithmetic: z.optional(z.string())
});

const forecast = z.strictObject({
  /** Address of the JSON Schema of this document. */
  schema: z.literal(forecastSchemaId),
  /** Version of skillcast. */
  version: z.string(),
  plan: z.string(),
  scenario: z.string(),
  /** Its name, and the string that carries all of it (for `--scenario` and addresses). */
  scenarioName: z.optional(label),
  share: z.optional(z.string()),
  /** The day as of which the progress register was read, where there is one. */
  asOf: z.optional(z.string()),
  seed: z.int().check(z.gte(0)),
  runs: z.int().check(z.gte(1)),
  until: z.int(),
  /** SHA-256 of everything that went in. */
  inputs: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** How chance acted on people: `none`, `diffusion`, `integer`. */
  process: z.optional(z.string()),
  /** Where the parameters came from. */
  parameters: z.optional(z.strictObject({id: z.string(), describe: label})),
  /** Kinds of uncertainty inside every interval. */
  contains: z.optional(z.array(z.enum(["parameter", "process", "driver"]))),
  /** What the progress register did to the runs, where it has rows of targets that the model computes. */
  outturns: z.optional(outturnSchema),
  indicators: z.array(indicatorSchema),
  targets: z.array(target),
  /**
   * Probability that all forecast targets of the plan's window that have evidence hold together, and the one that fails most often;
   * one for each definition of the start that stands at equal rank, one where one is stated.
   */
  joints: z.array(
    z.strictObject({
      definition: z.string(),
      name: label,
      targets: z.array(z.string()),
      /** Left out: no run meets these by this definition, while another stands at equal rank. */
      never: z.optional(z.array(z.string())),
      probability,
      standardError: z.number().check(z.gte(0)),
      failsMost: z.nullable(z.string())
    })
  ),
  /** Share of the variance of the headline indicators at the plan's end by kind of uncertainty. */
  variance: z.array(
    z.strictObject({
      indicator: z.string(),
      year: z.int(),
      parameter: probability,
      process: probability,
      driver: probability
    })
  ),
  findings: z.array(finding)
});

const document = z.extend(forecast, {compared: z.optional(z.array(forecast))});

/** What can be said of a target: a word for its probability, or why there is none. */
export type Status = z.infer<typeof status>;

/** The verdict on one reading of one target. Numbers are null only where the kind has none. */
export type ReadingVerdict = z.infer<typeof reading>;

/** What a verdict rests on, and how much. */
export type VerdictCause = z.infer<typeof cause>;

/** What decides a conditional verdict. */
export type VerdictCondition = z.infer<typeof condition>;

/** How good the evidence behind a verdict is. */
export type VerdictEvidence = z.infer<typeof confidence>;

/** The verdict on one target: its headline reading, and every other. */
export type TargetVerdict = z.infer<typeof target>;

/** What the progress register says of a target, beside its verdict. */
export type TargetProgress = z.infer<typeof progress>;

/** The whole answer for one scenario: the document that `--json` prints. */
export type Forecast = z.infer<typeof forecast>;

/** What `--json` prints: the first scenario's answer, and those of the others it is compared with. */
export type ForecastDocument = z.infer<typeof document>;

/** Checks a forecast document, for instance one read from a file. */
export const forecastSchema: z.ZodMiniType<ForecastDocument> = document;
