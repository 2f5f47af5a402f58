/** A length in points, in twentieths of a point, as Word has it. */
export const twips = (points: number): number => Math.round(20 * points);

/** A length in mm, in twentieths of a point. */
export const millimetres = (mm: number): number => Math.round((mm * 1440) / 25.4);
