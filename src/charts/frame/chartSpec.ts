/**
 * A Vega-Lite 6 specification as plain JSON: data inlined, `description` set to the text alternative. The same object
 * goes to vega-embed on a page and to the SVG writer of the command line.
 */
export interface ChartSpec {
  $schema: string;
  description: string;
  background: string;
  config: Record<string, unknown>;
  [key: string]: unknown;
}

/** The JSON Schema every specification names. */
export const vegaLiteSchema = "https://vega.github.io/schema/vega-lite/v6.json";
