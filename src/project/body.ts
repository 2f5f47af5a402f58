import type * as z from "zod";
import {filledText, label} from "./fieldSchemas.js";

/** Schema of a body of a plan file. */
export const bodySchema = label.extend({
  /** Full Chinese name. */
  full: filledText.optional()
});

/** A body that a plan makes responsible: as the plan abbreviates it, and its full name. */
export interface Body extends z.infer<typeof bodySchema> {}
