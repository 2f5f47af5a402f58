import * as z from "zod/mini";
import {betaShapes} from "./betaShapes.js";
import {filledText, itemId, label, unit} from "./fieldSchemas.js";

const spread = {median: z.number(), low: z.number(), high: z.number()};

const {least, most, mostOfComponent} = betaShapes;
const shape = z.number().check(z.gte(least), z.lte(most));

const prior = z.discriminatedUnion("family", [
  z.strictObject({family: z.literal("fixed"), value: z.number()}),
  z.strictObject({family: z.literal("beta"), a: shape, b: shape}),
  z.strictObject({family: z.literal("logitnormal"), ...spread}),
  z.strictObject({family: z.literal("lognormal"), ...spread}),
  z.strictObject({family: z.literal("normal"), ...spread}),
  z.strictObject({family: z.literal("uniform"), low: z.number(), high: z.number()}),
  z.strictObject({
    family: z.literal("dirichlet"),
    alpha: z.array(z.number().check(z.gte(least), z.lte(mostOfComponent))).check(z.minLength(2))
  })
]);

/** Prior distribution of one parameter, on its natural scale. Ranges are central 95% ranges. */
export type Prior = z.infer<typeof prior>;

/** Schema of what a lever or an assumption rests on. */
export const basis = z.strictObject({
  kind: z.enum(["source", "assumption", "internal", "example"]),
  /** Ids of figures (figures.csv) or rules (rules.csv) it rests on. */
  sources: z.array(filledText),
  reason: label
});

/** Where a number comes from: figures or rules by id, nowhere but our judgement, or the template, invented as an example. */
export interface Basis extends z.infer<typeof basis> {}

const role = z.enum(["realisation", "levelMix"]);

/**
 * What a parameter does in the pipeline, where more than its own programme must know:
 * - `realisation`: share of a programme's quantity that is delivered; all of them rise and fall together between places and years;
 * - `levelMix`: shares of the levels among a programme's candidates.
 */
export type ParameterRole = z.infer<typeof role>;

const assumption = z.strictObject({
  id: itemId,
  name: label,
  /** Symbol in the model's formulas, e.g. `w`. */
  symbol: filledText,
  unit,
  prior,
  role: z.optional(role),
  components: z.optional(z.array(z.strictObject({id: itemId, name: label})).check(z.minLength(2))),
  /** Hard bounds on the natural scale. */
  bounds: z.optional(z.tuple([z.number(), z.number()])),
  basis
});

/**
 * A quantity nobody in the bureau decides (mortality, lapse, pass rates as they are), with its prior.
 * With `components` it is a simplex and `prior` is a Dirichlet of the same length; the scalar parameters
 * are then named `<id>.<component>`.
 */
export interface Assumption extends z.infer<typeof assumption> {}

/** Schema of assumptions.yaml: what nobody decides. */
export const assumptionsSchema = z.strictObject({
  schema: z.literal(1),
  assumptions: z.array(assumption).check(z.minLength(1))
});
