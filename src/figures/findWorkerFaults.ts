import type {Finding} from "../project/finding.js";
import {type PlaceFigures, sharpestAt} from "./figureIndex.js";
import {areApart, divideRanges, multiplyRanges, type Range} from "./range.js";
import {sayAmount} from "./sayAmount.js";

/**
 * Compares the workers implied by the density of the high-skilled with those implied by the share of the skilled.
 *
 * @param place - all figures of one place
 * @returns a finding for each density that no rounding can save
 */
export function findWorkerFaults({place, placeEn, dated}: PlaceFigures): Finding[] {
  return dated
    .filter(({figure}) => figure.indicator === "high_skilled_per_10k_workers")
    .flatMap((density) => {
      const [high, skilled, share] = [
        "high_skilled_stock",
        "skilled_stock",
        "skilled_share_of_employed"
      ].map((indicator) => sharpestAt(dated, indicator, density));
      if (!high || !skilled || !share) return [];
      const byDensity = multiplyRanges([1e4, 1e4], divideRanges(high.range, density.range));
      const byShare: Range = divideRanges(skilled.range, share.range);
      if (!areApart(byDensity, byShare)) return [];
      const [a, b] = [
        (1e4 * high.figure.value) / density.figure.value,
        skilled.figure.value / share.figure.value
      ].map(Math.round);
      return [
        {
          id: `workers.${density.figure.id}.${share.figure.id}`,
          kind: "conflict",
          severity: "matters",
          text: {
            zh: `${place}的劳动者人数由密度推算为${sayAmount(a, "person").zh},由技能人才占比推算为${sayAmount(b, "person").zh},不是同一口径。`,
            en: `The workers of ${placeEn} come to ${sayAmount(a, "person").en} by the density and to ${sayAmount(b, "person").en} by the skilled share: not one definition.`
          },
          figures: [high, density, skilled, share].map(({figure}) => figure.id),
          targets: [],
          arithmetic: `${high.figure.value} / ${density.figure.value} × 10000 = ${a} ≠ ${skilled.figure.value} / ${share.figure.value} = ${b}`
        } satisfies Finding
      ];
    });
}
