import * as z from "zod/mini";
import {basis} from "./assumption.js";
import {filledText, itemId, label} from "./fieldSchemas.js";

const amount = z.number().check(z.gte(0));

const leverCost = z.strictObject({
  /** Id of a lever. */
  lever: filledText,
  /** What one unit more of it costs in one year, CNY. */
  amount,
  /** The most of it that can be delivered in a year, unit of the lever; absent: the end of its range. */
  most: z.optional(amount),
  basis
});

/** What a unit of a lever costs, and how much of it can be had. */
export interface LeverCost extends z.infer<typeof leverCost> {}

const capacity = z.strictObject({
  id: itemId,
  name: label,
  /** Ids of levers of one unit, which share it. */
  levers: z.array(filledText).check(z.minLength(1)),
  /** Of all of them together in a year, their unit. */
  most: amount,
  basis
});

/** A capacity that several levers share. */
export interface Capacity extends z.infer<typeof capacity> {}

/** Schema of costs.yaml: what the levers cost. A lever without a cost is not bought. */
export const costsSchema = z.strictObject({
  schema: z.literal(1),
  costs: z.array(leverCost).check(z.minLength(1)),
  capacities: z.optional(z.array(capacity))
});

/** What the levers of a city cost. */
export interface LeverCosts extends Omit<z.infer<typeof costsSchema>, "schema"> {}
