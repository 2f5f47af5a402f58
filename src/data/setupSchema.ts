import {z} from "zod";
import type {Assumption, Prior} from "../project/assumption.js";
import type {Lever} from "../project/lever.js";
import type {ModelSetup} from "../project/modelSetup.js";
import {filledText, itemId, label, placeCode, unit, year} from "./fieldSchemas.js";

const amount = z.union(
  [
    z.strictObject({figure: filledText}),
    z.strictObject({low: z.number().min(0), high: z.number().min(0)})
  ],
  {error: "{figure: id} or {low: number, high: number}"}
);

/** model.yaml: how the pipeline is set up for one place. */
export const setupSchema: z.ZodType<ModelSetup> = z.strictObject({
  schema: z.literal(1),
  place: label.extend({short: filledText.optional()}),
  placeCode,
  startYear: year,
  untilYear: year,
  levels: z
    .array(
      z.strictObject({
        id: itemId,
        name: label,
        skilled: z.boolean(),
        highSkilled: z.boolean(),
        technician: z.boolean()
      })
    )
    .min(1),
  ages: z.strictObject({from: z.int().min(0).max(100), to: z.int().min(0).max(100)}),
  programmes: z
    .array(
      z.strictObject({
        id: itemId,
        name: label,
        kind: z.enum([
          "course",
          "apprenticeship",
          "school",
          "assessment",
          "competition",
          "recruitment"
        ]),
        lever: itemId,
        counts: z.enum(["person", "person-time"]),
        duration: z.int().min(0).max(20),
        subsidised: z.boolean().optional(),
        vocationalSchool: z.boolean().optional(),
        published: filledText.optional(),
        stay: z.strictObject({lever: itemId, indicator: itemId.optional()}).optional()
      })
    )
    .min(1),
  definitions: z
    .array(
      z.strictObject({
        id: itemId,
        name: label,
        skilled: amount,
        highSkilled: amount,
        density: z.strictObject({figure: filledText}).optional(),
        employed: amount.optional(),
        reason: label
      })
    )
    .min(1),
  scenario: filledText
});

const basis = z.strictObject({
  kind: z.enum(["source", "assumption"]),
  sources: z.array(filledText),
  reason: label
});

const spread = {median: z.number(), low: z.number(), high: z.number()};
const prior: z.ZodType<Prior> = z.discriminatedUnion("family", [
  z.strictObject({family: z.literal("fixed"), value: z.number()}),
  z.strictObject({family: z.literal("beta"), a: z.number().gt(0), b: z.number().gt(0)}),
  z.strictObject({family: z.literal("logitnormal"), ...spread}),
  z.strictObject({family: z.literal("lognormal"), ...spread}),
  z.strictObject({family: z.literal("normal"), ...spread}),
  z.strictObject({family: z.literal("uniform"), low: z.number(), high: z.number()}),
  z.strictObject({family: z.literal("dirichlet"), alpha: z.array(z.number().gt(0)).min(2)})
]);

/** assumptions.yaml: what nobody decides. */
export const assumptionsSchema: z.ZodType<{schema: 1; assumptions: Assumption[]}> = z.strictObject({
  schema: z.literal(1),
  assumptions: z
    .array(
      z.strictObject({
        id: itemId,
        name: label,
        symbol: filledText,
        unit,
        prior,
        role: z.enum(["realisation", "levelMix"]).optional(),
        components: z
          .array(z.strictObject({id: itemId, name: label}))
          .min(2)
          .optional(),
        bounds: z.tuple([z.number(), z.number()]).optional(),
        basis
      })
    )
    .min(1)
});

const baseline = z.union(
  [z.number(), z.record(z.string().regex(/^[12]\d{3}$/, {error: "expected a year"}), z.number())],
  {error: "a number, or numbers by year like {2025: 1, 2028: 2}"}
);

/** levers.yaml: what the plan's owner decides. */
export const leversSchema: z.ZodType<{schema: 1; levers: Lever[]}> = z.strictObject({
  schema: z.literal(1),
  levers: z
    .array(
      z.strictObject({
        id: itemId,
        name: label,
        unit,
        baseline,
        range: z.tuple([z.number(), z.number()]),
        step: z.number().gt(0),
        anchors: z.array(
          z.strictObject({
            label,
            value: z.number(),
            figure: filledText.optional(),
            target: filledText.optional()
          })
        ),
        keeps: label,
        basis
      })
    )
    .min(1)
});
