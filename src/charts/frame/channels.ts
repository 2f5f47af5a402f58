/** A piece of a Vega-Lite specification. */
export type Layer = Record<string, unknown>;

/** A position channel that takes px from the data as they are, without a scale. */
export function pixel(field: string): Layer {
  return {field, type: "quantitative", scale: null, axis: null};
}

/** A tooltip of the fields' texts, one below the other, without their names. */
export function plainTooltip(...fields: string[]): Layer[] {
  return fields.map((field) => ({field, type: "nominal", title: null}));
}

/**
 * Writes the labels of an axis into its Vega expression, because a specification is plain JSON and carries no
 * function.
 *
 * @param ticks - values that have a label, unit of the axis
 * @param write - the text of a value; without single quotes
 * @param tolerance - how far a tick may stand from its value, unit of the axis; absent: not at all
 * @returns an expression on `datum.value`
 * @example
 * tickLabels([0, 5], (v) => `${v} m`) // => "datum.value == 0 ? '0 m' : datum.value == 5 ? '5 m' : ''"
 */
export function tickLabels(
  ticks: readonly number[],
  write: (value: number) => string,
  tolerance?: number
): string {
  return ticks.reduceRight((rest, value) => {
    const hit =
      tolerance === undefined
        ? `datum.value == ${value}`
        : `abs(datum.value - ${value}) < ${tolerance}`;
    return `${hit} ? '${write(value)}' : ${rest}`;
  }, "''");
}
