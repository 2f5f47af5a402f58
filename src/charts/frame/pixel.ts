/** A position channel that takes px from the data as they are, without a scale. */
export function pixel(field: string): Record<string, unknown> {
  return {field, type: "quantitative", scale: null, axis: null};
}
