import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import type {ReadoutPoint} from "./vegaChart.js";

/** What a chart of rows says of each: how far down its middle is, px from the top of the plot, and the words. */
interface ReadRow {
  y: number;
  text: string;
}

/** The places of a chart of rows below each other, by its own frame. */
export function rowReadout(spec: ChartSpec, rows: readonly ReadRow[]): ReadoutPoint[] {
  const {padding, height} = spec as unknown as {
    padding: {top: number; bottom: number};
    height: number;
  };
  const whole = padding.top + height + padding.bottom;
  return rows.map(({y, text}) => ({down: (padding.top + y) / whole, text}));
}
