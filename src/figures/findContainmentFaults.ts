import type {Finding} from "../project/finding.js";
import {yearOf} from "../quantity/date.js";
import {keyWords, type PlaceFigures} from "./figureIndex.js";
import {sayAmount} from "./sayAmount.js";

/** Each contains the one before it. */
const nested: [part: string, whole: string][] = [
  ["high_skilled_stock", "skilled_stock"],
  ["skilled_stock", "employed"],
  ["skilled_stock", "all_talents_stock"],
  ["skilled_stock", "permanent_population"]
];
/** Dates further apart than this say nothing about each other, years. */
const farthest = 3;

/**
 * Finds a part that is printed larger than the whole that should contain it, each compared with the whole of the nearest
 * date, within three years.
 *
 * @param place - all figures of one place
 * @returns one finding for each pair of indicators: the definitions probably differ
 */
export function findContainmentFaults({place, placeEn, dated}: PlaceFigures): Finding[] {
  return nested.flatMap(([inner, outer]) => {
    const wholes = dated.filter(({figure}) => figure.indicator === outer);
    const pairs = dated
      .filter(({figure}) => figure.indicator === inner)
      .flatMap((part) => {
        const gaps = wholes
          .map((whole) => ({part, whole, gap: Math.abs(yearOf(part.end) - yearOf(whole.end))}))
          .sort((a, b) => a.gap - b.gap);
        return gaps.filter(({gap}) => gap === gaps[0].gap && gap <= farthest);
      })
      .filter(({part, whole}) => part.range[0] > whole.range[1])
      .sort((a, b) => a.gap - b.gap);
    if (pairs.length === 0) return [];
    const {part, whole} = pairs[0];
    const [a, b] = [part, whole].map(({figure}) => sayAmount(figure.value, figure.unit));
    const finding: Finding = {
      id: `contains.${whole.figure.id}.${part.figure.id}`,
      kind: "definition",
      severity: "matters",
      text: {
        zh: `${place}${part.figure.indicatorZh}${a.zh}(${part.figure.period})多于应当包含它的${whole.figure.indicatorZh}${b.zh}(${whole.figure.period}),两者口径应有不同。`,
        en: `The ${keyWords(inner)} of ${placeEn}, ${a.en} (${part.figure.period}), exceeds its ${keyWords(outer)}, ${b.en} (${whole.figure.period}), which should contain it; the definitions probably differ.`
      },
      figures: [part.figure.id, whole.figure.id],
      targets: [],
      arithmetic: `${part.figure.value} > ${whole.figure.value}`
    };
    return [finding];
  });
}
