import {type Dated, sharpest} from "./figureIndex.js";
import type {PublishedStart} from "./latestStart.js";
import {divideRanges, type Range} from "./range.js";

/** A published ratio with where it comes from. */
export interface PublishedRatio {
  value: number;
  range: Range;
  period: string;
  figures: string[];
  arithmetic: string;
}

const printed: Record<string, string> = {
  highSkilledShare: "high_skilled_share_of_skilled",
  skilledShare: "skilled_share_of_employed",
  density: "high_skilled_per_10k_workers"
};

/** The published value of an indicator: printed as such, else computed from the totals of the latest common date. */
export function publishedRatio(
  indicator: string,
  dated: readonly Dated[],
  start?: PublishedStart
): PublishedRatio | undefined {
  const direct = dated
    .filter(({figure}) => figure.indicator === printed[indicator])
    .sort((a, b) => (a.end < b.end ? 1 : -1));
  const latest = sharpest(direct.filter(({end}) => end === direct[0].end));
  if (latest && !(start && latest.end < start.skilled.end))
    return {
      value: latest.figure.value,
      range: latest.range,
      period: latest.figure.period,
      figures: [latest.figure.id],
      arithmetic: String(latest.figure.value)
    };
  if (!start) return undefined;
  const {skilled, highSkilled, employed} = start;
  const {period} = skilled.figure;
  if (indicator === "highSkilledShare") {
    const value = highSkilled.figure.value / skilled.figure.value;
    return {
      value,
      range: divideRanges(highSkilled.range, skilled.range),
      period,
      figures: [skilled.figure.id, highSkilled.figure.id],
      arithmetic: `${highSkilled.figure.value} / ${skilled.figure.value} = ${value.toFixed(3)}`
    };
  }
  if (indicator !== "skilledShare" || !employed) return undefined;
  const value = skilled.figure.value / employed.value;
  return {
    value,
    range: divideRanges(skilled.range, employed.range),
    period,
    figures: [skilled.figure.id, ...employed.figures],
    arithmetic: `${skilled.figure.value} / ${Math.round(employed.value)} = ${value.toFixed(3)}`
  };
}
