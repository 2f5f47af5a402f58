import * as z from "zod/mini";
import {forecastSchema} from "./forecastSchema.js";
import {forecastSchemaId} from "./version.js";

/**
 * The JSON Schema (draft 2020-12) of the document that `skillcast forecast --json` prints.
 *
 * @returns a new plain object with `$id` and `title`
 * @example
 * forecastJsonSchema().$id // => "urn:skillcast:forecast:1"
 */
export function forecastJsonSchema(): Record<string, unknown> {
  const {$schema, ...rest} = z.toJSONSchema(forecastSchema);
  return {$schema, $id: forecastSchemaId, title: "skillcast forecast", ...rest};
}
