import * as z from "zod/mini";
import {filledText, itemId, label, placeCode, rule, year} from "./fieldSchemas.js";

const level = z.strictObject({
  id: itemId,
  name: label,
  /** Counts as skilled (技能人才). */
  skilled: z.boolean(),
  /** Counts as high-skilled (高技能人才). */
  highSkilled: z.boolean(),
  /** Counts as technician (技师 and above). */
  technician: z.boolean()
});

/** One rung of the ladder. */
export interface LevelSetup extends z.infer<typeof level> {}

const programme = z.strictObject({
  id: itemId,
  name: label,
  /**
   * - `course`: short training of workers, completers may sit the assessment;
   * - `apprenticeship`: the same with a duration;
   * - `school`: full-time, draws from outside, graduates enter the workforce at once with their certificate;
   * - `assessment`: candidates without training (employers' own assessment);
   * - `competition`: entrants, a small share recognised directly;
   * - `recruitment`: people brought in from outside who already hold a certificate.
   */
  kind: z.enum(["course", "apprenticeship", "school", "assessment", "competition", "recruitment"]),
  /** Lever that sets its yearly quantity. */
  lever: itemId,
  /** What the lever counts. */
  counts: z.enum(["person", "person-time"]),
  /** Whole years; 0 for courses. */
  duration: z.int().check(z.gte(0), z.lte(20)),
  /** Counted in the plan's subsidised person-times. */
  subsidised: z.optional(z.boolean()),
  /** Counted in outside training of vocational schools. */
  vocationalSchool: z.optional(z.boolean()),
  /** Key of figures.csv that publishes its quantity; absent: none. */
  published: z.optional(filledText),
  /**
   * Of a school whose graduates a lever can keep: the lever, added to the share that stays, and the id of the
   * indicator that reports the share, by default `stayRate.<school>`. No two schools share a lever. Absent: no lever
   * acts on it.
   */
  stay: z.optional(z.strictObject({lever: itemId, indicator: z.optional(itemId)}))
});

/** One training or award programme, wired to its levers and assumptions by id. */
export interface ProgrammeSetup extends z.infer<typeof programme> {}

const figureId = z.strictObject({figure: filledText});
const amount = z.union(
  [figureId, z.strictObject({low: z.number().check(z.gte(0)), high: z.number().check(z.gte(0))})],
  rule("amount")
);

const definition = z.strictObject({
  id: itemId,
  name: label,
  /** Skilled stock at the start: a figure id, or a range that is drawn from evenly. */
  skilled: amount,
  /** High-skilled stock at the start. */
  highSkilled: amount,
  /** High-skilled per 10,000 employed: gives the employed population. */
  density: z.optional(figureId),
  employed: z.optional(amount),
  reason: label
});

/** One definition of the starting stocks: as published, or another that the sources leave open. */
export interface Definition extends z.infer<typeof definition> {}

/** Schema of model.yaml. */
export const setupSchema = z.strictObject({
  schema: z.literal(1),
  place: z.extend(label, {
    /** Short Chinese name in compounds, as 常 in 留常; absent: the full one. */
    short: z.optional(filledText)
  }),
  placeCode,
  /** Folder of the place above, as the city of a district, seen from this one; or the name of a shipped example. Absent: none. */
  parent: z.optional(filledText),
  /** Stocks are known at the end of this year; the first simulated year is the next. */
  startYear: year,
  /** Default last year. */
  untilYear: year,
  levels: z.array(level).check(z.minLength(1)),
  /** Ages of the workforce, both included. */
  ages: z.strictObject({
    from: z.int().check(z.gte(0), z.lte(100)),
    to: z.int().check(z.gte(0), z.lte(100))
  }),
  programmes: z.array(programme).check(z.minLength(1)),
  definitions: z.array(definition).check(z.minLength(1)),
  /** Id of the definition that the reporting body states; absent: none is stated, and those that readings use stand at equal rank. */
  definition: z.optional(itemId),
  /** Default scenario. */
  scenario: filledText
});

/** How the pipeline is set up for one place: the ladder, the programmes, where it starts. */
export interface ModelSetup extends z.infer<typeof setupSchema> {}
