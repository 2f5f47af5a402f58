/** Version of skillcast that computed a result; the same as in package.json. */
export const version = "0.1.0";

/** Address of the JSON Schema of a forecast document; the schema itself is `forecastSchema`. */
export const forecastSchemaId = "urn:skillcast:forecast:1";
