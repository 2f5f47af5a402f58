import type {Layer} from "../frame/channels.js";
import {palettes} from "../frame/palette.js";
import type {FanFrame} from "./fanOptions.js";
import type {FanScale} from "./fanScale.js";

/** Draws another count of the same quantity beside the fan: its 80% band, faint, and its median as a line of short dashes. */
export function besideLayers({beside, theme}: FanFrame, {x, y}: FanScale): Layer[] {
  if (!beside) return [];
  const {positive} = palettes[theme];
  const {years, median, lower80, upper80} = beside.indicator;
  const data = {
    values: years.map((year, i) => ({
      year,
      median: median[i],
      lower80: lower80[i],
      upper80: upper80[i]
    }))
  };
  return [
    {
      data,
      mark: {type: "area", color: positive, opacity: 0.14},
      encoding: {x, y: y("lower80"), y2: {field: "upper80"}}
    },
    {
      data,
      mark: {type: "line", color: positive, strokeWidth: 1.6, strokeDash: [2, 2]},
      encoding: {x, y: y("median")}
    }
  ];
}
