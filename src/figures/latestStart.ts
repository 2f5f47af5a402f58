import {checkFields, checkRows} from "../quantity/checkFields.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {type Dated, isSameTime, ofKey, sharpest} from "./placeFigures.js";
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
 * latestStart([["skilled_stock", 200], ["high_skilled_stock", 90], ["skilled_share_of_employed", 0.4]].map(([indicator, value]) => ({figure: {id: indicator, indicator, value, period: "2024"}, range: [value, value], start: "2024-01-01", end: "2024-12-31"}))).employed // => {value: 500, range: [500, 500], figures: ["skilled_stock", "skilled_share_of_employed"]}
 */
export function latestStart(
  dated: readonly Dated[],
  options: {until?: string} = {}
): PublishedStart | undefined {
  checkRows("figures", dated, {start: "text", end: "text", range: "numbers"});
  dated.forEach(({figure}, i) => {
    checkFields(`figures[${i}].figure`, figure, {id: "text", indicator: "text", value: "number"});
  });
  checkKeys("options of latestStart", options, {until: true});
  const {until = "9999-12-31"} = options;
  const of = (key: string) => ofKey(dated, key).filter(({end}) => end <= until);
  const [latest] = of("skilled_stock")
    .filter((skilled) => of("high_skilled_stock").some((high) => isSameTime(high, skilled)))
    .sort((a, b) => (a.end < b.end ? 1 : -1));
  if (!latest) return undefined;
  const at = (key: string) => sharpest(of(key).filter((other) => isSameTime(other, latest)));
  const [skilled, highSkilled] = [at("skilled_stock"), at("high_skilled_stock")];
  if (!skilled || !highSkilled) return undefined;
  const density = at("high_skilled_per_10k_workers");
  const employed = employedAt(
    {skilled, highSkilled, density},
    at("employed"),
    at("skilled_share_of_employed")
  );
  return {skilled, highSkilled, ...(density ? {density} : {}), ...(employed ? {employed} : {})};
}

/** The employed as printed, or as the density or the share implies them. */
function employedAt(
  {skilled, highSkilled, density}: Pick<PublishedStart, "skilled" | "highSkilled" | "density">,
  printed: Dated | undefined,
  share: Dated | undefined
): PublishedStart["employed"] {
  if (printed)
    return {
      value: printed.figure.value,
      range: printed.range,
      figures: [printed.figure.id]
    };
  if (density)
    return {
      value: (1e4 * highSkilled.figure.value) / density.figure.value,
      range: multiplyRanges([1e4, 1e4], divideRanges(highSkilled.range, density.range)),
      figures: [highSkilled.figure.id, density.figure.id]
    };
  return (
    share && {
      value: skilled.figure.value / share.figure.value,
      range: divideRanges(skilled.range, share.range),
      figures: [skilled.figure.id, share.figure.id]
    }
  );
}
