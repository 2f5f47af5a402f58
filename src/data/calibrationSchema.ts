import {z} from "zod";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import {filledText, itemId, label} from "./fieldSchemas.js";

const startNumber = z.union(
  [
    z.strictObject({figure: filledText, less: filledText.optional()}),
    z.strictObject({low: z.number().gt(0), high: z.number().gt(0)})
  ],
  {error: "{figure: id}, {figure: id, less: id} or {low: number, high: number}"}
);
const range = z.strictObject({
  median: z.number().gt(0),
  low: z.number().gt(0),
  high: z.number().gt(0)
});
const error = z.number().gt(0).max(1);

const segment = z.strictObject({
  from: z.number().min(1900).max(2200).optional(),
  highSkilled: startNumber.optional(),
  skilled: startNumber.optional(),
  density: startNumber.optional(),
  employed: startNumber.optional(),
  observations: z
    .array(
      z.strictObject({
        figure: filledText,
        role: itemId,
        error: error.optional(),
        reason: label.optional()
      })
    )
    .min(1)
});

/** calibration.yaml: which published figures inform the pipeline, and how far each is trusted. */
export const calibrationSchema: z.ZodType<CalibrationSetup> = z.strictObject({
  schema: z.literal(1),
  sourceError: z.strictObject({A1: error, A2: error, B: error, D: error}),
  shareRange: z.tuple([z.number().gt(0).max(1), z.number().gt(0).max(1)]),
  pooling: z.strictObject({level: range, between: range, drift: range, tilt: range}),
  alternatives: z
    .array(
      z.strictObject({
        id: itemId,
        name: label,
        options: z
          .array(
            z.strictObject({
              id: itemId,
              name: label,
              weight: z.number().gt(0).max(1),
              indicators: z.record(itemId, filledText)
            })
          )
          .min(1)
      })
    )
    .min(1),
  places: z
    .array(z.strictObject({id: itemId, name: label, segments: z.array(segment).min(1)}))
    .min(1)
});
