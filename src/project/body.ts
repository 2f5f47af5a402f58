import * as z from "zod/mini";
import {filledText, label} from "./fieldSchemas.js";

/** Schema of a body of a plan file. */
export const bodySchema = z.extend(label, {
  /** Full Chinese name. */
  full: z.optional(filledText)
});

/** A body that a plan makes responsible: as the plan abbreviates it, and its full name. */
export interface Body extends z.infer<typeof bodySchema> {}
