import type {Finding} from "../project/finding.js";
import {isSameTime, keyWords, type PlaceFigures} from "./figureIndex.js";
import {areApart} from "./range.js";
import {sayAmount} from "./sayAmount.js";

/**
 * Finds one quantity printed twice with values that no rounding reconciles, and one printed in two units.
 *
 * @param place - all figures of one place
 * @returns a finding for each pair of values, and one for each indicator in persons here and person-times there
 */
export function findRepeats({place, placeEn, dated}: PlaceFigures): Finding[] {
  const findings: Finding[] = [];
  const mixed = new Map<string, string[]>();
  for (const [i, a] of dated.entries())
    for (const b of dated.slice(i + 1)) {
      if (a.figure.indicator !== b.figure.indicator) continue;
      if (a.figure.unit !== b.figure.unit) {
        const ids = mixed.get(a.figure.indicator) ?? [];
        mixed.set(a.figure.indicator, [...new Set([...ids, a.figure.id, b.figure.id])]);
      } else if (isSameTime(a, b) && areApart(a.range, b.range)) {
        const [first, second] = [a, b].map(({figure}) => sayAmount(figure.value, figure.unit));
        findings.push({
          id: `twice.${a.figure.id}.${b.figure.id}`,
          kind: "conflict",
          severity: "notes",
          text: {
            zh: `${place}${a.figure.indicatorZh}(${a.figure.period})印了两个数:${first.zh}(${a.figure.id})与${second.zh}(${b.figure.id}),舍入不能解释。`,
            en: `${keyWords(a.figure.indicator)} of ${placeEn} (${a.figure.period}) is printed twice, as ${first.en} (${a.figure.id}) and as ${second.en} (${b.figure.id}); rounding does not explain it.`
          },
          figures: [a.figure.id, b.figure.id],
          targets: [],
          arithmetic: `${a.figure.value} ≠ ${b.figure.value}`
        });
      }
    }
  for (const [indicator, ids] of mixed) {
    const zh = dated.find(({figure}) => figure.indicator === indicator)!.figure.indicatorZh;
    findings.push({
      id: `units.${place}.${indicator}`,
      kind: "definition",
      severity: "notes",
      text: {
        zh: `${place}“${zh}”有的来源印作人数,有的印作人次,不能相加(${ids.join("、")})。`,
        en: `${keyWords(indicator)} of ${placeEn} is printed in persons by some sources and in person-times by others; they cannot be added (${ids.join(", ")}).`
      },
      figures: ids,
      targets: []
    });
  }
  return findings;
}
