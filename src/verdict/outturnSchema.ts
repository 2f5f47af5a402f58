import * as z from "zod/mini";

const label = z.strictObject({zh: z.string(), en: z.string()});

/** How much of a sum is known, and what is left; unit of the target. */
export const knownSchema = z.strictObject({
  /** What the register says has come in, up to a day. */
  value: z.number(),
  through: z.string(),
  /** The goal less that; negative once it is passed. */
  left: z.number(),
  /** Until the target is due, in months. */
  months: z.int()
});

/** What the progress register did to the runs of a forecast. */
export const outturnSchema = z.strictObject({
  /** Numbers that every run gives. */
  used: z.array(
    z.strictObject({
      /** Rows of the register that it is made of, or figures entered since the fit. */
      rows: z.array(z.string()),
      /** Absent: a figure of what no target reads. */
      target: z.optional(z.string()),
      /** In the unit of the target, up to the end of a day. */
      value: z.number(),
      unit: z.string(),
      through: z.string(),
      /** Part of the last year that had passed, in (0, 1]. */
      part: z.number().check(z.gt(0), z.lte(1))
    })
  ),
  /** Rows of targets that the model computes which are not taken in, and why. */
  idle: z.array(z.strictObject({row: z.string(), target: z.optional(z.string()), reason: label})),
  /** How far the share of a year that its first months bring may be from their share of the days: σ in log odds, and the figures that say so (none: assumed). */
  partYear: z.optional(z.strictObject({sd: z.number(), learnt: z.array(z.string())})),
  /** Parameters of the fit that no figure informs are taken as independent of the others, so that enough runs are left. */
  loosely: z.optional(z.literal(true)),
  /** How many runs that count alike know as much as those made, which are weighted: (Σ w)² / Σ w². */
  effective: z.number()
});

/** What the register did to the runs. */
export type OutturnRecord = z.infer<typeof outturnSchema>;

/** How much of a sum is known. */
export type KnownPart = z.infer<typeof knownSchema>;
