import * as z from "zod/mini";
import {filledText, itemId, rule, year} from "../project/fieldSchemas.js";

const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));

const parameter = z.strictObject({
  /** Id of a lever or of an assumption, as a scenario names it. */
  target: filledText,
  /** What a value does; default `set`. */
  operation: z.optional(z.enum(["set", "add", "multiply"])),
  /** First year of effect; default the whole run. */
  from: z.optional(year),
  /** Ends of the range that a Latin hypercube, Sobol' or Morris design covers. */
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  /** The values of a grid. */
  values: z.optional(z.array(z.number()).check(z.minLength(1), z.maxLength(1000)))
});

/** What a design varies: a lever or an assumption, and over which values. */
export interface SweptParameter extends z.infer<typeof parameter> {}

const design = z.strictObject({
  kind: z.enum(["grid", "latin", "sobol", "morris"]),
  parameters: z.array(parameter).check(z.minLength(1), z.maxLength(100)),
  /** Points of a Latin hypercube or of a Sobol' sequence. */
  points: z.optional(whole(1, 100_000)),
  /** Trajectories of a Morris design; each has one point more than there are parameters. */
  trajectories: z.optional(whole(2, 1000)),
  /** Default 1. */
  seed: z.optional(whole(0, 4_294_967_295))
});

/** How the parameters of a sweep are laid out. */
export interface SweepDesign extends z.infer<typeof design> {}

const league = z.strictObject({
  /** Id of the indicator by which places are ranked. */
  indicator: filledText,
  /** At the end of which year, or over which. */
  year,
  /** By its level, by its growth since the start, or by what it is of the goal of the place's own plan; default `level`. */
  by: z.optional(z.enum(["level", "growth", "goal"]))
});

/** By what places are ranked. */
export interface LeagueRule extends z.infer<typeof league> {}

/** Schema of the file of a sweep. */
export const sweepSchema = z.strictObject({
  schema: z.literal(1, rule("version")),
  id: itemId,
  /** Folders of places, or one folder that holds them; relative to the file. */
  places: z.union([filledText, z.array(filledText).check(z.minLength(1))]),
  /** Scenarios as `--scenario` takes them; default that of each place. */
  scenarios: z.optional(z.array(filledText).check(z.minLength(1))),
  design: z.optional(design),
  /** Runs of every place, scenario and point. */
  runs: whole(1, 100_000_000),
  /** Runs of a chunk; default 1,024. */
  chunk: z.optional(whole(1, 1_000_000)),
  /** Default 1. */
  seed: z.optional(whole(0, 4_294_967_295)),
  /** Last year; default that of each place. */
  until: z.optional(year),
  /** How chance acts on people; default `diffusion`. */
  process: z.optional(z.enum(["none", "diffusion", "integer"])),
  /** Leave fits aside; default false. */
  prior: z.optional(z.boolean()),
  /** Indicators to keep by year; default those that the plan's readings look at; `all`: every one. */
  indicators: z.optional(z.union([z.literal("all"), z.array(filledText).check(z.minLength(1))])),
  league: z.optional(league),
  /** Folder of the place whose plan those of the places should add up to; relative to the file. */
  province: z.optional(filledText)
});

/** What a sweep is asked: places × scenarios × points of a design × runs. */
export interface Sweep extends z.infer<typeof sweepSchema> {}
