import {type Dated, isSameTime, sharpest} from "./figureIndex.js";
import {divideRanges, multiplyRanges, type Range} from "./range.js";

/** What is published of a place's skilled people at the latest date that has both totals. */
export interface PublishedStart {
  skilled: Dated;
  highSkilled: Dated;
  density?: Dated;
  /** Employed persons: printed, or implied by the density or the skilled share. */
  employed?: {value: number; range: Range; figures: string[]};
}

/**
 * The published start of a place: skilled and high-skilled totals of one date, and the employed that go with them.
 *
 * Employed = printed, else high-skilled / density × 10,000, else skilled / skilled share.
 *
 * @param dated - figures of one place
 * @param options.until - only dates up to this ISO date; default all
 * @returns the latest, or undefined if the two totals are never printed for one date
 * @example
 * latestStart([]) // => undefined
 */
export function latestStart(
  dated: readonly Dated[],
  {until = "9999-12-31"}: {until?: string} = {}
): PublishedStart | undefined {
  const of = (indicator: string) =>
    dated.filter(({figure, end}) => figure.indicator === indicator && end <= until);
  const dates = of("skilled_stock")
    .filter((skilled) => of("high_skilled_stock").some((high) => isSameTime(high, skilled)))
    .sort((a, b) => (a.end < b.end ? 1 : -1));
  if (dates.length === 0) return undefined;
  const at = (indicator: string) =>
    sharpest(of(indicator).filter((other) => isSameTime(other, dates[0])));
  const [skilled, highSkilled] = [at("skilled_stock")!, at("high_skilled_stock")!];
  const [density, printed, share] = [
    at("high_skilled_per_10k_workers"),
    at("employed"),
    at("skilled_share_of_employed")
  ];
  const employed = printed
    ? {value: printed.figure.value, range: printed.range, figures: [printed.figure.id]}
    : density
      ? {
          value: (1e4 * highSkilled.figure.value) / density.figure.value,
          range: multiplyRanges([1e4, 1e4], divideRanges(highSkilled.range, density.range)),
          figures: [highSkilled.figure.id, density.figure.id]
        }
      : share && {
          value: skilled.figure.value / share.figure.value,
          range: divideRanges(skilled.range, share.range),
          figures: [skilled.figure.id, share.figure.id]
        };
  return {
    skilled,
    highSkilled,
    ...(density ? {density} : {}),
    ...(employed ? {employed} : {})
  };
}
