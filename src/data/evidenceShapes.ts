import * as z from "zod/mini";
import {label} from "../project/fieldSchemas.js";

const text = z.string();
const number = z.number();
const count = z.int().check(z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, {error: "hash"}));
const range = z.looseObject({median: number, low: number, high: number});
const beforeAfter = z.looseObject({prior: range, posterior: range});
const list = <Value>(of: z.ZodMiniType<Value>) => z.array(of).check(z.minLength(1));

const diagnostics = z.looseObject({
  stages: z.array(
    z.looseObject({temperature: number, effectiveSampleSize: number, acceptance: number})
  ),
  chains: z.array(z.looseObject({option: text, particles: count, logEvidence: number})),
  distinct: number,
  effectiveSampleSize: number,
  acceptance: number,
  logEvidence: number,
  informed: count,
  dimension: count,
  uninformed: z.tuple([number, number]),
  objective: number,
  starts: z.array(number)
});

const finding = z.looseObject({
  id: text,
  kind: z.enum(["conflict", "limit", "definition", "missing", "diagnostic"]),
  severity: z.enum(["decides", "matters", "notes"]),
  text: label,
  figures: z.array(text),
  targets: z.array(text),
  arithmetic: z.optional(text)
});

/** What the record of a fit must hold, whole: see `Fit`, and the hash of its sample. */
export const fitShape = z.looseObject({
  schema: z.literal(1),
  inputs: hash,
  sampleHash: hash,
  seed: count,
  particles: z.int().check(z.gte(1)),
  figures: z.optional(z.array(text)),
  method: label,
  diagnostics,
  mode: z.record(z.string(), number),
  alternatives: z.array(
    z.looseObject({
      id: text,
      name: label,
      options: list(
        z.looseObject({
          id: text,
          name: label,
          prior: share,
          posterior: share,
          objective: z.nullable(number)
        })
      )
    })
  ),
  pace: z.looseObject({
    series: count,
    sd: beforeAfter,
    persistence: beforeAfter,
    now: beforeAfter,
    says: label
  }),
  identifiability: z.looseObject({
    conditionNumber: number,
    flattest: z.array(z.looseObject({parameter: text, weight: number})),
    says: label
  }),
  predictive: z.array(
    z.looseObject({
      figure: text,
      observed: number,
      median: number,
      lower95: number,
      upper95: number,
      inside: z.boolean(),
      residual: number
    })
  ),
  parameters: z.array(
    z.looseObject({
      parameter: text,
      name: label,
      unit: text,
      prior: range,
      posterior: range,
      contraction: number,
      figures: z.array(text),
      assumption: z.boolean()
    })
  ),
  findings: z.array(finding)
});

/** What is read of the record of a backtest. */
export const backtestShape = z.looseObject({
  tableHash: hash,
  cases: count,
  origins: z.array(z.looseObject({place: text})),
  coverage: z.strictObject({"50": share, "80": share, "95": share}),
  groups: z.optional(
    z.array(
      z.looseObject({
        group: text,
        cases: z.int().check(z.gte(1)),
        coverage: z.looseObject({"80": share})
      })
    )
  )
});
