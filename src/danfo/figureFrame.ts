import type {Figure} from "../project/figure.js";
import {publishedColumns} from "../table/publishedColumns.js";
import type {Danfo, DanfoFrame} from "./danfo.js";
import {toFrame} from "./toFrame.js";

/**
 * Published figures as a danfo.js DataFrame, one row a figure.
 *
 * @param project - or anything with figures
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns of `publishedColumns`; `fromFrame` reads it back
 */
export function figureFrame({figures}: {figures: readonly Figure[]}, danfo: Danfo): DanfoFrame {
  return toFrame({...publishedColumns(figures)}, danfo);
}
